// Base: what was done, and bounds what comes next.
#pragma once

#include "engine/session.hpp"

namespace rehab {

/// What the runs of a load come to where all of them are done: the longest, and the intensity of the longest.
Base base_of_load(const Load& load);

/// Base after a session: the step's own dose where all of that was prescribed and done; else what was prescribed where it was
/// completed, or of each the lower of prescribed and done, rounded down.
Base base_after(const Plan& plan, const Prescription& prescribed, const Done& done, const Base& before);

}  // namespace rehab
