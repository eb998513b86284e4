// An athlete file: who, what injury, and what happened, in order of time. Nothing computed is stored here.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "rehab/boxed_optional.hpp"
#include "rehab/day.hpp"
#include "rehab/dose.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab {

struct BestTime {
  Distance over;
  Duration time;
  bool operator==(const BestTime&) const = default;
};

struct Injury {
  Day date;
  std::string side, muscle, site, grade;  ///< as written; empty where not given
  /// The number that the grade begins with (`2b`: 2); unknown where there is none.
  std::int64_t grade_number() const;
  bool operator==(const Injury&) const = default;
};

struct Target {
  Day date;
  std::string event;
  bool operator==(const Target&) const = default;
};

/// What stays the same from day to day.
struct Profile {
  std::string name;
  std::string sport;
  std::optional<Day> born;
  std::string clinician;       ///< empty: none named
  std::vector<BestTime> best;  ///< from a standing start, shortest first
  Injury injury;               ///< the first one; later ones are entries
  std::optional<Target> target;

  /// The best time over a distance: as given, or interpolated linearly between the neighbours; unknown beyond them.
  /// In milliseconds as numerator / denominator, so that what is measured against it is exact.
  struct Best {
    std::int64_t ms_times = 0;  ///< numerator
    std::int64_t over = 1;      ///< denominator
  };
  std::optional<Best> best_over(Distance distance) const;
};

/// An observation as someone answered it.
struct Answer {
  int observation = 0;
  int notch = 0;
  Place place;
  int sign = -1;  ///< which of the observation's signs, where somebody said
};

/// A line of work that was done, and how it felt.
struct DoneWork : Work {
  std::vector<Answer> felt;
  std::vector<Duration> times;  ///< seconds a rep, at most as many as reps
};

/// A line of work done as prescribed: of a range of reps the lower number; of a line done in turn with others, all of it.
DoneWork as_done(const Work& line);

/// What a physio allows; absent members allow anything.
struct Allowance {
  std::optional<Percent> intensity;
  std::optional<Distance> distance;  ///< of one run, build-up counted
  LengthUnit unit = LengthUnit::m;   ///< of the distance
  bool no_runs = false;              ///< `runs: none`: drills alone
  std::optional<Day> until;          ///< the last day that they hold
  std::string by;
  bool operator==(const Allowance&) const = default;
};

// The coach's words.
struct SaysRepeat {
  bool operator==(const SaysRepeat&) const = default;
};
struct SaysRegress {
  int steps = 1;
  bool operator==(const SaysRegress&) const = default;
};
struct SaysRest {
  int days = 1;
  bool operator==(const SaysRest&) const = default;
};
struct SaysStartAt {
  int step = 0;
  bool operator==(const SaysStartAt&) const = default;
};
struct SaysCleared {
  bool operator==(const SaysCleared&) const = default;
};
struct SaysWord {
  int word = 0;  ///< of Plan::words; 0: full speed
  bool operator==(const SaysWord&) const = default;
};
using CoachSays = std::variant<SaysRepeat, SaysRegress, SaysRest, SaysStartAt, SaysCleared, SaysWord>;

struct CoachWord {
  std::string by;
  CoachSays says;
  std::string reason;
  Place place;
};

/// `limits:` of an entry: an allowance, or nothing for `limits: none`.
struct LimitsChange {
  std::optional<Allowance> now;
  Place place;
};

/// From an entry's day on the athlete trains by this plan.
struct PlanSwitch {
  std::string plan;  ///< a built-in plan's name, or a path relative to the athlete file
  Place place;
};

/// One entry of the log. Within it the order of time is: injury, check-in, limits, coach's word, work.
struct Entry {
  Day date;
  Place place;
  BoxedOptional<PlanSwitch> plan;
  BoxedOptional<Injury> injury;
  std::vector<Answer> check_in;
  BoxedOptional<LimitsChange> limits;
  BoxedOptional<CoachWord> coach;
  std::vector<DoneWork> work;
  std::vector<Answer> felt;  ///< beside `work:`, about the whole session; without work about extra work
  bool finished = true;      ///< false: on its own day the session is under way
  std::string missed;        ///< why there was no session; no meaning
  std::vector<std::string> also;
  std::string notes;
};

/// Does it hold a clearance, whoever wrote it?
inline bool clears(const Entry& entry) { return entry.coach && std::holds_alternative<SaysCleared>(entry.coach->says); }

/// Does everything start anew from the entry on? Nothing of what was under way before it is left.
inline bool begins_anew(const Entry& entry) { return entry.injury || clears(entry); }

struct Athlete {
  Profile profile;
  std::string plan;  ///< a built-in plan's name, or a path relative to the athlete file: the one to begin with
  Place plan_place;
  std::vector<Entry> log;
};

}  // namespace rehab
