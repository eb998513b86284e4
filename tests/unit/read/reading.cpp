#include "unit/read/reading.hpp"

#include <doctest/doctest.h>

#include "read/diagnostic_text.hpp"

namespace rehab::test {

const std::string_view small_plan = R"(rehab: plan/1
name: small
title: A small plan
sources:
  article: {title: an article, by: Someone, weight: author}
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..10, of: work, ask: "worst pain, 0-10"}
  fatigue: {scale: [none, some, tired], of: work, ask: "tired?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walking normally?"}
  morning: {scale: [fine, stiff, sore], of: check_in, ask: "this morning?", unless_said: fine}
  twinge: {scale: [no, yes], of: any, ask: "a twinge?", unless_said: no, signs: [a pop (now), a pull (today)]}
exercises:
  acceleration: {title: Acceleration, kind: run, start: standing}
  flying_20: {title: Flying 20, kind: run, build_up: 30 m}
  running_a: {title: Running A, kind: drill, cue: tall}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: first
stages:
  - stage: short
    title: Short
    cap: 60%
    enter: {days_since_injury: ">= 5", walk: normal}
    from: article
    warm_up: [easy walking]
    drills:
      - running_a: 2 x 5 m rest 1-2 min
    care: [{note: light massage, from: article}]
    steps:
      - {step: first, work: [{acceleration: 3 x 10 m @ 50% rest 2-4 min}], from: article}
      - {step: second, work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}], sessions: 2, from: house}
  - stage: long
    title: Long
    cap: 90%
    sessions: 3
    from: [article, house]
    steps:
      - {step: third, work: [{flying_20: 3 x 20 m @ 80%}, {running_a: 2 x 5 m}], from: house}
rules:
  - {rule: hurt, when: {pain: ">= 2"}, then: [rest 1 day, regress 1], setback: yes, say: some pain, from: article}
  - {rule: early, when: [{sessions: "< 5"}, {days_since_start: "< 7"}], then: cap 60%, from: article:12}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..1, fatigue: [none, some], twinge: no}, then: progress, from: article}
during:
  - {rule: switch, when: {fatigue: tired}, then: {switch: {running_a: 5 x 5 m rest 2 min}}, from: article}
  - {rule: stop, when: {pain: ">= 2"}, then: end, from: article}
  - {rule: longer, when: {fatigue: some}, then: rest 4 min, from: article}
never:
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
always:
  - {always: a-way-back, reach: third, from: house}
)";

const std::string_view small_athlete = R"(rehab: athlete/1
athlete:
  name: Sledder
  sport: bobsled
  born: 1988-02-01
  clinician: City Physio
  best: {10 m: 1.75 s, 20 m: 2.90 s}
injury: {date: 2012-03-05, side: left, muscle: semitendinosus, site: middle, grade: 2}
target: {date: 2012-04-07, event: first race}
plan: small
log:
  - date: 2012-03-10
    check_in: {walk: normal, twinge: no}
    work:
      - march: 2 x 10 m rest 1 min
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        times: [3.6, 3.5, 3.6]
    also: [bench press, light massage]
    notes: careful on the left
  - date: 2012-03-11
    check_in: {morning: fine}
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot still guarded}
  - date: 2012-03-13
    limits: {intensity: 80%, distance: 20 m, by: City Physio}
  - date: 2012-03-14
    limits: none
)";

std::string edited(std::string_view text, std::string_view old, std::string_view instead) {
  std::string out(text);
  const std::size_t at = out.find(old);
  REQUIRE_MESSAGE(at != std::string::npos, old);
  REQUIRE_MESSAGE(out.find(old, at + 1) == std::string::npos, old);
  return out.replace(at, old.size(), instead);
}

std::string lines_of(const std::vector<Diagnostic>& diagnostics, std::string_view text) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    const TextPosition at = position_of(diagnostic.place, text);
    if (!out.empty()) out += '\n';
    out += std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' + diagnostic.message;
    if (!diagnostic.hint.empty()) out += " | " + diagnostic.hint;
  }
  return out;
}

void check_plans(const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) {
    CAPTURE(edit.instead);
    CHECK(faults_of_plan(edited(small_plan, edit.old, edit.instead)) == edit.faults);
  }
}

void check_athletes(const std::vector<Edit>& edits) {
  for (const Edit& edit : edits) {
    CAPTURE(edit.instead);
    CHECK(faults_of_athlete(edited(small_athlete, edit.old, edit.instead)) == edit.faults);
  }
}

std::string faults_of_plan(std::string_view text) {
  const auto reading = read_plan(text);
  CHECK(reading.value.has_value() == reading.diagnostics.empty());
  return lines_of(reading.diagnostics, text);
}

std::string faults_of_athlete(std::string_view text) {
  const auto reading = read_athlete(text, the_small_plan(), *parse_day("2012-06-01"));
  CHECK(reading.value.has_value() == reading.diagnostics.empty());
  return lines_of(reading.diagnostics, text);
}

const Plan& the_small_plan() {
  static const Plan plan = [] {
    auto reading = read_plan(small_plan);
    REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, small_plan));
    return std::move(*reading.value);
  }();
  return plan;
}

}  // namespace rehab::test
