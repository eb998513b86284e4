// What bounds the work of a plan: tolerance, limits, and whether they are there where some step needs them.
#pragma once

#include "read/plan_parts.hpp"

namespace rehab::reading {

/// The plan's own tolerance and limits.
void read_bounds(PlanParts& parts, yaml::Cursor root);

/// The limits that a stage or a step gives for itself; what they leave out is as it is `otherwise`.
std::optional<Rises> own_rises(PlanParts& parts, yaml::Cursor map, const Rises& otherwise);

/// Caps, limits and the tolerance are needed only where some step has such work. To be asked once the ladder is read.
void require_bounds(PlanParts& parts, yaml::Cursor root);

}  // namespace rehab::reading
