// Two plans are told apart exactly where some log tells them apart, and by a log that replays.
#include "diff/plan_diff.hpp"

#include <algorithm>
#include <string>

#include "cases/mutants.hpp"
#include "search/persons.hpp"
#include "unit/engine/course.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

using namespace diff;

constexpr std::string_view plan_text = R"(rehab: plan/1
name: small
title: A small plan
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..3, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?", unless_said: normal}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {days_since_injury: ">= 1"}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {sessions: ">= 2"}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: ow, from: house}
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: limp, from: house}
  - {rule: again, when: {pain: 3, setbacks_7d: ">= 1"}, then: refer, say: see someone, from: house}
  - {rule: two-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: rest, from: house}
  - {rule: layoff, when: {days_off: ">= 3"}, then: regress 1, say: back, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, say: stop, from: house}
  - {rule: longer, when: {pain: 1}, then: rest 3 min, say: longer breaks, from: house}
)";

Plan with(std::string_view piece, std::string_view other) { return plan_with(plan_text, piece, other); }

bool parts(const PlanDifference& difference, Shift shift) {
  return std::any_of(difference.kinds.begin(), difference.kinds.end(), [&](const PartingKind& k) { return k.shift == shift; });
}

/// Logs of a few sessions over raw values, each asked under both plans: does any part them?
class BruteForce {
 public:
  BruteForce(const Plan& first, const Plan& second) : plans_(first, second) { profile_.injury.date = search::search_day; }

  bool parts(int sessions) { return any(fresh(profile_), fresh(profile_), search::search_day, sessions); }

 private:
  std::optional<Shift> ask(const State& a, const State& b, Day day) const {
    return shift_on(plans_, prescribe(plans_.whole(0), profile_, a, day), prescribe(plans_.whole(1), profile_, b, day));
  }

  bool any(const State& a, const State& b, Day from, int sessions) {
    for (int gap = 0; gap <= 5; ++gap) {
      for (const int walk : {-1, 0, 1}) {
        Entry check_in;
        check_in.date = from + Days(gap);
        if (walk >= 0) check_in.check_in.push_back({0 + 1, walk, {}});
        const State heard_a = absorb(plans_.whole(0), profile_, a, check_in);
        const State heard_b = absorb(plans_.whole(1), profile_, b, check_in);
        if (ask(heard_a, heard_b, check_in.date)) return true;
        if (sessions > 0 && run(heard_a, heard_b, check_in.date, sessions - 1)) return true;
      }
    }
    return false;
  }

  bool run(const State& a, const State& b, Day day, int sessions) {
    const Prescription p = judge(plans_.whole(0), profile_, a, day);
    if (p.step < 0) return false;
    for (const int pain : {-1, 0, 1, 2, 3}) {
      for (const int reps : {2, 1}) {
        Entry entry;
        entry.date = day;
        DoneWork line;
        static_cast<Work&>(line) = work_of(plans_.whole(0), p)[0];
        line.dose.rest.reset();
        line.dose.reps = reps;
        if (pain >= 0) line.felt.push_back({0, pain, {}});
        entry.work.push_back(line);
        const State next_a = absorb(plans_.whole(0), profile_, a, entry);
        const State next_b = absorb(plans_.whole(1), profile_, b, entry);
        if (any(next_a, next_b, day + Days(1), sessions)) return true;
      }
    }
    return false;
  }

  TwoPlans plans_;
  Profile profile_;
};

}  // namespace

TEST_SUITE_BEGIN("searches");

TEST_CASE("a plan means the same as itself") {
  CHECK(plan_difference(plan_from(plan_text), plan_from(plan_text), enough).same());
}

TEST_CASE("two plans that mean the same are the same whatever their text") {
  const Plan plan = plan_from(plan_text);
  const struct {
    const char* piece;
    const char* other;
  } rewritings[] = {
      {"pain: \">= 2\"}, then: [rest", "pain: 2..3}, then: [rest"},
      {"when: {pain: 0..1, completed", "when: {pain: [0, 1], completed"},
      {"rule: hurt, when", "rule: sore, when"},
      {"then: [rest 1 day, regress 1]", "then: [regress 1, rest 1 day]"},
      {"walk: limp}, then", "walk: [limp]}, then"},
      {"title: A small plan", "title: The same plan"},
      {"{days_off: \">= 3\"}", "[{days_off: 3..6}, {days_off: \">= 7\"}]"},
      {"{step: b, work", "{step: second, work"},
      {"say: ow", "say: that hurts"},
      {"rule: longer, when: {pain: 1}", "rule: longer, when: {pain: 1..2}"},
  };
  for (const auto& rewriting : rewritings) {
    CAPTURE(rewriting.other);
    CHECK(plan_difference(plan, with(rewriting.piece, rewriting.other), enough).same());
  }
  Plan turned = plan;
  std::reverse(turned.rules.begin(), turned.rules.end());
  resolve(turned);
  CHECK(plan_difference(plan, turned, enough).same());
}

TEST_CASE("plans that say the same of every session are not searched") {
  const Plan plan = plan_from(plan_text);
  CHECK_FALSE(plan_difference(plan, plan, enough).searched);
  CHECK_FALSE(plan_difference(plan, with("say: ow", "say: that hurts"), enough).searched);
  CHECK_FALSE(plan_difference(plan, with("{step: b, work", "{step: second, work"), enough).searched);
  CHECK_FALSE(plan_difference(plan, with("then: rest 3 min", "then: rest 4 min"), enough).searched);
  CHECK(plan_difference(plan, with("rest 2 min}], from: house}", "rest 3 min}], from: house}"), enough).searched);
}

TEST_CASE("a difference that is found is counted, also where the bound stops the search") {
  const auto difference = plan_difference(plan_from(plan_text), with("pain: 0..1, completed", "pain: 0, completed"), 5);
  CHECK_FALSE(difference.complete);
  REQUIRE_FALSE(difference.kinds.empty());
  for (const auto& kind : difference.kinds) CHECK(kind.situations + kind.on_words > 0);
}

TEST_CASE("each kind of difference is found") {
  const Plan plan = plan_from(plan_text);
  const struct {
    const char* piece;
    const char* other;
    Shift shift;
  } changes[] = {
      {"run: 2 x 10 m @ 60%", "run: 2 x 10 m @ 65%", Shift::harder},
      {"pain: 0..1, completed", "pain: 0, completed", Shift::easier},
      {"days_since_injury: \">= 1\"", "days_since_injury: \">= 2\"", Shift::later},
      {"walk: limp}, then: [rest 1 day, repeat]", "walk: limp}, then: repeat", Shift::sooner},
      {"pain: 3, setbacks_7d", "pain: 2..3, setbacks_7d", Shift::referral},
      {"setbacks_7d: \">= 1\"}, then: refer", "setbacks_7d: \">= 2\"}, then: refer", Shift::no_referral},
      {"run: 2 x 10 m @ 60% rest 2 min", "run: 2 x 10 m @ 60% rest 3 min", Shift::easier},
      {"run: 2 x 10 m @ 60% rest 2 min", "run: 2 x 10 m @ 60% rest 1 min", Shift::harder},
      {"run: 2 x 10 m @ 60% rest 2 min", "run: 3 x 10 m @ 60% rest 3 min", Shift::other},
  };
  for (const auto& change : changes) {
    CAPTURE(change.other);
    const auto difference = plan_difference(plan, with(change.piece, change.other), enough);
    CHECK(parts(difference, change.shift));
    for (const auto& kind : difference.kinds) CHECK(kind.first.replays);
  }
}

TEST_CASE("what is done after a set is compared by meaning") {
  const Plan plan = plan_from(plan_text);
  const auto difference = plan_difference(plan, with("then: rest 3 min", "then: rest 4 min"), enough);
  CHECK_FALSE(difference.same());
  CHECK(difference.kinds.empty());
  REQUIRE(difference.during.size() == 1);
  CHECK(difference.during[0].said == std::vector<std::string>{"pain 1"});
  CHECK(difference.during[0].then[0] == "rest 3 min");
  CHECK(difference.during[0].then[1] == "rest 4 min");
}

TEST_CASE("words that differ are told beside the same sessions") {
  const auto difference = plan_difference(plan_from(plan_text), with("say: ow", "say: that hurts"), enough);
  CHECK(difference.same());
  CHECK(difference.words == std::vector<std::string>{"what rules say"});
}

TEST_CASE("a bound that is reached is not called the same") {
  const auto difference =
      plan_difference(plan_from(plan_text), with("pain: \">= 2\"}, then: [rest", "pain: 2..3}, then: [rest"), 20);
  CHECK_FALSE(difference.complete);
  CHECK_FALSE(difference.same());
}

TEST_CASE("a comparison that is stopped is not called the same") {
  const auto difference = plan_difference(plan_from(plan_text), with("pain: 0..1, completed", "pain: 0, completed"), enough,
                                          {[](const Progress&) { return false; }});
  CHECK(difference.stopped);
  CHECK_FALSE(difference.complete);
  CHECK_FALSE(difference.same());
}

TEST_CASE("a question that only one plan asks parts them where it changes a session") {
  const Plan plan = plan_from(plan_text);
  const std::string asks = "  calf: {scale: [fine, sore], of: check_in, ask: \"calf?\", unless_said: fine}\nexercises:";
  std::string text(plan_text);
  text.replace(text.find("exercises:"), 10, asks);
  const auto asked_only = plan_difference(plan, plan_from(text), enough);
  CHECK(asked_only.kinds.empty());
  CHECK_FALSE(asked_only.guard.empty());  // what is asked guards her
  text.replace(text.find("{walk: limp}, then"), 18, "[{walk: limp}, {calf: sore}], then");
  const auto difference = plan_difference(plan, plan_from(text), enough);
  CHECK(parts(difference, Shift::later));
  for (const auto& kind : difference.kinds) CHECK(kind.first.replays);
}

TEST_CASE("what parts two plans replays") {
  const auto all_replay = [](const Plan& other, std::optional<Shift> shift) {
    const Plan plan = plan_from(plan_text);
    const auto difference = plan_difference(plan, other, enough);
    for (const auto& kind : difference.kinds) CHECK(kind.first.replays);
    CHECK((!shift || parts(difference, *shift)));
    return difference.kinds.size();
  };
  // At each plan's own gates, in the second of its stages.
  const std::string gate = "enter: {sessions: \">= 2\"}";
  std::string asks(plan_text);
  asks.replace(asks.find(gate), gate.size(), "enter: {sessions: \">= 2\", walk: normal}");
  CHECK(plan_difference(plan_from(asks), plan_from(asks), enough).same());
  CHECK(all_replay(plan_from(asks), std::nullopt) > 0);
  // Where less was run than one of the plans takes for all of it.
  CHECK(all_replay(with("tolerance: 5%", "tolerance: 4%"), Shift::easier) > 0);
  CHECK(all_replay(with("2 x 20 m @ 60%", "2 x 20 m @ 55%"), std::nullopt) > 0);
  // A rule that makes a setback of a coach's step back, and does not itself go back.
  CHECK(all_replay(with("then: rest 1 day, say: rest", "then: rest 1 day, setback: yes, say: rest"), Shift::referral) > 0);
}

TEST_CASE("a changed plan is called the same only where no log tells it apart") {
  const Plan plan = plan_from(plan_text);
  int same = 0;
  int found = 0;
  for (const auto& mutant : cases::mutants_of(plan)) {
    CAPTURE(mutant.what);
    const Plan other = cases::changed(plan, mutant);
    const auto difference = plan_difference(plan, other, enough);
    for (const auto& kind : difference.kinds) CHECK(kind.first.replays);
    if (difference.kinds.empty()) {
      CHECK_FALSE(BruteForce(plan, other).parts(2));
      ++same;
    } else {
      ++found;
    }
  }
  CHECK(same > 0);
  CHECK(found > 50);
}

TEST_SUITE_END();

}  // namespace rehab::test
