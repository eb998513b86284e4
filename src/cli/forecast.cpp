// rehab forecast: the dates ahead, if all goes well and at this athlete's pace so far.
#include "render/forecast.hpp"
#include "cli/commands.hpp"
#include "cli/load.hpp"

namespace rehab::cli {

Status run(const ForecastOptions& options, Console& console) {
  PlanCache plans;
  const auto loaded = load_athlete(options.file, options, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const auto& athlete = std::get<LoadedAthlete>(loaded);
  const NextSession next = next_session(athlete.plan->plan, athlete.athlete, today(options), options.file);
  const ForecastSheet sheet = forecast_of(next);
  console.out += options.format == Format::json  ? forecast_json(sheet)
                 : options.format == Format::ics ? forecast_ics(sheet)
                                                 : forecast_text(sheet);
  return next.prescription.decision == Decision::refer ? Status::found : Status::answered;
}

}  // namespace rehab::cli
