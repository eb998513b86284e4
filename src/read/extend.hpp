// `extends:` in plans: a file that gives only what differs, laid over the plan that it builds on.
//
// Keys of maps and the ids of stages, steps, rules and properties say what belongs together. What both give is merged key by
// key, what the upper one alone gives is added (a step or stage next to the one named beside it), `drop: true` removes, and so
// does `KEY: drop` of a test's key. `replace: [stages]` takes the base's list away first.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "rehab/place.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// What the base has and the upper file takes away: nothing else may name it.
struct Dropped {
  std::string_view sort;  ///< `step`
  std::string_view id;
  Place place;                        ///< where it is taken away
  std::optional<yaml::Cursor> allow;  ///< what the upper file allows of that, beside the drop
};

struct Merged {
  yaml::Tree tree;
  std::vector<Dropped> dropped;
};

/// `base` and `over` must outlive the result. What is wrong with the upper file becomes a diagnostic at its place there.
Merged merged_over(yaml::Cursor base, yaml::Cursor over, std::vector<Diagnostic>& diagnostics);

}  // namespace rehab::reading
