// The text of a new athlete file: what is known, and in comments what could be, each key explained. Pure.
#pragma once

#include <string>
#include <vector>

#include "cli/options.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab::cli {

struct NewAthlete {
  /// From an offset of the text on, to the next one, an option made it; empty: none did.
  struct OptionOrigin {
    std::size_t from = 0;
    std::string option;
  };
  std::string text;
  std::vector<OptionOrigin> origins;  ///< in order
};
/// The first session and the questions are those of the plan.
NewAthlete new_athlete(const InitOptions& options, const Plan& rules);

/// One line for each thing that is wrong, named by the option.
std::vector<std::string> errors_in(const NewAthlete& made, const std::vector<Diagnostic>& diagnostics);

/// A question to a person who gave too few options.
struct ProfileQuestion {
  std::string InitOptions::*answer = nullptr;  ///< null: the best times
  std::string text;
  enum class Wants { text, day } wants = Wants::text;
  bool required = false;
};
std::vector<ProfileQuestion> questions_for(const InitOptions& options);

/// Puts an answer where it belongs; otherwise returns what is wrong with it.
std::string take_answer(InitOptions& options, const ProfileQuestion& question, std::string answer);

}  // namespace rehab::cli
