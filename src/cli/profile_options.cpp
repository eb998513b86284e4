#include "cli/profile_options.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cli/option_values.hpp"
#include "domain/safe_text.hpp"
#include "domain/utf8.hpp"
#include "edit/diff.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

bool gives_more_than_notes(const LogOptions& options) {
  return !options.arguments.empty() || !options.check_in.empty() || !options.also.empty() || options.unfinished ||
         options.finished || options.as_prescribed || options.from_stdin ||
         !(options.coach + options.limits + options.by + options.reason + options.injury + options.missed + options.sign).empty();
}

bool gives_entry(const LogOptions& options) { return gives_more_than_notes(options) || !(options.notes + options.plan).empty(); }

bool gives_profile(const LogOptions& options) {
  return !options.best.empty() || !(options.clinician + options.target + options.event).empty();
}

Proposal profile_change(const LogOptions& options, bool replaces, Console& console) {
  std::string wrong;
  if (gives_entry(options) || options.date)
    wrong = "--clinician, --best and --target are about the athlete, not about a day: give them alone";
  edit::ProfileChange change{options.clinician, {}, {}, options.event, replaces};
  for (const std::string& best : options.best) {
    const std::size_t colon = std::min(best.find(':'), best.size());
    const std::string_view time = trimmed(std::string_view(best).substr(std::min(colon + 1, best.size())));
    if (time.empty()) wrong = fmt::format("--best {}: write it as \"10 m: 1.75 s\"", best);
    change.best.emplace_back(trimmed(std::string_view(best).substr(0, colon)), time);
  }
  if (!options.target.empty()) {
    const auto day = read_date(options.target, today(options));
    if (!day) wrong = fmt::format("--target {}: not a date, write it as 2012-04-07", options.target);
    if (day) change.target = to_string(*day);
  }
  if (wrong.empty()) return change;
  print_failure("", wrong, options, console);
  return Status::bad_input;
}

void report_profile(const Added& changed, const LogOptions& options, Console& console) {
  if (changed.text == changed.before.source.text) {
    console.out += fmt::format("Nothing to change: {} says that already.\n", safe_text(options.file));
    return;
  }
  console.out += edit::unified_diff(changed.before.source.text, changed.text, options.file);
  if (options.dry_run) return;
  console.out += fmt::format("{}: written\n", safe_text(options.file));
  console.out += next_lines(next_session(changed.before.plan->plan, changed.athlete, today(options), options.file));
}

}  // namespace rehab::cli
