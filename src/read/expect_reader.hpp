// What a case expects, every value written as the program writes it.
#pragma once

#include <vector>

#include "read/complaints.hpp"
#include "rehab/test_case.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// Of an `expect` that conforms; leaves out what does not.
std::vector<Expectation> read_expectations(yaml::Cursor map, const Complaints& complaints);

}  // namespace rehab::reading
