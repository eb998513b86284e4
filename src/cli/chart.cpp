// rehab chart: the course so far, in the terminal.
#include "render/chart.hpp"

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "files/output.hpp"

namespace rehab::cli {

Status run(const ChartOptions& options, Console& console) {
  PlanCache plans;
  const auto loaded = load_athlete(options.file, options, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const auto& athlete = std::get<LoadedAthlete>(loaded);
  const NextSession next = next_session(athlete.plan->plan, athlete.athlete, today(options), options.file);
  const ForecastSheet sheet = forecast_of(next);
  console.out += chart_text(course_of(sheet), next.athlete->profile.name, std::min(80, files::width(files::Stream::out)));
  return Status::answered;
}

}  // namespace rehab::cli
