#include "cli/plan_switch.hpp"

#include <fmt/format.h>

#include "cli/profile_options.hpp"
#include "domain/safe_text.hpp"
#include "edit/diff.hpp"
#include "engine/plan_switch.hpp"
#include "rehab/day_words.hpp"
#include "render/entry_words.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

std::optional<Status> refuse_by_plans(const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  const Day day = options.date.value_or(today(options));
  const auto refuse = [&](const std::string& why) {
    print_failure("", why, options, console);
    return Status::bad_input;
  };
  const auto& log = loaded.athlete.log;
  const auto switched = last_switch(log);
  if (switched && day < log[*switched].date)
    return refuse(
        fmt::format("the plan was switched on {}, and an entry of {} is of the plan before: put it into the file by hand",
                    to_string(log[*switched].date), to_string(day)));
  if (options.plan.empty()) return std::nullopt;
  if (gives_more_than_notes(options))
    return refuse("--plan: give it alone, with --date and --notes at most; then log the session");
  if (!log.empty() && day < log.back().date)
    return refuse(
        fmt::format("--plan: the log goes on to {}; a plan is switched from its last day on", to_string(log.back().date)));
  auto plan = PlanCache().take(options.plan, options.file, options, console);
  if (const auto* none = std::get_if<NoPlan>(&plan)) {
    if (!none->unreadable.empty())
      print_failure(options.plan, none->unreadable + "; " + built_in_hint(options.plan), options, console);
    return none->status;
  }
  if (std::get<SharedPlan>(plan)->plan.name == loaded.plan->plan.name)
    return refuse(fmt::format("--plan: {} is the plan already", safe_text(loaded.plan->plan.name)));
  return std::nullopt;
}

void report_switch(const Added& added, const LogOptions& options, Console& console) {
  if (options.dry_run) {
    console.out += edit::unified_diff(added.before.source.text, added.text, options.file);
    return;
  }
  const Entry& entry = added.athlete.log[added.at];
  console.out += fmt::format("{}: added to {}: {}\n", safe_text(options.file), long_day(entry.date, today(options)),
                             words_added(added.before.plan->plan, nullptr, entry));
  PlanCache plans;
  const auto now = athlete_from({options.file, added.text}, options.file, options, plans, console);
  if (const auto* loaded = std::get_if<LoadedAthlete>(&now))
    console.out += next_lines(next_session_of(*loaded, today(options), options.file));
}

}  // namespace rehab::cli
