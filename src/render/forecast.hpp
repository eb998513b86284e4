// The forecast as text with a small chart, as JSON, and as a calendar.
#pragma once

#include <string>

#include "engine/forecast.hpp"
#include "rehab/next_session.hpp"

namespace rehab {

/// All that a forecast shows.
struct ForecastSheet {
  const NextSession* next = nullptr;  ///< where the athlete stands; plan and athlete are reached through it
  CourseAhead ahead;
  Pace pace;
  std::optional<Spread> spread;
};
ForecastSheet forecast_of(const NextSession& next);

std::string forecast_text(const ForecastSheet& sheet);
/// One line, `rehab.forecast/1`.
std::string forecast_json(const ForecastSheet& sheet);
/// An iCalendar with one all-day event a session ahead; lines folded at 75 bytes.
std::string forecast_ics(const ForecastSheet& sheet);

}  // namespace rehab
