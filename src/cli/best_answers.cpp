#include "cli/best_answers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "rehab/next_session.hpp"
#include "render/words.hpp"

namespace rehab::cli {

namespace {

std::vector<int> asked_on(const Plan& plan, const Athlete& athlete, Day day) {
  return still_to_ask(plan, replay(plan, athlete.profile, athlete.log), day);
}

/// `still to be measured: strength and hop`; empty where no test is asked for.
std::string still_to_measure(const Plan& plan, const Athlete& athlete, Day day) {
  std::vector<std::string> tests;
  for (const int o : asked_on(plan, athlete, day)) {
    if (plan.observation(o).kept) tests.push_back(noun_of(plan.observation(o).id));
  }
  return tests.empty() ? "" : "still to be measured: " + list(tests, "and");
}

}  // namespace

std::vector<CommandArgument> best_answers(const Plan& plan, const Athlete& athlete, Day day) {
  std::vector<CommandArgument> answers;
  for (const int o : asked_on(plan, athlete, day)) {
    const Observation& asked = plan.observation(o);
    if (!asked.kept) answers.push_back({asked.id, value_text(plan, key_of_observation(o), 0)});
  }
  return answers;
}

std::string nothing_to_answer(const Plan& plan, const Athlete& athlete, Day day) {
  const std::string tests = still_to_measure(plan, athlete, day);
  return fmt::format("--check-in {}: nothing more is asked on {}{}", well_word, to_string(day),
                     tests.empty() ? "" : "; " + tests);
}

std::string left_to_measure(const LogOptions& options, const Plan& plan, const Athlete& athlete, Day day) {
  if (std::find(options.check_in.begin(), options.check_in.end(), well_word) == options.check_in.end()) return {};
  const std::string tests = still_to_measure(plan, athlete, day);
  return tests.empty() ? "" : sentence(tests) + "\n";
}

}  // namespace rehab::cli
