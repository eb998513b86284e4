#include "verify/findings.hpp"

#include <algorithm>
#include <utility>

namespace rehab::verify {

namespace {

bool needs_base(PlanWarning warning) {
  using enum PlanWarning;
  return warning == fewer_signs || warning == fewer_answers || warning == fewer_notes || warning == eased;
}

Diagnostic diagnostic(PlanWarning warning, Place at, std::string message, std::string hint) {
  return {Severity::warning, at, std::move(message) + " [" + std::string(info(warning).name) + "]", std::move(hint),
          info(warning).name};
}

}  // namespace

void Findings::warn(PlanWarning warning, Place of, Place at, std::string message, std::string hint) {
  bool allowed = false;
  for (std::size_t i = 0; i < plan_.allowed.size(); ++i) {
    const AllowedWarning& allow = plan_.allowed[i];
    if (allow.warning != warning || allow.of != of) continue;
    allowed = true;
    used_[i] = true;
  }
  if (!allowed) found_.push_back(diagnostic(warning, at, std::move(message), std::move(hint)));
}

std::vector<Diagnostic> Findings::take(bool with_base) {
  for (std::size_t i = 0; i < plan_.allowed.size(); ++i) {
    const AllowedWarning& allow = plan_.allowed[i];
    if (used_[i] || allow.place.source != 0 || (!with_base && needs_base(allow.warning))) continue;
    found_.push_back(diagnostic(PlanWarning::needless, allow.place,
                                "there is no " + std::string(info(allow.warning).name) + " here to allow", "remove it"));
  }
  std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
  return std::move(found_);
}

}  // namespace rehab::verify
