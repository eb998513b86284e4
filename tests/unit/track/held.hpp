// A dialogue held in memory: a file that is a string, answers from a list.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "edit/insert.hpp"
#include "rehab/read.hpp"
#include "track/dialogue.hpp"
#include "unit/fixtures.hpp"

namespace rehab::test {

/// An athlete file that a test holds in its hands.
struct Diary {
  std::string text;
  Day today;

  Athlete athlete() const {
    auto reading = read_athlete(text, hansen(), today);
    REQUIRE(reading.value);
    return *reading.value;
  }
  State state() const {
    const Athlete now = athlete();
    return replay(hansen(), now.profile, now.log);
  }
  Athlete add(const edit::Addition& addition) {
    auto added = edit::add_to_log(text, hansen(), today, addition);
    const auto* refusal = std::get_if<edit::Refusal>(&added);
    CAPTURE(refusal != nullptr ? refusal->reason : "");
    REQUIRE(refusal == nullptr);
    text = std::get<edit::Inserted>(added).text;
    return std::get<edit::Inserted>(added).athlete;
  }
};

inline Diary diary_on(const char* today, const std::string& log) {
  return {"rehab: athlete/1\nathlete: {name: Ann, best: {10 m: 1.75 s}}\ninjury: {date: 2012-03-05}\nlog:\n" + log,
          *parse_day(today)};
}

/// What a dialogue did with its answers.
struct Held {
  std::string said;  ///< all that was shown and asked
  std::vector<Recovery> rests;
  std::size_t writes = 0;
  std::optional<track::Over::Ending> over;  ///< nothing: the answers ran out
};

/// Answers a dialogue until it is over, the answers run out, or so many writes were made. `answer` is called with each question.
template <class Answer>
Held hold(Diary& diary, Answer answer, std::size_t most_writes = 1000) {
  track::Dialogue dialogue(hansen(), diary.athlete(), diary.today, "a.yaml", {});
  Held held;
  for (int moves = 0; moves < 2000; ++moves) {
    const track::Action action = dialogue.next();
    if (const auto* say = std::get_if<track::Say>(&action)) held.said += say->text;
    if (const auto* rest = std::get_if<track::RestTimer>(&action)) held.rests.push_back(rest->recovery);
    if (const auto* over = std::get_if<track::Over>(&action)) {
      held.over = over->how;
      return held;
    }
    if (const auto* ask = std::get_if<track::Ask>(&action)) {
      held.said += ask->question.text;
      const std::optional<std::string> given = answer(ask->question);
      if (!given) return held;
      held.said += *given + "\n";
      dialogue.answered(*given);
    }
    if (const auto* write = std::get_if<track::Write>(&action)) {
      dialogue.written(diary.add(write->addition));
      if (++held.writes == most_writes) return held;
    }
  }
  FAIL("the dialogue goes round in circles");
  return held;
}

inline Held hold(Diary& diary, const std::vector<std::string>& answers) {
  std::size_t next = 0;
  return hold(diary,
              [&](const track::Question&) { return next < answers.size() ? std::optional(answers[next++]) : std::nullopt; });
}

}  // namespace rehab::test
