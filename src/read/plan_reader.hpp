// A plan's tree into a Plan.
#pragma once

#include "read/diagnostics.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// Checks and decodes; the plan is whole only where there is no error.
Plan decode_plan(yaml::Cursor root, Diagnostics& diagnostics);

}  // namespace rehab::reading
