// The rules' verdict on a day: every rule is asked, and of what they ask for the strictest wins.
#include "engine/ladder.hpp"

namespace rehab {

namespace {

/// The newest check-in that alone meets what an alternative which holds asks of an observation; `no_day` where none does.
Day told_by_check_in(const Rule& rule, const State& state, const Facts& facts) {
  Day newest = State::no_day;
  if (rule.rest_slot < 0) return newest;
  auto slot = static_cast<std::size_t>(rule.rest_slot);
  for (const auto& alternative : rule.when.any) {
    if (holds(alternative, facts.value)) newest = std::max(newest, state.rest_from[slot]);
    ++slot;
  }
  return newest;
}

/// The first day a rule's rest forbids: that of the check-in which asks for it, else the day after the session.
std::optional<Day> rest_starts(const Rule& rule, const State& state, const Facts& facts) {
  const Day told = told_by_check_in(rule, state, facts);
  if (told != State::no_day) return told;
  if (state.last_session) return *state.last_session + Days(1);
  return std::nullopt;
}

bool forbids(const Rule& rule, const State& state, const Facts& facts, Day day) {
  if (rule.then.rest_days == 0) return false;
  const auto start = rest_starts(rule, state, facts);
  return start && *start <= day && day < *start + Days(rule.then.rest_days);
}

void merge(Verdict& verdict, const Rule& rule, const State& state, const Facts& facts, Day day) {
  const Outcome& then = rule.then;
  verdict.movement = std::max(verdict.movement, then.movement);
  if (then.movement == Movement::regress) verdict.regress_steps = std::max(verdict.regress_steps, then.steps);
  if (then.cap && (!verdict.cap || *then.cap < *verdict.cap)) verdict.cap = then.cap;
  verdict.rest_forbids = verdict.rest_forbids || forbids(rule, state, facts, day);
  verdict.by_setback_rule = verdict.by_setback_rule || rule.setback;
}

void merge_coach(Verdict& verdict, const Pending& word, Day day) {
  verdict.coach_held = word.movement != Movement::none && word.movement >= verdict.movement;
  verdict.movement = std::max(verdict.movement, word.movement);
  if (word.movement == Movement::regress) verdict.regress_steps = std::max<int>(verdict.regress_steps, word.steps);
  if (word.rest_until && day < *word.rest_until) verdict.rest_forbids = true;
}

}  // namespace

Verdict verdict_on(const Plan& plan, const State& state, const Facts& facts, Day day) {
  Verdict verdict;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (!holds(plan.rules[i].when, facts.value)) continue;
    verdict.fired.set(i);
    merge(verdict, plan.rules[i], state, facts, day);
  }
  merge_coach(verdict, state.pending, day);
  return verdict;
}

std::bitset<max_rules> resting_rules(const Plan& plan, const State& state, const Facts& facts, Day day) {
  std::bitset<max_rules> resting;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    const Rule& rule = plan.rules[i];
    if (holds(rule.when, facts.value) && forbids(rule, state, facts, day)) resting.set(i);
  }
  return resting;
}

bool refers(const Plan& plan, const Facts& facts) {
  for (const int rule : plan.refer_rules) {
    if (holds(plan.rules[static_cast<std::size_t>(rule)].when, facts.value)) return true;
  }
  return false;
}

}  // namespace rehab
