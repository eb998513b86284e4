// Finds a built-in plan by name; the table itself is generated.
#include "rehab/builtin.hpp"

namespace rehab {

std::optional<BuiltIn> built_in_plan(std::string_view name) {
  for (const BuiltIn& plan : built_in_plans())
    if (plan.name == name) return plan;
  return std::nullopt;
}

}  // namespace rehab
