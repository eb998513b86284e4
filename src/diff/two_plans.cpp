#include "diff/two_plans.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace rehab::diff {

using namespace search;

namespace {

constexpr int most_answers = 120;  // a notch is a small number

Plan bare(const Plan& plan) {
  Plan copy = plan;
  copy.never.clear();
  copy.always.clear();
  std::erase_if(copy.rules, only_warns);
  resolve(copy);
  return copy;
}

bool same_thing(const Exercise& a, const Exercise& b) {
  return a.id == b.id && a.kind == b.kind && a.standing == b.standing && a.build_up == b.build_up;
}

std::vector<int> same_exercises(const Plan& from, const Plan& to) {
  std::vector<int> other;
  for (const auto& exercise : from.exercises) {
    const auto found = to.find_exercise(exercise.id);
    other.push_back(found && same_thing(exercise, to.exercise(*found)) ? *found : -1);
  }
  return other;
}

std::vector<int> same_steps(const Plan& from, const Plan& to) {
  std::vector<int> other;
  for (const auto& step : from.steps) other.push_back(to.find_step(step.id).value_or(-1));
  return other;
}

std::vector<std::string> answers_on(const Plan& plan, int observation) {
  std::vector<std::string> texts;
  const int size = plan.observation(observation).scale.size();
  for (int notch = 0; notch < size; ++notch) texts.push_back(value_text(plan, key_of_observation(observation), notch));
  return texts;
}

/// Made in the same place: what only one plan asks in both places is answered where the other asks it too.
std::optional<Of> common_place(Of a, Of b) {
  if (a == b || b == Of::any) return a;
  if (a == Of::any) return b;
  return std::nullopt;
}

std::vector<std::int8_t> notches_of(const std::vector<std::string>& common, const std::vector<std::string>& own) {
  std::vector<std::int8_t> notches;
  for (const auto& answer : common) {
    const auto at = std::find(own.begin(), own.end(), answer);
    notches.push_back(at == own.end() ? State::unsaid : static_cast<std::int8_t>(at - own.begin()));
  }
  return notches;
}

}  // namespace

TwoPlans::TwoPlans(const Plan& first, const Plan& second) : whole_{&first, &second}, bare_{bare(first), bare(second)} {
  tests_.start = first.start;
  tests_.steps = first.steps;
  tests_.exercises = first.exercises;
  step_ = {same_steps(first, second), same_steps(second, first)};
  plans_.each.resize(2);
  for (const Side side : {0u, 1u}) {
    plans_.each[side].plan = &bare_[side];
    plans_.each[side].exercise = same_exercises(*whole_[side], *whole_[1 - side]);
  }
  plans_.bases_apart = !same_rises();
  add_observations();
  add_tests(0);
  add_tests(1);
  std::set<int> asked;
  for (const Side side : {0u, 1u}) {
    for (const int own : bare_[side].asked_by_rests) asked.insert(common(side, own));
  }
  tests_.asked_by_rests.assign(asked.begin(), asked.end());
  plans_.tests = &tests_;
  std::vector<PerPlan<int>> starts;
  for (int step = 0; step < static_cast<int>(first.steps.size()); ++step) {
    if (other_step(0, step) >= 0) starts.push_back({step, other_step(0, step)});
  }
  plans_.words = words_of_coach(std::max(first.steps.size(), second.steps.size()), starts);
}

/// Also into a step: one that only one plan has has no rise of its own.
bool TwoPlans::same_rises() const {
  const auto alike = [&](Side side) {
    const Plan& own = *whole_[side];
    for (int step = 0; step < static_cast<int>(own.steps.size()); ++step) {
      const int other = other_step(side, step);
      const std::optional<Rises> its = other < 0 ? std::nullopt : whole_[1 - side]->step(other).own_rises;
      const auto& here = own.step(step).own_rises;
      if (here.has_value() != its.has_value() || (here && !bound_alike(*here, *its))) return false;
    }
    return true;
  };
  return bound_alike(whole_[0]->rises, whole_[1]->rises) && alike(0) && alike(1);
}

void TwoPlans::add_observations() {
  const Plan& a = *whole_[0];
  const Plan& b = *whole_[1];
  common_of_[0].assign(a.observations.size(), -1);
  common_of_[1].assign(b.observations.size(), -1);
  const auto add = [&](int in_a, int in_b, Of of) {
    std::vector<std::string> answers = in_a >= 0 ? answers_on(a, in_a) : answers_on(b, in_b);
    const auto of_b = in_b >= 0 ? answers_on(b, in_b) : std::vector<std::string>{};
    for (const auto& answer : of_b) {
      if (std::find(answers.begin(), answers.end(), answer) == answers.end()) answers.push_back(answer);
    }
    Observation observation;
    observation.id = in_a >= 0 ? a.observation(in_a).id : b.observation(in_b).id;
    observation.scale.words = std::move(answers);
    observation.of = of;
    observation.kept =
        in_a >= 0 ? a.observations[static_cast<std::size_t>(in_a)].kept : b.observations[static_cast<std::size_t>(in_b)].kept;
    const auto index = static_cast<int>(tests_.observations.size());
    for (const auto& [side, own, words] :
         {std::tuple(Side{0}, in_a, in_a >= 0 ? answers_on(a, in_a) : of_b), std::tuple(Side{1}, in_b, of_b)}) {
      if (own >= 0) common_of_[side][static_cast<std::size_t>(own)] = index;
      plans_.each[side].observation.push_back(own);
      plans_.each[side].notch.push_back(own >= 0 ? notches_of(observation.scale.words, words) : std::vector<std::int8_t>());
    }
    tests_.observations.push_back(std::move(observation));
  };
  for (int o = 0; o < static_cast<int>(a.observations.size()); ++o) {
    const Observation& own = a.observation(o);
    const int other = b.find_observation(own.id).value_or(-1);
    const Observation* its = other < 0 ? nullptr : &b.observation(other);
    const auto of = its == nullptr ? std::nullopt : common_place(own.of, its->of);
    const bool fits =
        of && own.kept == its->kept && (own.scale == its->scale || own.scale.size() + its->scale.size() <= most_answers);
    add(o, fits ? other : -1, fits ? *of : own.of);
  }
  for (int o = 0; o < static_cast<int>(b.observations.size()); ++o) {
    if (common_of_[1][static_cast<std::size_t>(o)] < 0) add(-1, o, b.observation(o).of);
  }
}

/// Asked of each common answer in turn. What silence means to a rule is written into the condition.
Alternative TwoPlans::translated(Side side, const Alternative& alternative, bool at_gate) const {
  Alternative all;
  for (const auto& asked : alternative) {
    if (!is_observation(asked.key)) {
      all.push_back(asked);
      continue;
    }
    const auto own = static_cast<std::size_t>(observation_of(asked.key));
    const auto& silence = whole_[side]->observations[own].unless_said;
    const int index = common_of_[side][own];
    Condition condition;
    condition.key = key_of_observation(index);
    condition.or_unknown = asked.holds(silence && !at_gate ? *silence : unknown);
    const auto& notches = plans_.each[side].notch[static_cast<std::size_t>(index)];
    for (std::size_t answer = 0; answer < notches.size(); ++answer) {
      const bool holds = notches[answer] == State::unsaid ? condition.or_unknown : asked.holds(notches[answer]);
      const auto value = static_cast<std::int64_t>(answer);
      if (holds && !condition.any.empty() && condition.any.back().most + 1 == value)
        condition.any.back().most = value;
      else if (holds)
        condition.any.push_back({value, value});
    }
    all.push_back(std::move(condition));
  }
  if (side == 1) all.push_back(search::mark_of_second_plan());
  return all;
}

void TwoPlans::add_tests(Side side) {
  const auto test = [&](const Test& asked, bool at_gate) {
    Test own;
    for (const auto& alternative : asked.any) own.any.push_back(translated(side, alternative, at_gate));
    return own;
  };
  for (Rule rule : bare_[side].rules) {
    rule.when = test(rule.when, false);
    tests_.rules.push_back(std::move(rule));
  }
  for (Stage stage : bare_[side].stages) {
    stage.enter = test(stage.enter, true);
    tests_.stages.push_back(std::move(stage));
  }
}

}  // namespace rehab::diff
