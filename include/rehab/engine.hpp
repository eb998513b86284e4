// The engine: two pure functions, used by every command, by the verifier and by the tests alike. No clock, no file, no stream.
#pragma once

#include <array>
#include <bitset>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/pace.hpp"
#include "rehab/plan.hpp"
#include "rehab/state.hpp"

namespace rehab {

/// What held a progress back, or what she waits for: a stage's gate, or an answer to what was said against a session.
enum class Gate : std::uint8_t { none, cut, stage, complaint };

/// One day's answer, in numbers; `work_of` spells out its dose.
struct Prescription {
  Decision decision = Decision::wait;
  std::optional<Day> date;  ///< none on refer and wait
  Day judged{};             ///< the day whose facts the rules saw: `date`, or the day asked about
  int step = -1;            ///< -1 on refer and wait
  std::bitset<max_rules> fired;
  Movement movement = Movement::none;  ///< the strictest that rules and coach asked for
  bool rest_forbids = false;           ///< the judged day should have been rest (only where a day is judged as it was)
  bool too_soon = false;               ///< likewise, by what its step asks for between sessions
  bool complaint = false;              ///< what a check-in said against a session still stands
  bool by_coach = false;               ///< a `start at`
  bool starts_lower = false;           ///< a start below the step that the coach said, or below the plan's own
  bool coach_held = false;             ///< the coach's repeat or regress decided
  bool setback = false;
  bool complete = false;
  Regress back;           ///< what rules and the coach asked for together
  int clean = 0;          ///< clean sessions of `step` that a session under this one builds on
  int override_left = 0;  ///< clean sessions for which the warning of a coach's `start at` still stands
  Gate gate = Gate::none;
  int gate_stage = -1;              ///< of Gate::stage: the stage that does not open
  std::optional<Day> not_before;    ///< of Gate::complaint: the first day that no rest forbids, also if past
  Percent cap;                      ///< the day's: lowest of stage cap, rules, limits, base and rise
  std::optional<Distance> longest;  ///< what limits, base and rise allow of a run
  LengthUnit longest_unit = LengthUnit::m;
  bool no_runs = false;                   ///< the limits leave out all runs
  std::optional<Duration> most_minutes;   ///< what base and rise allow of work by time
  std::optional<std::int32_t> most_reps;  ///< likewise of work without an amount
  bool cut = false;
  Load load;

  /// On a progress, and on a start, one rise above base; else nothing above it.
  bool may_rise() const { return decision == Decision::start || movement == Movement::progress; }
};

/// A closed gate is looked at for so many days, to see whether days that pass open it.
inline constexpr Days gate_watched{60};

/// The next session as of `today`: the first day from then on that no rest forbids, and its dose. Pure.
Prescription prescribe(const Plan& plan, const Profile& profile, const State& state, Day today);

/// The state after an entry. Asks what was prescribed for the entry's own day. What is left unfinished counts as it was done: who
/// asks about a session under way stops before its work. Pure.
State absorb(const Plan& plan, const Profile& profile, const State& before, const Entry& entry);

/// The same but for the entry's work: the state that its session is prescribed from.
void absorb_before_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state);

/// The whole entry in place, for whoever walks a whole log.
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

/// Was it this rule's movement that led to what is prescribed? Of those that fired the strictest, all where several ask for the
/// same, the coach or no. On a wait none; on a start only one that leads below where it would have been.
bool decided(const Plan& plan, const Prescription& prescription, int rule);

// ---- What the rules see ----

/// Every fact and observation on a day, by Key, with what the plan takes for what nobody said: as it is known, and by the worst
/// that anybody said anywhere. A rule that does not progress fires if it holds of either, one that progresses if it holds of
/// both.
struct Facts {
  static constexpr std::size_t size = fact_count + max_observations;
  std::array<std::int64_t, size> known;
  std::array<std::int64_t, size> worst;
  bool alike = true;  ///< all that was said is known
};
Facts facts_on(const Plan& plan, const Profile& profile, const State& state, Day day);

/// What a gate sees on a day, by Key: only what somebody said; of the check-ins, that day's answers alone.
using GateFacts = std::array<std::int64_t, Facts::size>;
GateFacts gate_facts_on(const Plan& plan, const Profile& profile, const State& state, Day day);

bool holds(const Alternative& alternative, std::span<const std::int64_t> values);
bool holds(const Test& test, std::span<const std::int64_t> values);
bool fires(const Rule& rule, const Facts& facts);
/// The conditions that keep a test from holding: of the alternative that lacks the fewest.
std::vector<const Condition*> missing(const Test& test, std::span<const std::int64_t> values);

/// Adds to a day's facts what was prescribed for it, which a `never` may ask about: by key, `unknown` where there is nothing to
/// compare, or where a `never` does not ask. Of a coach's `start at` it asks no days, nor how far up it leads, nor for more
/// metres; of the first run in a log, where that is by a coach, not how far and how fast; of a dose that was cut not for more
/// metres.
void add_prescribed(const Plan& plan, const State& state, const Prescription& prescribed, std::span<std::int64_t> values);

/// Which of a plan's `never` a prescription breaks, by what is known or by the worst that was said: indices.
std::vector<int> broken_nevers(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescribed);

// ---- A day's rests ----

/// Days of rest, and who made them so.
struct Rest {
  std::vector<Day> days;
  std::vector<int> rules;  ///< indices, in plan order
  bool coach = false;
  int apart = 0;  ///< days that the step to come asks for between sessions, where that made one so
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
/// What is logged of a session so far, in order, and what was said of it as a whole.
struct SessionSoFar {
  std::span<const DoneWork> work;
  std::span<const Answer> felt;
  std::span<const int> instead{};   ///< during rules of which the coach chose the `or`
  std::span<const Entry> beside{};  ///< later entries of its day: what they report of work is heard, too
};
/// Every set of answers that the during rules are asked about, and after how many lines it was given.
void each_felt(const SessionSoFar& so_far, const std::function<void(std::span<const Answer>, std::size_t)>& ask);
/// `begun` is the dose as prescribed, in a stage.
Remaining remaining(const Plan& plan, int stage, std::span<const Work> begun, const SessionSoFar& so_far);

// ---- Checks before starting ----

/// An answer to a check-in question that would change the session, and what it would become.
struct Check {
  int observation = 0;
  int notch = 0;
  Prescription instead;
};
/// For each observation that a check-in can answer and nobody has answered on the day to ask, one answer at a time, given on that
/// day: the session's, or on a wait the first on which it could end. None under a referral.
std::vector<Check> checks(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescription);
/// What the best answers to all that is still to be asked lead to, where that is higher: from a wait, to a higher step, or to the
/// same step faster or farther.
std::optional<Prescription> all_well(const Plan& plan, const Profile& profile, const State& state,
                                     const Prescription& prescription);
/// The observations that a check-in can answer and nobody has on this day, in plan order.
std::vector<int> still_to_ask(const Plan& plan, const State& state, Day day);

}  // namespace rehab
