// The forecast as text with a small chart, and as JSON.
#pragma once

#include <string>
#include <vector>

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

/// Has the plan been finished, with nothing since that led back or cut its last session?
bool is_finished(const NextSession& next);

/// When the last step comes, at which pace, and what the target says: a sentence each.
std::vector<std::string> forecast_sentences(const ForecastSheet& sheet);
/// `Acceleration 5 x 20 m @ 60%`, as cut to its day.
std::string dose_ahead(const ForecastSheet& sheet, const Ahead& session);
/// `if that day's walk is good`; empty where the session hangs on no answer.
std::string answers_needed(const Plan& plan, const Ahead& session);

/// Wrapped to a width of at least 40 columns.
std::string forecast_text(const ForecastSheet& sheet, int width);
/// One line, `rehab.forecast/1`.
std::string forecast_json(const ForecastSheet& sheet);

}  // namespace rehab
