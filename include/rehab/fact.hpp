// The table of facts: what a test can ask for beside the observations. A fact is one row; readers, schema, checks, mutation and
// the search read it here, and a row that lacks a part does not compile.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace rehab {

/// How many words a plan may have that a coach or a clinician gives, `full speed` among them.
inline constexpr int max_words = 8;

/// Percentages are in hundredths, metres in tenths of a millimetre, times in milliseconds, words and yes/no are positions in
/// their list (no 0, yes 1).
enum class Fact : std::uint8_t {
  completed,
  exceeded,
  sessions_since_exceeded,
  sessions,
  sessions_at_step,
  days_at_stage,
  days_since_injury,
  days_since_start,
  days_off,
  days_in_a_row,
  climbs_7d,
  setbacks_7d,
  setbacks,
  injuries,
  last_intensity,
  full_speed,  ///< the first of the plan's words, which every plan has
  word_2,      ///< the others, whose names are the plan's own
  word_3,
  word_4,
  word_5,
  word_6,
  word_7,
  word_8,
  complete,
  stage,
  age,
  grade,
  clinician,
  decision,
  climb,
  intensity,
  distance,
  metres,
  minutes,
  reps,
  intensity_rise,
  distance_rise,
  metres_rise,
  minutes_rise,
  reps_rise,
};
inline constexpr int fact_count = static_cast<int>(Fact::reps_rise) + 1;

/// Whether a word of the plan was given, by its number in the plan, and back.
constexpr Fact fact_of_word(int word) { return static_cast<Fact>(static_cast<int>(Fact::full_speed) + word); }
constexpr bool is_word_given(Fact fact) { return fact >= Fact::full_speed && fact <= fact_of_word(max_words - 1); }
constexpr int word_of(Fact fact) { return static_cast<int>(fact) - static_cast<int>(Fact::full_speed); }
static_assert(Fact::word_8 == fact_of_word(max_words - 1));

/// The value of a fact or notch that nobody knows.
inline constexpr std::int64_t unknown = std::numeric_limits<std::int64_t>::min();

/// Closed on both sides; `facts::no_beginning` and `facts::no_end` stand for open ends.
struct Interval {
  std::int64_t least = 0;
  std::int64_t most = 0;
  bool operator==(const Interval&) const = default;
};

/// How a fact is written: decides what a test of it may say and how its value is printed.
enum class FactType : std::uint8_t { count, percent, distance, time, yes_no, stage, decision };

/// Where its value comes from: what is known on a day, or what was prescribed for it (in `never` alone).
enum class FactOf : std::uint8_t { day, prescription };

/// What days that pass without a session make of it.
enum class ByDays : std::uint8_t {
  stays,
  counts,         ///< one more a day
  falls_to_0,     ///< at the first day without a session
  leaves_a_week,  ///< what is seven days old counts no more
  by_birthdays    ///< one more on each
};

struct FactInfo {
  Fact fact;
  std::string_view name;
  FactType type;
  FactOf of;
  Interval range;  ///< of its known values, in its own units; of words all of them
  bool may_be_unknown;
  ByDays by_days;
  std::string_view about;
  /// As a condition says it: one and several of a count (`at least 2 sessions`), the yes and the no; of another the first alone.
  /// Empty of the plan's words, which have their own, and of what was prescribed, which nobody waits for.
  std::string_view one, many;
  std::string_view subject;  ///< what a physio calls it where it can protect somebody; empty where it cannot
};

namespace facts {

/// The ends of an interval that has none.
inline constexpr std::int64_t no_beginning = unknown + 1;
inline constexpr std::int64_t no_end = std::numeric_limits<std::int64_t>::max();
inline constexpr Interval any{0, no_end};
inline constexpr Interval up_or_down{no_beginning, no_end};
inline constexpr Interval share{0, 100'00};
inline constexpr Interval of_a_week{0, 7};

/// One that a plan may name.
constexpr FactInfo of_plan(Fact word) {
  return {word, "", FactType::yes_no, FactOf::day, any, false, ByDays::stays, "", "", "", ""};
}

inline constexpr std::array<FactInfo, fact_count> table{{
    {Fact::completed, "completed", FactType::percent, FactOf::day, share, true, ByDays::stays,
     "how many of the last session's prescribed reps were done", "the last session done in full", "", "work left undone"},
    {Fact::exceeded, "exceeded", FactType::yes_no, FactOf::day, any, true, ByDays::stays,
     "the last session was more than allowed, or on a day of rest", "a last session that was too much",
     "a last session that was not too much", "doing more than was asked"},
    {Fact::sessions_since_exceeded, "sessions_since_exceeded", FactType::count, FactOf::day, any, true, ByDays::stays,
     "0: the last one exceeded, 1: the one before did, ...", "session since one was too much", "sessions since one was too much",
     "doing more than was asked"},
    {Fact::sessions, "sessions", FactType::count, FactOf::day, any, false, ByDays::stays, "all sessions done since the injury",
     "session", "sessions", "the first sessions"},
    {Fact::sessions_at_step, "sessions_at_step", FactType::count, FactOf::day, any, false, ByDays::stays,
     "sessions done at this step since the athlete came to it", "session at this step", "sessions at this step", ""},
    {Fact::days_at_stage, "days_at_stage", FactType::count, FactOf::day, any, false, ByDays::counts,
     "days since the first session of this stage, 0 off the ladder", "day in this stage", "days in this stage", ""},
    {Fact::days_since_injury, "days_since_injury", FactType::count, FactOf::day, any, false, ByDays::counts, "0 on its own day",
     "day since the injury", "days since the injury", "the first days after the injury"},
    {Fact::days_since_start, "days_since_start", FactType::count, FactOf::day, any, false, ByDays::counts,
     "days since the first session, 0 before there is one", "day since the first session", "days since the first session",
     "the first days of training"},
    {Fact::days_off, "days_off", FactType::count, FactOf::day, any, true, ByDays::counts,
     "whole days between the last session and this day", "day off", "days off", "days off"},
    {Fact::days_in_a_row, "days_in_a_row", FactType::count, FactOf::day, any, true, ByDays::falls_to_0,
     "sessions on consecutive days that end the day before", "day running in a row", "days running in a row", "days in a row"},
    {Fact::climbs_7d, "climbs_7d", FactType::count, FactOf::day, of_a_week, false, ByDays::leaves_a_week,
     "sessions at a higher step than the one before, in the 7 days that end with this day", "step up in the last week",
     "steps up in the last week", "steps up in a week"},
    {Fact::setbacks_7d, "setbacks_7d", FactType::count, FactOf::day, of_a_week, false, ByDays::stays,
     "setbacks in the 7 days that end with the last session", "setback in the last week", "setbacks in the last week",
     "setbacks"},
    {Fact::setbacks, "setbacks", FactType::count, FactOf::day, any, false, ByDays::stays,
     "all setbacks since the injury or the clearance", "setback", "setbacks", "setbacks"},
    {Fact::injuries, "injuries", FactType::count, FactOf::day, any, false, ByDays::stays,
     "new injuries since the clearance; 0 for the first", "new injury", "new injuries", "a new injury"},
    {Fact::last_intensity, "last_intensity", FactType::percent, FactOf::day, any, true, ByDays::stays,
     "the highest intensity of the last session's runs", "another highest intensity of the last session", "",
     "what follows a fast day"},
    {Fact::full_speed, "full_speed", FactType::yes_no, FactOf::day, any, false, ByDays::stays,
     "the coach has given his word for full speed", "", "", "the coach's word"},
    of_plan(Fact::word_2),
    of_plan(Fact::word_3),
    of_plan(Fact::word_4),
    of_plan(Fact::word_5),
    of_plan(Fact::word_6),
    of_plan(Fact::word_7),
    of_plan(Fact::word_8),
    {Fact::complete, "complete", FactType::yes_no, FactOf::day, any, false, ByDays::stays,
     "the last step is done; what follows is upkeep", "the plan finished", "the plan not finished", ""},
    {Fact::stage, "stage", FactType::stage, FactOf::day, any, true, ByDays::stays, "the stage of the last session's step",
     "stage", "", ""},
    {Fact::age, "age", FactType::count, FactOf::day, any, true, ByDays::by_birthdays, "in whole years", "year of age",
     "years of age", "age"},
    {Fact::grade, "grade", FactType::count, FactOf::day, any, true, ByDays::stays,
     "the number that the injury's grade begins with", "as the grade of the injury", "as the grade of the injury",
     "the grade of the injury"},
    {Fact::clinician, "clinician", FactType::yes_no, FactOf::day, any, false, ByDays::stays, "one is named in the athlete's file",
     "a clinician named in the file", "no clinician in the file", ""},
    {Fact::decision, "decision", FactType::decision, FactOf::prescription, any, false, ByDays::stays, "what was prescribed", "",
     "", ""},
    {Fact::climb, "climb", FactType::count, FactOf::prescription, up_or_down, true, ByDays::stays,
     "steps up from the last session's step; negative down", "", "", ""},
    {Fact::intensity, "intensity", FactType::percent, FactOf::prescription, any, true, ByDays::stays,
     "the highest intensity prescribed", "", "", ""},
    {Fact::distance, "distance", FactType::distance, FactOf::prescription, any, true, ByDays::stays,
     "the longest run prescribed, build-up counted", "", "", ""},
    {Fact::metres, "metres", FactType::distance, FactOf::prescription, any, true, ByDays::stays,
     "all runs prescribed, build-ups counted", "", "", ""},
    {Fact::minutes, "minutes", FactType::time, FactOf::prescription, any, true, ByDays::stays,
     "all work prescribed by time, drills apart", "", "", ""},
    {Fact::reps, "reps", FactType::count, FactOf::prescription, any, true, ByDays::stays,
     "all reps prescribed of work without an amount, drills apart", "", "", ""},
    {Fact::intensity_rise, "intensity_rise", FactType::percent, FactOf::prescription, up_or_down, true, ByDays::stays,
     "how much faster than the last session was prescribed", "", "", ""},
    {Fact::distance_rise, "distance_rise", FactType::distance, FactOf::prescription, up_or_down, true, ByDays::stays,
     "how much farther than the last session was prescribed", "", "", ""},
    {Fact::metres_rise, "metres_rise", FactType::distance, FactOf::prescription, up_or_down, true, ByDays::stays,
     "how many more metres than the last session was prescribed", "", "", ""},
    {Fact::minutes_rise, "minutes_rise", FactType::time, FactOf::prescription, up_or_down, true, ByDays::stays,
     "how much more work by time than in the last session", "", "", ""},
    {Fact::reps_rise, "reps_rise", FactType::count, FactOf::prescription, up_or_down, true, ByDays::stays,
     "how many more reps than in the last session", "", "", ""},
}};

constexpr bool in_order_of_the_enum() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    const bool named_by_plan = is_word_given(table[i].fact) && word_of(table[i].fact) > 0;
    if (table[i].fact != static_cast<Fact>(i) || table[i].name.empty() != named_by_plan) return false;
  }
  return true;
}
static_assert(in_order_of_the_enum(), "every fact has its row, in the order of the enum");

constexpr bool has_its_words(const FactInfo& fact) {
  const bool said = fact.of == FactOf::day && !is_word_given(fact.fact);
  const bool of_two = fact.type == FactType::count || fact.type == FactType::yes_no;
  return fact.one.empty() != said && fact.many.empty() != (said && of_two);
}
static_assert(std::all_of(table.begin(), table.end(), has_its_words), "what a condition may wait for has its words");

}  // namespace facts

constexpr const FactInfo& info(Fact fact) { return facts::table[static_cast<std::size_t>(fact)]; }
constexpr bool is_prescribed(Fact fact) { return info(fact).of == FactOf::prescription; }
constexpr bool may_be_negative(Fact fact) { return info(fact).range.least < 0; }
constexpr bool is_word(FactType type) { return type >= FactType::yes_no; }

/// One that every plan has; the words of a plan are named in the plan.
std::optional<Fact> fact_named(std::string_view name);

/// What a test asks about: a Fact below `fact_count`, an observation's index above.
using Key = int;
constexpr Key key_of(Fact fact) { return static_cast<int>(fact); }
constexpr Key key_of_observation(int observation) { return fact_count + observation; }
constexpr bool is_observation(Key key) { return key >= fact_count; }
constexpr int observation_of(Key key) { return key - fact_count; }

}  // namespace rehab
