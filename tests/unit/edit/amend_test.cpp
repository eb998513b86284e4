#include "edit/amend.hpp"

#include <doctest/doctest.h>

#include "rehab/read.hpp"
#include "unit/edit/diary.hpp"
#include "unit/fixtures.hpp"

using namespace rehab;
using namespace rehab::edit;
using rehab::test::hansen;
using rehab::test::diary::answer;
using rehab::test::diary::done;

namespace {

const Day last_day = *parse_day("2012-03-20");

int asked(const char* id) { return *hansen().find_observation(id); }

DoneWork run_of(const char* dose) { return done(*hansen().find_exercise("acceleration"), dose); }

const std::string before_the_log =
    "rehab: athlete/1\n"
    "athlete: {name: Sledder}\n"
    "injury: {date: 2012-03-05}\n"
    "log:\n";

const std::string next_day =
    "  # the next day\n"
    "  - date: 2012-03-11\n"
    "    check_in: {morning: fine}   # said on the phone\n";

/// The log with its first entry amended by what is given; `more` are the entries after it.
std::string with(const std::string& entry, const Addition& given, const std::string& more = next_day) {
  const std::string text = before_the_log + entry + more;
  const auto athlete = read_athlete(text, hansen(), last_day);
  REQUIRE(athlete.value);
  const auto result = amend_log(text, hansen(), last_day, {0, amended(hansen(), athlete.value->log[0], given)});
  if (const auto* refusal = std::get_if<Refusal>(&result)) return "refused: " + refusal->reason;
  const std::string& now = std::get<Inserted>(result).text;
  REQUIRE(now.starts_with(before_the_log));
  return now.substr(before_the_log.size());
}

std::string without(const std::string& entries, std::size_t at) {
  const auto result = amend_log(before_the_log + entries, hansen(), last_day, {at, std::nullopt});
  if (const auto* refusal = std::get_if<Refusal>(&result)) return "refused: " + refusal->reason;
  return std::get<Inserted>(result).text.substr(before_the_log.size());
}

const std::string old_session =
    "  - date: 2012-03-10\n"
    "    check_in: {walk: normal}   # seen twice\n"
    "    work:\n"
    "      - acceleration: 3 x 10 m @ 50%   # into the wind\n"
    "        pain: 5     # mistyped\n"
    "        times: [3.6, 3.5, 3.6]\n";

}  // namespace

TEST_CASE("an answer takes the place of the one that is there, and comments stay") {
  Addition given;
  given.felt = {answer(asked("pain"), 0)};
  std::string expected = old_session;
  expected.replace(expected.find("pain: 5"), 7, "pain: 0");
  CHECK(with(old_session, given) == expected + next_day);
}

TEST_CASE("an answer that was given beside the work is amended there") {
  const std::string beside = "  - date: 2012-03-10\n    work:\n      - acceleration: 3 x 10 m @ 50%\n    pain: 5\n";
  Addition given;
  given.felt = {answer(asked("pain"), 1)};
  std::string expected = beside;
  expected.replace(expected.find("pain: 5"), 7, "pain: 1");
  CHECK(with(beside, given) == expected + next_day);
}

TEST_CASE("what was not there yet is added") {
  Addition given;
  given.felt = {answer(asked("fatigue"), 1)};
  given.entry.check_in = {answer(asked("morning"), 0)};
  given.entry.notes = "left foot: guarded";
  std::string expected = old_session + "        fatigue: some\n    notes: \"left foot: guarded\"\n";
  expected.replace(expected.find("{walk: normal}"), 14, "{walk: normal, morning: fine}");
  CHECK(with(old_session, given) == expected + next_day);
}

TEST_CASE("lines of work take the place of all, and what was said of a line stays with it") {
  Addition given;
  given.entry.work = {run_of("3 x 20 m @ 40%")};
  std::string expected = old_session;
  expected.replace(expected.find("3 x 10 m @ 50%"), 14, "3 x 20 m @ 40%");
  CHECK(with(old_session, given).starts_with(expected.substr(0, expected.find("times"))));

  given.entry.work = {done(*hansen().find_exercise("march"), "2 x 10 m"), run_of("3 x 10 m @ 40%")};
  CHECK(with(old_session, given) ==
        "  - date: 2012-03-10\n"
        "    check_in: {walk: normal}   # seen twice\n"
        "    work:\n"
        "      - march: 2 x 10 m\n"
        "      - acceleration: 3 x 10 m @ 40%   # into the wind\n"
        "        pain: 5     # mistyped\n"
        "        times: [3.6, 3.5, 3.6]\n" +
            next_day);
}

TEST_CASE("an entry in braces is amended in its braces") {
  Addition given;
  given.entry.check_in = {answer(asked("walk"), 1)};
  CHECK(with("  - {date: 2012-03-10, check_in: {walk: normal}} # seen\n", given) ==
        "  - {date: 2012-03-10, check_in: {walk: limp}} # seen\n" + next_day);
}

TEST_CASE("an entry whose layout cannot be kept is written anew, and the others stay") {
  Addition given;
  given.entry.notes = "short";
  CHECK(with("  - notes: |\n      two\n      lines\n    date: 2012-03-10\n", given) ==
        "  - date: 2012-03-10\n    notes: short\n" + next_day);
}

TEST_CASE("line ends and a text without an end stay as they are") {
  Addition given;
  given.entry.check_in = {answer(asked("morning"), 1)};
  CHECK(with("  - date: 2012-03-10\r\n    check_in:\r\n      walk: normal\r\n", given, "") ==
        "  - date: 2012-03-10\r\n    check_in:\r\n      walk: normal\r\n      morning: stiff\r\n");
  CHECK(with("  - date: 2012-03-10\n    check_in: {morning: fine}", given, "") ==
        "  - date: 2012-03-10\n    check_in: {morning: stiff}");
}

TEST_CASE("an entry is taken out with its own comments, and no others") {
  const std::string last = "    # of the next day\n# at the end\n";
  CHECK(without(old_session + next_day + last, 0) == next_day + last);
  CHECK(without(old_session + next_day + last, 1) == old_session + "  # the next day\n# at the end\n");
  CHECK(without("  -\n    date: 2012-03-10\n    notes: x\n" + next_day, 0).starts_with("refused: "));
  CHECK(without(old_session, 0).empty());
}

TEST_CASE("what would be no valid log is refused with the reader's words") {
  Addition given;
  given.entry.work = {run_of("3 x 10 m @ 50%")};
  given.entry.work[0].times = {Duration{100}, Duration{100}, Duration{100}};
  CHECK(with(old_session, given).starts_with("refused: it would not be a valid log: "));
}

TEST_CASE("a log in brackets is left to a person") {
  const std::string text = before_the_log.substr(0, before_the_log.size() - 1) + " [{date: 2012-03-10, notes: x}]\n";
  const auto result = amend_log(text, hansen(), last_day, {0, std::nullopt});
  REQUIRE(std::holds_alternative<Refusal>(result));
  CHECK(std::get<Refusal>(result).remedy == Remedy::by_hand);
}
