// What is to be said to the coach beside the dose. None of it changes a session.
#include "engine/warnings.hpp"

#include <algorithm>

#include "domain/in_words.hpp"
#include "engine/forecast.hpp"
#include "engine/plan_switch.hpp"
#include "engine/transition.hpp"
#include "rehab/day_words.hpp"
#include "rehab/next_session.hpp"

namespace rehab {

namespace {

void warn_of_rules(const NextSession& next, std::vector<Warning>& warnings) {
  for (std::size_t i = 0; i < next.plan->rules.size(); ++i) {
    const Rule& rule = next.plan->rules[i];
    if (rule.then.warn && next.prescription.fired.test(i)) warnings.push_back({rule.id, rule.say});
  }
}

/// Why a `start at` leads no higher: after a clearance the plan's own start bounds it, whatever the rules say.
std::string why_held(const NextSession& next, int step) {
  const std::span<const Entry> log(next.athlete->log);
  const State before = replay(*next.plan, next.athlete->profile, log.first(*next.override_entry));
  return before.after_clearance && step > next.plan->start ? " After a clearance no start is above the plan's own."
                                                           : " The plan's rules, or a coach's regress, do not go as high.";
}

void warn_of_override(const NextSession& next, std::vector<Warning>& warnings) {
  if (next.prescription.override_left == 0 || !next.override_entry) return;
  const Entry& entry = next.athlete->log[*next.override_entry];
  const int step = std::get<SaysStartAt>(entry.coach->says).step;
  const bool held = next.override_held;
  warnings.push_back({"start-at", "On " + short_day(entry.date, next.today) + " " + entry.coach->by +
                                      (held ? " asked for " : " set the session to ") +
                                      lines_in_words(*next.plan, next.plan->step(step).work) + " (" + entry.coach->reason + ")." +
                                      (held                   ? why_held(next, step)
                                       : next.override_beyond ? " The log does not support it yet."
                                                              : "")});
}

/// What was left open on an earlier day is what was done: nothing has to be closed first, and it is said once.
void warn_of_unfinished(const NextSession& next, std::vector<Warning>& warnings) {
  if (!next.unfinished || is_referral(next)) return;
  const Day day = next.athlete->log[*next.unfinished].date;
  warnings.push_back(
      {"unfinished", "The session of " + short_day(day, next.today) + " was left unfinished. It counts as it was written down."});
}

/// Where the file names a clinician, somebody else's clearance is warned of until three clean sessions.
void warn_of_clearance(const NextSession& next, std::vector<Warning>& warnings) {
  if (!next.doubtful_clearance) return;
  const Entry& entry = next.athlete->log[*next.doubtful_clearance];
  warnings.push_back({"cleared-by", "Cleared on " + short_day(entry.date, next.today) + " by " + entry.coach->by + ", not by " +
                                        next.athlete->profile.clinician + "."});
}

/// Limits that the day's dose cannot keep to, since a run does not say how fast or how far it is.
void warn_of_limits(const NextSession& next, std::vector<Warning>& warnings) {
  if (!limits_hold(next)) return;
  const Allowance& limits = next.state.limits;
  bool no_speed = false;
  bool no_distance = false;
  std::vector<Work> open;
  for (const Work& line : next.work) {
    if (exercise_of(*next.plan, line).kind != Kind::run) continue;
    const bool fast = limits.intensity && !line.dose.intensity;
    const bool far = limits.distance && line.dose.distance() == nullptr;
    no_speed = no_speed || fast;
    no_distance = no_distance || far;
    if (fast || far) open.push_back(line);
  }
  if (open.empty()) return;
  const std::string both = no_speed && no_distance ? " and " : "";
  const std::string allowed = (no_speed ? "nothing above " + to_string(*limits.intensity) : "") + both +
                              (no_distance ? "no run longer than " + to_string(*limits.distance, limits.unit) : "");
  const std::string unsaid = (no_speed ? "how fast" : "") + both + (no_distance ? "how far" : "");
  warnings.push_back({"limits", (limits.by.empty() ? "The limits in the log allow " : limits.by + " allows ") + allowed +
                                    ". The plan does not say " + unsaid + " it is: " + lines_in_words(*next.plan, open) +
                                    ". See to it yourself."});
}

constexpr std::string_view early_word = "early-word";
constexpr std::string_view word_by = "word-by";

/// A word of the plan that somebody said in vain, while it is not given.
void warn_of_unheeded(const NextSession& next, std::vector<Warning>& warnings) {
  for (const std::size_t at : next.unheeded) {
    const Entry& entry = next.athlete->log[at];
    const int number = std::get<SaysWord>(entry.coach->says).word;
    if (next.state.has_word(number)) continue;
    const std::string said = "The word \"" + next.plan->word(number).says + "\" was said ";
    const std::string on = " on " + short_day(entry.date, next.today);
    const std::string& clinician = next.athlete->profile.clinician;
    if (may_say(*next.plan, next.athlete->profile, *entry.coach)) {
      warnings.push_back({std::string(early_word), said + "too early," + on + ". It has to be said again when it is time."});
    } else if (clinician.empty()) {
      warnings.push_back({std::string(word_by), said + "by " + entry.coach->by + on +
                                                    ". It counts only from a clinician, and the athlete's file names none."});
    } else {
      warnings.push_back(
          {std::string(word_by), said + "by " + entry.coach->by + on + ". It counts only from " + clinician + "."});
    }
  }
}

constexpr int too_many_beyond = 3;

/// A plan that was changed in mid-course judges sessions that were prescribed by another; a switch is told for itself.
void warn_of_another_plan(const NextSession& next, std::vector<Warning>& warnings) {
  const int beyond = next.state.exceeded_in_all;
  if (last_switch(next.athlete->log)) return;
  if (beyond < too_many_beyond || 2 * beyond < next.state.sessions || is_referral(next)) return;
  const std::string of_all = beyond <= next.state.sessions ? " of " + std::to_string(next.state.sessions) : "";
  warnings.push_back({"another-plan", std::to_string(beyond) + of_all +
                                          " sessions went beyond this plan. If the plan was changed since, a coach's start at "
                                          "sets the step anew."});
}

/// A time that is hard to believe: the last session's, since an older one has had its warning.
void warn_of_times(const NextSession& next, std::vector<Warning>& warnings) {
  if (!next.last_report) return;
  for (const DoneWork& line : next.athlete->log[*next.last_report].work) {
    for (const Duration time : line.times) {
      const auto doubt = doubtful_time(*next.plan, next.athlete->profile, line, time);
      if (doubt) warnings.push_back({"times", *doubt});
    }
  }
}

/// Held against the forecast, as everybody else asks for it.
void warn_of_target(const NextSession& next, std::vector<Warning>& warnings) {
  const auto& target = next.athlete->profile.target;
  const Prescription& p = next.prescription;
  if (!target || p.complete || p.decision == Decision::refer) return;
  const std::string what =
      "Target" + (target->event.empty() ? "" : " " + target->event) + ", " + short_day(target->date, next.today) + ": ";
  if (target->date < next.today) return warnings.push_back({"target", what + "it has passed."});
  const auto last_step = course_ahead(*next.plan, next.athlete->profile, next.state, next.today).last_step;
  if (last_step > target->date)
    warnings.push_back({"target", what + "out of reach, " + short_day(*last_step, next.today) + " at the earliest."});
}

}  // namespace

std::vector<Warning> warnings_of(const NextSession& next) {
  std::vector<Warning> warnings;
  warn_of_unfinished(next, warnings);
  warn_of_override(next, warnings);
  warn_of_clearance(next, warnings);
  warn_of_limits(next, warnings);
  warn_of_unheeded(next, warnings);
  warn_of_another_plan(next, warnings);
  warn_of_times(next, warnings);
  warn_of_rules(next, warnings);
  warn_of_target(next, warnings);
  return warnings;
}

bool is_of_words(const Warning& warning) { return warning.id == early_word || warning.id == word_by; }

}  // namespace rehab
