// rehab chart, rehab report: the course so far.
#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "files/output.hpp"
#include "files/read_file.hpp"
#include "files/replace.hpp"
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

/// A page is made from the log at any time, so an older one gives way.
files::Replaced write_page(const std::string& path, const std::string& page) {
  if (std::holds_alternative<std::string>(files::read_file(path))) {
    return files::replace(path, [&](const std::string&) { return page; });
  }
  return files::create(path, page);
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
    const auto written = write_page(options.output, report_html(next));
    if (written.outcome == files::ReplaceStatus::saved) return Status::answered;
    print_failure(options.output, written.why.message, options, console);
    return static_cast<Status>(written.why.exit_status());
  });
}

}  // namespace rehab::cli
