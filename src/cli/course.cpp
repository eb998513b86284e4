// rehab chart, rehab report: the course so far.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "cli/own_file.hpp"
#include "files/output.hpp"
#include "render/course.hpp"

namespace rehab::cli {

namespace {

/// Loads an athlete and hands its next session on.
template <class Show>
Status with_next(const std::string& file, const View& view, Console& console, Show show) {
  PlanCache plans;
  const auto loaded = load_athlete(file, view, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const auto& athlete = std::get<LoadedAthlete>(loaded);
  return show(next_session(athlete.plan->plan, athlete.athlete, today(view), file));
}

}  // namespace

Status run(const ChartOptions& options, Console& console) {
  return with_next(options.file, options, console, [&](const NextSession& next) {
    console.out += chart_text(next, std::min(80, files::width(files::Stream::out)));
    return Status::answered;
  });
}

Status run(const ReportOptions& options, Console& console) {
  return with_next(options.file, options, console, [&](const NextSession& next) {
    if (options.output.empty()) {
      console.out += report_html(next);
      return Status::answered;
    }
    const auto written = write_own(options.output, report_html(next), "a page of rehab report");
    if (written.outcome != files::ReplaceStatus::saved) print_failure(options.output, written.why.message, options, console);
    if (written.outcome == files::ReplaceStatus::refused) return static_cast<Status>(written.why.exit_status());
    console.saved = true;
    return Status::answered;
  });
}

}  // namespace rehab::cli
