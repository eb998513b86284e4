// A question and its answers: one key each where it can be, the whole word on a pipe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::track {

/// An answer that may be given: by its key or its word. `\n` is Enter, whose word may be empty.
struct Choice {
  char key = 0;
  std::string word;
};

struct Question {
  std::string text;             ///< ready to print, up to the answer
  std::vector<Choice> choices;  ///< none: any line will do
};

/// The index of the choice that an answer means; Enter where nothing was typed. Nothing where it is none of them.
std::optional<std::size_t> choice_of(const Question& question, std::string_view answer);

/// Keys for words: the first letter that is still free of each.
std::vector<Choice> choices_for(const std::vector<std::string>& words);

/// `pain  0-9, x 10, Enter not asked`. The first time with the plan's own words above it.
enum class Occurrence : std::uint8_t { first, again };
Question question_about(const Plan& plan, int observation, Occurrence times);

/// What a choice of that question says: a notch; nothing for Enter.
std::optional<int> notch_of(const Plan& plan, int observation, std::size_t choice);

/// The rare ones in one question: `anything else?  s stiffness, t twinge, r red_flag, Enter nothing`.
Question question_about_any(const Plan& plan, const std::vector<int>& observations);

/// Seconds a rep (`3.6 3.5`), at most `reps` of them; nothing where it cannot be read.
std::optional<std::vector<Duration>> times_in(std::string_view line, int reps);

}  // namespace rehab::track
