// `extends:` in plans: a file that gives only what differs, laid over the plan that it builds on.
//
// Keys of maps and the ids of stages, steps, rules and properties say what belongs together. What both give is merged key by
// key, what the upper one alone gives is added (a step after the one named before it), and `drop: true` removes.
#pragma once

#include <vector>

#include "rehab/place.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// `base` and `over` must outlive the tree. What cannot be dropped becomes an error in `diagnostics`, at its place in `over`.
yaml::Tree merged_over(yaml::Cursor base, yaml::Cursor over, std::vector<Diagnostic>& diagnostics);

}  // namespace rehab::reading
