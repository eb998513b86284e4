// Two plans of which every number that a session hangs on is the same: nothing has to be searched to know what they differ in.
#include <algorithm>
#include <map>

#include "diff/plan_diff.hpp"
#include "search/value_classes.hpp"

namespace rehab {

namespace {

void forget(Test& test) {
  for (auto& alternative : test.any) {
    for (auto& condition : alternative) {
      condition.written.clear();
      condition.place = {};
    }
  }
}

/// Which lines are done in turn matters, not the number that they share.
void forget(std::vector<Work>& work) {
  std::map<int, int> first_of{{0, 0}};
  for (std::size_t i = 0; i < work.size(); ++i) {
    work[i].turns = first_of.emplace(work[i].turns, static_cast<int>(i) + 1).first->second;
    work[i].place = {};
  }
}

/// Metres do not bound what comes next.
void forget(Rises& rises) {
  rises.from.clear();
  rises.metres = {};
  rises.place = {};
}

void forget(Rule& rule) {
  rule.from.clear();
  rule.id.clear();
  forget(rule.when);
  rule.then.to.clear();  // where it leads says the step's number
  if (rule.then.movement != Movement::regress) rule.then.back = {};
  rule.then.warn = false;
  rule.say.clear();
  rule.lifted_by.clear();
  rule.place = {};
}

void forget(Stage& stage) {
  stage.from.clear();
  stage.id.clear();
  stage.title.clear();
  forget(stage.enter);
  stage.warm_up.clear();
  forget(stage.drills);
  stage.care.clear();
  stage.place = {};
}

void forget(Step& step) {
  step.from.clear();
  step.id.clear();
  forget(step.work);
  if (step.own_rises) forget(*step.own_rises);
  step.rises_of_stage = false;
  step.place = {};
  step.from_reps.clear();
  step.from_rest.clear();
}

void forget(Observation& observation) {
  observation.ask.clear();
  observation.signs.clear();
  observation.place = {};
}

void forget(Exercise& exercise) {
  exercise.title.clear();
  exercise.cue.clear();
  exercise.place = {};
}

void forget(PlanWord& word) {
  word.id.clear();
  word.place = {};
}

/// Without what no session hangs on: names of stages, steps and rules, words, sources, places; what guards, and what is done
/// after a set, is compared by others. All that is not named here counts, so that a member that is new to a plan cannot be
/// overlooked.
Plan sessions_of(Plan plan) {
  plan.name.clear();
  plan.title.clear();
  plan.about.clear();
  plan.sources.clear();
  plan.tolerance.place = {};
  plan.start_place = {};
  forget(plan.rises);
  for (auto& observation : plan.observations) forget(observation);
  for (auto& word : plan.words) forget(word);
  for (auto& exercise : plan.exercises) forget(exercise);
  for (auto& stage : plan.stages) forget(stage);
  for (auto& step : plan.steps) forget(step);
  std::erase_if(plan.rules, search::only_warns);
  for (auto& rule : plan.rules) forget(rule);
  plan.during.clear();
  plan.never.clear();
  plan.always.clear();
  plan.waived.clear();
  plan.allowed.clear();
  plan.removed.clear();
  plan.verdict = {};  // made of the rules
  plan.referral = {};
  return plan;
}

}  // namespace

bool same_by_reading(const Plan& first, const Plan& second) {
  Plan one = sessions_of(first);
  Plan other = sessions_of(second);
  const std::vector<Rule> rules = std::exchange(one.rules, {});
  const std::vector<Rule> others = std::exchange(other.rules, {});
  return one == other && std::is_permutation(rules.begin(), rules.end(), others.begin(), others.end());
}

}  // namespace rehab
