#include "course.hpp"
#include "engine/ladder.hpp"
#include "unit/random.hpp"

namespace rehab::test {

namespace {

const Day today = Course::day(20);

/// Anything that a day's rules may see, whether it can come about or not: some of it said, but not known.
Facts some_facts(const Plan& plan, Random& random) {
  Facts facts;
  facts.known.fill(unknown);
  for (int key = 0; key < fact_count; ++key)
    if (!random.one_in(4)) facts.known[static_cast<std::size_t>(key)] = random.one_of({0, 1, 2, 5, 7, 14, 40, 9'500, 10'000});
  for (std::size_t o = 0; o < plan.observations.size(); ++o)
    if (random.one_in(2)) facts.known[fact_count + o] = random.between(0, plan.observations[o].scale.size() - 1);
  facts.worst = facts.known;
  for (std::size_t o = 0; o < plan.observations.size(); ++o)
    if (random.one_in(5)) facts.worst[fact_count + o] = random.between(0, plan.observations[o].scale.size() - 1);
  facts.alike = facts.known == facts.worst;
  return facts;
}

/// A session up to three days ago or none, and rests that check-ins asked for since.
State some_state(const Plan& plan, Random& random) {
  State state;
  const int ago = random.between(1, 4);
  if (ago < 4) state.last_session = today - Days(ago);
  if (!random.one_in(3)) return state;
  state.rest_from = today - Days(random.between(-1, 2));
  state.rest_until = state.rest_from + Days(random.between(1, 2));
  state.rest_asked = state.rest_from;
  for (std::size_t r = 0; r < plan.rules.size(); ++r) state.rest_rules[r] = random.one_in(8);
  return state;
}

/// The rule's rest, walked: from the day after the session.
bool rests(const Rule& rule, const State& state) {
  return state.last_session && today > *state.last_session && today <= *state.last_session + Days(rule.then.rest_days);
}

/// The same as `verdict_on`, rule by rule and condition by condition.
Verdict walked(const Plan& plan, const State& state, const Facts& facts, std::bitset<max_rules>& resting) {
  Verdict verdict;
  bool marked = false;
  for (std::size_t r = 0; r < plan.rules.size(); ++r) {
    const Rule& rule = plan.rules[r];
    if (!fires(rule, facts)) continue;
    verdict.fired.set(r);
    verdict.movement = std::max(verdict.movement, rule.then.movement);
    verdict.back.merge(rule.then.regress());
    if (rule.then.cap) verdict.cap = std::min(verdict.cap.value_or(*rule.then.cap), *rule.then.cap);
    marked = marked || rule.setback;
    if (rests(rule, state)) resting.set(r);
  }
  const bool back = verdict.movement == Movement::restart || verdict.back.asked();
  verdict.setback = marked && back;
  const bool by_answers = state.rest_from <= today && today < state.rest_until;
  for (std::size_t r = 0; by_answers && r < plan.rules.size(); ++r) {
    if (state.rest_rules[r] && today < state.rest_asked + Days(plan.rules[r].then.rest_days)) resting.set(r);
  }
  verdict.rest_forbids = resting.any() || by_answers;
  return verdict;
}

}  // namespace

TEST_CASE("a verdict is what walking every rule of the plan comes to, rests included") {
  Random random(20260401);
  for (const BuiltIn& built_in : built_in_plans()) {
    const Plan plan = plan_from(built_in.text);
    int rested = 0;
    for (int i = 0; i < 4000; ++i) {
      const Facts facts = some_facts(plan, random);
      const State state = some_state(plan, random);
      std::bitset<max_rules> resting;
      const Verdict wanted = walked(plan, state, facts, resting);
      const Verdict verdict = verdict_on(plan, state, facts, today);
      REQUIRE(verdict.fired == wanted.fired);
      REQUIRE(verdict.movement == wanted.movement);
      REQUIRE(verdict.back == wanted.back);
      REQUIRE(verdict.cap == wanted.cap);
      REQUIRE(verdict.setback == wanted.setback);
      REQUIRE(verdict.rest_forbids == wanted.rest_forbids);
      REQUIRE(resting_rules(plan, state, facts, today) == resting);
      REQUIRE(refers(plan, facts) == (wanted.movement == Movement::refer));
      rested += wanted.rest_forbids ? 1 : 0;
    }
    CHECK(rested > 400);
    CHECK(rested < 3600);
  }
}

}  // namespace rehab::test
