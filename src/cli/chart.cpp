// rehab chart: the course so far, in the terminal.
#include "render/chart.hpp"

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "files/output.hpp"

namespace rehab::cli {

Status run(const ChartOptions& options, Console& console) {
  return with_next_session(options.file, options, console, [&](const LoadedAthlete&, const NextSession& next) {
    const ForecastSheet sheet = forecast_of(next);
    console.out += chart_text(course_of(sheet), next.athlete->profile.name, std::min(80, files::width(files::Stream::out)));
    return status_of(next);
  });
}

}  // namespace rehab::cli
