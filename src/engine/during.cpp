// A session under way: the during rules asked about every set, and what is left of the dose.
#include <algorithm>

#include "engine/during.hpp"

#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

Recovery longer(const Recovery& a, const Recovery& b) { return {std::max(a.least, b.least), std::max(a.most, b.most)}; }

/// What fired over the sets so far, and after how many lines the type of work was changed.
struct Fired : AfterSet {
  std::vector<int> rules;
  std::size_t switched_after = 0;
};

/// The plan's own outcome stands unless the coach chose the other.
const DuringOutcome& chosen(const DuringOutcome& own, int rule, std::span<const int> instead) {
  const bool other = !own.instead.empty() && std::find(instead.begin(), instead.end(), rule) != instead.end();
  return other ? own.instead.front() : own;
}

Fired fired_over(const Plan& plan, int stage, const SessionSoFar& so_far) {
  Fired fired;
  std::bitset<max_rules> rules;
  each_felt(so_far, [&](std::span<const Answer> felt, std::size_t lines) {
    const auto values = set_values(plan, stage, felt);
    for (std::size_t i = 0; i < plan.during.size(); ++i) {
      if (!holds(plan.during[i].when, values)) continue;
      rules.set(i);
      if (fired.switch_to == nullptr) fired.switched_after = lines;
      fired.add(chosen(plan.during[i].then, static_cast<int>(i), so_far.instead));
    }
  });
  for (std::size_t i = 0; i < plan.during.size(); ++i) {
    if (rules.test(i)) fired.rules.push_back(static_cast<int>(i));
  }
  return fired;
}

/// A line less some reps: the set that was begun, then the whole sets that are left.
void add_left(const Work& line, int reps_done, std::vector<Work>& left) {
  const int begun = reps_done % line.dose.reps;
  const int whole_left = line.dose.sets - reps_done / line.dose.reps - (begun > 0 ? 1 : 0);
  if (begun > 0) {
    Work rest_of_set = line;
    rest_of_set.dose.sets = 1;
    rest_of_set.dose.reps = line.dose.reps - begun;
    left.push_back(rest_of_set);
  }
  if (whole_left > 0) {
    Work sets = line;
    sets.dose.sets = whole_left;
    left.push_back(sets);
  }
}

std::vector<int> reps_of(std::span<const DoneWork> done) {
  std::vector<int> reps;
  for (const auto& line : done) reps.push_back(line.dose.total_reps());
  return reps;
}

/// Takes what a done line has left for a dose; sets within a range of reps are whole ones, whatever their number.
int take(const Dose& dose, const Dose& done, int most, int& reps_left) {
  const int whole = reps_for(dose, done);
  if (whole < reps_left && reps_left == done.total_reps()) reps_left = whole;
  const int taken = std::min(reps_left, most);
  reps_left -= taken;
  return taken;
}

/// The dose less what was done. Every rep of the exercise counts as done, also a shorter or slower one: none is run twice.
/// `reps_left`, by done line: those that no dose has taken yet, so that none counts for two.
std::vector<Work> less(std::span<const Work> dose, std::span<const DoneWork> done, std::span<int> reps_left) {
  std::vector<Work> left;
  for (const auto& line : dose) {
    int taken = 0;
    for (std::size_t i = 0; i < done.size(); ++i) {
      if (done[i].exercise != line.exercise) continue;
      taken += take(line.dose, done[i].dose, line.dose.total_reps() - taken, reps_left[i]);
    }
    add_left(line, taken, left);
  }
  return left;
}

}  // namespace

void AfterSet::add(const DuringOutcome& then) {
  end = end || then.end;
  if (then.rest) rest = rest ? longer(*rest, *then.rest) : *then.rest;
  if (then.switch_to.empty()) return;
  if (switch_to == nullptr || all_reps(then.switch_to) < all_reps(*switch_to)) switch_to = &then.switch_to;
}

int reps_for(const Dose& dose, const Dose& done) {
  const bool whole = done.reps > dose.reps && done.reps <= dose.reps + dose.extra_reps;
  return whole ? done.sets * dose.reps : done.total_reps();
}

std::vector<std::int64_t> set_values(const Plan& plan, int stage, std::span<const Answer> felt) {
  std::vector<std::int64_t> values(fact_count + plan.observations.size(), unknown);
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    if (plan.observations[i].unless_said) values[fact_count + i] = *plan.observations[i].unless_said;
  }
  for (const auto& answer : felt) values[static_cast<std::size_t>(key_of_observation(answer.observation))] = answer.notch;
  values[static_cast<std::size_t>(key_of(Fact::stage))] = stage;
  return values;
}

void each_felt(const SessionSoFar& so_far, const std::function<void(std::span<const Answer>, std::size_t)>& ask) {
  const std::size_t lines = so_far.work.size();
  for (std::size_t line = 0; line < lines; ++line) ask(so_far.work[line].felt, line + 1);
  if (!so_far.felt.empty()) ask(so_far.felt, lines);
  for (const Entry& entry : so_far.beside) {
    for (const DoneWork& line : entry.work) ask(line.felt, lines);
    ask(entry.felt, lines);
  }
}

Remaining remaining(const Plan& plan, int stage, std::span<const Work> begun, const SessionSoFar& so_far) {
  const std::span<const DoneWork> done = so_far.work;
  const Fired fired = fired_over(plan, stage, so_far);
  Remaining result;
  result.fired = fired.rules;
  result.ended = fired.end;
  if (fired.end) return result;
  std::vector<int> reps_left = reps_of(done);
  result.work = less(begun, done, reps_left);
  const auto runs = [&](const Work& line) { return is_run(plan, line); };
  if (fired.switch_to != nullptr) {
    // Where no run was left, the type of work has changed already: nothing is added for a tired hamstring.
    if (std::erase_if(result.work, runs) == 0) return result;
    const std::size_t since = fired.switched_after;
    const auto instead = less(*fired.switch_to, done.subspan(since), std::span(reps_left).subspan(since));
    result.work.insert(result.work.end(), instead.begin(), instead.end());
  } else if (fired.rest) {
    for (auto& line : result.work) {
      if (!runs(line)) continue;
      line.dose.rest = line.dose.rest ? longer(*line.dose.rest, *fired.rest) : *fired.rest;
      if (line.dose.set_rest) line.dose.set_rest = longer(*line.dose.set_rest, *line.dose.rest);
    }
  }
  return result;
}

}  // namespace rehab
