// rehab forecast: the dates ahead, if all goes well and at this athlete's pace so far.
#include "render/forecast.hpp"

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "files/output.hpp"
#include "render/calendar.hpp"

namespace rehab::cli {

namespace {

/// A calendar without an event is refused by whoever reads it, so there is none, and why is said.
Status show_calendar(const ForecastSheet& sheet, const View& view, Console& console) {
  console.out += forecast_ics(sheet);
  if (!console.out.empty()) return Status::answered;
  const bool referred = is_referral(*sheet.next);
  print_failure(sheet.next->file,
                referred ? "no calendar: a referral stands, and until it is cleared there is no session"
                         : "no calendar: no session is ahead, " + sheet.ahead.held_up,
                view, console);
  return Status::found;
}

}  // namespace

Status run(const ForecastOptions& options, Console& console) {
  return with_next_session(options.file, options, console, [&](const LoadedAthlete&, const NextSession& next) {
    const ForecastSheet sheet = forecast_of(next);
    if (options.format == Format::ics) return show_calendar(sheet, options, console);
    console.out += options.format == Format::json ? forecast_json(sheet)
                                                  : forecast_text(sheet, std::min(80, files::width(files::Stream::out)),
                                                                  color_on(files::Stream::out, options));
    return status_of(next);
  });
}

}  // namespace rehab::cli
