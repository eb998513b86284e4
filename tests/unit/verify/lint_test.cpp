// Reading a plan shows what nobody can mean in it.
#include "verify/lint.hpp"

#include <algorithm>
#include <string>

#include "unit/verify/faulty_plan.hpp"

namespace rehab::test {

namespace {

std::vector<std::string> messages(const std::vector<Diagnostic>& found) {
  std::vector<std::string> all;
  for (const auto& d : found) all.push_back(d.message);
  return all;
}

/// Of a plan that extends another, against it.
std::vector<std::string> said_of(std::string_view differs, std::string_view base = "hansen") {
  const Plan before = plan_from(built_in_plan(base)->text);
  return messages(lint(extended(differs, base), &before));
}

bool says(const std::vector<std::string>& all, std::string_view piece) {
  return std::any_of(all.begin(), all.end(), [&](const std::string& one) { return one.find(piece) != std::string::npos; });
}

}  // namespace

TEST_CASE("the built-in plans have nothing to be said of them but what they allow") {
  for (const auto& built_in : built_in_plans()) CHECK(messages(lint(plan_from(built_in.text))) == std::vector<std::string>{});
  CHECK(said_of("", "hansen") == std::vector<std::string>{});
  CHECK(messages(lint(plan_from(built_in_plan("hansen-cautious")->text), &hansen())) == std::vector<std::string>{});
}

TEST_CASE("a fault is found by reading") {
  struct Case {
    const char* differs;
    const char* said;
  };
  const Case cases[] = {
      {"rules: [{rule: sore-morning, when: {setbacks_7d: 9}}]", "rule sore-morning can never fire"},
      {"rules: [{rule: sore-morning, when: {morning: unknown}}]", "rule sore-morning can never fire"},
      {"rules: [{rule: layoff-short, when: {days_off: 8..9}}]", "rule layoff-short never decides"},
      {"rules: [{rule: often, when: {fatigue: tired, sessions: \">= 2\"}, then: repeat, from: house}]",
       "rule often never decides"},
      {"rules: [{rule: easy, when: {pain: 0}, then: repeat, say: x, from: house}]", "rule easy takes pain 0 for a bad answer"},
      {"observations: {fatigue: {scale: [draggy, tired, some, none]}}", "rule draggy takes fatigue draggy for a bad answer"},
      {"stages: [{stage: sprint, enter: {stride: [slight, guarded]}}]",
       "the gate of stage sprint takes stride guarded for a good answer"},
      {"during: [{rule: fresh, when: {fatigue: none}, then: end, say: x, from: house}]",
       "during rule fresh takes fatigue none for a bad answer"},
      {"observations: {mood: {scale: [good, bad], of: check_in, ask: x}}", "observation mood is asked and never used"},
      {"observations: {fatigue: {unless_said: none}}", "what nobody says of fatigue counts as none, which is good news"},
      {"observations: {pain: {unless_said: 1}}", "what nobody says of pain counts as 1, which is good news"},
      {"observations: {stride: {unless_said: slight}}", "what nobody says of stride counts as slight, which is good news"},
      {"during: [{rule: switch, then: {switch: {running_a: 30 x 50 m rest 2 min}}, say: x}]",
       "during rule switch switches to 1500 m of drills"},
      {"during: [{rule: switch, then: {switch: {running_a: 5 x 5 m rest 2 min}, or: {switch: {skip: 6 x 10 m rest 1 min}}}, say: "
       "x}]",
       "during rule switch switches to 60 m of drills"},
      {"stages: [{stage: longer, steps: [{step: 25m-easy, work: [{acceleration: 3 x 35 m @ 60% rest 2-4 min}]}]}]",
       "step 25m-easy raises the distance by 15 m over 20m-easy"},
      {"stages: [{stage: longer, steps: [{step: 25m-brisk, work: [{acceleration: 4 x 25 m @ 75% rest 2-4 min}]}]}]",
       "step 25m-brisk raises the intensity by 15% over 25m-easy"},
      {"stages: [{stage: longer, steps: [{step: 25m-brisk, work: [{acceleration: 7 x 25 m @ 70% rest 2-4 min}]}]}]",
       "step 25m-brisk raises the metres by 75 m over 25m-easy"},
      {"stages: [{stage: longer, steps: [{step: 25m-easy, work: [{acceleration: 4 x 25 m @ 65% rest 2-4 min}]}]}]",
       "step 25m-easy raises distance and intensity together over 20m-easy"},
      {"stages: [{stage: short, steps: [{step: 10m-sets, work: [{acceleration: 2 x 5 x 10 m @ 50% rest 29 s}]}]}]",
       "a rest of 29 s in acceleration"},
      {"stages: [{stage: short, drills: [{march: 2 x 10 m rest 5 s}]}]", "a rest of 5 s in march"},
      {"stages: [{stage: short, steps: [{step: 10m-sets, work: [{acceleration: 2 x 5 x 10 m @ 50% rest 2 min / 20 s}]}]}]",
       "a rest of 20 s in acceleration"},
      {"during: [{rule: switch, then: {switch: {running_a: 5 x 5 m rest 10 s}}, say: x}]", "a rest of 10 s in running_a"},
      {"stages: [{stage: sprint, steps: [{step: 60m, work: [{acceleration: 3 x 60 m @ 90% rest 90 s}]}]}]",
       "step 60m rests 90 s, under half of the 4-5 min of 50m"},
      {"stages: [{stage: full, steps: [{step: full-speed, work: [{acceleration: 3 x 60 m @ 100%}]}]}]",
       "acceleration: 3 x 60 m @ 100% has no rest between its reps"},
      {"stages: [{stage: sprint, steps: [{step: 50m, work: [{acceleration: 3 x 50 m rest 4-5 min}]}]}]",
       "acceleration: 3 x 50 m rest 4-5 min does not say how fast"},
      {"exercises: {flying_20s: {kind: drill}}", "step flying-20s has 230 m of drills and other work beside 0 m of runs"},
      {"exercises: {flying_20s: {kind: other}}", "step flying-20s has 230 m of drills and other work beside 0 m of runs"},
      {"stages: [{stage: longer, drills: [{skip: 20 x 10 m rest 1 min}]}]",
       "step 20m-easy has 200 m of drills and other work beside 100 m of runs"},
      {"stages: [{stage: longer, cap: 95%}]", "the cap of stage longer, 95%, is 15% above its fastest step"},
      {"stages: [{stage: sprint, cap: 85%}]", "step 30m-full asks for 90%, and the cap of stage sprint is 85%"},
      {"stages: [{stage: longer, cap: 90%}]", "the cap of stage longer is raised from 80% to 90%"},
      {"limits: {distance_rise: 10.1 m}", "the limit distance_rise is raised from 10 m to 10.1 m"},
      {"limits: {intensity_rise: 15%}", "the limit intensity_rise is raised from 10% to 15%"},
      {"limits: {metres_rise: 60 m}", "the limit metres_rise is raised from 50 m to 60 m"},
      {"tolerance: 6%", "the tolerance of intensity is raised from 5% to 6%"},
      {"tolerance: {distance: 11%}", "the tolerance of distance is raised from 10% to 11%"},
      {"stages: [{stage: longer, steps: [{step: 20m-easy, limits: {metres_rise: 60 m, from: house}}]}]",
       "the limit metres_rise of step 20m-easy is raised from 50 m to 60 m"},
      {"exercises: {acceleration: {start: flying}}", "what is run before the 10 m of acceleration counts nowhere"},
      {"stages: [{stage: full, steps: [{step: flying-20s, work: "
       "[{fast_easy_fast: 3 x 60 m @ 95% rest 5-6 min}]}]}]",
       "what is run before the 60 m of fast_easy_fast counts nowhere"},
      {"observations: {red_flag: {signs: [night pain (today)]}}", "red_flag no longer lists \"breathlessness or chest pain\""},
      {"stages: [{stage: full, care: [{note: go, from: house}]}]", "stage full gives 1 of 5 notes of care"},
      {"rules: [{rule: sore-morning, when: {morning: [fine, stiff, sore]}}]",
       "rule sore-morning asks nothing by `morning fine, stiff or sore`"},
      {"stages: [{stage: sprint, enter: {stride: [even, slight, unknown]}}]",
       "the gate of stage sprint takes silence about stride for a good answer"},
      {"rules: [{rule: clean, when: {fatigue: [none, some, unknown]}}]",
       "rule clean takes silence about fatigue for a good answer"},
      {"rules: [{rule: ill, then: rest 15 days, say: x}]", "rule ill rests 15 days, and after so many days off rule layoff-long"},
      {"rules: [{rule: ill, then: rest 8 days, say: x}]",
       "rule ill rests 8 days, and after so many days off rule layoff leads back"},
      {"rules: [{rule: hurt, then: [rest 1 day, regress 20], say: x}]", "rule hurt leads 20 steps back, and the plan has 17"},
      {"stages: [{stage: full, steps: [{step: 60m-fast, work: [{acceleration: 3 x 60 m @ 95% rest 5-6 min}, {jog: 30 min}]}]}]",
       "step 60m-fast has 30 min of work that no limit is about, and 60m has 0 s"},
      {"stages: [{stage: full, steps: [{step: 60m-fast, work: [{acceleration: 3 x 60 m @ 95% rest 5-6 min}, {bridge: 3 x "
       "15}]}]}]",
       "step 60m-fast has 45 reps of work that no limit is about, and 60m has 0 reps"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.differs);
    const auto all = said_of(c.differs);
    CAPTURE(all);
    CHECK(says(all, c.said));
  }
}

TEST_CASE("numbers that hold back as much as before, or more, are nothing to be said of") {
  for (const char* differs : {
           "stages: [{stage: longer, sessions: 2}]",
           "stages: [{stage: full, apart: 2 days}]",
           "limits: {distance_rise: 5 m, metres_rise: 40 m}",
           "tolerance: {intensity: 4%, distance: 10%}",
           "stages: [{stage: full, steps: [{step: full-speed, limits: {intensity_rise: 5%, from: house}}]}]",
       }) {
    CAPTURE(differs);
    const auto all = said_of(differs);
    CAPTURE(all);
    CHECK_FALSE(says(all, "is raised"));
    CHECK_FALSE(says(all, "clean sessions"));
    CHECK_FALSE(says(all, "comes again"));
  }
}

TEST_CASE("limits of work by time and by reps, clean sessions and days apart are held against the base's") {
  const Plan base =
      extended("limits: {minutes_rise: 10 min, reps_rise: 10}\nstages: [{stage: full, apart: 2 days, sessions: 2}]");
  const auto said = [&](std::string_view differs) { return messages(lint(extended(differs), &base)); };
  CHECK(says(said("limits: {minutes_rise: 20 min, reps_rise: 10}"), "the limit minutes_rise is raised from 10 min to 20 min"));
  CHECK(says(said("limits: {minutes_rise: 10 min, reps_rise: 11}"), "the limit reps_rise is raised from 10 to 11"));
  CHECK(says(said("limits: {minutes_rise: 10 min}"), "the limit reps_rise of 10 is gone"));
  CHECK(says(said(""), "step full-speed takes 1 of 2 clean sessions"));
  CHECK(says(said(""), "step full-speed comes again after 1 of 2 days"));
}

TEST_CASE("a step that loses limits of its own is held against them") {
  const Plan base = extended("stages: [{stage: full, steps: [{step: full-speed, limits: {intensity_rise: 5%, from: house}}]}]");
  CHECK(says(messages(lint(extended(""), &base)), "the limit intensity_rise of step full-speed is raised from 5% to 10%"));
}

TEST_CASE("silence about work that is bad news is nothing to be warned of as good news") {
  CHECK_FALSE(
      says(said_of("observations: {pain: {unless_said: 2}, fatigue: {unless_said: draggy}, stride: {unless_said: guarded}}"),
           "good news"));
}

TEST_CASE("a rest of half a minute, a cap of ten points above and a single rep without a rest are nothing to be said of") {
  for (const char* differs : {
           "stages: [{stage: short, drills: [{march: 2 x 10 m rest 30 s}], allow: {eased: so meant}}]",
           "stages: [{stage: longer, cap: 90%, allow: {eased: so meant}}]",
           "stages: [{stage: sprint, steps: [{step: 60m, work: [{acceleration: 3 x 60 m @ 90% rest 2-4 min}], allow: {eased: so "
           "meant}}]}]",
           "stages: [{stage: full, steps: [{step: full-speed, work: [{acceleration: 1 x 60 m @ 100%}]}]}]",
       }) {
    CAPTURE(differs);
    CHECK(said_of(differs) == std::vector<std::string>{});
  }
}

TEST_CASE("a warning is allowed where it stands, with a reason") {
  CHECK(said_of(
            "stages: [{stage: short, drills: [{march: 2 x 10 m rest 20 s}], allow: {short-rest: walked back, eased: so meant}}]")
            .empty());
  SUBCASE("not where another warning is") {
    CHECK(says(said_of("stages: [{stage: short, drills: [{march: 2 x 10 m rest 20 s}], allow: {loose-cap: so meant}}]"),
               "a rest of 20 s in march"));
  }
  SUBCASE("not where a plan that extends it gives the step anew") {
    CHECK(says(said_of("stages: [{stage: short, steps: [{step: drills-only, work: [{running_a: 40 x 5 m rest 1 min}]}]}]"),
               "step drills-only has 250 m"));
  }
  SUBCASE("but where it only names the step, as a place for another") {
    CHECK(said_of("stages: [{stage: short, steps: [{step: drills-only}, {step: 5m, from: house, work: [{acceleration: 10 x 5 m @ "
                  "50% rest 2-4 min}]}]}]") == std::vector<std::string>{});
  }
  SUBCASE("and where there is nothing to allow, that is said") {
    CHECK(says(said_of("stages: [{stage: short, allow: {loose-cap: so meant}}]"), "there is no loose-cap here to allow"));
  }
}

TEST_CASE("a reason without its warning, and a warning without its reason, are errors") {
  const auto errors = [](std::string_view differs) {
    return messages(read_plan("rehab: plan/1\nextends: hansen\nname: x\ntitle: X\n" + std::string(differs)).diagnostics);
  };
  CHECK(says(errors("observations: {stride: {allow: {silent-god: so meant}}}"), "silent-god"));
  CHECK_FALSE(errors("observations: {stride: {allow: {silent-good: }}}").empty());
}

TEST_CASE("a run stands in the work of a step, never among drills") {
  const auto read = read_plan(
      "rehab: plan/1\nextends: hansen\nname: x\ntitle: X\n"
      "stages: [{stage: short, drills: [{march: 2 x 10 m rest 1 min}, {flying_20: 3 x 20 m @ 60% rest 1 min}]}]");
  CHECK_FALSE(read.value);
  CHECK(says(messages(read.diagnostics), "\"flying_20\" is a run, and no drill"));
}

}  // namespace rehab::test
