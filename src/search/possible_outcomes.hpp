// What a plan could prescribe at all, whoever comes there: a property of anything else holds of nothing.
#pragma once

#include "rehab/plan.hpp"

namespace rehab::search {

/// Could what an alternative asks of a prescription hold of any that these steps allow?
bool can_be_prescribed(const Plan& plan, const Alternative& alternative);

}  // namespace rehab::search
