#include "diff/shift.hpp"

namespace rehab::diff {

/// The second plan's exercises are named by the first's where they are the same thing.
std::string session_text(const TwoPlans& plans, Side side, const Prescription& p) {
  std::string text{to_string(p.decision)};
  if (p.step < 0) return text;
  text += (p.complete ? " complete " : " ") + std::to_string(static_cast<int>(p.gate)) + " " + to_string(p.cap);
  return text + work_text(plans, side, work_of(plans.plan(side), p));
}

std::string work_text(const TwoPlans& plans, Side side, const std::vector<Work>& work) {
  std::string text;
  for (const auto& line : work) {
    const int other = plans.other_exercise(side, line.exercise);
    const int shared = side == 0 ? line.exercise : other;
    text += "\n" + (other < 0 ? "own " + std::to_string(side) + " " + std::to_string(line.exercise) : std::to_string(shared));
    text += " " + to_string(line.dose);
  }
  return text;
}

namespace {

/// How hard a session is, in the terms that a plan is written in.
std::array<std::int64_t, 5> hardness(const Plan& plan, const Prescription& p) {
  std::int64_t reps = 0;
  for (const auto& line : work_of(plan, p)) reps += line.dose.most_reps();
  return {p.load.intensity.hundredths, p.load.distance.tenths_mm, p.load.metres.tenths_mm, p.load.time.ms, reps};
}

}  // namespace

Shift shift_between(const TwoPlans& plans, const Prescription& first, const Prescription& second) {
  const int in_second = plans.other_step(0, first.step);
  const int in_first = plans.other_step(1, second.step);
  if (in_second >= 0 && in_first >= 0 && in_second != second.step) {
    const bool up = second.step > in_second;
    if (up == (in_first > first.step)) return up ? Shift::harder : Shift::easier;
  }
  const auto a = hardness(plans.plan(0), first);
  const auto b = hardness(plans.plan(1), second);
  bool more = false;
  bool less = false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    more = more || b[i] > a[i];
    less = less || b[i] < a[i];
  }
  return more == less ? Shift::other : more ? Shift::harder : Shift::easier;
}

std::optional<Shift> shift_on(const TwoPlans& plans, const Prescription& first, const Prescription& second) {
  const bool refers[2] = {first.decision == Decision::refer, second.decision == Decision::refer};
  if (refers[0] || refers[1]) {
    if (refers[0] == refers[1]) return std::nullopt;
    return refers[1] ? Shift::referral : Shift::no_referral;
  }
  if (first.date != second.date) {
    if (!first.date || !second.date) return first.date ? Shift::later : Shift::sooner;
    return *second.date < *first.date ? Shift::sooner : Shift::later;
  }
  if (!first.date || session_text(plans, 0, first) == session_text(plans, 1, second)) return std::nullopt;
  return shift_between(plans, first, second);
}

}  // namespace rehab::diff
