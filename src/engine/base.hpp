// Base: what was done, and bounds what comes next.
#pragma once

#include "engine/session.hpp"

namespace rehab {

/// What the runs of a load come to where all of them are done: the longest, and the intensity of the longest.
Base base_of_load(const Load& load);

/// Base after a session that was prescribed this load: as prescribed where it was completed, else of each the lower of prescribed
/// and done.
Base base_after(const Plan& plan, const Load& load, const Done& done, const Base& before);

}  // namespace rehab
