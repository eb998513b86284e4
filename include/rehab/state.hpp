// Where an athlete stands: what later days can tell apart, and no more. Computed by replaying the log, never stored.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>

#include "rehab/athlete.hpp"
#include "rehab/day.hpp"
#include "rehab/plan.hpp"

namespace rehab {

/// The largest of each kind among a session's prescribed runs, as cut to its day; 0 where there is no run.
struct Load {
  Percent intensity;
  Distance distance;
  Distance metres;
  Duration time;       ///< of runs prescribed by time
  Percent at_longest;  ///< the intensity of the longest runs
  bool runs = false;   ///< there is any run
  // Of all the step's own lines, runs or not.
  Duration minutes;       ///< all that are by time
  std::int32_t reps = 0;  ///< of all that have no amount
  bool operator==(const Load&) const = default;
};

/// What the coach said since the last session; holds until the next one is done.
struct Pending {
  Movement movement = Movement::none;  ///< repeat or regress
  std::int16_t steps = 0;              ///< of the regress
  std::int16_t start_at = -1;          ///< a step, or none
  std::optional<Day> rest_until;       ///< the first day that his rest no longer forbids
  bool operator==(const Pending&) const = default;
};

/// What a check-in said against a session: it stands until the check-ins of a later day answer all that resting rules ask about,
/// and nothing of it against a session.
struct Complaint {
  bool stands = false;
  Day said{};                    ///< the day of the newest such check-in
  Day from{};                    ///< the day that it speaks of
  Day rest_until{};              ///< the first day after the longest rest asked for
  std::int16_t rule = 0;         ///< whose rest that is
  std::bitset<max_rules> rules;  ///< all that asked for one
  bool operator==(const Complaint&) const = default;
};

/// What counts climbs and setbacks of a week has a bit for each of so many days.
inline constexpr int days_of_week = 7;

struct State {
  static constexpr std::int8_t unsaid = -1;
  static constexpr Day no_day = Day::min();

  Day day{};                     ///< of the last entry absorbed; the injury's own before the first
  Day injury{};                  ///< the one in force
  std::int64_t grade = unknown;  ///< the newest that a new injury's entry gives; the profile's without one

  // Counters: sessions and days.
  std::int32_t sessions = 0;         ///< but for those against a referral or a gate's wait
  std::optional<Day> first_session;  ///< of those counted
  std::optional<Day> last_session;   ///< counted or not
  Day trained = no_day;              ///< the same, also where it was before a new injury: that day holds no other
  std::int32_t in_a_row = 0;         ///< sessions on consecutive days that end with the last
  std::int32_t since_exceeded = -1;  ///< sessions since one exceeded what was allowed (0: the last); -1: none did
  std::int32_t exceeded_in_all = 0;  ///< sessions that did, since the injury or the clearance; told, and nothing decided by it
  std::int32_t setbacks = 0;         ///< since the injury or the clearance
  std::uint8_t setbacks_week = 0;    ///< bit i: a setback i days before the last session
  std::uint8_t climbs_week = 0;      ///< likewise, a session at a higher step than the one before it
  std::int32_t injuries = 0;         ///< new ones since the clearance

  // Place on the ladder.
  bool on_ladder = false;  ///< a session has carried a `start`
  bool complete = false;
  std::uint8_t words = 0;          ///< bit w: word w of the plan was given and stands
  bool referred = false;           ///< stands until the coach writes `cleared`
  bool after_clearance = false;    ///< no session has carried a `start` since the clearance
  bool ever_run = false;           ///< a run stands in the log, also before a new injury
  std::int16_t step = 0;           ///< of the last session; meaningful on the ladder
  std::int16_t clean = 0;          ///< clean sessions of this step before the last session's report
  std::int32_t at_step = 0;        ///< sessions done at this step since the athlete came to it
  std::optional<Day> stage_since;  ///< the first session of this stage since the athlete came to it
  std::int8_t override_left = 0;   ///< clean sessions until a coach's `start at` is no longer warned of
  Day not_before = no_day;         ///< the day after a clearance: none of his sessions is earlier

  // The last session's report, folded.
  bool cut = false;                       ///< its dose was smaller than the step's own
  Load load;                              ///< as prescribed
  std::int64_t completed = unknown;       ///< hundredths of a percent
  std::int64_t exceeded = unknown;        ///< 0 no, 1 yes
  std::int64_t last_intensity = unknown;  ///< hundredths of a percent, rounded up
  Base base;                              ///< what was done last and bounds what comes next

  Allowance limits;  ///< the physio's, while `until` lasts

  Pending pending;
  Complaint complaint;
  // What is left of the rests that check-ins and extra work asked for; a session does not end them.
  Day rest_from = no_day;
  Day rest_until = no_day;            ///< the first day that they no longer forbid
  Day rest_asked = no_day;            ///< from which day on the newest of them counts
  std::bitset<max_rules> rest_rules;  ///< whose rests they are

  std::array<std::int8_t, max_observations> reported;  ///< the worst said of the last session and of extra work since
  std::bitset<max_observations> known;                 ///< said where it speaks of the whole session
  std::array<std::int8_t, max_observations> checked;   ///< the worst of the check-ins since; off the ladder the newest
  Day answers_of = no_day;                             ///< the day whose answers these are:
  std::array<std::int8_t, max_observations> answered;  ///< of that day alone

  bool has_word(int word) const { return (words >> word & 1) != 0; }

  State() {
    reported.fill(unsaid);
    checked.fill(unsaid);
    answered.fill(unsaid);
  }
  bool operator==(const State&) const = default;
};

}  // namespace rehab
