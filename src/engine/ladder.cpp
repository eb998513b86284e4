#include "engine/ladder.hpp"

#include <algorithm>

namespace rehab {

namespace {

const Step& step_at(const Plan& plan, int step) { return plan.steps[static_cast<std::size_t>(step)]; }

/// N steps down, and on down to the first step that is no farther, no faster and no longer in metres than the one it leaves:
/// where a stage starts anew at a lower intensity, one step down the list can be a harder one.
int steps_down(const Plan& plan, int from, int steps) {
  const Step& left = step_at(plan, from);
  int to = std::max(0, from - steps);
  while (to > 0) {
    const Step& step = step_at(plan, to);
    if (step.distance <= left.distance && step.intensity <= left.intensity && step.metres <= left.metres) break;
    --to;
  }
  return to;
}

void progress(const Plan& plan, const State& state, const Facts& facts, Prescription& p) {
  const int needed = step_at(plan, state.step).sessions;
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
  } else if (step_at(plan, next).stage != step_at(plan, state.step).stage && !holds(plan.stage_of(next).enter, facts.said)) {
    p.gate = Gate::stage;
    p.gate_stage = step_at(plan, next).stage;
  } else {
    p.decision = Decision::progress;
    p.step = next;
    p.clean = 0;
  }
}

}  // namespace

void move(const Plan& plan, const State& state, const Verdict& verdict, const Facts& facts, Prescription& p) {
  switch (verdict.movement) {
    case Movement::progress: return progress(plan, state, facts, p);
    case Movement::regress:
      p.decision = Decision::regress;
      p.step = steps_down(plan, state.step, verdict.regress_steps);
      break;
    case Movement::restart:
      p.decision = Decision::restart;
      p.step = std::min<int>(plan.start, state.step);
      if (verdict.regress_steps > 0) p.step = std::min(p.step, steps_down(plan, state.step, verdict.regress_steps));
      break;
    case Movement::none:
    case Movement::repeat:
    case Movement::refer:
      p.decision = Decision::repeat;
      p.step = state.step;
      break;
  }
  p.setback = p.decision != Decision::repeat && verdict.by_setback_rule;
}

}  // namespace rehab
