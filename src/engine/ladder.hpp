// What the rules and the coach say does to an athlete's place on the ladder.
#pragma once

#include "engine/verdict.hpp"

namespace rehab {

/// Where a start leads, the rules' or the coach's `start at`: never above the step that a regress or a restart leads to.
int start_step(const Plan& plan, const State& state, const Verdict& verdict);

/// The stage whose gate a progress would meet, off the ladder that of the plan's start; -1 within a stage and at the top.
int next_gate(const Plan& plan, bool on_ladder, int step);

/// Where the movement leads from the state's step: fills decision, step, clean, complete and gate.
void move(const Plan& plan, const State& state, const Verdict& verdict, const GateFacts& known, Prescription& prescription);

}  // namespace rehab
