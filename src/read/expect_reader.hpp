// What a case expects, every value written as the program writes it.
#pragma once

#include <vector>

#include "read/diagnostics.hpp"
#include "rehab/test_case.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Of a valid `expect`; leaves out what is not.
std::vector<Expectation> read_expectations(yaml::Cursor map, const Diagnostics& diagnostics);

}  // namespace rehab::reading
