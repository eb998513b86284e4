#include "render/sheet.hpp"

#include <doctest/doctest.h>

#include "unit/fixtures.hpp"
#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string sheet(const Athlete& athlete, std::string_view today, int width = 80, Color color = Color::off) {
  const Plan plan = small_plan();
  return to_text(next_session(plan, athlete, on(today), "runner.yaml"), width, color);
}

bool begins(const std::string& text, std::string_view part) { return text.starts_with(part); }

}  // namespace

TEST_CASE("a sheet begins with the one thing to do and ends with what it is not") {
  CHECK(sheet(beginner(), "2024-03-07") ==
        R"(TODAY   Acceleration 2 x 5 x 20 m @ 50%
        Nothing faster than 6.00 s, however good it feels.

Runner - Thursday 7 March 2024, day 6 after the injury
Session 2: one step up. Short runs, step 3 of 4.

ASK     Is the walk normal? Limp: no session.
        How is it the morning after? Sore or bad: no session.
        Any of these? See a clinician today: a pop or a tearing; a gap to the
          touch.

DO      Warm-up: easy walking.
        March 2 x 10 m, rest 1 min.
        Acceleration 2 x 5 x 20 m @ 50%, rest 2-4 min between reps, 5 min
          between sets. Run naturally.

IF      Pain 2 or more: stop for today. No more running.
        Tired: no more runs today. Easy jog 5 x 5 m, rest 2 min instead.
        Some fatigue: 4 min between the runs left.

WRITE   Worst pain while running, 0-10? Is it tired? (none, some, tired) The
          seconds of each rep. At the track: rehab track runner.yaml

WHY     All of it done.
        More: rehab explain runner.yaml; care: rehab next runner.yaml --long.
Plan: A small plan. It does not diagnose.
)");
}

TEST_CASE("a referral shows no distance and no percentage, and how it ends") {
  CHECK(sheet(with(beginner(), check_in("2024-03-07", {{red_flag, 1, {}}})), "2024-03-09", 60) ==
        R"(STOP    See a clinician. No running and no drills.
        See a clinician today: a pop or a tearing; a gap to
        the touch.

Runner - Saturday 9 March 2024
This stands since Thursday 7 March 2024.

WHY     See a clinician.
        Written down: red flag yes.

LIFT    Once a clinician has cleared it:
  rehab log runner.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: A small plan. It does not diagnose.
)");
}

TEST_CASE("a session under way whose report asks for a clinician is a referral too") {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "5 x 20 m @ 50%", {{red_flag, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string text = sheet(athlete, "2024-03-07");
  CHECK(begins(text, "STOP    See a clinician."));
  CHECK_FALSE(has(text, "%"));
  CHECK_FALSE(has(text, " m "));
}

TEST_CASE("a wait says what is missing, and when it may open") {
  CHECK(begins(sheet(newcomer(), "2024-03-05"),
               "WAIT    no running yet\n"
               "        First run tomorrow at the earliest, once the walk is normal.\n"
               "        rehab log runner.yaml --date 2024-03-06 --check-in walk=ANSWER\n"
               "\n"
               "Runner - Tuesday 5 March 2024, day 4 after the injury\n"
               "\n"
               "ASK     To be answered on Wed 6 March:\n"
               "        Is the walk normal? Normal: first session, on Wed 6 March: Acceleration\n"
               "          3 x 10 m @ 50%.\n"));
  CHECK(has(sheet(newcomer(), "2024-03-05"), "        How is it the morning after? (fine, stiff, sore, bad)\n"));
}

TEST_CASE("today, and where it is not today when, stand on top") {
  const Athlete sore = with(beginner(), check_in("2024-03-07", {{morning, 2, {}}}));
  const Entry looked_at = check_in("2024-03-04", {{walk, 0, {}}});  // asked again on the day itself
  CHECK(begins(sheet(sore, "2024-03-07"),
               "REST    Today is off. Sore: a day off.\n"
               "        The next session is tomorrow at the earliest, once the morning is no\n"
               "        longer sore or bad and the rest of that day's check-in is good: walk.\n"));
  CHECK(begins(sheet(beginner(), "2024-03-06"), "DONE    for today\nNEXT    Thu 7 March: Acceleration 2 x 5 x 20 m @ 50%\n"));
  CHECK(begins(sheet(with(newcomer(), looked_at), "2024-03-04"),
               "WAIT    no running yet\n        First run on Wed 6 March at the earliest, once the walk is normal.\n"));
  CHECK(has(sheet(sore, "2024-03-07"), "Runner - Thursday 7 March 2024, day 6 after the injury\n"));
  CHECK(has(sheet(sore, "2024-03-07"), "WHY     Sore: a day off. Thu 7 March is off.\n"));
}

TEST_CASE("a session under way shows what is left, or that it ends here") {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{fatigue, 1, {}}}));
  athlete.log.back().finished = false;
  CHECK(begins(sheet(athlete, "2024-03-07"), "CONTINUE  Acceleration 5 x 20 m @ 50%\n"));
  CHECK(
      has(sheet(athlete, "2024-03-07"), "LEFT    March 2 x 10 m, rest 1 min.\n        Acceleration 5 x 20 m @ 50%, rest 4 min"));
  CHECK_FALSE(has(sheet(athlete, "2024-03-07"), "ASK "));
  athlete.log.back().work[0].felt = {{pain, 3, {}}};
  CHECK(begins(sheet(athlete, "2024-03-07"), "END     Stop for today.\n        Pain 3.\n"));
  athlete.log.back().work[0].felt = {{fatigue, 2, {}}};
  CHECK(has(sheet(athlete, "2024-03-07"), "IF      Pain 2 or more: stop for today. No more running.\n\n"));  // no run is left
  CHECK(begins(sheet(athlete, "2024-03-07"),
               "CONTINUE  Easy jog 5 x 5 m\n          No more runs today beyond these drills, however good it feels.\n"));
}

TEST_CASE("a session left unfinished ends with its day, and the next sheet says so") {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{fatigue, 1, {}}}));
  athlete.log.back().finished = false;
  CHECK(begins(sheet(athlete, "2024-03-09"),
               "TODAY   Acceleration 2 x 5 x 20 m @ 50%\n"
               "        Nothing faster than 6.00 s, however good it feels.\n"
               "        No step up: pain of Thu 7 March was not written down.\n"
               "        rehab amend runner.yaml --pain ANSWER\n"
               "! The session of Thu 7 March was left unfinished. It counts as it was written\n"
               "  down.\n"));
}

TEST_CASE("a coach's word and a physio's limits are named with the people") {
  Athlete athlete = with(beginner(), word("2024-03-07", SaysRepeat{}, "left foot guarded"));
  athlete.log.back().limits = limits_of(percent(40), metres(10));
  const std::string text = sheet(athlete, "2024-03-07", 120);
  CHECK(begins(text, "TODAY   Acceleration 3 x 10 m @ 40%\n"));
  CHECK(has(text, "        Held on the word of A. Coach: Left foot guarded.\n"));
  CHECK(has(text, "        City Physio allows nothing above 40% and no run longer than 10 m.\n"));
}

TEST_CASE("a warning stands right below the one thing to do") {
  const std::string text = sheet(with(beginner(), word("2024-03-07", SaysStartAt{3}, "ran it last week")), "2024-03-07");
  CHECK(begins(text,
               "TODAY   Acceleration 4 x 20 m @ 50%\n"
               "        Nothing faster than 6.00 s, however good it feels.\n"
               "! On Thu 7 March A. Coach set the session to Acceleration 4 x 20 m @ 80% (ran it\n"
               "  last week). The log does not support it yet.\n"));
}

TEST_CASE("a gate that holds a progress back is named") {
  const Athlete athlete =
      with(beginner(), session("2024-03-07", "acceleration", "2 x 5 x 20 m @ 50%", {{pain, 0, {}}, {fatigue, 0, {}}}));
  CHECK(has(sheet(athlete, "2024-03-08"), "        Held at 20 m: Fast runs needs at least 3 sessions.\n"));
}

TEST_CASE("the ladder bar shows the step among all stages, and of a long ladder the stage alone") {
  Plan plan = small_plan();
  CHECK(ladder_bar(plan, 0) == "[>..|.]");
  CHECK(ladder_bar(plan, 3) == "[###|>]");
  for (int i = 0; i < 60; ++i) plan.steps.push_back(plan.steps.back());
  plan.stages[1].step_count = 61;
  CHECK(ladder_bar(plan, 1) == "[#>.]");
}

TEST_CASE("colour comes only when asked for") {
  CHECK(sheet(beginner(), "2024-03-07").find('\x1b') == std::string::npos);
  CHECK(begins(sheet(beginner(), "2024-03-07", 80, Color::on), "\x1b[1mTODAY   Acceleration 2 x 5 x 20 m @ 50%\x1b[0m\n"));
}
