// Base: what was done, and bounds what comes next.
#pragma once

#include "engine/session.hpp"

namespace rehab {

/// What the runs of a load come to where all of them are done: the longest, and the intensity of the longest.
Base base_of_load(const Load& load);

/// Base after a session: what was prescribed where it was completed, as it is written where it is the step's own and rounded down
/// where it was cut; else of each the lower of prescribed and done, rounded down. `prescribed` has a step.
Base base_after(const Plan& plan, const Prescription& prescribed, const Done& done, const Base& before);

}  // namespace rehab
