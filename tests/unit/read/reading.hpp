// What the tests of readers share: a small plan, files with one thing changed, and diagnostics as lines of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehab/read.hpp"

namespace rehab::test {

/// A plan that has everything once.
extern const std::string_view small_plan;
/// An athlete of that plan, with everything once.
extern const std::string_view small_athlete;

/// The text with `old`, which stands in it exactly once, replaced.
std::string edited(std::string_view text, std::string_view old, std::string_view instead);

/// `line:column message | hint`, a line each.
std::string lines_of(const std::vector<Diagnostic>& diagnostics, std::string_view text);

/// A change to a file, and what is to be said of it then: nothing, or `lines_of` its diagnostics.
struct Edit {
  std::string_view old;
  std::string_view instead;
  std::string_view faults;
};
void check_plans(const std::vector<Edit>& edits);
void check_athletes(const std::vector<Edit>& edits);

/// What is wrong with a plan, or with an athlete of the small plan read on 2012-06-01.
std::string faults_of_plan(std::string_view text);
std::string faults_of_athlete(std::string_view text);

const Plan& the_small_plan();

}  // namespace rehab::test
