// The text of a new athlete file: what is known, and in comments what could be, each key explained. Pure.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "rehab/place.hpp"

namespace rehab::cli {

struct NewAthlete {
  std::string text;
  std::vector<std::string> origins;  ///< of each line: the options that made it
};
NewAthlete new_athlete(const InitOptions& options);

/// One line for each thing that is wrong, named by the option.
std::vector<std::string> complaints_about(const NewAthlete& made, const std::vector<Diagnostic>& diagnostics);

/// What to ask a person who said too little on the command line.
struct Question {
  std::string InitOptions::*answer = nullptr;  ///< null: the best times
  std::string text;
  enum class Wants { text, day } wants = Wants::text;
  bool required = false;
};
std::vector<Question> questions_for(const InitOptions& options);

/// Puts an answer where it belongs; otherwise says what is wrong with it.
std::string take_answer(InitOptions& options, const Question& question, std::string answer);

}  // namespace rehab::cli
