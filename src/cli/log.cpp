// rehab log: one session, check-in or word more in a file that a person edits by hand.
#include <fmt/format.h>

#include <algorithm>

#include "cli/best_answers.hpp"
#include "cli/commands.hpp"
#include "cli/entry_from_arguments.hpp"
#include "cli/log_contradictions.hpp"
#include "cli/log_entry.hpp"
#include "cli/plan_switch.hpp"
#include "cli/profile_options.hpp"
#include "cli/save.hpp"
#include "domain/safe_text.hpp"
#include "edit/comments.hpp"
#include "edit/diff.hpp"
#include "edit/same_content.hpp"
#include "engine/evidence.hpp"
#include "files/read_file.hpp"
#include "read/diagnostic_text.hpp"
#include "rehab/day_words.hpp"
#include "render/entry_words.hpp"
#include "render/log_feedback.hpp"
#include "render/words.hpp"

namespace rehab::cli {

namespace {

/// The log as it was on a day.
Athlete up_to(const Athlete& athlete, Day day) {
  Athlete earlier = athlete;
  while (!earlier.log.empty() && earlier.log.back().date > day) earlier.log.pop_back();
  return earlier;
}

/// The log up to an entry.
Athlete up_to_entry(const Athlete& athlete, std::size_t at) {
  Athlete earlier = athlete;
  earlier.log.resize(at + 1);
  return earlier;
}

/// The entry of a day whose work a later report is about: the session's, else the last with any work.
std::optional<std::size_t> work_of_day(const Plan& plan, const Athlete& athlete, Day day) {
  std::optional<std::size_t> session, extra;
  for (std::size_t i = athlete.log.size(); i-- > 0 && athlete.log[i].date == day;) {
    if (!extra && !athlete.log[i].work.empty()) extra = i;
  }
  if (!extra) return std::nullopt;
  for (const Passed& one : passed(plan, athlete)) {
    if (one.is_session && athlete.log[one.entry].date == day) session = one.entry;
  }
  return session ? session : extra;
}

/// An injury stands in the first entry after it, so one that is told later goes to its own day.
std::optional<std::string> injury_told_late(const Entry& entry, const Athlete& athlete) {
  if (!entry.injury || athlete.log.empty() || athlete.log.back().date <= entry.injury->date) return std::nullopt;
  return fmt::format("the log has an entry of {}, after this injury, which stands in the first entry after it",
                     to_string(athlete.log.back().date));
}

Proposal proposed_in_words(const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  const Day day = options.date.value_or(today(options));
  if (const auto refused = refuse_before_switch(day, options, loaded, console)) return *refused;
  const Athlete athlete = up_to(loaded.athlete, day);
  auto addition =
      addition_from("log", options, loaded.plan->plan, athlete, work_of_day(loaded.plan->plan, athlete, day), today(options));
  if (auto* added = std::get_if<edit::Addition>(&addition)) {
    if (const auto refused = refuse_switch(added->entry, options, loaded, console)) return *refused;
    const auto late = injury_told_late(added->entry, athlete);
    if (!late) return std::move(*added);
    print_failure("",
                  fmt::format("--injury: {}: rehab log {} --date {} --injury {}", *late, file_word(options.file),
                              to_string(added->entry.injury->date), shell_word(options.injury)),
                  options, console);
    return Status::bad_input;
  }
  for (const std::string& error : std::get<Errors>(addition)) print_failure("", error, options, console);
  return Status::bad_input;
}

Proposal proposed_as_text(const Source& source, const LogOptions& options, const LoadedAthlete& loaded, Console& console) {
  auto written = read_entry(source.text, source.name, loaded.plan->plan, loaded.athlete.profile, today(options));
  print_diagnostics(written.errors, {written.source}, options, console);
  if (!written.entry) return Status::bad_input;
  Entry dated;
  dated.date = written.entry->date;
  if (edit::same_content(*written.entry, dated)) {
    print_failure("", std::string(nothing_to_write), options, console);
    return Status::bad_input;
  }
  if (options.date && *options.date != written.entry->date) {
    print_failure(
        "",
        fmt::format("--date {}: the entry has a date of its own, {}", to_string(*options.date), to_string(written.entry->date)),
        options, console);
    return Status::bad_input;
  }
  if (const auto refused = refuse_before_switch(written.entry->date, options, loaded, console)) return *refused;
  if (const auto refused = refuse_switch(*written.entry, options, loaded, console)) return *refused;
  if (const auto late = injury_told_late(*written.entry, up_to(loaded.athlete, written.entry->date))) {
    print_failure("", fmt::format("{}: give its entry the date {}", *late, to_string(written.entry->injury->date)), options,
                  console);
    return Status::bad_input;
  }
  return addition_of(loaded.plan->plan, std::move(*written.entry), options);
}

/// The comments of an entry that was read whole, which are not written down. The sheet's own questions are not told.
std::string comments_left(std::string_view text, const Plan& plan) {
  std::string left;
  for (const std::string& comment : edit::comment_texts(text)) {
    const std::size_t word = std::min(comment.find_first_not_of("# "), comment.size());
    const std::string_view key = std::string_view(comment).substr(word, comment.find(':', word) - word);
    const bool is_key = comment.find(':', word) != comment.npos &&
                        (plan.find_observation(key) || key == "check_in" || key == "times" || key == "notes");
    const bool asks = std::any_of(plan.observations.begin(), plan.observations.end(),
                                  [&](const Observation& one) { return comment.find(one.ask) != std::string::npos; });
    const bool of_program =
        is_key || asks || comment.ends_with("write what was done") || comment.ends_with("seconds of each rep");
    if (!of_program) left += (left.empty() ? "" : "; ") + safe_text(comment);
  }
  return left.empty() ? "" : "rehab: comments of the entry are not written down: " + left + "\n";
}

/// What was done with the entry, what to think of it, and what it means for tomorrow.
void report(const Added& added, const LogOptions& options, Console& console) {
  if (gives_profile(options)) return report_profile(added, options, console);
  const Plan& plan = added.before.plan->plan;
  const Entry& entry = added.athlete.log[added.at];
  const bool completed = added.joined.how == edit::MergedEntry::How::completed;
  const Entry* there = completed ? &added.before.athlete.log[added.at] : nullptr;
  if (entry.plan && (there == nullptr || !there->plan)) return report_switch(added, options, console);
  const std::string beyond = beyond_prescribed(plan, up_to_entry(added.athlete, added.at));
  const bool known = completed && beyond == beyond_prescribed(plan, up_to_entry(added.before.athlete, added.at));
  if (!beyond.empty() && !known) console.err += "rehab: warning: " + beyond + "\n";
  const std::string changed = what_changed_later(plan, added.before.athlete, added.athlete, entry.date);
  if (options.dry_run) {
    console.out += edit::unified_diff(added.before.source.text, added.text, options.file) + changed;
    return;
  }
  const bool last = added.at + 1 == added.athlete.log.size();
  const std::string place =
      last || completed ? ""
                        : fmt::format(", before line {}, where it belongs",
                                      position_of(added.before.athlete.log[added.at].place, added.before.source.text).line);
  console.out += fmt::format("{}: added to {}{}: {}\n", safe_text(options.file), long_day(entry.date, today(options)), place,
                             words_added(plan, there, entry));
  console.out += which_answers_count(plan, added.athlete, added.at, there);
  console.out += left_to_measure(options, plan, added.athlete, entry.date);
  const bool cleared = clears(entry);
  if (cleared && added.athlete.profile.clinician.empty()) {
    console.err += fmt::format(
        "rehab: warning: the file names no clinician who could have cleared this; to name one: rehab log {} --clinician NAME\n",
        file_word(options.file));
  }
  const NextSession next = next_session(plan, added.athlete, today(options), options.file);
  if (const std::string vain = word_in_vain(next, added.at); !vain.empty()) console.err += "rehab: warning: " + vain + "\n";
  if (entry.limits) console.out += limits_now(next_session(plan, added.before.athlete, today(options), options.file), next);
  console.out += changed + next_lines(next);
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
  const Propose propose = [&](const LoadedAthlete& loaded) -> Proposal {
    if (gives_profile(options)) return profile_change(options, false, console);
    return text ? proposed_as_text(*text, options, loaded, console) : proposed_in_words(options, loaded, console);
  };
  return write_and_report(options, propose, console, [&](const Added& added) {
    if (text) console.err += comments_left(text->text, added.before.plan->plan);
    report(added, options, console);
  });
}

}  // namespace rehab::cli
