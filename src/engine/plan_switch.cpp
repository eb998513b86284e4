#include "engine/plan_switch.hpp"

#include <algorithm>

#include "domain/in_words.hpp"
#include "engine/evidence.hpp"
#include "engine/ladder.hpp"
#include "engine/warnings.hpp"
#include "rehab/day_words.hpp"

namespace rehab {

namespace {

/// The day's own lines, without drills and rests.
std::string work_words(const Plan& plan, const Prescription& p) {
  std::vector<Work> work = work_of(plan, p);
  work.erase(work.begin(), work.begin() + drills_in(plan, p));
  return lines_in_words(plan, work);
}

/// What a plan asks for, as the end of a sentence that begins with its name.
std::string asks_for(const Plan& plan, const Prescription& p, Day today) {
  if (p.decision == Decision::refer) return "would send to a clinician";
  if (!p.date) return "would have no session yet";
  const std::string work = work_words(plan, p);
  return "would ask for " + (work.empty() ? "drills alone" : work) + (*p.date == today ? "" : " on " + short_day(*p.date, today));
}

struct Sessions {
  int before = 0;  ///< the switch
  int beyond = 0;  ///< of those, what went beyond this plan
  int clean = 0;   ///< since the switch, as far as it is known
};

/// A progress says that the session before it was clean, on the day of a session or today.
Sessions sessions_around(const NextSession& next, std::size_t entry) {
  Sessions all;
  bool ran_since = false;
  const auto count_clean = [&](const Prescription& p) {
    if (ran_since && p.movement == Movement::progress) all.clean += 1;
  };
  for (const Passed& one : passed(*next.plan, *next.athlete)) {
    if (!one.is_session) continue;
    if (one.entry < entry) {
      all.before += 1;
      all.beyond += one.exceeded ? 1 : 0;
    } else {
      count_clean(one.prescribed);
      ran_since = true;
    }
  }
  count_clean(next.prescription);
  return all;
}

}  // namespace

std::optional<std::size_t> last_switch(std::span<const Entry> log) {
  for (std::size_t i = log.size(); i-- > 0;) {
    if (log[i].plan) return i;
  }
  return std::nullopt;
}

bool switch_waits(const Plan& plan, const Athlete& athlete, std::size_t number, Day today) {
  const auto& log = athlete.log;
  const auto entry = std::find_if(log.begin(), log.end(), [&](const Entry& one) { return one.plan && number-- == 0; });
  const auto has_cleared = [&](const Entry& one) { return clears(one) && one.date <= today; };
  if (entry == log.end() || std::any_of(entry, log.end(), has_cleared)) return false;
  const State state = replay(plan, athlete.profile, {log.begin(), entry});
  return prescribe(plan, athlete.profile, state, entry->date).decision == Decision::refer;
}

Warning waiting_warning(const Plan& plan) {
  return {"plan-switch", "The plan " + plan.name + " holds once this referral is cleared."};
}

std::optional<Warning> switch_warning(const NextSession& next, const Plan& before, const Athlete& as_before) {
  const auto entry = last_switch(next.athlete->log);
  if (!entry) return std::nullopt;
  const Sessions sessions = sessions_around(next, *entry);
  if (sessions.clean >= clean_sessions_watched) return std::nullopt;
  std::string text = "By the plan " + next.plan->name + " since " + short_day(next.athlete->log[*entry].date, next.today) + ".";
  const Prescription then = prescribe(before, as_before.profile, replay(before, as_before.profile, as_before.log), next.today);
  const std::string asked = asks_for(before, then, next.today);
  if (asked != asks_for(*next.plan, next.prescription, next.today))
    text += " The one before it, " + before.name + ", " + asked + ".";
  if (sessions.beyond > 0)
    text += " " + std::to_string(sessions.beyond) + " of " + std::to_string(sessions.before) +
            " sessions before went beyond this plan; a coach's start at sets the step anew.";
  return Warning{"plan-switch", text};
}

}  // namespace rehab
