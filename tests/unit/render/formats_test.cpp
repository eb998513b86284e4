// The same session as a log entry, as Markdown and as a line of a table.
#include <doctest/doctest.h>

#include "render/markdown.hpp"
#include "render/table.hpp"
#include "render/yaml.hpp"
#include "unit/fixtures.hpp"
#include "unit/render/small_plan.hpp"
#include "yaml/tree.hpp"

using namespace rehab;
using namespace rehab::test;

namespace {

std::string as_markdown(const NextSession& next) { return to_markdown(next); }

template <class Render>
std::string shown(Render render, const Athlete& athlete, std::string_view today) {
  const Plan plan = small_plan();
  return render(next_session(plan, athlete, on(today), "runner.yaml"));
}

Athlete red_flagged() { return with(beginner(), check_in("2024-03-07", {{red_flag, 1, {}}})); }

Athlete under_way(std::vector<Answer> felt) {
  Athlete athlete = with(beginner(), session("2024-03-07", "acceleration", "1 x 5 x 20 m @ 50%", std::move(felt)));
  athlete.log.back().finished = false;
  return athlete;
}

bool is_yaml(const std::string& text) {
  const auto reading = yaml::parse("log:\n  - date: 2024-03-01\n" + text);
  return reading.value && reading.diagnostics.empty();
}

}  // namespace

TEST_CASE("a session as YAML is a log entry to append, with the questions in comments") {
  const std::string entry = shown(to_yaml, beginner(), "2024-03-07");
  CHECK(entry ==
        R"(  - date: 2024-03-07
    # check_in:
    #   walk:   # Is the walk normal? (normal, limp)
    #   morning:   # How is it the morning after? (fine, stiff, sore, bad)
    #   red_flag:   # Any of these? (no, yes)
    work:
      - march: 2 x 10 m rest 1 min
      - acceleration: 2 x 5 x 20 m @ 50% rest 2-4 min / 5 min
        # pain:   # Worst pain while running, 0-10?
        # fatigue:   # Is it tired? (none, some, tired)
        # times: []   # seconds of each rep
    # notes:
)");
  CHECK(is_yaml(entry));
}

TEST_CASE("an entry is still YAML with its comments taken out of comment") {
  std::string entry = shown(to_yaml, beginner(), "2024-03-07");
  for (std::size_t at = entry.find("# "); at != std::string::npos; at = entry.find("# ", entry.find('\n', at)))
    entry.erase(at, 2);
  for (std::size_t at = entry.find(":   #"); at != std::string::npos; at = entry.find(":   #", at)) entry.replace(at, 4, ": 0 ");
  entry.replace(entry.find("notes:\n"), 7, "notes: x\n");
  entry.replace(entry.find("check_in:\n"), 10, "check_in:\n");
  CHECK(has(entry, "\n      walk: 0 # Is the walk normal?"));
  CHECK(has(entry, "\n        pain: 0 # Worst pain"));
  CHECK(is_yaml(entry));
}

TEST_CASE("a referral or a wait as YAML is comments alone, with what to write") {
  CHECK(shown(to_yaml, red_flagged(), "2024-03-07") ==
        "  # STOP    See a clinician. No running and no drills.\n"
        "  #         See a clinician today: a pop or a tearing; a gap to the touch.\n"
        "  #\n"
        "  # Runner - Thursday 7 March 2024\n"
        "  #\n"
        "  # WHY     See a clinician.\n"
        "  #         Written down: red flag yes.\n"
        "  #\n"
        "  # LIFT    Once a clinician has cleared it:\n"
        "  #   rehab log runner.yaml --coach cleared --by NAME --reason FINDING\n"
        "  #         Until then there is no next session.\n"
        "  # Plan: A small plan. It does not diagnose.\n");
  CHECK(shown(to_yaml, newcomer(), "2024-03-05") ==
        "  # No running yet. First run tomorrow at the earliest, once the walk is normal: rehab log runner.yaml "
        "--date 2024-03-06 --check-in walk=ANSWER\n"
        "  # - date: 2024-03-06\n"
        "  #   check_in:\n"
        "  #     walk:   # Is the walk normal? (normal, limp)\n"
        "  #     morning:   # How is it the morning after? (fine, stiff, sore, bad)\n"
        "  #     red_flag:   # Any of these? (no, yes)\n");
}

TEST_CASE("a session under way as YAML is the work that is left") {
  CHECK(shown(to_yaml, under_way({{fatigue, 1, {}}}), "2024-03-07") ==
        "      # Left of the session under way, to go below its work:\n"
        "      - march: 2 x 10 m rest 1 min\n"
        "      - acceleration: 5 x 20 m @ 50% rest 4 min / 5 min\n"
        "        # pain:   # Worst pain while running, 0-10?\n"
        "        # fatigue:   # Is it tired? (none, some, tired)\n"
        "        # times: []   # seconds of each rep\n");
  CHECK(shown(to_yaml, under_way({{pain, 5, {}}}), "2024-03-07") == "      # Nothing is left of this session.\n");
}

TEST_CASE("no text of a plan breaks out of a comment or a key") {
  Plan plan = small_plan();
  plan.observations[pain].ask = "worst?\nwork: [x]";
  plan.exercises[2].id = "fast: run";
  const Athlete athlete = beginner();
  const std::string entry = to_yaml(next_session(plan, athlete, on("2024-03-07"), "runner.yaml"));
  CHECK(has(entry, "\"fast: run\": 2 x 5"));
  CHECK_FALSE(has(entry, "\nwork:"));
  CHECK(is_yaml(entry));
}

TEST_CASE("a sheet as Markdown has headings, lists and lines that stay apart") {
  const std::string text = shown(as_markdown, beginner(), "2024-03-07");
  CHECK(
      text.starts_with("# TODAY Acceleration 2 x 5 x 20 m @ 50%\n"
                       "- **Nothing faster than 6.00 s, however good it feels.**\n"
                       "\n"
                       "Runner - Thursday 7 March 2024, day 6 after the injury  \n"
                       "Session 2: one step up. Short runs, step 3 of 4.\n"
                       "\n"
                       "## ASK\n"
                       "\n"
                       "- Is the walk normal? Limp: no session.\n"));
  CHECK(has(text, "- Any of these? See a clinician today: a pop or a tearing; a gap to the touch.\n"));
  CHECK(has(text, "## DO\n\n- Warm-up: easy walking.\n- March 2 x 10 m, rest 1 min.\n"));
  CHECK(has(shown(as_markdown, red_flagged(), "2024-03-07"),
            "\n    rehab log runner.yaml --coach cleared --by NAME --reason FINDING\n"));
}

TEST_CASE("Markdown shows a text of a file as it is") {
  CHECK(markdown_text("plain, with 5 x 10 m.") == "plain, with 5 x 10 m.");
  CHECK(markdown_text("[a](http://x) <b> `c` *d* _e_ | # ~") == "\\[a\\](http://x) \\<b\\> \\`c\\` \\*d\\* \\_e\\_ \\| \\# \\~");
  CHECK(markdown_text("- no list") == "\\- no list");
  CHECK(markdown_text("12. no list") == "12\\. no list");
  CHECK(markdown_text("two\nlines") == "two lines");
  CHECK(markdown_text("\x1b[2J") == "\\\\u{1b}\\[2J");
}

TEST_CASE("a table has one line for each athlete, in columns") {
  CHECK(table_header() == "ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE\n");
  CHECK(shown(table_row, beginner(), "2024-03-07") ==
        "Runner              2024-03-07  progress  3 of 4    50%   0         Acceleration 2 x 5 x 20 m @ 50%\n");
  CHECK(shown(table_row, red_flagged(), "2024-03-07") ==
        "Runner              -           refer     -         -     0         -\n");
  CHECK(shown(table_row, under_way({{red_flag, 1, {}}}), "2024-03-07") ==
        "Runner              -           refer     -         -     0         -\n");
  CHECK(shown(table_row, newcomer(), "2024-03-05") == "Runner              -           wait      -         -     0         -\n");
  CHECK(shown(table_row, under_way({{pain, 5, {}}}), "2024-03-07") ==
        "Runner              2024-03-07  progress  3 of 4    50%   0         nothing left\n");
}
