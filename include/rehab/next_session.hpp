// One athlete's next session with all that is to be said of it. Every renderer, the forecast and the tests read this one value;
// nothing in it is decided anew: it is what the engine's functions answered.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/engine.hpp"

namespace rehab {

/// A session that the log's last entry began and did not finish.
struct UnderWay {
  std::size_t entry = 0;    ///< index into the log
  std::vector<Work> begun;  ///< its dose as prescribed
  Remaining left;
  std::vector<Work> or_left;  ///< what would be left if the coach chose the `or` of what fired; empty where that is no other work
};

/// A referral that an entry asked for; it stands until the coach writes `cleared`.
struct Referral {
  struct Reason {
    int rule = 0;
    Facts facts;  ///< what it saw
  };
  std::size_t entry = 0;        ///< the entry whose report asked for it
  std::size_t until = 0;        ///< one past the last entry that was written while it stood
  std::vector<Reason> reasons;  ///< the rules that referred then, and those that did while it stood
};

/// What held a progress back, or keeps an athlete waiting.
struct GateHold {
  std::string id;  ///< the stage's, `cut`, or the rule whose complaint stands
  std::vector<std::string> missing;
  std::optional<Day> not_before;  ///< of a complaint: the first day that no rest forbids
};

/// What is said to the coach beside the dose; a rule's warning bears the rule's id.
struct Warning {
  std::string id;
  std::string text;
};

struct NextSession {
  std::string file;
  const Plan* plan = nullptr;
  const Athlete* athlete = nullptr;
  Day today{};
  State state;
  Prescription prescription;
  std::vector<Work> work;  ///< drills, then the step's lines, as prescribed for the day; of a session under way what is left
  int drills = 0;          ///< how many of its first lines are the stage's drills
  std::optional<UnderWay> under_way;
  bool session_today = false;  ///< a session of today is logged, and not under way
  bool drills_done = false;    ///< limits leave today's drills alone, which are done: what is prescribed is a later day's
  Facts facts;                 ///< what the rules saw, on the judged day
  std::vector<int> because;    ///< rules that fired: the deciding ones first, then in plan order
  std::optional<GateHold> gate;
  Rest rest;
  std::vector<Check> checks;
  std::optional<Prescription> all_well;  ///< what the best answers to all that is still to be asked lead to, where that is higher
  std::optional<std::size_t> last_report;         ///< entry with the last session whose report still counts
  std::optional<std::size_t> unfinished;          ///< the last session's entry, where it was left open on an earlier day
  std::optional<Referral> referral;               ///< the one that stands, whoever asked for it
  std::vector<std::size_t> words;                 ///< entries with a coach's word that holds for this session
  std::optional<std::size_t> override_entry;      ///< entry with the `start at` that still is warned of
  bool override_beyond = false;                   ///< on its day it was higher than the log led to
  bool override_held = false;                     ///< reports, a coach's `regress` or a clearance led lower than it
  std::optional<std::size_t> doubtful_clearance;  ///< entry with a `cleared` that was not the named clinician's, while warned of
  std::vector<std::size_t> unheeded;              ///< entries with words of the plan that did not count, of each word the last
  std::optional<std::size_t> limits_entry;        ///< entry that set the limits in force
  std::vector<Warning> warnings;
};

/// Replays the log and asks for the next session as of `today`. Plan and athlete must outlive the value. Pure.
NextSession next_session(const Plan& plan, const Athlete& athlete, Day today, std::string_view file);

/// No session, but a clinician.
inline bool is_referral(const NextSession& next) { return next.prescription.decision == Decision::refer; }

/// The plan is finished, and its last session goes on as upkeep: nothing since led back or cut it.
inline bool is_finished(const NextSession& next) {
  const Prescription& p = next.prescription;
  return p.complete && p.decision == Decision::repeat && !p.cut && p.gate == Gate::none &&
         p.step + 1 == static_cast<int>(next.plan->steps.size());
}

/// Nothing more today: its session, or what limits left of it, is done.
inline bool is_done_today(const NextSession& next) { return next.drills_done || next.session_today; }

/// The same from the state that a log without a session under way has led to, and no more than the session itself: what is
/// prescribed, its rests, rules and gate; nothing of what is to be asked or said beside it. For whoever asks thousands of times.
NextSession next_prescription(const Plan& plan, const Athlete& athlete, const State& state, Day today);

/// Do a physio's limits hold on the judged day?
inline bool limits_hold(const NextSession& next) {
  return next.limits_entry && !(next.state.limits.until && next.prescription.judged > *next.state.limits.until);
}

/// What a rule fired on, or did not: what is known, or the worst that was said where that decided. By Key.
std::span<const std::int64_t> values_for(const Rule& rule, const Facts& facts);

/// The state that an entry's session is prescribed from: its check-in, limits and word heard, its work not.
State before_session(const Plan& plan, const Profile& profile, const State& before, const Entry& entry);

/// What is to be said to the coach beside the dose: rules that warn, an override, a session never finished, the target.
std::vector<Warning> warnings_of(const NextSession& next);

/// What is logged of the session under way, and what entries of its day report beside it.
SessionSoFar so_far(const NextSession& next, std::size_t open, std::span<const int> instead = {});

/// Is it about a word of the plan that was said in vain?
bool is_of_words(const Warning& warning);

/// The rules whose cap makes the day's dose less than the step's, in plan order.
std::vector<int> rules_that_cut(const Plan& plan, const Prescription& p);

}  // namespace rehab
