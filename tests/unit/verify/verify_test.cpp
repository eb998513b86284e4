// A plan is proved, or broken by a log that replays; and every step of the search is the engine's own.
#include "verify/verify.hpp"

#include <algorithm>
#include <string>

#include "search/log_writer.hpp"
#include "unit/engine/course.hpp"
#include "unit/random.hpp"
#include "unit/search/engine_steps.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

namespace {

using namespace verify;
using namespace search;

constexpr std::string_view small_text = R"(rehab: plan/1
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
    enter: {days_since_injury: ">= 2"}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {sessions: ">= 3"}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: ow, from: house}
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: limp, from: house}
  - {rule: again, when: {pain: 3, setbacks_7d: ">= 1"}, then: refer, say: see someone, from: house}
  - {rule: three-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: rest, from: house}
  - {rule: layoff, when: {days_off: ">= 5"}, then: regress 1, say: back, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
  - {never: up-on-half, when: {completed: "< 100%", climb: ">= 1"}, from: house}
  - {never: third-day, when: {days_in_a_row: ">= 2", decision: [start, progress, repeat, regress, restart]}, from: house}
always:
  - {always: back, reach: c, from: house}
)";

Plan small_with(std::string_view piece, std::string_view other) { return plan_with(small_text, piece, other); }

}  // namespace

TEST_CASE("a sound plan holds, with its count and its fastest way") {
  const Verification proof = verify_plan(plan_from(small_text), enough);
  for (const auto& violation : proof.violations) MESSAGE(violation.property << " " << violation.detail);
  CHECK(proof.violations.empty());
  CHECK(proof.complete);
  CHECK(proof.count.states > 100);
  CHECK(proof.fastest.last_step.has_value());
}

TEST_CASE("a bound that is reached is said") {
  const Verification proof = verify_plan(plan_from(small_text), 50);
  CHECK_FALSE(proof.complete);
  CHECK_FALSE(proof.undecided.empty());
}

TEST_CASE("whoever watches is told how far the search is, and may stop it") {
  std::uint64_t told = 0;
  const Verification proof = verify_plan(hansen(), enough, {[&](const Progress& now) {
                                           CHECK(now.frontier <= now.states);
                                           return ++told < 3;
                                         }});
  CHECK(told == 3);
  CHECK(proof.stopped);
  CHECK_FALSE(proof.complete);
  CHECK_FALSE(proof.undecided.empty());
}

TEST_CASE("whoever watches a plan with long rests is asked long before the days after one state are through") {
  std::string text(small_text);
  text.insert(text.find("during:"), "  - {rule: long-rest, when: {walk: limp}, then: rest 60 days, say: rest, from: house}\n");
  std::uint64_t told = 0;
  const Verification proof = verify_plan(plan_from(text), enough, {[&](const Progress&) { return ++told < 5; }});
  CHECK(told == 5);
  CHECK(proof.stopped);
  CHECK(proof.count.states < 200);
  CHECK(proof.undecided.find("stopped at") == 0);
}

TEST_CASE("a bound of a few states is told as a bound, not as too many reports") {
  const Verification proof = verify_plan(hansen(), 4);
  CHECK(proof.undecided.find("stopped at") == 0);
}

TEST_CASE("reports that rules tell apart in too many ways are not walked, and that is said") {
  std::string text(small_text);
  for (int i = 0; i < 16; ++i) {
    const std::string id = "sign_" + std::to_string(i);
    text.insert(text.find("exercises:"), "  " + id + ": {scale: [no, yes], of: check_in, ask: sign, unless_said: no}\n");
    text.insert(text.find("during:"), "  - {rule: " + id + "-rule, when: {" + id + ": yes, sessions: \">= " +
                                          std::to_string(i + 1) + "\"}, then: repeat, say: more, from: house}\n");
  }
  const Verification proof = verify_plan(plan_from(text), enough);
  CHECK_FALSE(proof.complete);
  CHECK(proof.violations.empty());
  CHECK(proof.undecided == "its rules tell more than 100000 reports apart; nothing was walked");
}

TEST_CASE("properties that ask more than the search can keep apart are not decided, and that is said") {
  struct Case {
    const char* ask;  ///< of the number of an alternative
    const char* undecided;
  };
  const Case cases[] = {
      {"{pain: [NUMBERS], climb: \">= 2\"}", "its properties ask more than 256 things of reports; nothing was walked"},
      {"{sessions: \"> NUMBER\", climb: \">= 2\"}", "its properties have more than 512 alternatives; nothing was walked"},
  };
  for (const auto& c : cases) {
    std::string all;
    for (int i = 1; i < 600; ++i) {
      std::string numbers;
      for (int notch = 0; notch < 11; ++notch) {
        if ((i >> notch & 1) != 0) numbers += (numbers.empty() ? "" : ", ") + std::to_string(notch);
      }
      std::string alternative = c.ask;
      if (const auto at = alternative.find("NUMBERS"); at != std::string::npos) alternative.replace(at, 7, numbers);
      if (const auto at = alternative.find("NUMBER"); at != std::string::npos) alternative.replace(at, 6, std::to_string(i));
      if (i % 50 == 1) all += (i > 1 ? "]\n" : "") + ("  - never: much-" + std::to_string(i)) + "\n    from: house\n    when: [";
      all += (i % 50 == 1 ? "" : ",\n      ") + alternative;
    }
    std::string text(small_text);
    text.replace(text.find("0..3"), 4, "0..10");
    text.insert(text.find("always:"), all + "]\n");
    const Verification proof = verify_plan(plan_from(text), enough);
    CHECK_FALSE(proof.complete);
    CHECK(proof.undecided == c.undecided);
  }
}

TEST_CASE("a rule that only a coach's start at can make fire is not dead") {
  const Plan plan = small_with(
      "rules:\n", "rules:\n  - {rule: anew, when: {stage: two, sessions_at_step: 0}, then: cap 55%, say: easy, from: house}\n");
  const Verification proof = verify_plan(plan, enough);
  for (const auto& violation : proof.violations) MESSAGE(violation.property << " " << violation.detail);
  CHECK(proof.violations.empty());
}

TEST_CASE("a plan whose rises are too small to be walked is not proved") {
  const Verification proof = verify_plan(small_with("distance_rise: 10 m", "distance_rise: 0.0001 m"), enough);
  CHECK_FALSE(proof.complete);
  CHECK(proof.undecided == "its rises lead to more than 32000 distances; nothing was walked");
}

TEST_CASE("a fault is found, and its log replays") {
  struct Case {
    const char* piece;
    const char* other;
    const char* breaks;
  };
  const Case cases[] = {
      {"regress 1], setback: yes", "progress], setback: yes", "up-after-pain"},
      {"completed: \">= 100%\"", "completed: \">= 50%\"", "up-on-half"},
      {"days_in_a_row: \">= 2\"}, then: rest 1 day", "days_in_a_row: \">= 3\"}, then: rest 1 day", "third-day"},
      {"run: 2 x 20 m @ 60%", "run: 6 x 20 m @ 60%", "within-rise"},  // in metres alone: farther and faster the engine bounds
      {"when: {pain: 0..1, completed", "when: {pain: 1, completed", "monotone"},
      {"enter: {sessions: \">= 3\"}", "enter: {sessions: \"< 1\"}", "a-way-back"},
      {"when: {days_off: \">= 5\"}, then: regress 1", "when: {days_off: \">= 5\", days_in_a_row: \">= 1\"}, then: regress 1",
       "no-dead-rule"},
      {"when: {days_off: \">= 5\"}, then: regress 1", "when: {full_speed: yes}, then: regress 1", "no-dead-rule"},
      {"never:\n", "never:\n  - {never: after-the-word, when: {full_speed: yes, climb: \">= 1\"}, from: house}\n",
       "no-vacuous-property"},
  };
  for (const auto& c : cases) {
    CAPTURE(std::string(c.other));
    const Verification proof = verify_plan(small_with(c.piece, c.other), enough);
    bool found = false;
    for (const auto& violation : proof.violations) {
      CAPTURE(violation.property);
      if (violation.log) CHECK(violation.log->replays);
      found = found || violation.property == c.breaks;
    }
    CHECK(found);
  }
}

TEST_CASE("a counterexample leaves out what silence says, and tells an evening in one entry") {
  std::string text(small_text);
  const auto put = [&](std::string_view piece, std::string_view other) {
    REQUIRE(text.find(piece) != std::string::npos);
    text.replace(text.find(piece), piece.size(), other);
  };
  put("{sessions: \">= 3\"}", "{sessions: \">= 3\", walk: normal}");  // nobody who stays in the first stage has to say it
  put("days_in_a_row: \">= 2\"}, then: rest 1 day", "days_in_a_row: \">= 3\"}, then: rest 1 day");
  const Verification proof = verify_plan(plan_from(text), enough);
  REQUIRE(proof.violations.size() == 1);
  REQUIRE(proof.violations[0].log.has_value());
  CHECK(proof.violations[0].log->replays);
  const auto& log = proof.violations[0].log->athlete.log;
  CHECK(log.size() == 2);
  for (const auto& entry : log) CHECK(entry.check_in.empty());
}

TEST_CASE("every state of the search is what the engine makes of the log that leads there") {
  const Plan plan = plan_from(small_text);
  search::testing::PlainSearch by_tables(plan);
  Search& search = by_tables.search;
  REQUIRE(search.run());
  std::size_t wrong = 0;
  for (std::uint32_t i = 0; i < search.size(); i += one_in_so_many) {
    LogWriter writer(search);
    writer.lead_to(i);
    const Athlete athlete = writer.athlete(0, "Anybody");
    const State state = replay(plan, athlete.profile, athlete.log);
    if (search::testing::folded(search, state, search.counters_of(i).person) != search::testing::written(search, search.state(i)))
      ++wrong;
  }
  CHECK(search.size() > 100);
  CAPTURE(search.size());
  CHECK(wrong == 0);
  const auto compared = search::testing::compare_all_steps(plan, search, one_in_so_many);
  CHECK(compared.sessions > rounds(10'000));
  CHECK(compared.wrong == 0);
}

TEST_CASE("a referral that good reports lead to is no way back") {
  const Plan plan = small_with(
      "rules:\n", "rules:\n  - {rule: oops, when: {last_intensity: \">= 60%\"}, then: refer, say: see someone, from: house}\n");
  const Verification proof = verify_plan(plan, enough);
  const auto broken = [&](std::string_view name) {
    return std::any_of(proof.violations.begin(), proof.violations.end(), [&](const Violation& v) { return v.property == name; });
  };
  CHECK(broken("a-way-back"));
  CHECK(broken("back"));
}

TEST_CASE("a referral of whom the profile alone asks for is no breach of the way back") {
  const Plan plan = small_with(
      "rules:\n", "rules:\n  - {rule: minor, when: {age: \"< 18\", clinician: no}, then: refer, say: name one, from: house}\n");
  const Verification proof = verify_plan(plan, enough);
  for (const auto& violation : proof.violations) MESSAGE(violation.property << " " << violation.detail);
  CHECK(proof.violations.empty());
}

TEST_CASE("after a run by time the search and the cases see the same rise") {
  std::string text(small_text);
  const auto put = [&](std::string_view piece, std::string_view other) {
    REQUIRE(text.find(piece) != std::string::npos);
    text.replace(text.find(piece), piece.size(), other);
  };
  put("{step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}]", "{step: a, work: [{run: 1 x 5 min}]");
  put("always:", "  - {never: farther-than-by-time, when: {distance_rise: \">= 5 m\"}, from: house}\nalways:");
  const Verification proof = verify_plan(plan_from(text), enough);
  const auto found = std::find_if(proof.violations.begin(), proof.violations.end(),
                                  [](const Violation& v) { return v.property == "farther-than-by-time"; });
  REQUIRE(found != proof.violations.end());
  REQUIRE(found->log);
  CHECK(found->log->replays);
}

}  // namespace rehab::test
