// What is to be said to the coach beside the dose. None of it changes a session.
#include <algorithm>

#include "rehab/next_session.hpp"

namespace rehab {

namespace {

void warn_of_rules(const NextSession& next, std::vector<std::string>& warnings) {
  for (std::size_t i = 0; i < next.plan->rules.size(); ++i) {
    const Rule& rule = next.plan->rules[i];
    if (rule.then.warn && next.prescription.fired.test(i)) warnings.push_back(rule.say.empty() ? rule.id : rule.say);
  }
}

void warn_of_override(const NextSession& next, std::vector<std::string>& warnings) {
  if (next.prescription.override_left == 0 || !next.override_entry) return;
  const Entry& entry = next.athlete->log[*next.override_entry];
  const int step = std::get<SaysStartAt>(entry.coach->says).step;
  warnings.push_back("on the word of " + entry.coach->by + ", not on what the log supports: started at " +
                     next.plan->steps[static_cast<std::size_t>(step)].id + " on " + to_string(entry.date) + " (" +
                     entry.coach->reason + ")");
}

void warn_of_session_under_way(const NextSession& next, std::vector<std::string>& warnings) {
  if (!next.under_way) return;
  if (next.referral && next.prescription.decision != Decision::refer) {
    warnings.push_back("what is written of this session asks for a clinician: stop here, and finish the entry in the log");
  }
  const Day begun = next.athlete->log[next.under_way->entry].date;
  if (begun < next.today) {
    warnings.push_back("the session of " + to_string(begun) + " was left unfinished: write down what was done of it, and take " +
                       "`finished: no` out");
  }
}

/// The earliest day of the last step if every session from the prescribed one on is clean, day after day.
Day earliest_last_step(const NextSession& next) {
  int sessions = -next.prescription.clean;
  for (auto step = static_cast<std::size_t>(next.prescription.step); step + 1 < next.plan->steps.size(); ++step) {
    sessions += next.plan->steps[step].sessions;
  }
  return *next.prescription.date + Days(std::max(0, sessions));
}

void warn_of_target(const NextSession& next, std::vector<std::string>& warnings) {
  const auto& target = next.athlete->profile.target;
  const Prescription& p = next.prescription;
  if (!target || p.complete || p.decision == Decision::refer) return;
  const std::string what = "the target" + (target->event.empty() ? "" : ", " + target->event) + " on " + to_string(target->date);
  if (target->date < next.today) {
    warnings.push_back(what + ", has passed");
  } else if (p.date && earliest_last_step(next) > target->date) {
    warnings.push_back(what + ", is out of reach: " + next.plan->steps.back().id + " is on " +
                       to_string(earliest_last_step(next)) + " at the earliest");
  }
}

}  // namespace

std::vector<std::string> warnings_of(const NextSession& next) {
  std::vector<std::string> warnings;
  warn_of_session_under_way(next, warnings);
  warn_of_override(next, warnings);
  warn_of_rules(next, warnings);
  warn_of_target(next, warnings);
  return warnings;
}

}  // namespace rehab
