// What a person reads on a sheet, over the example athletes of a built-in plan: no id of a rule, a fact, an exercise or a step,
// and no more than a page.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "rehab/builtin.hpp"
#include "rehab/next_session.hpp"
#include "rehab/read.hpp"
#include "render/sheet.hpp"

using namespace rehab;

namespace {

constexpr std::string_view head =
    "rehab: athlete/1\n"
    "athlete: {name: Runner, best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}}\n"
    "injury: {date: 2024-03-01}\nplan: hansen\nlog:\n";

/// Logs of every kind of sheet, each a day further.
constexpr std::string_view days[] = {
    "  - {date: 2024-03-06, check_in: {walk: normal}, work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none}]}\n",
    "  - {date: 2024-03-07, work: [{acceleration: 2 x 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]}\n",
    "  - {date: 2024-03-08, work: [{acceleration: 2 x 5 x 10 m @ 60%, pain: 0, fatigue: tired, stride: even}]}\n",
    "  - {date: 2024-03-09, check_in: {walk: limp}}\n",
    "  - {date: 2024-03-10, check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, twinge: no}}\n",
    "  - {date: 2024-03-11, work: [{acceleration: 5 x 10 m @ 50%}]}\n",
    "  - {date: 2024-03-12, coach: {by: D. H., says: repeat, reason: left foot guarded}}\n",
    "  - {date: 2024-03-13, limits: {intensity: 40%, by: Clinic}}\n",
    "  - {date: 2024-03-14, check_in: {red_flag: yes}}\n",
};

bool is_id(const std::string& id) { return id.find_first_of("_-") != std::string::npos; }

std::string id_on(const Plan& plan, const std::string& sheet) {
  const auto names = [&](const std::string& id) { return is_id(id) && sheet.find(id) != std::string::npos; };
  for (const Rule& rule : plan.rules)
    if (names(rule.id)) return rule.id;
  for (const DuringRule& rule : plan.during)
    if (names(rule.id)) return rule.id;
  for (const Observation& observation : plan.observations)
    if (names(observation.id)) return observation.id;
  for (const Exercise& exercise : plan.exercises)
    if (names(exercise.id)) return exercise.id;
  for (const Step& step : plan.steps)
    if (names(step.id)) return step.id;
  for (const FactInfo& fact : facts::table)
    if (names(std::string(fact.name))) return std::string(fact.name);
  return {};
}

auto lines(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

template <class Check>
void each_sheet(const Check& check) {
  const Plan plan = *read_plan(built_in_plan("hansen")->text).value;
  std::string text(head);
  Day day = *parse_day("2024-03-06");
  for (const std::string_view entry : days) {
    text += entry;
    const auto athlete = read_athlete(text, plan, day);
    REQUIRE(athlete.value);
    for (const Day today : {day, day + Days(1)}) check(plan, next_session(plan, *athlete.value, today, "runner.yaml"));
    day += Days(1);
  }
}

}  // namespace

TEST_CASE("no sheet names a rule, a fact, an observation, an exercise or a step by its id") {
  each_sheet([](const Plan& plan, const NextSession& next) {
    for (const SheetLength length : {SheetLength::brief, SheetLength::daily, SheetLength::whole}) {
      const std::string sheet = to_text(next, 80, Color::off, length);
      CAPTURE(sheet);
      CHECK(id_on(plan, sheet).empty());
    }
  });
}

TEST_CASE("a message is ten lines at most at 60 columns and more") {
  each_sheet([](const Plan&, const NextSession& next) {
    for (const int width : {60, 72, 80, 100}) {
      const std::string message = to_text(next, width, Color::off, SheetLength::brief);
      CAPTURE(message);
      CHECK(lines(message) <= 10);
    }
  });
}

TEST_CASE("a daily sheet is 45 lines at most at 80 columns") {
  each_sheet([](const Plan&, const NextSession& next) {
    const std::string sheet = to_text(next, 80, Color::off);
    CAPTURE(sheet);
    CHECK(lines(sheet) <= 45);
  });
}
