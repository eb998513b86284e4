#include <doctest/doctest.h>

#include "rehab/builtin.hpp"
#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("observations") {
  check_plans({
      {"scale: 0..10", "scale: 0..10 cm",
       "42:35 2 has no unit | write 2 cm\n44:54 0 has no unit | write 0 cm\n47:35 2 has no unit | write 2 cm\n"
       "50:45 2 has no unit | write 2 cm"},
      {"scale: 0..10", "scale: 0..10 °C", "8:23 \"°C\" is no unit of a scale | % or a word like cm: 0..10 cm"},
      {"scale: 0..10", "scale: 0 cm..10 cm",
       "8:17 \"0 cm..10 cm\" is no scale | a range like 0..10, or a list of words, from best to worst"},
      {"scale: 0..10", "scale: 0-10", "8:17 \"0-10\" is no scale | a range like 0..10, or a list of words, from best to worst"},
      {"scale: 0..10", "scale: 0..200", "8:17 this scale is too long | at most 121 values: 0..120"},
      {"scale: 0..10", "scale: 3..3",
       "8:17 a scale has a best and a worst number, and this one a single number | 0..10; 10..0 where 10 is the best"},
      {"scale: [none, some, tired]", "scale: [none]", "9:20 a scale has a best and a worst, and this one a single word"},
      {"scale: [none, some, tired]", "scale: [none, some, none]",
       "9:33 \"none\" is on this scale already | from best to worst, each once"},
      {"scale: [none, some, tired]", "scale: [none, some, unknown]", "9:33 unknown is what nobody said, and no word of a scale"},
      {"scale: [none, some, tired]", "scale: [0, some]", "9:21 \"0\" is no word of a scale | it begins with a letter"},
      {"scale: [normal, limp]", "scale: [normal, 'limp ']", "10:26 \"limp \" is no word of a scale | at most 64 characters"},
      {"of: work, ask: \"worst", "of: wrok, ask: \"worst",
       "8:28 unknown word \"wrok\" | allowed: work, check_in, any, test; did you mean \"work\"?"},
      {"unless_said: fine", "unless_said: fin",
       "11:90 unknown word \"fin\" | allowed: fine, stiff, sore; did you mean \"fine\"?"},
      {"unless_said: no, ", "",
       "12:34 an observation of any needs an unless_said | what silence means, since it is asked in two places"},
      {"ask: \"worst pain, 0-10\"", "ask: \"worst pain, 0-10\", unless_said: 11", "8:72 11 is off the scale 0..10"},
      {"signs: [a pop (now), a pull (today)]", "signs: []",
       "12:81 expected a list of texts, found nothing in it | write what it holds, or remove the key"},
      {"  morning: {", "  sessions: {", "11:3 \"sessions\" is what the engine knows already | give the observation another name"},
      {"  morning: {", "  times: {", "11:3 \"times\" is a key of the log already | give the observation another name"},
      {"  morning: {", "  unknown: {", "11:3 \"unknown\" is what nobody said | give the observation another name"},
      {"  march: {", "  morning: {", "17:3 \"morning\" is an observation too | a line of work could not tell them apart"},
      {"  march: {", "  times: {", "17:3 \"times\" is a key of the log already | give the exercise another name"},
      {"  march: {", "  sign: {", "17:3 \"sign\" is a key of the log already | give the exercise another name"},
      {"  morning: {", "  missed: {", "11:3 \"missed\" is a key of the log already | give the observation another name"},
      {"a pop (now)", "a pop (Now)", "12:89 \"Now\" is no urgency | did you mean (now)"},
      {"a pop (now)", "(now)", "12:82 there is no sign before \"(now)\""},
      {"a pop (now)", "a pop (at night)", ""},
      {"a pop (now)", "a pop", ""},
      {"a pop (now)", "'a pop(now) '", ""},
      {"  march: {", "  a march: {", "17:4 \"a march\" is no identifier | letters, digits, - and _ alone: 10m-first, running_a"},
  });
}

TEST_CASE("a test has no default, and a stage's gate alone asks for it") {
  check_plans({
      {"  morning: {scale: [fine, stiff, sore], of: check_in", "  morning: {scale: [fine, stiff, sore], of: test",
       "11:86 a test that nobody made is not passed | leave out unless_said"},
      {"scale: [normal, limp], of: check_in", "scale: [normal, limp], of: test", ""},
      {"scale: [normal, limp], of: check_in, ask", "scale: [normal, limp], of: test, unless_said: limp, ask",
       "10:56 a test that nobody made is not passed | leave out unless_said"},
  });
}

TEST_CASE("what an error in a plan leaves unread is not complained of again") {
  check_plans({
      {"scale: [none, some, tired]", "scale: none",
       "9:20 \"none\" is no scale | a range like 0..10, or a list of words, from best to worst"},
      {"sources:\n  article: {title: an article, by: Someone, weight: author}\n  house: {title: our own choice, weight: house}\n",
       "sources: none\n", "4:10 expected a map of sources, found a single value"},
      {"of: work, ask: \"tired?\"", "of: wokr, ask: \"tired?\"",
       "9:45 unknown word \"wokr\" | allowed: work, check_in, any, test; did you mean \"work\"?"},
      {"{title: Running A, kind: drill, cue: tall}", "{title: Running A, kind: dril, cue: tall}",
       "16:39 unknown word \"dril\" | allowed: run, drill, other; did you mean \"drill\"?"},
  });
}

TEST_CASE("every built-in plan reads without a word") {
  REQUIRE(!built_in_plans().empty());
  for (const BuiltIn& plan : built_in_plans()) {
    CAPTURE(plan.name);
    const auto reading = read_plan(plan.text);
    CHECK(lines_of(reading.diagnostics, plan.text) == "");
    REQUIRE(reading.value);
    CHECK(reading.value->name == plan.name);
  }
}

TEST_CASE("a plan is read as it was written") {
  const Plan& plan = the_small_plan();
  CHECK(plan.name == "small");
  CHECK(plan.title == "A small plan");
  REQUIRE(plan.sources.size() == 2);
  CHECK(plan.sources[0].by == "Someone");
  CHECK(plan.sources[1].by == "");
  CHECK(plan.sources[1].weight == "house");
  CHECK(plan.tolerance.intensity == percent(5));
  CHECK(plan.tolerance.distance == percent(10));
  CHECK(plan.rises.distance == metres(10));
  CHECK(plan.rises.intensity == percent(10));
  CHECK(plan.rises.metres == metres(50));
  CHECK(plan.rises.from.at(0).source == 1);
  CHECK(plan.start == 0);
}

TEST_CASE("observations and exercises are read as they were written") {
  const Plan& plan = the_small_plan();
  REQUIRE(plan.observations.size() == 5);
  CHECK(plan.observations[0].scale == Scale{{}, 0, 10});
  CHECK(plan.observations[0].of == Of::work);
  CHECK(plan.observations[0].ask == "worst pain, 0-10");
  CHECK(!plan.observations[0].unless_said);
  CHECK(plan.observations[1].scale.words == std::vector<std::string>{"none", "some", "tired"});
  CHECK(plan.observations[3].of == Of::check_in);
  CHECK(plan.observations[3].unless_said == 0);
  CHECK(plan.observations[4].of == Of::any);
  REQUIRE(plan.observations[4].signs.size() == 2);
  CHECK(plan.observations[4].signs[0].text == "a pop");
  CHECK(plan.observations[4].signs[0].urgency == Urgency::now);
  CHECK(plan.observations[4].signs[1].text == "a pull");
  CHECK(plan.observations[4].signs[1].urgency == Urgency::today);
  REQUIRE(plan.exercises.size() == 4);
  CHECK(plan.exercises[0].kind == Kind::run);
  CHECK(plan.exercises[0].standing);
  CHECK(plan.exercises[1].build_up == metres(30));
  CHECK(!plan.exercises[1].standing);
  CHECK(plan.exercises[2].kind == Kind::drill);
  CHECK(plan.exercises[2].cue == "tall");
}

TEST_CASE("the ladder is read as it was written") {
  const Plan& plan = the_small_plan();
  REQUIRE(plan.stages.size() == 2);
  CHECK(plan.stages[0].cap == percent(60));
  CHECK(plan.stages[0].enter.written() == "days_since_injury >= 5 and walk normal");
  CHECK(plan.stages[0].warm_up == std::vector<std::string>{"easy walking"});
  CHECK(to_string(plan.stages[0].drills.at(0).dose) == "2 x 5 m rest 1-2 min");
  CHECK(plan.stages[0].care.at(0).text == "light massage");
  CHECK(plan.stages[1].first_step == 2);
  CHECK(plan.stages[1].step_count == 1);
  CHECK(plan.stages[1].from.size() == 2);
  REQUIRE(plan.steps.size() == 3);
  CHECK(plan.steps[0].sessions == 1);
  CHECK(plan.steps[1].sessions == 2);
  CHECK(plan.steps[2].sessions == 3);  // its stage's
  CHECK(plan.steps[2].stage == 1);
  CHECK(plan.steps[2].distance == metres(50));
  CHECK(plan.steps[2].work.at(1).exercise == 2);
}

TEST_CASE("a plan too large for its state is refused") {
  std::string steps;
  for (int i = 0; i < 255; ++i) steps += "      - {step: s" + std::to_string(i) + ", work: [{march: 5 min}], from: house}\n";
  const std::string text = edited(small_plan, "      - {step: third", steps + "      - {step: third");
  CHECK(faults_of_plan(text) == "294:9 a plan has at most 256 steps, this is one more");
}

namespace {

Plan plan_of(std::string_view old, std::string_view instead) {
  auto reading = read_plan(edited(small_plan, old, instead));
  REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, ""));
  return std::move(*reading.value);
}

}  // namespace

TEST_CASE("caps, limits and the tolerance are needed where a step has such work, and nowhere else") {
  check_plans({
      {"    cap: 60%\n", "", "22:5 a stage needs the key \"cap\" | step second states the intensity of a run"},
      {"    cap: 60%\n", "    cup: 60%\n",
       "24:5 unknown key \"cup\" | allowed: stage, title, cap, enter, from, warm_up, drills, care, sessions, apart, limits, "
       "steps, ...; did you mean \"cap\"?"},
      {"tolerance: 5%\n", "", "1:1 a plan needs the key \"tolerance\" | step first has a run over a distance"},
      {"intensity_rise: 10%, ", "",
       "19:9 a set of limits needs the key \"intensity_rise\" | step first states the intensity of a run"},
  });
  const std::string bare = edited(edited(edited(small_plan, " @ 50%", ""), " @ 60%", ""), " @ 80%", "");
  auto reading = read_plan(edited(edited(edited(bare, "    cap: 60%\n", ""), "    cap: 90%\n", ""), "intensity_rise: 10%, ", ""));
  REQUIRE_MESSAGE(reading.value, lines_of(reading.diagnostics, ""));
  CHECK_FALSE(reading.value->states_intensity);
}

TEST_CASE("a step may have limits of its own, which hold where a progress enters it") {
  const Plan plan =
      plan_of("sessions: 2, from: house}", "sessions: 2, limits: {distance_rise: 30 m, from: article}, from: house}");
  CHECK(plan.rises_to(1, true).distance == metres(30));
  CHECK(plan.rises_to(1, true).metres == metres(50));
  CHECK(plan.rises_to(1, false).distance == metres(10));
  CHECK(plan.rises_to(0, true).distance == metres(10));
}

TEST_CASE("limits of a stage are those of its first step, unless that gives its own") {
  const std::string_view second = "  - stage: long\n";
  const Plan plan = plan_of(second, "  - stage: long\n    limits: {distance_rise: 30 m, from: article}\n");
  const int first = plan.stages[1].first_step;
  REQUIRE(first > 0);
  CHECK(plan.rises_to(first, true).distance == metres(30));
  CHECK(plan.rises_to(first, true).metres == metres(50));
  CHECK(plan.rises_to(first, false).distance == metres(10));
  CHECK(plan.rises_to(first - 1, true).distance == metres(10));
  CHECK(plan.step(first).rises_of_stage);
}

TEST_CASE("a tolerance of intensity alone leaves a tenth to the distance") {
  CHECK(plan_of("tolerance: 5%", "tolerance: {intensity: 3%}").tolerance.distance == percent(10));
  const Plan both = plan_of("tolerance: 5%", "tolerance: {intensity: 0%, distance: 2.5%}");
  CHECK(both.tolerance.intensity == percent(0));
  CHECK(both.tolerance.distance == Percent{250});
  check_plans({
      {"tolerance: 5%", "tolerance: {distance: 5%}",
       "18:12 a tolerance needs the key \"intensity\" | step first states the intensity of a run"},
      {"tolerance: 5%", "tolerance: [5%]",
       "18:12 expected a percentage like 5%, or {intensity: 5%, distance: 10%}, found a list"},
  });
}

TEST_CASE("a step may tell the sources of its work, reps and rests apart") {
  const Plan plan =
      plan_of("rest 2-4 min}], from: article}", "rest 2-4 min}], from: {work: article, reps: [article, house], rest: house:3}}");
  const Step& step = plan.steps.at(0);
  REQUIRE(step.from.size() == 1);
  CHECK(step.from[0].source == 0);
  CHECK(step.from_reps.size() == 2);
  REQUIRE(step.from_rest.size() == 1);
  CHECK(step.from_rest[0].where == "3");
  CHECK(plan.steps.at(1).from_reps.empty());
  check_plans({
      {"rest 2-4 min}], from: article}", "rest 2-4 min}], from: {reps: house}}",
       "32:82 the sources of work, reps and rest needs the key \"work\" | the source it rests on: a key of sources, with an "
       "optional place (reply:12), or a list of them"},
      {"rest 2-4 min}], from: article}", "rest 2-4 min}], from: {work: article, rest: hose}}",
       "32:104 unknown source \"hose\" | allowed: article, house; did you mean \"house\"?"},
  });
}

TEST_CASE("a file of another kind is no plan") {
  CHECK(faults_of_plan(small_athlete) == "1:8 this is an athlete file, not a plan");
  CHECK(faults_of_plan("rehab: plan/1\n").starts_with("1:1 a plan needs the key \"name\""));
}
