// A dialogue held in memory: a file that is a string, answers from a list.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "edit/insert.hpp"
#include "rehab/read.hpp"
#include "track/dialogue.hpp"
#include "track/session_file.hpp"
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
  std::string said;                            ///< all that was shown and asked
  std::vector<std::string> texts;              ///< what the file said at each question
  std::vector<std::optional<Recovery>> rests;  ///< before each drill, set and rep
  std::size_t writes = 0;
  std::size_t prompts = 0;
  std::optional<track::Over::Ending> over;  ///< nothing: the answers ran out
};

/// Answers a dialogue until it is over or the answers run out. `answer` is called with each question.
template <class Answer>
Held hold(Diary& diary, Answer answer, int width = 80, const Plan& plan = hansen()) {
  track::SessionFile file(plan, diary.today, diary.today, diary.text, diary.athlete());
  track::Dialogue dialogue(plan, diary.athlete(), file.resumed(), diary.today, "a.yaml", {width, Color::off});
  Held held;
  for (int moves = 0; moves < 5000; ++moves) {
    const track::Action action = dialogue.next();
    if (const auto* say = std::get_if<track::Say>(&action)) held.said += say->text;
    if (const auto* over = std::get_if<track::Over>(&action)) {
      held.over = over->how;
      return held;
    }
    if (const auto* ask = std::get_if<track::Ask>(&action)) {
      held.said += ask->question.text;
      held.texts.push_back(diary.text);
      if (ask->question.text.find("leave out") != std::string::npos) held.rests.push_back(ask->question.rest);
      ++held.prompts;
      const std::optional<std::string> given = answer(ask->question);
      if (!given) return held;
      held.said += *given + "\n";
      dialogue.answered(*given);
    }
    if (const auto* write = std::get_if<track::Write>(&action)) {
      auto edited = file.with(diary.text, diary.athlete(), write->answered);
      if (std::holds_alternative<track::ChangedMeanwhile>(edited)) {
        file = track::SessionFile(plan, diary.today, diary.today, diary.text, diary.athlete());
        dialogue.changed_meanwhile(diary.athlete(), file.resumed());
        continue;
      }
      const auto* refusal = std::get_if<edit::Refusal>(&edited);
      CAPTURE(refusal != nullptr ? refusal->reason : "");
      REQUIRE(refusal == nullptr);
      diary.text = std::get<edit::Inserted>(edited).text;
      file.saved();
      dialogue.written(diary.athlete());
      ++held.writes;
    }
  }
  FAIL("the dialogue goes round in circles");
  return held;
}

inline Held hold(Diary& diary, const std::vector<std::string>& answers, int width = 80) {
  std::size_t next = 0;
  return hold(
      diary, [&](const track::Question&) { return next < answers.size() ? std::optional(answers[next++]) : std::nullopt; },
      width);
}

/// What a coach answers who sees the same after every set.
struct Coach {
  std::string pain = "0", fatigue = "none", stride = "slight";
  std::optional<std::string> operator()(const track::Question& question) const {
    const auto asks = [&](const char* what) { return question.text.find(what) != question.text.npos; };
    if (asks("pain: 0-9")) return pain;
    if (asks("fatigue: 1")) return fatigue;
    if (asks("stride: 1")) return stride;
    for (const char* first : {"walk: 1", "morning: 1", "tone: 1", "1 nothing"}) {
      if (asks(first)) return "1";
    }
    if (asks("ache: 0-9")) return "0";
    return "";
  }
};

inline const std::string looked_at =
    "  - date: 2012-03-10\n    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, "
    "twinge: no, red_flag: no}\n";

/// A session at a step that a coach has set, with its check-in done.
inline std::string at_step(const std::string& step) {
  return "  - date: 2012-03-09\n    check_in: {walk: normal}\n    coach: {by: x, says: start at " + step + ", reason: y}\n" +
         looked_at;
}

}  // namespace rehab::test
