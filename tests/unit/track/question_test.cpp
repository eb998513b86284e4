#include "track/question.hpp"

#include <algorithm>

#include "unit/track/held.hpp"

using namespace rehab;
using namespace rehab::test;
using namespace rehab::track;

namespace {

int observation(const char* id) { return *hansen().find_observation(id); }

/// The index of what was chosen; -1: none of the answers.
int chosen(const Question& question, std::string_view answer) {
  const auto choice = choice_of(question, answer);
  return choice ? static_cast<int>(*choice) : -1;
}

}  // namespace

TEST_CASE("answers are numbered from best to worst, and the number, the word and Enter choose") {
  const Question question = question_about(hansen(), observation("fatigue"), Occurrence::again, 80);
  CHECK(question.text == "  fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked, b back > ");
  CHECK(has_keys(question));
  CHECK(chosen(question, "1") == 0);
  CHECK(chosen(question, "3") == 2);
  CHECK(chosen(question, "tired") == 2);
  CHECK(chosen(question, "Tired") == 2);
  CHECK(chosen(question, "") == 4);
  CHECK(chosen(question, "\n") == 4);
  for (const char* none : {"0", "5", "t", "ti", "x"}) CHECK(chosen(question, none) == -1);
}

TEST_CASE("a scale to ten has a key for ten") {
  const Question question = question_about(hansen(), observation("pain"), Occurrence::first, 80);
  CHECK(question.text == "  Worst pain in the hamstring while running, 0-10?\n  pain: 0-9, x 10, Enter not asked, b back > ");
  CHECK(chosen(question, "0") == 0);
  CHECK(chosen(question, "9") == 9);
  CHECK(chosen(question, "x") == 10);
  CHECK(chosen(question, "10") == 10);
}

TEST_CASE("what has no key of its own is typed") {
  Plan plan;
  plan.observations.resize(2);
  plan.observations[0].id = "effort";
  plan.observations[0].scale = {{}, 0, 20};
  plan.observations[1].id = "level";
  for (int i = 0; i < 12; ++i) plan.observations[1].scale.words.push_back(std::string(1, static_cast<char>('a' + i)));
  const Question effort = question_about(plan, 0, Occurrence::again, 80);
  CHECK_FALSE(has_keys(effort));
  CHECK(chosen(effort, "17") == 17);
  const Question level = question_about(plan, 1, Occurrence::again, 80);
  CHECK_FALSE(has_keys(level));
  CHECK(chosen(level, "12") == 11);
}

TEST_CASE("words that are numbers are their own keys") {
  Plan plan;
  plan.observations.resize(1);
  plan.observations[0].id = "grade";
  plan.observations[0].scale.words = {"3", "2", "1"};
  const Question grade = question_about(plan, 0, Occurrence::again, 80);
  CHECK(grade.text.find("grade: 3, 2, 1,") != std::string::npos);
  CHECK(chosen(grade, "3") == 0);
  CHECK(chosen(grade, "1") == 2);
}

TEST_CASE("the keys that may be pressed are said") {
  CHECK(keys_of(question_about(hansen(), observation("stride"), Occurrence::again, 80)) == "1, 2, 3, Enter or b");
  CHECK(keys_of(question_about(hansen(), observation("pain"), Occurrence::again, 80)) == "0-9, x, Enter or b");
}

TEST_CASE("the signs of a red flag are a numbered list") {
  const Question question = question_about_signs(hansen().observations[static_cast<std::size_t>(observation("red_flag"))], 80);
  CHECK(has_keys(question));
  CHECK(question.text.find("  1 breathlessness or chest pain\n") != std::string::npos);
  CHECK(question.text.find("  0 night pain\n") != std::string::npos);
  CHECK(chosen(question, "1") == 0);
  CHECK(chosen(question, "0") == 9);
}

TEST_CASE("what stands is said in a few words") {
  const std::vector<int> rare{observation("stiffness"), observation("twinge"), observation("red_flag")};
  CHECK(one_line(said_of(hansen(), rare, {})) == "stiffness, twinge and red flag not asked");
  CHECK(one_line(said_of(hansen(), rare, {{rare[0], 0, {}}, {rare[1], 0, {}}, {rare[2], 0, {}}})) ==
        "no stiffness, twinge or red flag");
  CHECK(one_line(said_of(hansen(), rare, {{rare[0], 1, {}}, {rare[1], 0, {}}})) ==
        "stiffness slight, no twinge, red flag not asked");
  CHECK(one_line(said_of(hansen(), {observation("pain")}, {{observation("pain"), 0, {}}})) == "pain 0");
}

TEST_CASE("times take a point, and a comma in one is never a second time") {
  const auto instead = [](std::string_view line, int reps) {
    const auto times = times_in(line, reps);
    return std::holds_alternative<std::string>(times) ? std::get<std::string>(times) : "";
  };
  const auto count = [](std::string_view line, int reps) {
    const auto times = times_in(line, reps);
    return std::holds_alternative<std::string>(times) ? -1 : static_cast<int>(std::get<0>(times).size());
  };
  CHECK(count("3.6 3.5", 5) == 2);
  CHECK(count("3.6, 3.5", 5) == 2);
  CHECK(count("- 3.5", 5) == 2);
  CHECK(count("", 5) == 0);
  CHECK(instead("3,7 3,8", 5) == "decimals take a point: 3.7 3.8");
  CHECK(instead("3,7", 1) == "decimals take a point: 3.7");
  CHECK(instead("3.6 3.5", 1) == "write it like 3.6");
  CHECK(instead("fast", 5) == "write them like 3.6 3.5, at most 5");
}

TEST_CASE("no line is wider than the screen, and no word is broken") {
  for (const int width : {40, 60, 80}) {
    for (std::size_t o = 0; o < hansen().observations.size(); ++o) {
      std::string text = question_about(hansen(), static_cast<int>(o), Occurrence::first, width).text;
      text += question_about_any(hansen(), {static_cast<int>(o), observation("twinge")}, Occurrence::first, width).text;
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        CHECK(columns(text.substr(at, end - at)) <= width);
        at = end + 1;
      }
    }
  }
}
