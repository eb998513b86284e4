// A plan: the rules as data, as a coach wrote them, checked and resolved (names to indices) when it was read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/dose.hpp"
#include "rehab/fact.hpp"
#include "rehab/outcome.hpp"
#include "rehab/place.hpp"
#include "rehab/plan_vocabulary.hpp"
#include "rehab/plan_warning.hpp"
#include "rehab/rule_table.hpp"
#include "rehab/units.hpp"

namespace rehab {

/// What a plan may hold at most, so that a state is a small value of fixed size.
inline constexpr int max_observations = 128;
inline constexpr int max_rules = 256;
inline constexpr int max_steps = 256;
inline constexpr int max_exercises = 128;

/// One line of work: an exercise and its dose.
struct Work {
  int exercise = 0;
  Dose dose;
  Place place;
  /// Neighbours of one number are done in turn, a set of each, then again: `{repeat: 2, of: [{run: 90 s}, {walk: 90 s}]}` is two
  /// lines of two sets, `2 x 1 x 90 s`. 0: done for itself.
  int turns = 0;
  bool operator==(const Work& other) const { return exercise == other.exercise && dose == other.dose && turns == other.turns; }
};

struct Plan;
/// The words of a word fact, by value (stage ids, no and yes, decisions); empty for other facts. Views into the plan.
std::vector<std::string_view> words_of(const Plan& plan, Fact fact);

/// One key's test: holds if the value lies in any of the intervals, or is unknown and `unknown` is named.
struct Condition {
  Key key = 0;
  std::vector<Interval> any;
  bool or_unknown = false;
  std::string written;  ///< as a person reads it: `fatigue tired`, `days_since_start >= 7`, `stride even or slight`
  Place place;
  bool holds(std::int64_t value) const;
  bool operator==(const Condition&) const = default;
};

/// All must hold.
using Alternative = std::vector<Condition>;

/// Any may hold. An empty test (a stage without `enter`) always holds.
struct Test {
  std::vector<Alternative> any;
  std::string written() const;  ///< `pain >= 2 or twinge yes`
  bool operator==(const Test&) const = default;
};

struct Rule : Cited {
  std::string id;
  Test when;
  Outcome then;
  bool setback = false;
  std::string say;
  std::string lifted_by;  ///< of one that refers: what lifts it, where that is no clearance
  Place place;
  bool operator==(const Rule&) const = default;
};

/// What is done after a set: longest rest < switch < end.
struct DuringOutcome {
  std::optional<Recovery> rest;
  std::vector<Work> switch_to;
  bool end = false;
  std::vector<DuringOutcome> instead;  ///< `or`: what the coach may choose in its place; one at most
  /// 0 rests longer, 1 switches, 2 ends: the higher, the stricter.
  int rank() const { return end ? 2 : switch_to.empty() ? 0 : 1; }
  bool switches() const { return rank() == 1; }
  bool operator==(const DuringOutcome&) const = default;
};

struct DuringRule : Cited {
  std::string id;
  Test when;  ///< observations, and the stage of the session under way
  DuringOutcome then;
  std::string say;
  Place place;
  bool operator==(const DuringRule&) const = default;
};

struct Note : Cited {
  std::string text;
  Place place;
  bool operator==(const Note&) const = default;
};

/// What was run last and bounds what comes next: a step's own dose as it is written, where all of it was prescribed and done;
/// else rounded down to multiples of 5 m (below 5 m to whole metres) and of 5 %, to no less than 1 m and 5 %, since nothing at
/// all could never be run. Without a value nothing is known that bounds.
struct Base {
  std::optional<Distance> distance;  ///< the longest run, build-up counted
  std::optional<Percent> intensity;  ///< of the longest runs
  // Only where the plan's limits name their rise; of the step's own lines.
  std::optional<Duration> minutes{};   ///< all work by time; rounded to whole minutes, below one to multiples of 5 s
  std::optional<std::int32_t> reps{};  ///< all of work without an amount
  bool operator==(const Base&) const = default;
};

/// What was cut or done short, as far as it bounds what comes next: to multiples of 5 m (below 5 m: whole metres), of 5 % and of
/// a minute (below one: of 5 s), and at least one of them; reps as they are.
Distance rounded_down(Distance distance);
Percent rounded_down(Percent intensity);
Duration rounded_down(Duration time);
inline std::int32_t rounded_down(std::int32_t reps) { return reps; }
Base rounded_down(const Base& base);

struct Stage : Cited {
  std::string id;
  std::string title;
  Percent cap;
  Test enter;
  std::vector<std::string> warm_up;
  std::vector<Work> drills;
  std::vector<Note> care;
  int first_step = 0;  ///< index into Plan::steps
  int step_count = 0;
  Place place;
  bool operator==(const Stage&) const = default;
};

/// How much one session may raise over the one before.
struct Rises : Cited {
  Distance distance;
  Percent intensity;
  Distance metres;
  std::optional<Duration> minutes;   ///< all work by time; nothing bounds it without a value
  std::optional<std::int32_t> reps;  ///< all reps of work without an amount; likewise
  Place place;

  /// Do both bound what comes next alike? Metres do not bound it, only a property asks about them.
  friend bool bound_alike(const Rises& a, const Rises& b) {
    return a.distance == b.distance && a.intensity == b.intensity && a.minutes == b.minutes && a.reps == b.reps;
  }
  bool operator==(const Rises&) const = default;
};

struct Step : Cited {
  std::string id;
  int stage = 0;
  std::vector<Work> work;
  std::optional<Rises> own_rises;  ///< for entering it by a progress, in place of the plan's
  bool rises_of_stage = false;     ///< its stage gives those, whose first step it is
  int sessions = 1;                ///< clean sessions it takes
  int apart = 1;                   ///< no session of it sooner than so many days after the last; 1: every day
  Place place;
  std::vector<Citation> from_reps;  ///< where its numbers of reps are from, if told apart from its work
  std::vector<Citation> from_rest;  ///< likewise its rests
  // Worked out when the plan is read. Of its runs, build-ups counted: what "farther, faster, longer in metres" compares.
  Distance distance;      ///< the longest run; 0 where there is none
  Distance metres;        ///< all runs together
  Percent intensity;      ///< the highest; 0 where none is stated
  Duration minutes;       ///< all work by time
  std::int32_t reps = 0;  ///< all of work without an amount
  bool operator==(const Step&) const = default;
};

/// How far off a rep may be and still count.
struct Tolerance {
  Percent intensity;  ///< in points, for a stopwatch
  Percent distance;   ///< a share, for a field marked in other units
  Place place{};
  bool operator==(const Tolerance&) const = default;
};

/// What must never be prescribed; facts and what was prescribed, together.
struct Never : Cited {
  std::string id;
  Test when;
  Place place;
  bool operator==(const Never&) const = default;
};

/// What good reports must always be able to reach.
struct Always : Cited {
  std::string id;
  int reach = 0;  ///< index into Plan::steps
  Place place;
  bool operator==(const Always&) const = default;
};

/// A property that every plan is proved to have, and this one does not claim.
struct Waiver : Cited {
  std::string property;  ///< of required_properties
  std::string say;       ///< why, for people
  Place place;
  bool operator==(const Waiver&) const = default;
};

/// What the plan that it extends has and this one takes away: `rule`, `never`, `stage` and such, by id.
struct Removed {
  std::string sort;
  std::string id;
  Place place;  ///< where it is taken away
  bool operator==(const Removed&) const = default;
};

struct Plan {
  std::string name;
  std::string title;
  std::string about;  ///< free text: what its trials saw
  std::vector<Literature> sources;
  std::vector<Observation> observations;
  std::vector<PlanWord> words{full_speed_word()};  ///< by number: Fact::full_speed and those behind it
  std::vector<Exercise> exercises;
  Tolerance tolerance;
  Rises rises;
  int start = 0;  ///< index into steps
  Place start_place{};
  std::vector<Stage> stages;
  std::vector<Step> steps;  ///< of all stages, lowest first
  std::vector<Rule> rules;
  std::vector<DuringRule> during;
  std::vector<Never> never;
  std::vector<Always> always;
  std::vector<Waiver> waived;
  std::vector<AllowedWarning> allowed;
  std::vector<Removed> removed;  ///< of files that were read here; plans that the build froze forget it

  // Worked out when the plan is read.
  RuleTable verdict;   ///< of all rules: asked on a day that is judged
  RuleTable referral;  ///< of those that refer: asked at every entry
  /// Observations that a check-in can answer and a rule that rests asks about, in plan order: what lifts a complaint.
  std::vector<int> asked_by_rests;
  std::uint8_t lasting_words = 0;  ///< bit w: a setback leaves word w
  bool states_intensity = false;   ///< some step does, so that caps mean something
  /// Of the start's own step: what bounds the session after one without runs.
  Base base_of_start;

  std::optional<int> find_observation(std::string_view id) const;
  std::optional<int> find_word(std::string_view id) const;
  std::optional<int> find_exercise(std::string_view id) const;
  std::optional<int> find_step(std::string_view id) const;
  std::optional<int> find_stage(std::string_view id) const;
  // By number, from 0: whoever has one has it of this plan.
  const Observation& observation(int number) const { return observations[static_cast<std::size_t>(number)]; }
  const PlanWord& word(int number) const { return words[static_cast<std::size_t>(number)]; }
  const Exercise& exercise(int number) const { return exercises[static_cast<std::size_t>(number)]; }
  const Stage& stage(int number) const { return stages[static_cast<std::size_t>(number)]; }
  const Step& step(int number) const { return steps[static_cast<std::size_t>(number)]; }
  const Rule& rule(int number) const { return rules[static_cast<std::size_t>(number)]; }
  const Stage& stage_of(int number) const { return stage(step(number).stage); }
  /// What bounds a session of a step; `by_progress` where it is entered from the one below.
  const Rises& rises_to(int number, bool by_progress) const {
    const auto& own = step(number).own_rises;
    return by_progress && own ? *own : rises;
  }
  bool operator==(const Plan&) const = default;
};

/// Fills what is worked out when a plan is read: the runs of each step, the rules' tables, what lifts a complaint. Every reader
/// of plans ends with it, and so does whoever changes a rule.
void resolve(Plan& plan);

/// What a line of work is of.
inline const Exercise& exercise_of(const Plan& plan, const Work& work) { return plan.exercise(work.exercise); }

inline bool is_run(const Plan& plan, const Work& work) { return exercise_of(plan, work).kind == Kind::run; }

/// What a line's percentage is of; unstated where it has none.
PercentOf percent_of(const Plan& plan, const Work& work);

/// A run's distance with its exercise's build-up; nothing for work that is no run or covers no distance.
std::optional<Distance> run_distance(const Plan& plan, const Work& work);

/// All the time of a line that is by time; 0 of another.
Duration minutes_of(const Work& work);
/// All the reps of a line that has no amount; 0 of another.
std::int32_t reps_of(const Work& work);

/// A value as a person reads it: `some`, `0`, `100%`, `unknown`.
std::string value_text(const Plan& plan, Key key, std::int64_t value);
std::string key_name(const Plan& plan, Key key);

}  // namespace rehab
