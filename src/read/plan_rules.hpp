// The rules of a plan: between sessions, after every set, and what must never or always be.
#pragma once

#include "read/condition.hpp"
#include "read/plan_parts.hpp"

namespace rehab::reading {

/// Reads them into the plan. Sources, observations, exercises and the ladder must have been read.
void read_rules(yaml::Cursor root, PlanParts& parts);

}  // namespace rehab::reading
