// A plan's tree into a Plan.
#pragma once

#include "read/complaints.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// Checks and decodes; the plan is whole only where there is no complaint.
Plan decode_plan(yaml::Cursor root, Complaints& complaints);

}  // namespace rehab::reading
