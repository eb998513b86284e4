// The forecast as text with a small chart, and as JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/spread.hpp"
#include "rehab/next_session.hpp"
#include "render/page.hpp"

namespace rehab {

/// All that a forecast shows.
struct ForecastSheet {
  const NextSession* next = nullptr;  ///< where the athlete stands; plan and athlete are reached through it
  CourseAhead ahead;
  Pace pace;
  std::optional<Spread> spread;
};
ForecastSheet forecast_of(const NextSession& next);

/// When the last step comes, at which pace, and what the target says: a sentence each.
std::vector<std::string> forecast_sentences(const ForecastSheet& sheet);
/// Of a finished plan: `Repeat this session by Sat 18 April to keep your speed: after that the plan goes back.` `session` is what
/// is to be repeated.
std::string upkeep_words(const NextSession& next, std::string_view session);
/// `Acceleration 5 x 20 m @ 60%`, as cut to its day.
std::string dose_ahead(const ForecastSheet& sheet, const Ahead& session);
/// `about Thu 9 October, between Fri 3 October and Mon 20 October`.
std::string spread_words(const Spread& spread, Day near);
/// `if that day's walk is good`; empty where the session hangs on no answer.
std::string answers_needed(const Plan& plan, const Ahead& session);

/// Wrapped to a width of at least 40 columns.
std::string forecast_text(const ForecastSheet& sheet, int width, Color color);
/// One line, `rehab.forecast/1`.
std::string forecast_json(const ForecastSheet& sheet);

}  // namespace rehab
