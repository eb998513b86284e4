// The log that leads to where two plans part, written for each of them and held against the engine's replay under both.
#pragma once

#include "verify/pair_walk.hpp"
#include "verify/plan_diff.hpp"

namespace rehab::verify {

Parting parting_at(const TwoPlans& plans, PairWalk& walk, const PartsAt& at);

/// In what way the second plan's answer differs from the first's; nothing where it is the same.
std::optional<Shift> shift_on(const TwoPlans& plans, const Prescription& first, const Prescription& second);

}  // namespace rehab::verify
