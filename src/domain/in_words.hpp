// What several rooms say in the same words: lists, lines of work, a coach's word, a source.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// `a, b, c`.
std::string joined(std::span<const std::string> words);
/// `a, b and c`; `a, b or c`.
std::string list(std::span<const std::string> words, std::string_view last);

/// An exercise as people call it: `Running A`.
std::string title_of(const Exercise& exercise);
/// ` of 1RM`; nothing behind a percentage of speed, or of what the plan does not say.
std::string of_what(const Plan& plan, const Work& work);
std::string bare_dose(const Dose& dose);  ///< without its rests
/// Lines as people call them, without their rests: `Running A 2 x 10 m, Squat 3 x 5 @ 70% of 1RM`.
std::string lines_in_words(const Plan& plan, std::span<const Work> lines);
/// As a plan writes it: `acceleration: 5 x 60 m @ 100%`; of lines with commas between.
std::string as_written(const Plan& plan, const Work& work);
std::string as_written(const Plan& plan, std::span<const Work> lines);

/// `regress 2`, as it is written in a log.
std::string coach_says(const Plan& plan, const CoachSays& says);

/// `article`, `reply:12`.
std::string citation_text(const Plan& plan, const Citation& citation);

}  // namespace rehab
