#include "engine/verdict.hpp"

#include <algorithm>

namespace rehab {

namespace {

/// The ways of a block that hold on what is known and on the worst that was said: either will do, but for progress.
RuleTable::Ways held_in(const RuleTable::Block& block, const Facts& facts) {
  const RuleTable::Ways known = RuleTable::held(block, facts.known);
  if (facts.alike) return known;
  const RuleTable::Ways worst = RuleTable::held(block, facts.worst);
  return (known & worst) | ((known | worst) & ~block.progressing);
}

/// A rest that the last report asks for begins on the day after the session.
bool forbids(const Way& way, const State& state, Day day) {
  return state.last_session && *state.last_session < day && day <= *state.last_session + Days(way.rest_days);
}

bool rests_by_answers(const State& state, Day day) { return state.rest_from <= day && day < state.rest_until; }

void merge_coach(Verdict& verdict, const Pending& word, Day day) {
  verdict.coach_held = word.movement != Movement::none && word.movement >= verdict.movement;
  verdict.movement = std::max(verdict.movement, word.movement);
  if (word.movement == Movement::regress) verdict.back.merge({word.steps});
  if (word.rest_until && day < *word.rest_until) verdict.rest_forbids = true;
}

/// Takes what one set of answers says in the place of what the facts hold.
void put(std::span<const std::int8_t> answers, Facts& facts) {
  for (std::size_t o = 0; o < answers.size(); ++o) {
    if (answers[o] != State::unsaid) facts.known[fact_count + o] = facts.worst[fact_count + o] = answers[o];
  }
}

/// Is a rule's regress the one that leads to the step?
bool leads_to(const Prescription& p, const Regress& rule) {
  const bool to_named = p.back.to == p.step || p.back.steps == 0;
  return rule.asked() && (to_named ? rule.to == p.back.to : rule.steps == p.back.steps);
}

}  // namespace

Verdict verdict_on(const Plan& plan, const State& state, const Facts& facts, Day day) {
  Verdict verdict;
  Strictest strictest;
  for (const RuleTable::Block& block : plan.verdict.blocks) {
    const RuleTable::Ways held = held_in(block, facts);
    block.each(held, [&](const Way& way) {
      verdict.fired[static_cast<std::size_t>(way.rule)] = true;
      strictest.add(way.asks);
    });
    block.each(held & block.resting, [&](const Way& way) { verdict.rest_forbids |= forbids(way, state, day); });
  }
  verdict.movement = strictest.movement;
  verdict.back = strictest.back;
  verdict.rest_forbids |= rests_by_answers(state, day);
  if (strictest.cap != Strictest::no_cap) verdict.cap = strictest.cap;
  merge_coach(verdict, state.pending, day);
  verdict.setback_rule = strictest.setback;
  verdict.setback = verdict.setback_rule && goes_back(verdict.movement, verdict.back);
  return verdict;
}

void take_words_back(const Plan& plan, std::span<std::int64_t> values) {
  for (std::size_t w = 0; w < plan.words.size(); ++w) {
    if (plan.words[w].until_setback) values[static_cast<std::size_t>(key_of(fact_of_word(static_cast<int>(w))))] = 0;
  }
}

Verdict verdict_on_day(const Plan& plan, const State& state, Day day, Facts& facts) {
  const Verdict verdict = verdict_on(plan, state, facts, day);
  if (!verdict.setback || (state.words & ~plan.lasting_words) == 0) return verdict;
  take_words_back(plan, facts.known);
  take_words_back(plan, facts.worst);
  return verdict_on(plan, state, facts, day);
}

std::bitset<max_rules> resting_rules(const Plan& plan, const State& state, const Facts& facts, Day day) {
  std::bitset<max_rules> resting;
  for (const RuleTable::Block& block : plan.verdict.blocks) {
    block.each(held_in(block, facts) & block.resting, [&](const Way& way) {
      if (forbids(way, state, day)) resting.set(static_cast<std::size_t>(way.rule));
    });
  }
  if (!rests_by_answers(state, day)) return resting;
  for (std::size_t r = 0; r < plan.rules.size(); ++r) {
    const bool lasts = state.rest_rules.test(r) && day < state.rest_asked + Days(plan.rules[r].then.rest_days);
    if (lasts) resting.set(r);
  }
  return resting;
}

AskedRest rest_asked_by(const Plan& plan, const Facts& facts, std::span<const std::int8_t> answers) {
  AskedRest asked;
  Facts alone = facts;
  put(answers, alone);
  for (const RuleTable::Block& block : plan.verdict.blocks) {
    if (block.resting == 0) continue;
    RuleTable::Ways about = 0;
    for (const RuleTable::Column& column : block.columns) {
      if (is_observation(column.key) && answers[static_cast<std::size_t>(observation_of(column.key))] != State::unsaid)
        about |= column.asking;
    }
    if ((about & block.resting) == 0) continue;
    block.each(held_in(block, alone) & about & block.resting, [&](const Way& way) {
      const auto& name = [&](int rule) -> const std::string& { return plan.rule(rule).id; };
      asked.rules.set(static_cast<std::size_t>(way.rule));
      if (way.rest_days < asked.days || (way.rest_days == asked.days && name(way.rule) >= name(asked.rule))) return;
      asked.rule = way.rule;
      asked.days = way.rest_days;
    });
  }
  return asked;
}

bool decided(const Plan& plan, const Prescription& p, int rule) {
  const Outcome& then = plan.rule(rule).then;
  if (!p.fired.test(static_cast<std::size_t>(rule)) || then.movement == Movement::none || then.movement != p.movement)
    return false;
  if (p.decision == Decision::wait) return false;
  if (p.decision == Decision::start && !(p.starts_lower && goes_back(then.movement, then.regress()))) return false;
  return then.movement != Movement::regress || leads_to(p, then.back);
}

bool refers(const Plan& plan, const Facts& facts) {
  RuleTable::Ways ways = 0;
  for (const RuleTable::Block& block : plan.referral.blocks) ways |= held_in(block, facts);
  return ways != 0;
}

}  // namespace rehab
