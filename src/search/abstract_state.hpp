// The abstract state: where an athlete stands between two sessions, the last report apart, as far as the tests of the searched
// plans tell states apart. What the log counts is kept once, the place on the ladder for each plan. README.md in src/verify says
// why that is sound.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "rehab/engine.hpp"
#include "search/dose_bounds.hpp"
#include "search/persons.hpp"
#include "search/plans.hpp"
#include "search/relevance.hpp"

namespace rehab::search {

/// What days and sessions change, as of the last session. Counts stop where no test tells more apart.
struct Counters {
  /// What each plan counts in its own way.
  struct ByPlan {
    std::int16_t sessions = 0;
    std::int16_t since_start = -1;  ///< -1: none counted yet
    std::int16_t at_step = 0;
    std::int16_t since_exceeded = -1;
    std::int16_t setbacks = 0;
    std::int16_t setbacks_week = 0;  ///< as in State
    std::int16_t climbs_week = 0;    ///< as in State
    std::int16_t at_stage = -1;      ///< days; -1: in none
    bool operator==(const ByPlan&) const = default;
  };
  std::int16_t person = 0;  ///< index into Abstraction::persons
  std::int16_t has_run = 0;
  std::int16_t since_injury = 0;
  std::int16_t in_a_row = 0;
  std::int16_t injuries = 0;
  std::int16_t not_before = 0;  ///< 1: cleared on this very day, and no session since
  PerPlan<ByPlan> by_plan;
  bool operator==(const Counters&) const = default;
};

/// One plan's place on the ladder, and what it made of the last session.
struct Position {
  std::int16_t on_ladder = 0;
  std::int16_t referred = 0;
  std::int16_t words = 0;  ///< as in State, of those that anything asks for
  std::int16_t complete = 0;
  std::int16_t cut = 0;
  std::int16_t reported = 0;  ///< there was a session whose report may count
  std::int16_t step = 0;
  std::int16_t clean = 0;
  std::int16_t completed = -1;
  std::int16_t exceeded = -1;
  std::int16_t last_intensity = -1;
  std::int16_t base_distance = -1;   ///< number of a distance, 0 the shortest; -1: none that bounds
  std::int16_t base_intensity = -1;  ///< hundredths of a percent; -1: none that bounds
  // What the last session was prescribed, as far as a rise over it may be asked about.
  std::int16_t load_distance = -1;  ///< number of a distance; -1: no runs
  std::int16_t load_intensity = 0;
  std::int16_t load_metres = -1;  ///< number of a distance
  // Work by time in seconds, and reps without an amount: -1 where nothing bounds, or nothing is compared.
  std::int16_t base_minutes = -1;
  std::int16_t base_reps = -1;
  std::int16_t load_minutes = -1;
  std::int16_t load_reps = -1;
  std::int16_t complaint = 0;  ///< what a check-in said against a session stands
  std::int16_t rest_left = 0;  ///< days after the last session that a rest of before still forbids
  std::int16_t ever_run = 0;
  std::int16_t after_clearance = 0;
  bool operator==(const Position&) const = default;
};
using Positions = PerPlan<Position>;

/// Where the abstract state keeps what a fact is made of. (A fact that is missing here does not compile.)
enum class Kept : std::uint8_t { in_counters, as_gap, in_place, in_person, in_prescription };
constexpr Kept kept(Fact fact) {
  switch (fact) {
    case Fact::sessions_since_exceeded:
    case Fact::sessions:
    case Fact::sessions_at_step:
    case Fact::days_at_stage:
    case Fact::days_since_injury:
    case Fact::days_since_start:
    case Fact::days_in_a_row:
    case Fact::climbs_7d:
    case Fact::setbacks_7d:
    case Fact::setbacks:
    case Fact::injuries: return Kept::in_counters;
    case Fact::days_off: return Kept::as_gap;
    case Fact::completed:
    case Fact::exceeded:
    case Fact::last_intensity:
    case Fact::full_speed:
    case Fact::word_2:
    case Fact::word_3:
    case Fact::word_4:
    case Fact::word_5:
    case Fact::word_6:
    case Fact::word_7:
    case Fact::word_8:
    case Fact::complete:
    case Fact::stage: return Kept::in_place;
    case Fact::age:
    case Fact::grade:
    case Fact::clinician: return Kept::in_person;
    case Fact::decision:
    case Fact::climb:
    case Fact::intensity:
    case Fact::distance:
    case Fact::metres:
    case Fact::minutes:
    case Fact::reps:
    case Fact::intensity_rise:
    case Fact::distance_rise:
    case Fact::metres_rise:
    case Fact::minutes_rise:
    case Fact::reps_rise: return Kept::in_prescription;
  }
  return Kept::in_prescription;
}

constexpr std::size_t count_of(Kept where) {
  std::size_t count = 0;
  for (int fact = 0; fact < fact_count; ++fact) count += kept(static_cast<Fact>(fact)) == where ? 1u : 0u;
  return count;
}
template <Kept where>
constexpr std::array<Fact, count_of(where)> facts_kept() {
  std::array<Fact, count_of(where)> facts{};
  std::size_t at = 0;
  for (int fact = 0; fact < fact_count; ++fact) {
    if (kept(static_cast<Fact>(fact)) == where) facts[at++] = static_cast<Fact>(fact);
  }
  return facts;
}
inline constexpr auto counter_facts = facts_kept<Kept::in_counters>();

/// What the tests see of the counters on a day: the facts, each as far as any test tells its values apart; -1 where unknown.
struct Seen {
  std::int16_t person = 0;
  std::int16_t has_run = 0;
  std::int16_t gap = 0;  ///< days since the last session, or since the injury where there was none, as far as rests tell apart
  std::int16_t too_soon = 0;                                        ///< the day of a clearance
  PerPlan<std::array<std::int16_t, counter_facts.size()>> facts{};  ///< of `counter_facts`
  bool operator==(const Seen&) const = default;
};

/// A day that has to be looked at from counters.
struct DayFrom {
  int gap = 0;       ///< since the last session, or the injury where there was none
  Seen seen;         ///< what the tests see on it
  Counters counted;  ///< what a session on it makes of the counters, whatever comes of the session
};

/// What whoever watches the search compares sessions by, beside the tests of the plans.
struct Compared {
  bool load = false;      ///< with what the last session was prescribed
  bool complete = false;  ///< whether the ladder is done
};

/// The abstraction of one search: engine states folded, and unfolded again for the engine's own functions.
class Abstraction {
 public:
  Abstraction(const Plans& plans, const ValueClasses& classes, Compared compared);

  /// The day on which every situation is looked at.
  static constexpr Day today = search_day;

  const std::vector<Person>& persons() const { return persons_; }
  const Profile& profile(int person) const { return profiles_[static_cast<std::size_t>(person)]; }
  Side plans() const { return plans_.count(); }
  const Plan& plan(Side side) const { return plans_.plan(side); }

  /// What is left of the engine's states right after a session or a coach's word of that evening.
  Position place_of(Side side, const State& state) const;
  Counters counters_of(std::span<const State> states, const Positions& places, int person) const;
  /// The same before what hangs together is settled: two outcomes of a session that differ here are told apart.
  Position unsettled(Side side, const State& state) const;

  /// A state that this stands for on `today`, `gap` days after the last session (or the injury), nothing reported of it yet.
  State unfold(Side side, const Counters& counters, int gap, const Position& place) const;

  /// The days that have to be looked at from counters: the first of each class, nearest first.
  std::vector<DayFrom> days(const Counters& counters) const;

  /// Of a place what prescriptions hang on beside the rules' verdict; what a prescription is compared with; both.
  Position prescribing(const Position& place) const;
  Position compared(const Position& place) const;
  Position bearing(const Position& place) const;
  /// The same place without what bounds no dose of this step, nor of one below it.
  Position bounding(Side side, Position place, int step) const;
  /// Of a place what prescriptions hang on where nobody says where to start.
  Position stepping(Side side, const Position& place) const;

  std::int16_t clean(Side side, int step, int clean) const;
  std::int16_t number_of(Distance distance) const;
  /// More distances than can be numbered: from there on different ones would be taken for one, so that nothing more is to be
  /// asked.
  bool overfull() const;
  Distance distance_of(std::int16_t number) const { return distances_[static_cast<std::size_t>(number)]; }
  bool asks(Fact fact) const { return classes_.matters(key_of(fact)); }
  bool counts_exceeded() const { return asks(Fact::sessions_since_exceeded); }
  bool counts_setbacks() const { return asks(Fact::setbacks_7d) || asks(Fact::setbacks); }
  /// Is it counted from which step a session came?
  bool counts_moves() const { return asks(Fact::climbs_7d) || asks(Fact::days_at_stage); }
  /// The plans' words that anything asks for, a bit each.
  std::int16_t words_asked() const { return words_asked_; }
  /// Does anything ask for what this would give?
  bool asks_for(const GivenWord& given) const;
  /// Nothing is left of where a referred athlete stood.
  bool referral_forgets() const { return referral_forgets_; }

  /// Tells last intensities apart even where the ceiling leaves no property that could ask: for the facts of properties alone.
  void keep_last_intensities() {
    for (auto& intensities : last_intensities_) intensities.keep_apart();
  }

  int longest_rest() const { return longest_rest_; }
  int most_apart(Side side) const { return most_apart_[side]; }
  const ValueClasses& classes() const { return classes_; }
  const BaseGrid& grid(Side side) const { return grids_[side]; }
  /// Does it matter how far and how fast somebody ran short of the dose?
  bool tells_bases_apart() const { return less_counts_ || plans_.bases_apart; }
  /// Can every session be cut by limits? Of one plan alone, and where less of a dose is as good as all of it.
  bool walks_limits() const { return limits_ && plans() == 1 && !tells_bases_apart(); }
  void walk_limits() { limits_ = true; }
  /// Is a base that a session did not touch taken for one that bounds nothing?
  bool forgets_older_bases() const { return older_forgotten_ && !tells_bases_apart(); }
  void forget_older_bases() { older_forgotten_ = true; }

 private:
  struct Fields;
  friend struct Fields;

  std::int64_t top(Fact fact) const { return tops_[static_cast<std::size_t>(fact)]; }
  std::int16_t as_class(Fact fact, std::int64_t value) const;
  std::int16_t stopped(Fact fact, std::int64_t count) const;
  std::int16_t days_stopped(Fact fact, std::int64_t days) const;
  std::int16_t newest_of_week(Fact fact, unsigned mask) const;
  std::int16_t since_exceeded(int sessions) const;
  Load load_of(Side side, const State& state) const;
  bool forgotten(const Position& place) const { return place.referred != 0 && referral_forgets_; }
  void settle(Side side, Position& place) const;
  void classify_gaps();
  Seen seen(const Counters& counters, int gap, std::span<const State> states) const;
  DayFrom day(const Counters& counters, int gap) const;

  const Plans& plans_;
  ValueClasses classes_;
  Compared compared_;
  std::array<std::int64_t, fact_count> tops_{};
  std::int16_t words_asked_ = 0;
  std::vector<Person> persons_;
  std::vector<Profile> profiles_;
  std::vector<std::int16_t> gap_class_;  ///< by days since the last session; the last is the longest
  int longest_rest_ = 0;                 ///< days of rest or between sessions, without the session's own
  std::vector<int> most_apart_;          ///< by plan: the most days that a step asks for between sessions
  std::vector<std::int16_t> highest_;    ///< by plan: no dose and no cap is above it
  std::vector<Distance> longest_;        ///< by plan: no run is longer
  /// What a base has to be for no dose of a step, nor of one below it, to be bounded by it.
  struct Enough {
    Distance distance;
    Percent intensity;
  };
  static std::vector<Enough> enough_for_steps(const Plan& plan);
  std::vector<std::vector<Enough>> enough_;        ///< by plan and step
  std::vector<bool> hides_completed_;              ///< by plan: what was completed of a session that exceeded tells nothing apart
  std::vector<LastIntensities> last_intensities_;  ///< by plan
  std::vector<BaseGrid> grids_;                    ///< by plan
  std::vector<MetresClasses> metres_classes_;      ///< by plan
  mutable std::vector<Distance> distances_;        ///< that bases and loads have had, by number
  bool referral_forgets_ = true;                   ///< no property looks at what stands beside a referral
  bool older_forgotten_ = false;
  bool less_counts_ = false;  ///< a property asks for less of a dose
  bool limits_ = false;
  bool rises_alone_ = true;  ///< no property tells two falls of the intensity apart
};

}  // namespace rehab::search
