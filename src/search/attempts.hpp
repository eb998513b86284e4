// What can be done on a day: every attempt at what was prescribed that may come to something of its own.
#pragma once

#include <functional>
#include <vector>

#include "rehab/engine.hpp"
#include "search/dose_bounds.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

inline constexpr std::int32_t most_written = 11'000;  ///< hundredths of a percent: the notation's own bound

/// Told the work of an attempt.
using Attempt = std::function<void(const std::vector<DoneWork>& work)>;

/// Tells every attempt at a day, as prescribed first. `grid` is nothing where it does not matter how far and how fast somebody
/// ran short of the dose.
void each_attempt(const Plan& plan, const ValueClasses& classes, const BaseGrid* grid, const Prescription& day,
                  const Attempt& attempt);

}  // namespace rehab::search
