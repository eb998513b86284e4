#include "engine/ladder.hpp"

#include <algorithm>

namespace rehab {

namespace {

/// N steps down, and on down to the first step that is no farther, no faster and no longer in metres than the one it leaves:
/// where a stage starts anew at a lower intensity, one step down the list can be a harder one.
int steps_down(const Plan& plan, int from, int steps) {
  const Step& left = plan.step(from);
  int to = std::max(0, from - steps);
  while (to > 0) {
    const Step& step = plan.step(to);
    if (step.distance <= left.distance && step.intensity <= left.intensity && step.metres <= left.metres) break;
    --to;
  }
  return to;
}

/// Where a regress or a restart leads: to the lowest where several are asked for, and never up. An athlete off the ladder has no
/// step to leave, and goes down from the plan's start.
int step_back(const Plan& plan, const State& state, const Verdict& verdict) {
  const Regress& back = verdict.back;
  if (!state.on_ladder) return std::min<int>(std::max(0, plan.start - back.steps), back.to);
  const int counted = back.steps > 0 ? steps_down(plan, state.step, back.steps) : state.step;
  const int lower = std::min<int>(counted, back.to);
  return verdict.movement == Movement::restart ? std::min(plan.start, lower) : lower;
}

void progress(const Plan& plan, const State& state, const GateFacts& known, Prescription& p) {
  const int needed = plan.step(state.step).sessions;
  const int next = state.step + 1;
  p.decision = Decision::repeat;
  p.step = state.step;
  p.clean = std::min(state.clean + 1, needed);
  if (state.cut) {
    p.gate = Gate::cut;
  } else if (p.clean < needed) {
    return;
  } else if (next == static_cast<int>(plan.steps.size())) {
    p.complete = true;
  } else if (next_gate(plan, true, state.step) >= 0 && !holds(plan.stage_of(next).enter, known)) {
    p.gate = Gate::stage;
    p.gate_stage = plan.step(next).stage;
  } else {
    p.decision = Decision::progress;
    p.step = next;
    p.clean = 0;
  }
}

}  // namespace

int next_gate(const Plan& plan, bool on_ladder, int step) {
  if (!on_ladder) return plan.step(plan.start).stage;
  const int next = step + 1;
  const bool enters = next < static_cast<int>(plan.steps.size()) && plan.step(next).stage != plan.step(step).stage;
  return enters ? plan.step(next).stage : -1;
}

int start_step(const Plan& plan, const State& state, const Verdict& verdict) {
  int step = state.pending.start_at >= 0 ? state.pending.start_at : plan.start;
  if (goes_back(verdict.movement, verdict.back)) step = std::min(step, step_back(plan, state, verdict));
  return state.after_clearance ? std::min(step, plan.start) : step;
}

void move(const Plan& plan, const State& state, const Verdict& verdict, const GateFacts& known, Prescription& p) {
  switch (verdict.movement) {
    case Movement::progress: return progress(plan, state, known, p);
    case Movement::regress:
    case Movement::restart:
      p.decision = verdict.movement == Movement::regress ? Decision::regress : Decision::restart;
      p.step = step_back(plan, state, verdict);
      break;
    case Movement::none:
    case Movement::repeat:
    case Movement::refer:
      p.decision = Decision::repeat;
      p.step = state.step;
      break;
  }
}

}  // namespace rehab
