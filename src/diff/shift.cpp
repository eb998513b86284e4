#include "diff/shift.hpp"

#include <algorithm>
#include <map>

namespace rehab::diff {

namespace {

/// The second plan's exercises are named by the first's where they are the same thing.
std::string exercise_text(const TwoPlans& plans, Side side, int exercise) {
  const int other = plans.other_exercise(side, exercise);
  if (other < 0) return "own " + std::to_string(side) + " " + std::to_string(exercise);
  return std::to_string(side == 0 ? exercise : other);
}

}  // namespace

std::string session_text(const TwoPlans& plans, Side side, const Prescription& p) {
  std::string text{to_string(p.decision)};
  if (p.step < 0) return text;
  text += (p.complete ? " complete " : " ") + std::to_string(static_cast<int>(p.gate)) + " " + to_string(p.cap);
  return text + work_text(plans, side, work_of(plans.plan(side), p));
}

std::string work_text(const TwoPlans& plans, Side side, const std::vector<Work>& work) {
  std::string text;
  std::map<int, int> turns_from{{0, 0}};  // by the number that its lines share, where it begins
  for (const auto& line : work) {
    const auto& [exercise, dose, place, turns] = line;  // each of its members: a new one has to be looked at here
    const int begun = turns_from.emplace(turns, static_cast<int>(&line - work.data()) + 1).first->second;
    text += "\n" + exercise_text(plans, side, exercise) + " " + to_string(dose) + " " + std::to_string(begun) + " ";
    text += percent_of_names[static_cast<std::size_t>(percent_of(plans.plan(side), line))];
  }
  return text;
}

namespace {

/// How hard a session is, in the terms that a plan is written in: each the higher the harder.
struct Hardness {
  std::array<std::int64_t, 5> in_all{};  ///< of runs intensity, distance and metres; of all work time and reps
  std::array<std::int64_t, percent_of_names.size()> load{};  ///< the highest percentage of what is not speed, by what it is of
  /// By exercise, the shortest rest between reps and between sets, at least and at most; nothing where there is none to take.
  std::map<std::string, std::array<std::optional<std::int64_t>, 4>> rests;
};

/// A shorter rest is harder, and none at all hardest.
void add_rests(const Dose& dose, std::array<std::optional<std::int64_t>, 4>& shortest) {
  const auto add = [&](std::size_t at, Duration rest) { shortest[at] = std::max(shortest[at].value_or(-rest.ms), -rest.ms); };
  const Recovery between_reps = dose.rest.value_or(Recovery{});
  const Recovery between_sets = dose.set_rest.value_or(between_reps);
  if (dose.reps + dose.extra_reps > 1) add(0, between_reps.least), add(1, between_reps.most);
  if (dose.sets > 1) add(2, between_sets.least), add(3, between_sets.most);
}

Hardness hardness(const TwoPlans& plans, Side side, const Prescription& p) {
  const Plan& plan = plans.plan(side);
  Hardness hard;
  std::int64_t reps = 0;
  for (const auto& line : work_of(plan, p)) {
    reps += line.dose.most_reps();
    add_rests(line.dose, hard.rests[exercise_text(plans, side, line.exercise)]);
    std::int64_t& highest = hard.load[static_cast<std::size_t>(percent_of(plan, line))];
    if (!is_run(plan, line) && line.dose.intensity) highest = std::max<std::int64_t>(highest, line.dose.intensity->hundredths);
  }
  hard.in_all = {p.load.intensity.hundredths, p.load.distance.tenths_mm, p.load.metres.tenths_mm, p.load.time.ms, reps};
  return hard;
}

/// More of one and less of another is neither.
struct MoreOrLess {
  bool more = false, less = false;
  void compare(std::int64_t first, std::int64_t second) {
    more = more || second > first;
    less = less || second < first;
  }
};

MoreOrLess compared(const Hardness& first, const Hardness& second) {
  MoreOrLess found;
  for (std::size_t i = 0; i < first.in_all.size(); ++i) found.compare(first.in_all[i], second.in_all[i]);
  for (std::size_t i = 0; i < first.load.size(); ++i) found.compare(first.load[i], second.load[i]);
  for (const auto& [exercise, rests] : first.rests) {
    const auto others = second.rests.find(exercise);
    if (others == second.rests.end()) continue;
    for (std::size_t i = 0; i < rests.size(); ++i) {
      if (rests[i] && others->second[i]) found.compare(*rests[i], *others->second[i]);
    }
  }
  return found;
}

}  // namespace

Shift shift_between(const TwoPlans& plans, const Prescription& first, const Prescription& second) {
  const int in_second = plans.other_step(0, first.step);
  const int in_first = plans.other_step(1, second.step);
  if (in_second >= 0 && in_first >= 0 && in_second != second.step) {
    const bool up = second.step > in_second;
    if (up == (in_first > first.step)) return up ? Shift::harder : Shift::easier;
  }
  const auto [more, less] = compared(hardness(plans, 0, first), hardness(plans, 1, second));
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
