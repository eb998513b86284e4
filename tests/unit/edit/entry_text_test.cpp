#include "edit/entry_text.hpp"

#include <doctest/doctest.h>

#include "unit/edit/diary.hpp"

using namespace rehab;
using namespace rehab::edit;
using namespace rehab::test::diary;

namespace {

Entry full_entry() {
  Entry entry = on("2012-03-10");
  entry.check_in = {answer(walk, 0), answer(red_flag, 0)};
  entry.work = {done(march, "2x10m rest 1min"),
                done(acceleration, "3 x 10 m @50% rest 3 min", {answer(pain, 0), answer(fatigue, 1)}, {{3600}, {3500}})};
  entry.also = {"bench press", "light massage, left"};
  entry.notes = "careful on the left";
  return entry;
}

}  // namespace

TEST_CASE("an entry is written the way the contract shows it") {
  CHECK(entry_text(diary_plan(), full_entry()) ==
        "  - date: 2012-03-10\n"
        "    check_in: {walk: normal, red_flag: no}\n"
        "    work:\n"
        "      - march: 2 x 10 m rest 1 min\n"
        "      - acceleration: 3 x 10 m @ 50% rest 3 min\n"
        "        pain: 0\n"
        "        fatigue: some\n"
        "        times: [3.6, 3.5]\n"
        "    also: [bench press, \"light massage, left\"]\n"
        "    notes: careful on the left\n");
}

TEST_CASE("an entry follows the columns it is given") {
  Entry entry = full_entry();
  entry.also.clear();
  entry.finished = false;
  CHECK(entry_text(diary_plan(), entry, {0, 4, 4, 6}) ==
        "-   date: 2012-03-10\n"
        "    check_in: {walk: normal, red_flag: no}\n"
        "    finished: no\n"
        "    work:\n"
        "    - march: 2 x 10 m rest 1 min\n"
        "    - acceleration: 3 x 10 m @ 50% rest 3 min\n"
        "      pain: 0\n"
        "      fatigue: some\n"
        "      times: [3.6, 3.5]\n"
        "    notes: careful on the left\n");
}

TEST_CASE("what the coach and the physio say is one line each") {
  struct Case {
    CoachSays says;
    const char* text;
  };
  const Case cases[] = {{SaysRepeat{}, "repeat"},
                        {SaysRegress{2}, "regress 2"},
                        {SaysRest{1}, "rest 1 day"},
                        {SaysRest{3}, "rest 3 days"},
                        {SaysCleared{}, "cleared"},
                        {SaysWord{}, "full speed"},
                        {SaysStartAt{1}, "start at 10m-first"}};
  for (const Case& c : cases) {
    Entry entry = on("2012-03-12");
    entry.coach = CoachWord{"D. H.", c.says, "left foot: guarded", {}};
    CHECK(entry_text(diary_plan(), entry, unindented) ==
          std::string("- date: 2012-03-12\n  coach: {by: D. H., says: ") + c.text + ", reason: \"left foot: guarded\"}\n");
  }
  Entry entry = on("2012-03-13");
  entry.limits = LimitsChange{Allowance{percent(80), metres(20), LengthUnit::m, false, std::nullopt, "City Physio"}, {}};
  entry.injury = Injury{*parse_day("2012-03-13"), "left", "semitendinosus", "", "2"};
  CHECK(entry_text(diary_plan(), entry, unindented) ==
        "- date: 2012-03-13\n"
        "  injury: {date: 2012-03-13, side: left, muscle: semitendinosus, grade: 2}\n"
        "  limits: {intensity: 80%, distance: 20 m, by: City Physio}\n");
  entry.injury = BoxedOptional<Injury>();
  entry.limits = LimitsChange{};
  CHECK(entry_text(diary_plan(), entry, unindented) == "- date: 2012-03-13\n  limits: none\n");
}

TEST_CASE("limits keep the unit that they were said in, their last day, and that there are no runs") {
  Entry entry = on("2012-03-13");
  entry.limits = LimitsChange{Allowance{std::nullopt, Distance{182'880}, LengthUnit::ft, false, parse_day("2012-03-20"), ""}, {}};
  CHECK(entry_text(diary_plan(), entry, unindented) == "- date: 2012-03-13\n  limits: {distance: 60 ft, until: 2012-03-20}\n");
  entry.limits = LimitsChange{Allowance{std::nullopt, std::nullopt, LengthUnit::m, true, std::nullopt, "City Physio"}, {}};
  CHECK(entry_text(diary_plan(), entry, unindented) == "- date: 2012-03-13\n  limits: {runs: none, by: City Physio}\n");
}

TEST_CASE("what is said of a whole session stands beside its work, a sign behind its answer, and a rep not timed is a dash") {
  Entry entry = on("2012-03-14");
  entry.check_in = {answer(red_flag, 1, 1)};
  entry.work = {done(acceleration, "3 x 10 yd", {answer(red_flag, 1, 0)}, {{3600}, {}, {3500}})};
  entry.felt = {answer(stride, 2), answer(red_flag, 1, 1)};
  CHECK(entry_text(diary_plan(), entry, unindented) ==
        "- date: 2012-03-14\n"
        "  check_in: {red_flag: yes, sign: chest pain}\n"
        "  work:\n"
        "    - acceleration: 3 x 10 yd\n"
        "      red_flag: yes\n"
        "      sign: \"a pop, or tearing\"\n"
        "      times: [3.6, -, 3.5]\n"
        "  stride: guarded\n"
        "  red_flag: yes\n"
        "  sign: chest pain\n");
}

TEST_CASE("why a session was missed is text") {
  Entry entry = on("2012-03-15");
  entry.missed = "flu: in bed";
  CHECK(entry_text(diary_plan(), entry, unindented) == "- date: 2012-03-15\n  missed: \"flu: in bed\"\n");
}
