#include "track/question.hpp"

#include "unit/track/held.hpp"

using namespace rehab;
using namespace rehab::test;
using namespace rehab::track;

namespace {

std::string keys(const std::vector<std::string>& words) {
  std::string all;
  for (const Choice& choice : choices_for(words)) all += choice.key;
  return all;
}

}  // namespace

TEST_CASE("each word gets a key of its own") {
  CHECK(keys({"none", "some", "tired", "draggy"}) == "nstd");
  CHECK(keys({"fine", "stiff", "sore"}) == "fso");
  CHECK(keys({"no", "No", "NO"}) == "no1");
  CHECK(keys({"weiß", "Weich"}) == "we");
}

TEST_CASE("an answer is a key, a word or Enter") {
  const int fatigue = *hansen().find_observation("fatigue");
  const Question question = question_about(hansen(), fatigue, Occurrence::again);
  CHECK(question.text == "  fatigue: n none, s some, t tired, d draggy, Enter not asked > ");
  const auto notch = [&](std::string_view answer) {
    const auto choice = choice_of(question, answer);
    return choice ? notch_of(hansen(), fatigue, *choice) : std::optional<int>(-1);
  };
  CHECK(notch("t") == 2);
  CHECK(notch("T") == 2);
  CHECK(notch("tired") == 2);
  CHECK(notch("Tired") == 2);
  CHECK(notch("") == std::nullopt);
  CHECK(notch("\n") == std::nullopt);
  CHECK(notch("ti") == -1);
  CHECK(notch("x") == -1);
}

TEST_CASE("a scale to ten has a key for ten") {
  const int pain = *hansen().find_observation("pain");
  const Question question = question_about(hansen(), pain, Occurrence::first);
  CHECK(question.text == "  Worst pain in the hamstring while running, 0-10?\n  pain: 0-9, x 10, Enter not asked > ");
  CHECK(notch_of(hansen(), pain, *choice_of(question, "x")) == 10);
  CHECK(notch_of(hansen(), pain, *choice_of(question, "10")) == 10);
  CHECK(notch_of(hansen(), pain, *choice_of(question, "0")) == 0);
  CHECK_FALSE(choice_of(question, "11"));
}

TEST_CASE("times are read as seconds, no more than there were reps") {
  CHECK(times_in("3.6 3.5", 3) == std::vector<Duration>{{3600}, {3500}});
  CHECK(times_in("3.6, 3.5,3.4", 3)->size() == 3);
  CHECK(times_in("", 3)->empty());
  CHECK_FALSE(times_in("3.6 3.5 3.4 3.3", 3));
  CHECK_FALSE(times_in("3.6 fast", 3));
}
