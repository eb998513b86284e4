#include "cli/save.hpp"
#include "cli/saving.hpp"

#include <fmt/format.h>

#include "edit/entry_text.hpp"
#include "files/read_file.hpp"
#include "files/replace.hpp"
#include "read/diagnostic_text.hpp"
#include "render/words.hpp"

namespace rehab::cli {

namespace {

/// Before which line of the file an entry of an earlier day belongs.
std::optional<std::size_t> line_for(const Entry& entry, const LoadedAthlete& loaded) {
  for (const Entry& there : loaded.athlete.log) {
    if (there.date <= entry.date) continue;
    const std::string_view text = loaded.source.text;
    const std::size_t dash = text.rfind('-', there.place.offset);  // on the line of the first key, or on one of its own
    return position_of({static_cast<std::uint32_t>(dash), 0}, text).line;
  }
  return std::nullopt;
}

void show_entry(const Plan& plan, const Entry& entry, const std::string& where, Console& console) {
  console.err +=
      fmt::format("The entry, to be put in by hand{}{}:\n\n", where.empty() ? "" : " ", where) + edit::entry_text(plan, entry);
}

/// `line 104 says pain 5. To change it: rehab amend b.yaml --pain 0`.
std::string how_to_amend(const edit::Refusal& refusal, const LoadedAthlete& loaded, const std::optional<Entry>& meant) {
  const bool last = !meant || loaded.athlete.log.back().date == meant->date;
  const std::string date = last ? "" : fmt::format(" --date {}", to_string(meant->date));
  return fmt::format("line {} says {}. To change it: rehab amend {}{} {}", position_of(refusal.there, loaded.source.text).line,
                     refusal.reason, file_word(loaded.source.name), date, refusal.option);
}

/// A refusal of the edit: the log cannot hold this, or its layout cannot take it.
Status refuse(const edit::Refusal& refusal, const LoadedAthlete& loaded, const std::optional<Entry>& meant, const View& view,
              Console& console) {
  const std::string& name = loaded.source.name;
  const bool by_hand = refusal.remedy == edit::Remedy::by_hand;
  print_failure(name,
                refusal.remedy == edit::Remedy::amend ? name + ": " + how_to_amend(refusal, loaded, meant)
                                                      : name + " is left as it was: " + refusal.reason,
                view, console);
  if (by_hand && refusal.whole) {
    show_entry(loaded.plan->plan, *refusal.whole,
               fmt::format("in place of the one in line {}", position_of(refusal.there, loaded.source.text).line), console);
  } else if (by_hand && meant) {
    const auto line = line_for(*meant, loaded);
    show_entry(loaded.plan->plan, *meant, line ? fmt::format("before line {}", *line) : "", console);
  }
  return by_hand ? Status::unable : Status::bad_input;
}

/// As much of a file as an entry needs to be read by; of the log nothing is known.
std::string anybodys_file() { return "rehab: athlete/1\nathlete: {name: x}\ninjury: {date: 1950-01-01}\nlog:\n"; }

/// One attempt at one text: read it, ask what to change, change it.
class AddAttempt {
 public:
  AddAttempt(const std::string& path, const View& view, const Propose& propose, PlanCache& plans, Console& console)
      : path_(path), view_(view), propose_(propose), plans_(plans), console_(console) {}

  std::variant<Added, Status> on(std::string text) {
    auto loaded = athlete_from({path_, std::move(text)}, path_, view_, plans_, console_);
    if (const auto* status = std::get_if<Status>(&loaded)) return *status;
    auto& athlete = std::get<LoadedAthlete>(loaded);
    auto proposed = propose_(athlete);
    if (const auto* status = std::get_if<Status>(&proposed)) return *status;
    plan_ = athlete.plan;
    auto edited = edit(athlete.source.text, proposed);
    if (const auto* refusal = std::get_if<edit::Refusal>(&edited)) return refuse(*refusal, athlete, meant_, view_, console_);
    auto& now = std::get<edit::Inserted>(edited);
    return Added{std::move(athlete), std::move(now.athlete), std::move(now.joined), now.at, std::move(now.text)};
  }

  /// The disk, a lock, a permission or another program was in the way: what was to be written is not lost. Where the file was
  /// not even read for it, it is now, and where that cannot be, a file of anybody's takes its place. What that makes of the rest
  /// is not told.
  void show_what_was_meant(const std::string& unread_file) {
    if (!meant_ && !unread_file.empty()) {
      const Console told = console_;
      const auto text = files::read_file(unread_file);
      const auto* there = std::get_if<std::string>(&text);
      static_cast<void>(on(there != nullptr ? *there : anybodys_file()));
      console_ = told;
    }
    if (meant_) show_entry(plan_->plan, *meant_, "", console_);
  }

 private:
  std::variant<edit::Inserted, edit::Refusal> edit(std::string_view text, const Proposal& proposed) {
    if (const auto* prepared = std::get_if<Prepared>(&proposed)) {
      meant_ = prepared->meant;
      return prepared->edited;
    }
    const Day newest = newest_today(view_);
    if (const auto* amendment = std::get_if<edit::Amendment>(&proposed)) {
      meant_ = amendment->entry;
      return edit::amend_log(text, plan_->plan, newest, *amendment);
    }
    if (const auto* change = std::get_if<edit::ProfileChange>(&proposed))
      return edit::change_profile(text, plan_->plan, newest, *change);
    const auto& addition = std::get<edit::Addition>(proposed);
    meant_ = edit::as_entry(addition);
    return edit::add_to_log(text, plan_->plan, newest, addition);
  }

  const std::string& path_;
  const View& view_;
  const Propose& propose_;
  PlanCache& plans_;
  Console& console_;
  std::optional<Entry> meant_;  ///< as it is to stand in the log
  SharedPlan plan_;
};

}  // namespace

std::variant<Added, Status> add_to_file(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                        Console& console, const BeforeWriting& before_writing) {
  AddAttempt attempt(path, view, propose, plans, console);
  std::optional<std::variant<Added, Status>> result;
  const files::Replaced replaced =
      files::replace(path, [&](const std::string& text) -> std::variant<std::string, files::Failure> {
        result = attempt.on(text);
        const auto* added = std::get_if<Added>(&*result);
        if (added == nullptr) return files::Failure{};  // it has been shown
        if (!before_writing || before_writing(*added)) return added->text;
        result = Status::unable;
        return files::Failure{};
      });
  if (result && std::holds_alternative<Status>(*result)) return *result;
  const Status saving = note_saving(replaced, path, view, console);
  if (saving != Status::answered) {
    attempt.show_what_was_meant(result || saving == Status::bad_input ? "" : path);
    return saving;
  }
  return std::move(*result);
}

std::variant<Added, Status> try_adding(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                       Console& console) {
  auto source = load_text(path, view, console);
  if (const auto* status = std::get_if<Status>(&source)) return *status;
  return AddAttempt(path, view, propose, plans, console).on(std::move(std::get<Source>(source).text));
}

Status write_and_report(const LogOptions& options, const Propose& propose, Console& console,
                        const std::function<void(const Added&)>& report, const BeforeWriting& before_writing) {
  PlanCache& plans = PlanCache::of_sessions();
  const auto added = options.dry_run ? try_adding(options.file, options, propose, plans, console)
                                     : add_to_file(options.file, options, propose, plans, console, before_writing);
  if (const auto* status = std::get_if<Status>(&added)) return *status;
  report(std::get<Added>(added));
  return Status::answered;
}

}  // namespace rehab::cli
