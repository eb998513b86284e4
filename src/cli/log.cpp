// rehab log: one session, check-in or word more in a file that a person edits by hand.
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/entry_from_arguments.hpp"
#include "cli/log_entry.hpp"
#include "cli/save.hpp"
#include "domain/safe_text.hpp"
#include "edit/diff.hpp"
#include "files/read_file.hpp"
#include "read/diagnostic_text.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

namespace {

Proposal proposed_in_words(const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  auto addition = addition_from(options, loaded.plan->plan, loaded.athlete, today(options));
  if (auto* added = std::get_if<edit::Addition>(&addition)) return std::move(*added);
  for (const std::string& error : std::get<Errors>(addition)) print_failure("", error, options, console);
  return Status::bad_input;
}

Proposal proposed_as_text(const Source& source, const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  auto written = read_entry(source.text, source.name, loaded.plan->plan, loaded.athlete.profile, today(options));
  print_diagnostics(written.errors, {written.source}, options, console);
  if (!written.entry) return Status::bad_input;
  if (options.date && *options.date != written.entry->date) {
    print_failure(
        "",
        fmt::format("--date {}: the entry has a date of its own, {}", to_string(*options.date), to_string(written.entry->date)),
        options, console);
    return Status::bad_input;
  }
  return addition_of(std::move(*written.entry), options);
}

/// What was done with the entry, what to think of it, and what it means for tomorrow.
void report(const Added& added, const LogOptions& options, Console& console) {
  const Plan& plan = added.before.plan->plan;
  const Entry& entry = added.athlete.log.back();
  const bool session_before = !added.before.athlete.log.empty() && added.before.athlete.log.back().date == entry.date &&
                              added.before.athlete.log.back().work.size() == entry.work.size();
  if (const std::string beyond = beyond_prescribed(plan, added.athlete); !beyond.empty() && !session_before) {
    console.err += "rehab: warning: " + beyond + "\n";
  }
  if (options.dry_run) {
    console.out += edit::unified_diff(added.before.source.text, added.text, options.file);
    return;
  }
  const bool completed = added.joined.how == edit::MergedEntry::How::completed;
  console.out += fmt::format("{}: {} {}\n", safe_text(options.file), to_string(entry.date), completed ? "completed" : "added");
  console.out += what_comes_next(next_session(plan, added.athlete, today(options), options.file)) + "\n";
}

}  // namespace

Status run(const LogOptions& options, Console& console) {
  if (options.file == "-") {
    print_failure("", "log writes into a file, so - will not do for FILE", options, console);
    return Status::bad_input;
  }
  std::optional<Source> text;
  if (options.from_stdin) {
    auto source = load_text("-", options, console);  // before the lock: nobody waits for who is still typing
    if (const auto* status = std::get_if<Status>(&source)) return *status;
    text = std::move(std::get<Source>(source));
  }
  const Propose propose = [&](const LoadedAthlete& loaded) {
    return text ? proposed_as_text(*text, options, loaded, console) : proposed_in_words(options, loaded, console);
  };
  PlanCache plans(PlanUse::sessions);
  const auto added = options.dry_run ? try_adding(options.file, options, propose, plans, console)
                                     : add_to_file(options.file, options, propose, plans, console);
  if (const auto* status = std::get_if<Status>(&added)) return *status;
  console.saved = !options.dry_run;
  report(std::get<Added>(added), options, console);
  return Status::answered;
}

}  // namespace rehab::cli
