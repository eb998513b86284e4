// What a plan lets through and the one that it extends holds back is said, and on what reports and facts.
#include <algorithm>
#include <string>

#include "unit/verify/faulty_plan.hpp"
#include "verify/lint.hpp"

namespace rehab::test {

namespace {

/// Of a plan that extends `hansen`, its warnings in one text.
std::string warnings_of(std::string_view differs) {
  std::string all;
  for (const auto& d : lint(extended(differs), &hansen())) all += d.message + "\n";
  return all;
}

}  // namespace

TEST_CASE("a rule, gate or property that lets more through than the base's is said") {
  struct Case {
    const char* differs;
    const char* said;
  };
  const Case cases[] = {
      {"rules: [{rule: three-on, when: {days_in_a_row: \">= 4\"}}]",
       "rule three-on is eased: nothing rests 1 day any more on `days_in_a_row 3` [eased]\n"},
      {"rules: [{rule: early-days, when: {sessions: \"< 5\", days_since_start: \"< 7\"}}]",
       "rule early-days is eased: nothing caps at 60% any more on `sessions < 5` [eased]\n"},
      {"rules: [{rule: limp, drop: true}]", "rule limp is gone: nothing else leads 1 step back on `walk limp` [eased]\n"},
      {"rules: [{rule: hurt, then: regress 1, say: x}]",
       "rule hurt is eased: nothing rests 1 day any more on `pain 2..3` [eased]\n"},
      {"rules: [{rule: hurt, setback: no}]", "rule hurt is eased: nothing counts as a setback any more on `pain 2..3` [eased]\n"},
      {"rules: [{rule: layoff-long, when: {days_off: \">= 21\"}}]",
       "rule layoff-long is eased: nothing leads back to the start any more on `days_off 14..20` [eased]\n"},
      {"rules: [{rule: unseen-fast, when: {stride: guarded}}]",
       "rule unseen-fast is eased: nothing caps at 80% any more on `stride unknown` [eased]\n"},
      {"rules: [{rule: stuck, drop: true}]",
       "rule stuck is gone: nothing else warns on `sessions_at_step >= 4 and complete no` [eased]\n"},
      {"rules: [{rule: stiff, drop: true}, {rule: clean, when: {stiffness: drop}}]",
       "rule clean is eased: it lets the athlete rise on `stiffness marked` [eased]\n"},
      {"during: [{rule: stop-draggy, then: rest 9 min, say: x}]",
       "during rule stop-draggy is eased: nothing ends the session any more on `fatigue draggy` [eased]\n"},
      {"during: [{rule: longer-rest, then: rest 5 min, say: x}]",
       "during rule longer-rest is eased: nothing lengthens the rest any more on `fatigue some` [eased]\n"},
      {"never: [{never: up-after-pain, drop: true}]",
       "never up-after-pain is gone: nothing else is claimed on `pain 2..5 and climb 1` [eased]\n"},
      {"stages: [{stage: sprint, enter: {stride: [even, slight, guarded, unknown]}}]",
       "the gate of stage sprint is eased: it opens on `stride guarded or unknown` [eased]\n"},
      {"stages: [{stage: sprint, enter: {tone: drop}}]", "the gate of stage sprint is eased: it opens on `tone tight` [eased]\n"},
      {"limits: {distance_rise: 20 m}", "the limit distance_rise is raised from 10 m to 20 m [eased]\n"},
      {"stages: [{stage: sprint, limits: {intensity_rise: 20%, from: house}}]", "the limit intensity_rise of step "},
      {"stages: [{stage: short, drills: [march: 6 x 10 m rest 1-2 min]}]",
       "the distance in all of the drills of stage short is raised from 50 m to 60 m [eased]\n"},
      {"start: 20m-easy", "a new athlete starts at 20m-easy, above 10m-set [eased]\n"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.differs);
    const std::string all = warnings_of(c.differs);
    CAPTURE(all);
    CHECK(all.find(c.said) != std::string::npos);
  }
}

TEST_CASE("what is eased is said on another scale too, by value and by word") {
  const std::string softer =
      "rules: [{rule: hurt, when: [{pain: \">= 4\"}, {ache: \">= 2\"}]}, {rule: limp, when: {walk: limp}, then: repeat, "
      "setback: no, say: x}]\n";
  const std::string said = warnings_of(softer);
  CHECK(said ==
        "rule hurt is eased: nothing leads 1 step back any more on `pain 2..3` [eased]\n"
        "rule limp is eased: nothing leads 1 step back any more on `walk limp` [eased]\n");
  CHECK(warnings_of(softer + "observations: {pain: {scale: 0..11}, walk: {scale: [normal, short, limp]}}") == said);
}

TEST_CASE("a scale that grows eases nothing of itself, and an end that nothing acts on is said") {
  for (const char* differs : {
           "observations: {pain: {scale: 0..11}}",
           "observations: {fatigue: {scale: [none, some, heavy, tired, draggy]}}",
           "observations: {twinge: {scale: [no, maybe, yes]}}",
       }) {
    CAPTURE(differs);
    CHECK(warnings_of(differs) == "");
  }
  const std::string all = warnings_of("observations: {walk: {scale: [normal, limp, lame]}}");
  CAPTURE(all);
  CHECK(all.find("rule limp is eased: nothing leads 1 step back any more on `walk lame` [eased]\n") != std::string::npos);
}

TEST_CASE("an answer that can no longer be given is said, since what the base asks about it is compared with nothing") {
  const std::string numbers = warnings_of("observations: {pain: {scale: 0..8}}");
  CHECK(numbers ==
        "the scale of pain no longer has 9..10, so what the base asks about it is compared with nothing [fewer-answers]\n");
}

TEST_CASE("what is as strict as the base, or stricter, or said by another rule, is nothing to be said of") {
  for (const char* differs : {
           "rules: [{rule: three-on, when: {days_in_a_row: \">= 2\"}}]",
           "rules: [{rule: hurt, then: [rest 2 days, regress 2], say: x}]",
           "rules: [{rule: red-flag, drop: true}, {rule: flag, when: {red_flag: yes}, then: refer, say: x, from: house}]",
           "rules: [{rule: layoff, when: {days_off: 7..9}}, {rule: away, when: {days_off: 10..13}, then: regress 2, say: x, "
           "from: house}]",
           "rules: [{rule: clean, when: {stiffness: drop}}]",  // `stiff` still holds it
           "stages: [{stage: sprint, enter: {stride: even}}]",
           "stages: [{stage: short, drills: [march: 3 x 10 m rest 2 min]}]",
       }) {
    CAPTURE(differs);
    CHECK(warnings_of(differs) == "");
  }
}

TEST_CASE("what is eased on purpose is allowed where it is eased, or beside the drop") {
  CHECK(warnings_of("rules: [{rule: three-on, when: {days_in_a_row: \">= 4\"}, allow: {eased: four days on in this club}}]") ==
        "");
  CHECK(warnings_of("rules: [{rule: limp, drop: true, allow: {eased: nobody here can walk}}]") == "");
  const auto read = read_plan("rehab: plan/1\nextends: hansen\nname: x\nrules: [{rule: limp, drop: true, allow: {rise: x}}]\n");
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics[0].message == "beside a drop only this can be allowed, with its reason");
}

}  // namespace rehab::test
