// What a next session is in the words of a test file, aspect by aspect.
#pragma once

#include <string>
#include <vector>

#include "rehab/next_session.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

using Values = std::vector<std::string>;

/// As an expectation would have to be written to hold: one value, several for a list, `none` for nothing.
Values actual(const NextSession& next, Aspect aspect);

/// Whether a next session is as expected.
bool holds(const Expectation& expected, const NextSession& next);

}  // namespace rehab::cases
