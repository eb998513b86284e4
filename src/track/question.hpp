// A question and its answers: one key each where it can be, the number or the whole word on a pipe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::track {

/// An answer that may be given: by its label or its word. A label of one character is a key; `\n` is Enter, whose word may be
/// empty.
struct Choice {
  std::string label;
  std::string word;
};

struct Question {
  std::string text;              ///< ready to print, up to the answer
  std::vector<Choice> choices;   ///< none: any line will do
  std::optional<Recovery> rest;  ///< the recovery that runs while this is asked; the text then ends with its line
};

/// Every answer has a key, so that none needs Enter behind it.
bool has_keys(const Question& question);

/// The index of the choice that an answer means; Enter where nothing was typed. Nothing where it is none of them.
std::optional<std::size_t> choice_of(const Question& question, std::string_view answer);

/// The key that takes the last answer back, or its word.
bool is_back(std::string_view answer);

/// `1-4, Enter or b`: what may be pressed.
std::string keys_of(const Question& question);

/// Text in lines of at most `width` columns, all but a longer word whole, below each other from column 2 on. Ready to print.
std::string lines_of(std::string_view text, int width);
/// The same as a prompt: the answer is typed behind it.
std::string prompt(std::string_view text, int width);

/// Asks about an observation: `fatigue: 1 none, 2 some, 3 tired, 4 draggy, Enter not asked, b back`, from best to worst. The
/// first time with the plan's own words above it.
enum class Occurrence : std::uint8_t { first, again };
Question question_about(const Plan& plan, int observation, Occurrence times, int width);

/// Several in one question: `1 nothing, 2 stiffness, 3 twinge, 4 red flag`. The last but one choices are theirs, in order.
Question question_about_any(const Plan& plan, const std::vector<int>& observations, Occurrence times, int width);

/// Which of an observation's signs it is: a numbered list, and Enter where nobody says.
Question question_about_signs(const Observation& observation, int width);

/// What was said, in a few words: `pain 0`; of several that are rarely said `no stiffness, twinge or red flag`.
std::string said_of(const Plan& plan, const std::vector<int>& observations, const std::vector<Answer>& said);

/// Puts an answer into a list in the order of the plan, in the place of an earlier one to the same question.
void put_answer(std::vector<Answer>& list, const Answer& answer);

/// Seconds a rep (`3.6 3.5`), `-` for one that was not timed, at most `reps` of them; else what to write instead.
std::variant<std::vector<Duration>, std::string> times_in(std::string_view line, int reps);

}  // namespace rehab::track
