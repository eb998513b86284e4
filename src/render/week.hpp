// The next days of an athlete, if all goes well: a row of a squad's grid, on a page and in the terminal.
#pragma once

#include <string>
#include <vector>

#include "render/day_load.hpp"
#include "render/forecast.hpp"

namespace rehab {

enum class DayKind {
  run,      ///< a session
  hangs,    ///< a session that hangs on an answer of that day
  off,      ///< no session, but one comes later
  done,     ///< today's session has been done
  waits,    ///< nothing before it is answered
  stopped,  ///< a referral stands
  open,     ///< beyond what the forecast says
};

struct WeekDay {
  Day date{};
  DayKind kind = DayKind::open;
  std::string load;      ///< `20 m`; `30 min`, `drills`, `off`
  std::string share;     ///< `60%`, or nothing
  std::string hangs_on;  ///< `tone is good`
  std::string words;     ///< the dose in full and what it hangs on; empty where `load` says all
};

/// `count` days from the day asked about.
std::vector<WeekDay> week_of(const ForecastSheet& sheet, int count);

/// `Mon 9`.
std::string week_day_name(Day day);

}  // namespace rehab
