#include "edit/insert.hpp"

#include <doctest/doctest.h>

#include "rehab/read.hpp"
#include "unit/edit/diary.hpp"
#include "unit/fixtures.hpp"

using namespace rehab;
using namespace rehab::edit;
using namespace rehab::test::diary;

namespace {

using rehab::test::hansen;

const Day march_20 = *parse_day("2012-03-20");

int observation(const char* id) { return *hansen().find_observation(id); }
int exercise(const char* id) { return *hansen().find_exercise(id); }

Addition a_session(const char* day) {
  Addition added;
  added.entry = on(day);
  added.entry.work = {done(exercise("acceleration"), "3 x 10 m @ 50%", {answer(observation("pain"), 1)})};
  return added;
}

Addition a_check_in(const char* day) {
  Addition added;
  added.entry = on(day);
  added.entry.check_in = {answer(observation("walk"), 0)};
  return added;
}

std::string result(const std::string& text, const Addition& added) {
  const auto inserted = add_to_log(text, hansen(), march_20, added);
  if (const auto* refusal = std::get_if<Refusal>(&inserted)) return "refused: " + refusal->reason;
  return std::get<Inserted>(inserted).text;
}

const std::string head =
    "rehab: athlete/1\n"
    "athlete: {name: Sledder}\n"
    "injury: {date: 2012-03-05}\n";

const std::string new_session =
    "  - date: 2012-03-12\n"
    "    work:\n"
    "      - acceleration: 3 x 10 m @ 50%\n"
    "        pain: 1\n";

}  // namespace

TEST_CASE("a new entry goes to the end of the log and everything else stays") {
  struct Case {
    const char* what;
    std::string before, after;
  };
  const std::string one = "  - date: 2012-03-10\n    check_in: {walk: normal}\n";
  const std::string flush = "- date: 2012-03-10\n  check_in: {walk: normal}\n";
  const std::string new_flush = "- date: 2012-03-12\n  work:\n    - acceleration: 3 x 10 m @ 50%\n      pain: 1\n";
  const Case cases[] = {
      {"an empty log", "log:\n", "log:\n" + new_session},
      {"an empty log with a remark", "log:   # nothing yet\n", "log:   # nothing yet\n" + new_session},
      {"an empty log without a line end", "log:", "log:\n" + new_session},
      {"an empty log of brackets", "log: []\n", "log:\n" + new_session},
      {"brackets with a remark", "log: [ ]  # nothing yet\n", "log:   # nothing yet\n" + new_session},
      {"one entry", "log:\n" + one, "log:\n" + one + new_session},
      {"a list at the left margin", "log:\n" + flush, "log:\n" + flush + new_flush},
      {"no line end", "log:\n  - date: 2012-03-10", "log:\n  - date: 2012-03-10\n" + new_session},
      {"blank lines at the end", "log:\n" + one + "\n\n", "log:\n" + one + new_session + "\n\n"},
      {"a comment of the entry", "log:\n" + one + "    # felt good\n# end\n",
       "log:\n" + one + "    # felt good\n" + new_session + "# end\n"},
      {"a key after the log", "log:\n" + one + "\n# his race\ntarget: {date: 2012-04-07}\n",
       "log:\n" + one + new_session + "\n# his race\ntarget: {date: 2012-04-07}\n"},
      {"a key after a list at the margin", "log:\n" + flush + "# his race\ntarget: {date: 2012-04-07}\n",
       "log:\n" + flush + new_flush + "# his race\ntarget: {date: 2012-04-07}\n"},
      {"an end mark", "log:\n" + one + "...\n# gone\n", "log:\n" + one + new_session + "...\n# gone\n"},
      {"an entry in braces", "log:\n  - {date: 2012-03-10, check_in: {walk: normal}}\n",
       "log:\n  - {date: 2012-03-10, check_in: {walk: normal}}\n" + new_session},
      {"a wide dash", "log:\n-   date: 2012-03-10\n",
       "log:\n-   date: 2012-03-10\n-   date: 2012-03-12\n    work:\n      - acceleration: 3 x 10 m @ 50%\n        pain: 1\n"},
      {"work in line with its key", "log:\n- date: 2012-03-10\n  work:\n  - march: 2 x 10 m\n",
       "log:\n- date: 2012-03-10\n  work:\n  - march: 2 x 10 m\n- date: 2012-03-12\n  work:\n  - acceleration: 3 x 10 m @ 50%\n  "
       "  pain: 1\n"},
      {"text over many lines", "log:\n  - date: 2012-03-10\n    notes: |\n      # no comment\n      - no dash\n",
       "log:\n  - date: 2012-03-10\n    notes: |\n      # no comment\n      - no dash\n" + new_session},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(result(head + c.before, a_session("2012-03-12")) == head + c.after);
  }
}

TEST_CASE("line ends stay what they are") {
  std::string text = head + "log:\n" + new_session;
  std::string then = text + "  - date: 2012-03-13\n    check_in: {walk: normal}\n";
  const auto crlf = [](std::string from) {
    for (std::size_t at = 0; (at = from.find('\n', at)) != from.npos; at += 2) from.insert(at, 1, '\r');
    return from;
  };
  CHECK(result(crlf(text), a_check_in("2012-03-13")) == crlf(then));
  CHECK(result("\xef\xbb\xbf" + crlf(text), a_check_in("2012-03-13")) == "\xef\xbb\xbf" + crlf(then));
}

TEST_CASE("a session completes the entry of its day") {
  const std::string work = "    work:\n      - acceleration: 3 x 10 m @ 50%\n        pain: 1\n";
  const std::string day = head + "log:\n  - date: 2012-03-12\n";
  CHECK(result(day + "    check_in: {morning: fine}   # slept well\n", a_session("2012-03-12")) ==
        day + "    check_in: {morning: fine}   # slept well\n" + work);
  CHECK(result(day + "    check_in:\n      morning: fine\n    notes: cold\n# end\n", a_session("2012-03-12")) ==
        day + "    check_in:\n      morning: fine\n    notes: cold\n" + work + "# end\n");
}

TEST_CASE("answers join a check-in in braces or in lines") {
  const std::string day = head + "log:\n  - date: 2012-03-12\n";
  CHECK(result(day + "    check_in: {morning: fine}  # early\n", a_check_in("2012-03-12")) ==
        day + "    check_in: {morning: fine, walk: normal}  # early\n");
  CHECK(result(day + "    check_in: { morning: \"fine\" }\n", a_check_in("2012-03-12")) ==
        day + "    check_in: { morning: \"fine\", walk: normal }\n");
  CHECK(result(day + "    check_in:\n       morning: fine\n    notes: cold\n", a_check_in("2012-03-12")) ==
        day + "    check_in:\n       morning: fine\n       walk: normal\n    notes: cold\n");
}

TEST_CASE("sets join a session under way") {
  Addition set = a_session("2012-03-12");
  set.session = SessionStatus::under_way;
  const std::string day = head + "log:\n  - date: 2012-03-12\n    finished: no\n    work:\n";
  const std::string march = "      - march: 2 x 10 m\n";
  const std::string run = "      - acceleration: 3 x 10 m @ 50%\n        pain: 1\n";
  CHECK(result(day + march, set) == day + march + run);
  CHECK(result(day + march + "    notes: cold\n", set) == day + march + run + "    notes: cold\n");
  CHECK(result(day + "      - {march: 2 x 10 m}\n", set) == day + "      - {march: 2 x 10 m}\n" + run);
  set.session = SessionStatus::finished;
  const std::string over = head + "log:\n  - date: 2012-03-12\n    work:\n";
  CHECK(result(day + march, set) == over + march + run);
}

TEST_CASE("a session is finished by a word or by one word less") {
  Addition end;
  end.entry = on("2012-03-12");
  end.session = SessionStatus::finished;
  const auto day = [](const std::string& first, const std::string& last) {
    return head + "log:\n  - " + first + "    work:\n      - march: 2 x 10 m\n" + last;
  };
  CHECK(result(day("date: 2012-03-12\n    finished: no\n", ""), end) == day("date: 2012-03-12\n", ""));
  CHECK(result(day("date: 2012-03-12\n", "    finished: no"), end) == day("date: 2012-03-12\n", ""));
  CHECK(result(day("date: 2012-03-12\n", "    finished: no  # rain\n"), end) ==
        day("date: 2012-03-12\n", "    finished: yes  # rain\n"));
  CHECK(result(day("finished: \"no\"\n    date: 2012-03-12\n", ""), end) == day("finished: yes\n    date: 2012-03-12\n", ""));
}

TEST_CASE("how it felt joins the last line of work") {
  Addition felt;
  felt.entry = on("2012-03-12");
  felt.felt = {answer(observation("pain"), 2), answer(observation("fatigue"), 1)};
  felt.times = {{3600}, {3500}};
  const std::string day = head + "log:\n  - date: 2012-03-12\n    work:\n";
  CHECK(result(day + "      - acceleration: 3 x 10 m\n        stride: even   # she says\n    notes: cold\n", felt) ==
        day +
            "      - acceleration: 3 x 10 m\n        stride: even   # she says\n        pain: 2\n        fatigue: some\n"
            "        times: [3.6, 3.5]\n    notes: cold\n");
  CHECK(result(day + "      - {acceleration: 3 x 10 m, stride: even}\n", felt) ==
        day + "      - {acceleration: 3 x 10 m, stride: even, pain: 2, fatigue: some, times: [3.6, 3.5]}\n");
}

TEST_CASE("what cannot be done safely is refused") {
  const std::string flow = head + "log: [{date: 2012-03-10, check_in: {walk: normal}}]\n";
  CHECK(result(flow, a_session("2012-03-12")) ==
        "refused: the log is written in brackets, and nothing can be put into that safely");
  const std::string braces = head + "log:\n  - {date: 2012-03-12, finished: no, work: [{march: 2 x 10 m}]}\n";
  Addition set = a_session("2012-03-12");
  set.session = SessionStatus::under_way;
  CHECK(result(braces, set) == "refused: the last entry is written in braces, and nothing can be put into that safely");
  CHECK(result(head + "log:\n  - date: 2012-03-12\n    finished: no\n    work: [{march: 2 x 10 m}]\n", set) ==
        "refused: the work is written in brackets, and nothing can be put into that safely");
  CHECK(result(head + "log:\n  - date: 2012-03-10\n    notes: |+\n      all of it\n\n\n", a_session("2012-03-12")) ==
        "refused: in a file laid out like this it would not be read as it is meant");
  CHECK(result("nothing\n", a_session("2012-03-12")) == "refused: the file has errors");
  CHECK(result(head + "log:\n", a_session("2012-03-30")).starts_with("refused: it would not be a valid log: "));
}

TEST_CASE("a check-in in braces gets its session in an entry beside it") {
  const std::string text = head + "log:\n  - {date: 2012-03-12, check_in: {walk: normal}}\n";
  CHECK(result(text, a_session("2012-03-12")) == text + new_session);
}

TEST_CASE("an entry of an earlier day goes before the first later one, and comments stay with their entries") {
  const std::string log = head +
                          "log:\n"
                          "# the first week\n"
                          "  - date: 2012-03-11\n"
                          "    check_in: {walk: normal}\n"
                          "    # all well\n"
                          "\n"
                          "  # the second week\n"
                          "  - date: 2012-03-14\n"
                          "    check_in: {morning: fine}\n";
  std::string between = log;
  between.insert(log.find("\n  # the second week"), new_session);
  CHECK(result(log, a_session("2012-03-12")) == between);

  std::string first = log;
  first.insert(log.find("  - date: 2012-03-11"), "  - date: 2012-03-10\n    check_in: {walk: normal}\n");
  CHECK(result(log, a_check_in("2012-03-10")) == first);
}

TEST_CASE("what is added to an earlier day's entry completes it there") {
  const std::string log = head + "log:\n  - date: 2012-03-12\n    check_in: {walk: normal}   # seen\n  - date: 2012-03-14\n";
  std::string completed = log;
  completed.insert(log.find("  - date: 2012-03-14"), new_session.substr(new_session.find('\n') + 1));
  CHECK(result(log, a_session("2012-03-12")) == completed);
}

TEST_CASE("a day holds one session, also where it is not the day's last entry") {
  const std::string log =
      head + "log:\n" + new_session + "  - date: 2012-03-12\n    coach: {by: D. H., says: repeat, reason: x}\n";
  CHECK(result(log, a_session("2012-03-12")) == "refused: 2012-03-12 holds a session already, and a day holds one at most");
}
