// The rules' verdict on a day: every rule is asked, and of what they ask for the strictest wins.
#include <algorithm>

#include "engine/ladder.hpp"

namespace rehab {

namespace {

/// A rest starts with the check-in which alone asks for it, else on the day after the session. Without either it never does:
/// `no_day` is so long ago.
bool forbids(const Way& way, const State& state, Day day) {
  Day start = way.rest_slot < 0 ? State::no_day : state.rest_from[static_cast<std::size_t>(way.rest_slot)];
  if (start == State::no_day && state.last_session) start = *state.last_session + Days(1);
  return start <= day && day < start + Days(way.rest_days);
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
  Strictest strictest;
  plan.verdict.ask(facts.value, [&](const RuleTable::Block& block, RuleTable::Ways held) {
    block.each(held, [&](const Way& way) {
      verdict.fired[static_cast<std::size_t>(way.rule)] = true;
      strictest.add(way.asks);
    });
    block.each(held & block.resting, [&](const Way& way) { verdict.rest_forbids |= forbids(way, state, day); });
  });
  verdict.movement = strictest.movement;
  verdict.regress_steps = strictest.steps;
  verdict.by_setback_rule = strictest.setback;
  if (strictest.cap != Strictest::no_cap) verdict.cap = strictest.cap;
  merge_coach(verdict, state.pending, day);
  return verdict;
}

std::bitset<max_rules> resting_rules(const Plan& plan, const State& state, const Facts& facts, Day day) {
  std::bitset<max_rules> resting;
  plan.verdict.ask(facts.value, [&](const RuleTable::Block& block, RuleTable::Ways held) {
    block.each(held & block.resting, [&](const Way& way) {
      if (forbids(way, state, day)) resting.set(static_cast<std::size_t>(way.rule));
    });
  });
  return resting;
}

bool refers(const Plan& plan, const Facts& facts) {
  RuleTable::Ways ways = 0;
  plan.referral.ask(facts.value, [&](const RuleTable::Block&, RuleTable::Ways held) { ways |= held; });
  return ways != 0;
}

}  // namespace rehab
