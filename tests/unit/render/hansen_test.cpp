// The built-in plan's sheets, whole, as a coach reads them on a phone; and its entries, read back.
#include <doctest/doctest.h>

#include "rehab/next_session.hpp"
#include "rehab/read.hpp"
#include "render/explain.hpp"
#include "render/markdown.hpp"
#include "render/sheet.hpp"
#include "render/table.hpp"
#include "render/yaml.hpp"
#include "unit/fixtures.hpp"

using namespace rehab;

namespace {

using test::hansen;

Day day_of(std::string_view day) { return *parse_day(day); }

constexpr std::string_view sledder_text = R"(rehab: athlete/1
athlete:
  name: Sledder
  best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, tone: raised}
    work:
      - march: 2 x 10 m rest 1 min
      - acceleration: 5 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: guarded
)";

constexpr std::string_view fine_day = "  - date: 2012-03-11\n    check_in: {morning: fine, tone: raised, ache: 0}\n";
constexpr std::string_view flagged_day = "  - date: 2012-03-11\n    check_in: {red_flag: yes}\n";

Athlete read(std::string_view text, std::string_view today) {
  auto reading = read_athlete(text, hansen(), day_of(today));
  REQUIRE(reading.value.has_value());
  return std::move(*reading.value);
}

template <class Show>
std::string shown(std::string_view text, std::string_view today, Show show) {
  const Athlete athlete = read(text, today);
  return show(next_session(hansen(), athlete, day_of(today), "sledder.yaml"));
}

std::string sheet(std::string_view text, std::string_view today) {
  return shown(text, today, [](const NextSession& next) { return to_text(next, 60, Color::off); });
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `10 m`, `50%`, `10m-first`: what no screen of a referral may show.
bool shows_dose(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (!is_digit(text[at - 1])) continue;
    if (text[at] == '%' || text[at] == 'm') return true;
    const bool metres = text[at] == ' ' && text.substr(at + 1, 1) == "m" &&
                        (at + 2 == text.size() || text.substr(at + 2).find_first_of(" ,;.\n") == 0);
    if (metres) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the second session of the built-in plan, whole, on a phone") {
  CHECK(sheet(std::string(sledder_text) + std::string(fine_day), "2012-03-11") ==
        R"(TODAY   Acceleration 2 x 5 x 10 m @ 50%
        Nothing faster than 3.50 s, however good it feels.

Sledder - Sunday 11 March 2012, day 6 after the injury
Session 2: one step up. Short accelerations, step 3 of 17.

ASK     Is the walk normal? Limp: no session.
        Ill today? Yes: no session.
        Any stiffness? Marked: the same session again:
          Acceleration 5 x 10 m @ 50%.
        Any twinge, the slightest pulling? Yes: no session.
        Any of these? Emergency, call now: breathlessness or
          chest pain.
          See a clinician today: a pop or tearing, unable to
            go on or to walk; a gap or lump to the touch;
            sudden loss of strength; numbness, tingling or
            foot drop; a swollen, warm or tender calf; fever
            or a hot red thigh; pain at the sit-bone;
            bruising still spreading after day 7; night
            pain.

DO      Warm-up: easy walking.
        March 2 x 10 m, A skip 2 x 10 m, Running A 2 x 5 m,
          rest 1-2 min.
        Acceleration 2 x 5 x 10 m @ 50%, rest 2-4 min
          between reps, 5 min between sets. Run naturally. A
          slight tug is fine; stop if it is sore.

IF      Pain 2 or more, any twinge or any red flag: stop for
          today.
        Draggy: stop for today. Self-massage.
        Tired: no more runs today. Running A 5 x 5 m, rest
          2 min instead. With spirit, 15-20 steps each. Or,
          if the coach prefers, 8 min between the runs left.
        Some fatigue: 8 min between the runs left. With
          massage.

WRITE   Worst pain in the hamstring while running, 0-10? Is
          the hamstring tired, or heavy (draggy)? (none,
          some, tired, draggy) Does the stride look even,
          left and right? (even, slight, guarded) The
          seconds of each rep. At the track:
          rehab track sledder.yaml

WHY     Everything done, no complaint.
        More: rehab explain sledder.yaml; care:
          rehab next sledder.yaml --long.
Plan: Hansen hamstring running progression. It does not
diagnose.
)");
}

TEST_CASE("a red flag on a phone") {
  const std::string text = sheet(std::string(sledder_text) + std::string(flagged_day), "2012-03-11");
  CHECK(text ==
        R"(STOP    See a clinician. No running and no drills.
        Emergency, call now: breathlessness or chest pain.
        See a clinician today: a pop or tearing, unable to
        go on or to walk; a gap or lump to the touch; sudden
        loss of strength; numbness, tingling or foot drop; a
        swollen, warm or tender calf; fever or a hot red
        thigh; pain at the sit-bone; bruising still
        spreading after day 7; night pain.

Sledder - Sunday 11 March 2012

WHY     A warning sign. No session until a clinician has
          cleared it.
        Written down: red flag yes.

LIFT    Once a clinician has cleared it:
  rehab log sledder.yaml --coach cleared --by NAME --reason FINDING
        Until then there is no next session.
Plan: Hansen hamstring running progression. It does not
diagnose.
)");
}

TEST_CASE("no screen of a referral shows a distance or a percentage") {
  CHECK(shows_dose("3 x 10 m @ 50%"));
  CHECK(shows_dose("back to 10m-first"));
  CHECK_FALSE(shows_dose("pain 3, about 30 min"));
  constexpr std::string_view twice = R"(  - date: 2012-03-12
    coach: {by: D. H., says: start at 20m-easy, reason: ran 20 m at 50% before}
    work:
      - acceleration: 5 x 20 m @ 50%
        pain: 3
        fatigue: none
  - date: 2012-03-14
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 5
        fatigue: none
)";
  const std::string second = std::string(sledder_text) + std::string(twice);
  const auto as_text = [](const NextSession& next) { return to_text(next, 60, Color::off); };
  const auto as_markdown = [](const NextSession& next) { return to_markdown(next); };
  const auto as_row = [](const NextSession& next) { return table_row(next); };
  const auto explained = [](const NextSession& next) { return explain_text(next, {}, LogShown::last, 60, Color::off); };
  for (const auto& text : {std::string(sledder_text) + std::string(flagged_day), second}) {
    CHECK(shown(text, "2012-03-15", as_text).starts_with("STOP    See a clinician."));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_text)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_markdown)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", to_yaml)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_row)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", explained)));
  }
}

TEST_CASE("an entry printed as YAML can be appended to the file and read") {
  const std::string log = std::string(sledder_text) + std::string(fine_day);
  const std::string entry = shown(log, "2012-03-11", to_yaml);
  const Athlete after = read(log + entry, "2012-03-11");
  REQUIRE(after.log.size() == 3);
  CHECK(after.log[2].date == day_of("2012-03-11"));
  CHECK(after.log[2].work.size() == 4);
  CHECK(read(std::string(sledder_text) + std::string(flagged_day) +
                 shown(std::string(sledder_text) + std::string(flagged_day), "2012-03-11", to_yaml),
             "2012-03-11")
            .log.size() == 2);
}

TEST_CASE("what is left of a session as YAML can go below its work") {
  const std::string log =
      std::string(sledder_text) +
      "  - date: 2012-03-11\n    finished: no\n    work:\n      - acceleration: 2 x 10 m @ 50%\n        pain: 0\n";
  const Athlete after = read(log + shown(log, "2012-03-11", to_yaml), "2012-03-11");
  REQUIRE(after.log.size() == 2);
  REQUIRE(after.log[1].work.size() == 6);
  CHECK(to_string(after.log[1].work[4].dose) == "3 x 10 m @ 50% rest 2-4 min / 5 min");
  CHECK(to_string(after.log[1].work[5].dose) == "5 x 10 m @ 50% rest 2-4 min / 5 min");
}

TEST_CASE("work that was switched to is what to go on with, though its exercise is also a drill") {
  constexpr std::string_view tired = R"(  - date: 2012-03-11
    finished: no
    work:
      - march: 2 x 10 m
      - skip: 2 x 10 m
      - running_a: 2 x 5 m
      - acceleration: 2 x 10 m @ 50%
        pain: 0
        fatigue: tired
)";
  CHECK(sheet(std::string(sledder_text) + std::string(tired), "2012-03-11").starts_with("CONTINUE  Running A 5 x 5 m\n"));
}
