#include "render/sheet.hpp"

#include <doctest/doctest.h>

#include "unit/render/small_plan.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string sheet(const Athlete& athlete, std::string_view today, int width = 80, Color color = Color::off) {
  const Plan plan = small_plan();
  return to_text(next_session(plan, athlete, on(today), "runner.yaml"), width, color);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
bool begins(const std::string& text, std::string_view part) { return text.starts_with(part); }

Athlete with(Athlete athlete, Entry entry) {
  athlete.log.push_back(std::move(entry));
  return athlete;
}

}  // namespace

TEST_CASE("a sheet begins with the one thing to do and ends with what it is not") {
  CHECK(sheet(beginner(), "2024-03-07") ==
        R"(TODAY  2 x 5 x 20 m @ 50% acceleration
       no faster than 6.00 s a rep
       Nothing above 60%, however good it feels.

Runner - Thursday 7 March 2024, day 6 after the injury
session 2: one step up
stage 1 of 2: Short runs
step 3 of 4: [##>|.] run-20

DO, IN THIS ORDER
  warm-up       easy walking
  march         2 x 10 m, rest 1 min
                tall
  acceleration  2 x 5 x 20 m @ 50%
                no faster than 6.00 s a rep
                rest 2-4 min between reps, 5 min between sets
                naturally

BEFORE YOU START, ask
  is the walk normal?
    limp: one step back, on Fri 8 March: 4 x 5 m jog
  how is it the morning after?
    sore or bad: the same again, on Fri 8 March: 3 x 10 m @ 50% acceleration
  any of these?
    - a pop or a tearing
    - a gap to the touch
    yes: STOP, see a clinician

AFTER EACH SET, if
  pain >= 2: END the session (no more running)
  fatigue tired: 5 x 5 m jog, rest 2 min, no more runs
  fatigue some: rest 4 min between the runs left

AFTERWARDS, write down
  pain     0-10
  fatigue  none, some, tired
  times    the seconds of each rep
  The entry to fill in: rehab next runner.yaml --format yaml

CARE
  walk back as recovery [house]

WHY: one step up
  clean  all of it done
         progress: pain 0, fatigue none, completed 100% [book:12]
  early  easy at first
         cap 60%: sessions 1 [book]
  dose   run-20 [house]

SOURCES
  book   Back to running, A. Coach. Weight: author
  house  our own choice. Weight: house

This carries out the plan "A small plan". It does not diagnose.
)");
}

TEST_CASE("a referral shows no distance and no percentage, and how it ends") {
  CHECK(sheet(with(beginner(), check_in("2024-03-07", {{red_flag, 1, {}}})), "2024-03-09", 60) ==
        R"(STOP   See a clinician. No running and no drills.

Runner - Saturday 9 March 2024
This stands since Thursday 7 March 2024.

WHY
  red-flag  see a clinician
            red_flag yes [house]

THE SIGNS
  - a pop or a tearing
  - a gap to the touch

WHEN A CLINICIAN HAS CLEARED IT, write in the log
  - date: 2024-03-09
    coach: {by: NAME, says: cleared, reason: WHAT WAS FOUND}
  Until then there is no next session.

SOURCES
  house  our own choice. Weight: house

This carries out the plan "A small plan". It does not
diagnose.
)");
}

TEST_CASE("a session under way whose report asks for a clinician is a referral too") {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "5 x 20 m @ 50%", {{red_flag, 1, {}}}));
  athlete.log.back().finished = false;
  const std::string text = sheet(athlete, "2024-03-07");
  CHECK(begins(text, "STOP   See a clinician."));
  CHECK_FALSE(has(text, "%"));
  CHECK_FALSE(has(text, " m "));
}

TEST_CASE("a wait says what is missing, and when it may open") {
  CHECK(begins(sheet(newcomer(), "2024-03-05"),
               "WAIT   no running yet\n"
               "       not before Wed 6 March (days_since_injury >= 5)\n"
               "       not before this is known: walk normal\n"
               "\n"
               "Runner - Tuesday 5 March 2024, day 4 after the injury\n"
               "\n"
               "ASK\n"
               "  is the walk normal?\n"
               "    normal: a start, on Wed 6 March: 3 x 10 m @ 50% acceleration\n"));
  CHECK(has(sheet(newcomer(), "2024-03-05"), "and write down: morning (fine, stiff, sore, bad)"));
}

TEST_CASE("today, and where it is not today when, stand on top") {
  const Athlete sore = with(beginner(), check_in("2024-03-07", {{morning, 2, {}}}));
  Entry looked_at = check_in("2024-03-04", {{walk, 0, {}}});
  CHECK(begins(sheet(sore, "2024-03-07"), "REST   today\nNEXT   Fri 8 March: 3 x 10 m @ 50% acceleration\n"));
  CHECK(begins(sheet(beginner(), "2024-03-06"), "DONE   for today\nNEXT   Thu 7 March: 2 x 5 x 20 m @ 50% acceleration\n"));
  CHECK(begins(sheet(with(newcomer(), looked_at), "2024-03-04"),
               "WAIT   no session today\nNEXT   Wed 6 March: 3 x 10 m @ 50% acceleration\n"));
  CHECK(has(sheet(sore, "2024-03-07"), "Runner - next session Friday 8 March 2024, day 7 after the injury\n"));
  CHECK(has(sheet(sore, "2024-03-07"), "  rest   Thu 7 March: sore\n"));
}

TEST_CASE("a session under way shows what is left, or that it ends here") {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", {{fatigue, 1, {}}}));
  athlete.log.back().finished = false;
  CHECK(begins(sheet(athlete, "2024-03-07"), "GO ON  5 x 20 m @ 50% acceleration\n"));
  CHECK(begins(sheet(athlete, "2024-03-09"), "LEFT   Thu 7 March: 5 x 20 m @ 50% acceleration\n"));
  CHECK(has(sheet(athlete, "2024-03-07"), "WHAT IS LEFT\n"));
  CHECK_FALSE(has(sheet(athlete, "2024-03-07"), "BEFORE YOU START"));
  athlete.log.back().work[0].felt = {{pain, 3, {}}};
  CHECK(begins(sheet(athlete, "2024-03-07"), "END    the session here\n       no more running\n"));
  athlete.log.back().work[0].felt = {{fatigue, 2, {}}};
  CHECK(begins(sheet(athlete, "2024-03-07"), "GO ON  5 x 5 m jog\n       No running beyond that, however good it feels.\n"));
}

TEST_CASE("a coach's word and a physio's limits are named with the people") {
  Athlete athlete = with(beginner(), word("2024-03-07", SaysRepeat{}, "left foot guarded"));
  athlete.log.back().limits = limits_of(percent(40), metres(10));
  const std::string text = sheet(athlete, "2024-03-07", 120);
  CHECK(begins(text, "TODAY  3 x 10 m @ 40% acceleration\n"));
  CHECK(has(text, "  coach   A. Coach, Thu 7 March: repeat (left foot guarded)\n"));
  CHECK(has(text, "  limits  nothing above 40% and no run longer than 10 m, City Physio, since Thu 7 March\n"));
}

TEST_CASE("a warning stands right below the one thing to do") {
  const std::string text = sheet(with(beginner(), word("2024-03-07", SaysStartAt{3}, "ran it last week")), "2024-03-07");
  CHECK(begins(text,
               "TODAY  4 x 20 m @ 60% acceleration\n"
               "       no faster than 5.00 s a rep\n"
               "       Nothing above 60%, however good it feels.\n"
               "! on the word of A. Coach, not on what the log supports: started at run-fast on\n"
               "  2024-03-07 (ran it last week)\n"));
}

TEST_CASE("a gate that holds a progress back is named") {
  const Athlete athlete =
      with(beginner(), session("2024-03-07", "acceleration", "2 x 5 x 20 m @ 50%", {{pain, 0, {}}, {fatigue, 0, {}}}));
  CHECK(has(sheet(athlete, "2024-03-08"), "  gate   fast opens only with sessions >= 3\n"));
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
  CHECK(begins(sheet(beginner(), "2024-03-07", 80, Color::on), "\x1b[1mTODAY  2 x 5 x 20 m @ 50% acceleration\x1b[0m\n"));
}
