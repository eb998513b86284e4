// Do good reports lead to a step from everywhere? Each state has one next: everything done as prescribed, every answer the best;
// and the plan's own words, given. Walked backwards from where the step is come to.
#pragma once

#include <optional>

#include "search/search.hpp"

namespace rehab::verify {

/// A state from which good reports do not lead to the step, and the day on which that is seen.
struct Stuck {
  std::uint32_t state = 0;
  search::DayAfter day;
};

/// The first state from which they do not; after the search is done.
std::optional<Stuck> stuck_before(search::Search& search, int step);

}  // namespace rehab::verify
