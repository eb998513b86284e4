// Keeps the first twenty faults and says that there are more.
#include "yaml/faults.hpp"

#include <algorithm>
#include <utility>

namespace rehab::yaml {

bool Faults::add(std::size_t offset, std::string message, std::string hint) {
  if (told_.size() > most) return false;
  const Place place{static_cast<std::uint32_t>(offset), 0};
  if (told_.size() == most) {
    told_.push_back({Severity::error, place, "and more from here on", "mend what stands above first"});
    return false;
  }
  told_.push_back({Severity::error, place, std::move(message), std::move(hint)});
  return true;
}

std::vector<Diagnostic> Faults::take() {
  std::stable_sort(told_.begin(), told_.end(), [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
  return std::exchange(told_, {});
}

}  // namespace rehab::yaml
