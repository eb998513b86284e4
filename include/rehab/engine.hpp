// The engine: two pure functions, used by every command, by the verifier and by the tests alike. No clock, no file, no stream.
#pragma once

#include <array>
#include <bitset>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"
#include "rehab/state.hpp"

namespace rehab {

/// What held a progress back, or keeps a new athlete waiting.
enum class Gate : std::uint8_t { none, cut, stage };

/// One day's answer, in numbers; `work_of` spells out its dose.
struct Prescription {
  Decision decision = Decision::wait;
  std::optional<Day> date;  ///< none on refer and wait
  Day judged{};             ///< the day whose facts the rules saw: `date`, or the day asked about
  int step = -1;            ///< -1 on refer and wait
  std::bitset<max_rules> fired;
  Movement movement = Movement::none;  ///< the strictest that rules and coach asked for
  bool rest_forbids = false;           ///< the judged day should have been rest (only where a day is judged as it was)
  bool by_coach = false;               ///< a `start at`
  bool coach_held = false;             ///< the coach's repeat or regress decided
  bool setback = false;
  bool complete = false;
  int regress_steps = 0;  ///< the most that a rule or the coach asked for
  int clean = 0;          ///< clean sessions of `step` that a session under this one builds on
  int override_left = 0;  ///< clean sessions for which the warning of a coach's `start at` still stands
  Gate gate = Gate::none;
  int gate_stage = -1;              ///< of Gate::stage: the stage that does not open
  Percent cap;                      ///< the day's: lowest of stage cap, rules, limits, base + rise
  std::optional<Distance> longest;  ///< the limits' distance
  bool cut = false;
  Load load;
};

/// The next session as of `today`: the first day from then on that no rest forbids, and its dose. Pure.
Prescription prescribe(const Plan& plan, const Profile& profile, const State& state, Day today);

/// The state after an entry. Asks what was prescribed for the entry's own day. A session under way (finished: no) is not absorbed
/// beyond its check-in, limits and word. Pure.
State absorb(const Plan& plan, const Profile& profile, const State& before, const Entry& entry);

/// The same in place, for whoever walks a whole log.
void absorb_into(const Plan& plan, const Profile& profile, const Entry& entry, State& state);

/// What the rules say of one day as it is, rests and closed gates included; `prescribe` looks through days with it.
Prescription judge(const Plan& plan, const Profile& profile, const State& state, Day day);

/// The state of an athlete with nothing logged.
State fresh(const Profile& profile);

/// The state after all entries, in order.
State replay(const Plan& plan, const Profile& profile, std::span<const Entry> log);

/// The dose, spelt out: the stage's drills, then the step's work, cut to the day's cap and limits. Empty on refer and wait.
std::vector<Work> work_of(const Plan& plan, const Prescription& prescription);
/// How many of its first lines are the stage's drills.
int drills_in(const Plan& plan, const Prescription& prescription);

// ---- What the rules see ----

/// Every fact and observation on a day: by Key, with defaults filled in (`value`) and only what somebody said (`said`).
struct Facts {
  std::array<std::int64_t, fact_count + max_observations> value;
  std::array<std::int64_t, fact_count + max_observations> said;
};
Facts facts_on(const Plan& plan, const Profile& profile, const State& state, Day day);

bool holds(const Alternative& alternative, std::span<const std::int64_t> values);
bool holds(const Test& test, std::span<const std::int64_t> values);
/// The conditions that keep a test from holding: of the alternative that lacks the fewest.
std::vector<const Condition*> missing(const Test& test, std::span<const std::int64_t> values);

// ---- A day's rests ----

/// Days of rest, and who made them so.
struct Rest {
  std::vector<Day> days;
  std::vector<int> rules;  ///< indices, in plan order
  bool coach = false;
};
/// Of the days from `today` on, those before `until` that are rest.
Rest rest_before(const Plan& plan, const Profile& profile, const State& state, Day today, Day until);

// ---- At the track ----

/// The strictest of the during rules over sets already done, and what is left of a session under way.
struct Remaining {
  std::vector<Work> work;
  std::vector<int> fired;  ///< during rules, in plan order
  bool ended = false;
};
/// `begun` is the dose as prescribed; `done` what is logged so far, in order.
Remaining remaining(const Plan& plan, std::span<const Work> begun, std::span<const DoneWork> done);

// ---- Checks before starting ----

/// An answer to a check-in question that would change the session, and what it would become.
struct Check {
  int observation = 0;
  int notch = 0;
  Prescription instead;
};
/// For each observation of a check-in that nobody answered since the last session, one answer at a time, given on the
/// prescription's day. None under a referral.
std::vector<Check> checks(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescription);

/// Intensity as run, exact: `num / den` of 100 %.
struct Ratio {
  std::int64_t num = 0;
  std::int64_t den = 1;
};
/// Best over that distance / time; nothing where the exercise does not start standing or no best is known.
std::optional<Ratio> measured(const Plan& plan, const Profile& profile, const Work& work, Duration time);

/// The fastest a rep of this work may be run at its intensity, rounded up to hundredths of a second, where a best is known.
std::optional<Duration> no_faster_than(const Plan& plan, const Profile& profile, const Work& work);

}  // namespace rehab
