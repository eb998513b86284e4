// Keeps the first twenty errors, and a line that there are more.
#include "yaml/error_list.hpp"

#include <algorithm>
#include <utility>

namespace rehab::yaml {

bool ErrorList::add(std::size_t offset, std::string message, std::string hint, std::string_view id) {
  if (diagnostics_.size() > most) return false;
  const Place place{static_cast<std::uint32_t>(offset), 0};
  const auto told = std::find_if(diagnostics_.begin(), diagnostics_.end(), [&](const Diagnostic& one) {
    return one.place.offset == place.offset && one.message == message;
  });
  if (told != diagnostics_.end()) {  // the tree noticed the slip that then stops the parser
    told->id = id;
    return true;
  }
  if (diagnostics_.size() == most) {
    diagnostics_.push_back(
        {Severity::error, place, "and more from here on", "mend what stands above first", diagnostic_id::more});
    return false;
  }
  diagnostics_.push_back({Severity::error, place, std::move(message), std::move(hint), id});
  return true;
}

std::vector<Diagnostic> ErrorList::take() {
  std::stable_sort(diagnostics_.begin(), diagnostics_.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
  return std::exchange(diagnostics_, {});
}

}  // namespace rehab::yaml
