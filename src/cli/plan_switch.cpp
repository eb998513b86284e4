#include "cli/plan_switch.hpp"

#include <fmt/format.h>

#include "domain/safe_text.hpp"
#include "edit/diff.hpp"
#include "edit/same_content.hpp"
#include "engine/plan_switch.hpp"
#include "rehab/day_words.hpp"
#include "render/entry_words.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

std::optional<Status> refuse_before_switch(Day day, const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  const auto& log = loaded.athlete.log;
  const auto switched = last_switch(log);
  if (!switched || day >= log[*switched].date) return std::nullopt;
  print_failure("",
                fmt::format("the plan was switched on {}, and an entry of {} is of the plan before: put it into the file by hand",
                            to_string(log[*switched].date), to_string(day)),
                options, console);
  return Status::bad_input;
}

std::optional<Status> refuse_switch(const Entry& entry, const LogOptions& options, const LoadedAthlete& loaded,
                                    Console& console) {
  if (!entry.plan) return std::nullopt;
  const std::string_view key = options.plan.empty() ? "plan" : "--plan";
  const auto refuse = [&](const std::string& why) {
    print_failure("", fmt::format("{}: {}", key, why), options, console);
    return Status::bad_input;
  };
  Entry alone;
  alone.date = entry.date;
  alone.plan = entry.plan;
  alone.notes = entry.notes;
  if (!edit::same_content(entry, alone)) return refuse("give it alone, with date and notes at most; then log the session");
  const auto& log = loaded.athlete.log;
  if (!log.empty() && entry.date < log.back().date)
    return refuse(fmt::format("the log goes on to {}; a plan is switched from its last day on", to_string(log.back().date)));
  const std::string& wanted = entry.plan->plan;
  auto plan = PlanCache().take(wanted, options.file, options, console);
  if (const auto* none = std::get_if<NoPlan>(&plan)) {
    if (!none->unreadable.empty()) print_failure(wanted, none->unreadable + "; " + built_in_hint(wanted), options, console);
    return none->status;
  }
  const SharedPlan& named = loaded.waiting ? loaded.waiting : loaded.plan;
  if (std::get<SharedPlan>(plan)->plan.name == named->plan.name)
    return refuse(safe_text(named->plan.name) + (loaded.waiting
                                                     ? " holds as soon as the referral is cleared: the log says so already"
                                                     : " is the plan already"));
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
