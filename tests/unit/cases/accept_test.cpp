// Answers put into test files: what a person wrote around them stays, byte for byte.
#include "cases/accept.hpp"

#include <doctest/doctest.h>

#include <string>

#include "read/test_reader.hpp"
#include "rehab/read.hpp"
#include "unit/fixtures.hpp"

namespace rehab::cases {
namespace {

using test::hansen;

TestFile test_file(const std::string& text) {
  const auto document = open_document(text);
  REQUIRE(document.value.has_value());
  const auto nobody = [](std::string_view) -> std::variant<Source, std::string> { return "nobody"; };
  auto reading = read_test(*document.value, hansen(), nobody);
  for (const auto& said : reading.diagnostics) MESSAGE(said.message);
  REQUIRE(reading.value.has_value());
  return std::move(*reading.value);
}

/// The athlete reported pain of 2 after the first session: one step back, to the drills, after a day of rest, and nothing above
/// the 50% that was run.
const std::string hurt =
    "  - case: some pain\n"
    "    injury: {date: 2026-03-02}\n"
    "    log:\n"
    "      - date: 2026-03-07\n"
    "        check_in: {walk: normal}\n"
    "        work: [{acceleration: 5 x 10 m @ 50%, pain: 2, fatigue: none, stride: even}]\n"
    "    today: 2026-03-08\n";

std::string file_of(const std::string& expect) { return "rehab: test/1\ncases:\n" + hurt + expect; }

std::string with_line_ends(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

Acceptance accepted(const Suite& suite, const Plan& plan = hansen()) {
  const Suite* one = &suite;
  return accept(run_all(plan, {&one, 1})[0]);
}

/// The text with its answers, after it was read again and everything in it holds.
std::string after(const std::string& text) {
  const Suite suite{{"cases.yaml", text}, test_file(text)};
  const Acceptance acceptance = accepted(suite);
  if (!acceptance.refused.empty()) return "refused: " + acceptance.refused[0].why;
  const TestFile now = test_file(acceptance.text);
  CHECK(reads_as_accepted(hansen(), suite.file, acceptance, now));
  for (const Case& one : now.cases) CHECK(run(hansen(), one).passed());
  return acceptance.text;
}

const std::string drills = "{march: 2 x 10 m rest 1-2 min}, {skip: 2 x 10 m rest 1-2 min}, {running_a: 2 x 5 m rest 1-2 min}, ";

struct Layout {
  const char* what;
  std::string before, after;
};

const Layout layouts[] = {
    {"a word in braces", "    expect: {decision: progress, step: 10m-set}  # why\n",
     "    expect: {decision: regress, step: drills-only}  # why\n"},
    {"words in a block with comments",
     "    # before\n    expect:\n      decision: regress   # as it was\n      step: 10m-set  # how far\n\n      cap: 10 %  # "
     "end\n",
     "    # before\n    expect:\n      decision: regress   # as it was\n      step: drills-only  # how far\n\n      cap: 50%  # "
     "end\n"},
    {"quotes", "    expect: {decision: \"progress\", step: '10m-set', date: \"2026-03-08\", \"complete\": yes}\n",
     "    expect: {decision: \"regress\", step: 'drills-only', date: \"2026-03-09\", \"complete\": no}\n"},
    {"a text on two lines", "    expect: {missing: stride\n      even, day: 3}\n", "    expect: {missing: none, day: 7}\n"},
    {"no line end at the end", "    expect:\n      metres: 30 m", "    expect:\n      metres: 0 m"},
    {"a word becomes a list", "    expect: {because: clean}\n", "    expect: {because: [hurt, no-word, early-days]}\n"},
    {"a list in brackets stays one", "    expect: {because: [clean, early-days]}\n",
     "    expect: {because: [hurt, no-word, early-days]}\n"},
    {"a list of one grows", "    expect: {because: [ clean ]}\n", "    expect: {because: [ hurt, no-word, early-days ]}\n"},
    {"brackets over lines, comments between",
     "    expect:\n      because: [\n        clean,  # good\n        early-days,  # early\n      ]\n",
     "    expect:\n      because: [\n        hurt, no-word,  # good\n        early-days,  # early\n      ]\n"},
    {"a list with a comma at its end", "    expect:\n      rest: [2026-03-08, 2026-03-09,]\n",
     "    expect:\n      rest: [2026-03-08,]\n"},
    {"the first of a list goes", "    expect:\n      not_because: [hurt, pulled]\n",
     "    expect:\n      not_because: [pulled]\n"},
    {"dashes, one more before the first",
     "    expect:\n      work:\n        # then\n        - skip: 2 x 10 m rest 1-2 min  # skip\n        - running_a: 2 x 5 m rest "
     "1-2 min\n"
     "        - running_a: 4 x 5 m rest 1-2 min\n      day: 6\n",
     "    expect:\n      work:\n        # then\n        - march: 2 x 10 m rest 1-2 min\n        - skip: 2 x 10 m rest 1-2 min  # "
     "skip\n"
     "        - running_a: 2 x 5 m rest 1-2 min\n        - running_a: 4 x 5 m rest 1-2 min\n      day: 7\n"},
    {"dashes at the margin of the key, one too many",
     "    expect:\n      rest:\n      - 2026-03-08  # one\n      - 2026-03-09  # two\n      - 2026-03-10\n      # end\n",
     "    expect:\n      rest:\n      - 2026-03-08  # one\n      # two\n      # end\n"},
    {"dashes, and nothing is left",
     "    expect:\n      gate: none\n      missing:  # what\n        - walk normal  # it\n        - a thing\n",
     "    expect:\n      gate: none\n      missing: none  # what\n        # it\n"},
    {"a line of work in braces", "    expect: {dose: {running_a: 3 x 5 m rest 1-2 min}}\n",
     "    expect: {dose: {running_a: 4 x 5 m rest 1-2 min}}\n"},
    {"a line of work in a block", "    expect:\n      dose:  # the drills\n        acceleration: \"3 x 10 m @ 50%\"  # twice\n",
     "    expect:\n      dose:  # the drills\n        running_a: \"4 x 5 m rest 1-2 min\"  # twice\n"},
    {"a line of work alone in a block becomes several",
     "    expect:\n      work:\n        march: 2 x 10 m  # first\n      day: 7\n",
     "    expect:\n      work:\n        - march: 2 x 10 m rest 1-2 min  # first\n        - skip: 2 x 10 m rest 1-2 min\n"
     "        - running_a: 2 x 5 m rest 1-2 min\n        - running_a: 4 x 5 m rest 1-2 min\n      day: 7\n"},
    {"a line of work in braces becomes several", "    expect:\n      work: {march: 2 x 10 m}\n",
     "    expect:\n      work: [" + drills + "{running_a: 4 x 5 m rest 1-2 min}]\n"},
    {"none becomes a line", "    expect: {dose: none}\n", "    expect: {dose: {running_a: 4 x 5 m rest 1-2 min}}\n"},
    {"a line becomes none", "    expect:\n      left:\n        march: 2 x 10 m  # left\n",
     "    expect:\n      left:\n        none  # left\n"},
    {"lines behind dashes, braced and not",
     "    expect:\n      work:\n        # all\n        - march: 2 x 10 m rest 1 min\n        - {acceleration: 3 x 10 m}  # run\n"
     "        - running_a: 4 x 5 m\n",
     "    expect:\n      work:\n        # all\n        - march: 2 x 10 m rest 1-2 min\n        - {skip: 2 x 10 m rest 1-2 min}  "
     "# run\n"
     "        - running_a: 2 x 5 m rest 1-2 min\n        - running_a: 4 x 5 m rest 1-2 min\n"},
};

}  // namespace

TEST_CASE("an answer takes the place of what was expected and all around it stays") {
  for (const Layout& layout : layouts) {
    CAPTURE(layout.what);
    CHECK(after(file_of(layout.before)) == file_of(layout.after));
  }
}

TEST_CASE("answers keep the line ends of a file") {
  for (const Layout& layout : layouts) {
    CAPTURE(layout.what);
    CHECK(after(with_line_ends(file_of(layout.before))) == with_line_ends(file_of(layout.after)));
  }
}

TEST_CASE("what holds is not touched, not even its notation") {
  const std::string text = file_of("    expect: {cap: 50 %, dose: {running_a: 4x5m rest 1 - 2 min}, because: hurt}\n");
  CHECK(after(text) == text);
}

TEST_CASE("a case is accepted whole or not at all, whatever becomes of the others") {
  const auto named = [](std::string name, const std::string& expect) {
    return hurt.substr(0, 10) + std::move(name) + hurt.substr(hurt.find('\n')) + expect;
  };
  const std::string kept = named("two", "    expect: {decision: progress, not_because: hurt}\n");
  const std::string text = "rehab: test/1\ncases:\n" + named("one", "    expect: {decision: progress}\n") + kept +
                           named("three", "    expect: {step: 10m-set}\n");
  const Suite suite{{"cases.yaml", text}, test_file(text)};
  const Acceptance acceptance = accepted(suite);
  CHECK(acceptance.text == "rehab: test/1\ncases:\n" + named("one", "    expect: {decision: regress}\n") + kept +
                               named("three", "    expect: {step: drills-only}\n"));
  REQUIRE(acceptance.refused.size() == 1);
  CHECK(acceptance.refused[0].of_case == 1);
  CHECK(acceptance.refused[0].why == "not_because would be left with nothing in it, so it has to be removed by hand");
  REQUIRE(acceptance.accepted.size() == 2);
  CHECK(acceptance.accepted[1].of_case == 2);
  CHECK(acceptance.accepted[1].was == std::vector<std::string>{"10m-set"});
  CHECK(acceptance.accepted[1].now == std::vector<std::string>{"drills-only"});
}

TEST_CASE("an answer that breaks a never is not accepted") {
  const Plan never_back = *read_plan(
                               "rehab: plan/1\nextends: hansen\nname: ours\n"
                               "never: [{never: no-step-back, when: {climb: '< 0'}, from: house}]\n")
                               .value;
  const std::string text = file_of("    expect: {decision: progress}\n");
  const Suite suite{{"cases.yaml", text}, test_file(text)};
  const Acceptance acceptance = accepted(suite, never_back);
  CHECK(acceptance.text == text);
  REQUIRE(acceptance.refused.size() == 1);
  CHECK(acceptance.refused[0].why == "the answer breaks never: no-step-back");
}

TEST_CASE("what cannot be replaced safely is left to a person") {
  const char* const lines[] = {
      "    expect: {rest: [2026-03-08, 2026-03-09,  # two\n      2026-03-10]}\n",
      "    expect:\n      missing: |\n        stride even\n",
      "    expect:\n      rest:\n        -\n          2026-03-07\n        - 2026-03-08\n",
  };
  for (const char* line : lines) {
    CAPTURE(line);
    const std::string answer = after(file_of(line));
    CHECK_MESSAGE(answer.find("has to be changed by hand") != answer.npos, answer);
  }
}

TEST_CASE("a text that reads as something else than was accepted is found out") {
  const std::string text = file_of("    expect: {decision: progress}\n");
  const Suite suite{{"cases.yaml", text}, test_file(text)};
  const Acceptance acceptance = accepted(suite);
  CHECK(reads_as_accepted(hansen(), suite.file, acceptance, test_file(acceptance.text)));
  CHECK_FALSE(reads_as_accepted(hansen(), suite.file, acceptance, suite.file));
  const std::string others[] = {
      file_of("    expect: {decision: regress, day: 7}\n"), file_of("    expect: {step: drills-only}\n"),
      "rehab: test/1\ncases:\n" + hurt + "    expect: {decision: regress}\n" +
          "  - case: one more\n    injury: {date: 2026-03-02}\n    today: 2026-03-03\n    expect: {day: 1}\n"};
  for (const std::string& other : others) CHECK_FALSE(reads_as_accepted(hansen(), suite.file, acceptance, test_file(other)));
}

}  // namespace rehab::cases
