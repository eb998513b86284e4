// The course as a picture shows it: what was done and felt day by day, what happened, what lies ahead. The one model of the
// page's picture and of `rehab chart`; no coordinates, no characters.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/day_load.hpp"
#include "render/forecast.hpp"

namespace rehab {

/// From which notch on an answer of the scales alone leads back, and from which to a STOP.
struct CourseLine {
  std::optional<int> back;
  std::optional<int> stop;
  std::optional<int> first() const { return !back || (stop && *stop < *back) ? stop : back; }
};

/// A day with something in the log; several entries of it together.
struct CourseDay {
  Day date{};
  bool session = false;
  bool exceeded = false;
  std::optional<DayLoad> load;  ///< of the session; nothing where none of it has the plan's unit
  std::string other;            ///< what the session was then: `drills`, `30 min`
  std::vector<int> felt;        ///< by `CourseView::scales`: the worst said on the day, or -1
};

/// An observation on a scale of numbers, drawn above the load.
struct CourseScale {
  int observation = 0;
  std::string name;     ///< `Pain`
  bool of_work = true;  ///< asked after every session, so that its silence is shown
};

enum class MarkKind { injury, setback, stop, cleared, finished, word, exceeded, complaint, missed, pause };

/// What happened on a day, or from it on.
struct CourseMark {
  MarkKind kind = MarkKind::injury;
  Day date{};
  std::string label;  ///< a word or two, none of them from a file
  std::string words;  ///< a sentence; raw, as it came from the log
};

/// Days on which a physio's limits hold.
struct LimitBand {
  Day from{};
  Day to{};
  std::optional<double> longest;  ///< metres, where the limits name a distance
  std::string label;              ///< `80%, 20 m`
  std::string words;
};

/// A session ahead, if all goes well.
struct SessionAhead {
  Day date{};
  std::optional<DayLoad> load;
  std::string other;  ///< what it is without one
};

struct CourseView {
  Day from{};
  Day to{};
  Day today{};
  LoadUnit unit = LoadUnit::metres;
  bool shortened = false;  ///< the log begins earlier
  std::vector<CourseScale> scales;
  Scale scale{{}, 0, -1};  ///< that all of them share
  CourseLine line;
  std::vector<CourseDay> days;  ///< in order, each date once
  std::vector<CourseMark> marks;
  std::vector<LimitBand> limits;
  std::vector<SessionAhead> ahead;
  std::optional<Spread> spread;  ///< at this athlete's pace so far
  std::optional<Target> target;  ///< where it lies on the axis
};

/// The course of an athlete with what a forecast says of it. Shows at most half a year back.
CourseView course_of(const ForecastSheet& sheet);

/// What the line is about, a clause each, best first: `2 or more: a step back`, `6 or more: STOP`.
std::vector<std::string> line_words(const CourseView& course);

/// What is off the axis or between the marks, a sentence each.
std::string course_summary(const CourseView& course);

}  // namespace rehab
