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

Day on(std::string_view day) { return *parse_day(day); }

constexpr std::string_view sledder = R"(rehab: athlete/1
athlete:
  name: Sledder
  best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal, tone: raised}
    work:
      - march: 2 x 10 m rest 1 min
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: guarded
)";

constexpr std::string_view check_in = "  - date: 2012-03-11\n    check_in: {morning: fine, tone: raised, ache: 0}\n";
constexpr std::string_view red_flag = "  - date: 2012-03-11\n    check_in: {red_flag: yes}\n";

Athlete read(std::string_view text, std::string_view today) {
  auto reading = read_athlete(text, hansen(), on(today));
  REQUIRE(reading.value.has_value());
  return std::move(*reading.value);
}

std::string as_markdown(const NextSession& next) { return to_markdown(next); }

template <class Show>
std::string shown(std::string_view text, std::string_view today, Show show) {
  const Athlete athlete = read(text, today);
  return show(next_session(hansen(), athlete, on(today), "sledder.yaml"));
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
  CHECK(sheet(std::string(sledder) + std::string(check_in), "2012-03-11") ==
        R"(TODAY  5 x 10 m @ 50% acceleration
       no faster than 3.50 s a rep
       Nothing above 60%, however good it feels.

Sledder - Sunday 11 March 2012, day 6 after the injury
session 2: one step up
stage 1 of 4: Short accelerations
step 3 of 22: [##>...|.....|.......|....] 10m-set

DO, IN THIS ORDER
  warm-up       easy walking
  march         2 x 10 m, rest 1-2 min
                tall, knee up, foot down under the hip
  skip          2 x 10 m, rest 1-2 min
                A skip: the march with a skip in it, light
                on the ground
  running_a     2 x 5 m, rest 1-2 min
                Running A (high knees): 15-20 steps over 5
                m, up and down, tall
  acceleration  5 x 10 m @ 50%
                no faster than 3.50 s a rep
                rest 2-4 min
                naturally; a slight tug is right, soreness
                is too much

BEFORE YOU START, ask
  is the walk normal?
    limp: one step back, on Mon 12 March: 4 x 5 m running_a
  is there a stiff spot?
    marked: the same again: 3 x 10 m @ 50% acceleration
  any twinge, the slightest pulling?
    yes: one step back, on Mon 12 March: 4 x 5 m running_a
  any of these?
    - breathlessness or chest pain (now, it is an emergency)
    - a pop or a tearing, and no way to go on or to walk
      (today)
    - a gap or a lump to the touch (today)
    - sudden loss of strength (today)
    - numbness, tingling or a foot that drops (today)
    - a swollen, warm or tender calf (today)
    - fever, or a hot red thigh (today)
    - pain at the sit-bone (today)
    - bruising that still spreads after the first week
      (today)
    - pain at night (today)
    yes: STOP, see a clinician

AFTER EACH SET, if
  pain >= 2 or twinge yes: END the session (no more running;
    no drills)
  fatigue draggy: END the session (no more running;
    self-massage)
  fatigue tired: 5 x 5 m running_a, rest 2 min, no more runs
    (no more accelerations today; Running A instead, 15-20
    steps each)
  fatigue some: rest 4 min between the runs left (longer
    breaks for the runs that are left)

AFTERWARDS, write down
  pain     0-10
  fatigue  none, some, tired, draggy
  stride   even, slight, guarded
  times    the seconds of each rep
  The entry to fill in: rehab next sledder.yaml --format
    yaml

CARE
  before the first run ask how it feels standing, walking,
    sitting and getting out of bed [article]
  drills in this order; one that hurts ends the session
    [reply]
  say the percentage before every run, and overstate the
    caution [article]
  'I feel good' raises nothing; the coach judges by eye,
    touch and time [article, reply]
  walk back as recovery [francis]
  about 30 min in all [reply]
  alone? film one run from the side [house]
  superficial massage above and below the injury; not into
    it [article]
  no heavy lifting for the legs in week 1 (deadlift, leg
    curl); upper body as usual [reader]
  no kinesio tape, it hides what is going on [reply]

WHY: one step up
  clean        all of it done, and nothing spoke against it
               progress: pain 0, fatigue some, morning fine,
               ache 0, stiffness none, twinge no, completed
               100% [article, reply]
  uneven-fast  nothing fast on a stride that is uneven, or
               that nobody looked at
               cap 80%: stride guarded [house]
  early-days   easy until there have been 5 sessions and 7
               days
               cap 60%: sessions 1, days_since_start 1
               [reply, reader]
  dose         10m-set [article]

SOURCES
  article  Hamstring Rehabilitation and Running Mechanics –
           Part 1, Derek M. Hansen. Weight: author
  reply    the author's replies to readers under the
           article, Derek M. Hansen. Weight: author
  reader   a reader's own written-up version. Weight:
           hearsay, but the only source for weeks 3 and 4
  francis  first easy 10 m runs on day 5; walk-back
           recovery, Charlie Francis. Weight: coach
  house    our own choice, no citation. Weight: house

This carries out the plan "Hansen hamstring running
progression". It does not diagnose.
)");
}

TEST_CASE("a red flag on a phone") {
  const std::string text = sheet(std::string(sledder) + std::string(red_flag), "2012-03-11");
  CHECK(text ==
        R"(STOP   See a clinician. No running and no drills.

Sledder - Sunday 11 March 2012

WHY
  red-flag  STOP. See a clinician (now, or today, as the
            list says); no session until a dated clearance
            is in the log
            red_flag yes [house]

THE SIGNS
  - breathlessness or chest pain (now, it is an emergency)
  - a pop or a tearing, and no way to go on or to walk
    (today)
  - a gap or a lump to the touch (today)
  - sudden loss of strength (today)
  - numbness, tingling or a foot that drops (today)
  - a swollen, warm or tender calf (today)
  - fever, or a hot red thigh (today)
  - pain at the sit-bone (today)
  - bruising that still spreads after the first week (today)
  - pain at night (today)

WHEN A CLINICIAN HAS CLEARED IT, write in the log
  - date: 2012-03-11
    coach: {by: NAME, says: cleared, reason: WHAT WAS FOUND}
  Until then there is no next session.

SOURCES
  house  our own choice, no citation. Weight: house

This carries out the plan "Hansen hamstring running
progression". It does not diagnose.
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
      - running_a: 4 x 5 m
        pain: 5
        fatigue: none
)";
  const std::string second = std::string(sledder) + std::string(twice);
  const auto as_text = [](const NextSession& next) { return to_text(next, 60, Color::off); };
  const auto as_row = [](const NextSession& next) { return table_row(next); };
  const auto explained = [](const NextSession& next) { return explain_text(next, {}, LogShown::last, 60, Color::off); };
  for (const auto& text : {std::string(sledder) + std::string(red_flag), second}) {
    CHECK(shown(text, "2012-03-15", as_text).starts_with("STOP   See a clinician."));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_text)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_markdown)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", to_yaml)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", as_row)));
    CHECK_FALSE(shows_dose(shown(text, "2012-03-15", explained)));
  }
}

TEST_CASE("an entry printed as YAML can be appended to the file and read") {
  const std::string log = std::string(sledder) + std::string(check_in);
  const std::string entry = shown(log, "2012-03-11", to_yaml);
  const Athlete after = read(log + entry, "2012-03-11");
  REQUIRE(after.log.size() == 3);
  CHECK(after.log[2].date == on("2012-03-11"));
  CHECK(after.log[2].work.size() == 4);
  CHECK(read(std::string(sledder) + std::string(red_flag) +
                 shown(std::string(sledder) + std::string(red_flag), "2012-03-11", to_yaml),
             "2012-03-11")
            .log.size() == 2);
}

TEST_CASE("what is left of a session as YAML can go below its work") {
  const std::string log =
      std::string(sledder) +
      "  - date: 2012-03-11\n    finished: no\n    work:\n      - acceleration: 2 x 10 m @ 50%\n        pain: 0\n";
  const Athlete after = read(log + shown(log, "2012-03-11", to_yaml), "2012-03-11");
  REQUIRE(after.log.size() == 2);
  REQUIRE(after.log[1].work.size() == 5);
  CHECK(to_string(after.log[1].work[4].dose) == "3 x 10 m @ 50% rest 2-4 min");
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
  CHECK(sheet(std::string(sledder) + std::string(tired), "2012-03-11").starts_with("GO ON  5 x 5 m running_a\n"));
}
