// rehab amend: an entry of the log changed, or taken out.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/best_answers.hpp"
#include "cli/commands.hpp"
#include "cli/entry_options.hpp"
#include "cli/log_entry.hpp"
#include "cli/profile_options.hpp"
#include "cli/save.hpp"
#include "domain/safe_text.hpp"
#include "edit/diff.hpp"
#include "edit/same_content.hpp"
#include "engine/evidence.hpp"
#include "files/read_file.hpp"
#include "read/diagnostic_text.hpp"
#include "rehab/day_words.hpp"
#include "render/entry_words.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

namespace {

std::size_t line_of_entry(const Entry& entry, const Source& source) { return position_of(entry.place, source.text).line; }

/// The first and the last line of every entry. Comments and blank lines behind it, a dash on a line of its own before the next
/// one, and keys behind the log are no entry's.
std::vector<std::pair<std::size_t, std::size_t>> lines_of_entries(const std::vector<Entry>& log, const Source& source) {
  std::vector<std::pair<std::size_t, std::size_t>> spans;
  for (const Entry& entry : log) spans.emplace_back(line_of_entry(entry, source), line_of_entry(entry, source));
  std::size_t number = 0, of = 0;
  bool in_log = !spans.empty();
  for (std::size_t at = 0; in_log && at < source.text.size(); at = source.text.find('\n', at) + 1) {
    const std::string_view line = std::string_view(source.text).substr(at, source.text.find('\n', at) - at);
    ++number;
    while (of + 1 < spans.size() && spans[of + 1].first <= number) ++of;
    const std::size_t first = line.find_first_not_of(" \t\r");
    const bool is_key = first == 0 && std::string_view("-#]}").find(line[0]) == std::string_view::npos;
    const bool is_content = first != line.npos && line[first] != '#' && line.find_last_not_of(" \t\r-") != line.npos;
    if (number > spans[0].first && is_key) in_log = false;
    if (in_log && is_content && number > spans[of].first) spans[of].second = number;
    if (source.text.find('\n', at) == std::string::npos) break;
  }
  return spans;
}

/// An entry that may be meant, and what is given for it, or why that cannot be said of it.
struct Candidate {
  std::size_t at = 0;
  std::variant<edit::Addition, Errors> given;
};

/// Whether what is given would take the place of something in all its parts.
bool holds_all_given(const Entry& there, const edit::Addition& given) {
  const Entry& more = given.entry;
  const auto answered = [](const std::vector<Answer>& answers, const std::vector<Answer>& by) {
    return std::all_of(answers.begin(), answers.end(), [&](const Answer& one) {
      return std::any_of(by.begin(), by.end(), [&](const Answer& other) { return one.observation == other.observation; });
    });
  };
  const bool parts = (!more.injury || there.injury) && (!more.limits || there.limits) && (!more.coach || there.coach) &&
                     (more.work.empty() || !there.work.empty()) && (more.missed.empty() || !there.missed.empty()) &&
                     (more.also.empty() || !there.also.empty()) && (more.notes.empty() || !there.notes.empty());
  std::vector<Answer> of_work = there.felt;
  for (const DoneWork& line : there.work) of_work.insert(of_work.end(), line.felt.begin(), line.felt.end());
  return parts && answered(more.check_in, there.check_in) && answered(more.felt, there.felt) && answered(given.felt, of_work);
}

std::string parts_of(const Entry& entry) {
  std::vector<std::string> parts;
  if (entry.injury) parts.emplace_back("an injury");
  if (!entry.check_in.empty()) parts.emplace_back("a check-in");
  if (entry.limits) parts.emplace_back("limits");
  if (entry.coach) parts.emplace_back("a coach's word");
  if (!entry.work.empty()) parts.emplace_back("work");
  if (entry.work.empty() && !entry.felt.empty()) parts.emplace_back("answers");
  if (!entry.missed.empty()) parts.emplace_back("a missed day");
  if (parts.empty()) parts.emplace_back("notes");
  return fmt::format("{}", fmt::join(parts, ", "));
}

/// What the entry says elsewhere to a question that was given an answer: another line of work can say otherwise.
/// `Line 8 still says pain 3.`
std::string still_says(const Plan& plan, const Entry& entry, const std::vector<Answer>& given, std::string_view text) {
  std::vector<Answer> there = entry.felt;
  there.insert(there.end(), entry.check_in.begin(), entry.check_in.end());
  for (const DoneWork& line : entry.work) there.insert(there.end(), line.felt.begin(), line.felt.end());
  std::string lines;
  for (const Answer& one : there) {
    const bool otherwise = std::any_of(given.begin(), given.end(), [&](const Answer& answer) {
      return answer.observation == one.observation && answer.notch != one.notch;
    });
    if (otherwise) {
      lines += fmt::format("Line {} still says {}. To change that, give the lines of work with their answers.\n",
                           position_of(one.place, text).line, answer_words(plan, one));
    }
  }
  return lines;
}

/// The answers beside work that an entry did not give before.
std::vector<Answer> new_answers(const Entry& before, const Entry& now) {
  std::vector<Answer> answers;
  for (std::size_t i = 0; i < now.work.size() && before.work.size() == now.work.size(); ++i) {
    for (const Answer& answer : now.work[i].felt) {
      const auto& felt = before.work[i].felt;
      const bool known = std::any_of(felt.begin(), felt.end(), [&](const Answer& old) {
        return old.observation == answer.observation && old.notch == answer.notch;
      });
      if (!known) answers.push_back(answer);
    }
  }
  return answers;
}

bool answers_to(const Entry& entry, int observation) {
  const auto is_it = [&](const Answer& answer) { return answer.observation == observation; };
  return std::any_of(entry.felt.begin(), entry.felt.end(), is_it) ||
         std::any_of(entry.work.begin(), entry.work.end(),
                     [&](const DoneWork& line) { return std::any_of(line.felt.begin(), line.felt.end(), is_it); });
}

/// Finds the entry that is meant, and what it is to be.
class MeantEntry {
 public:
  MeantEntry(const AmendOptions& options, const LoadedAthlete& loaded, Console& console)
      : options_(options), loaded_(loaded), log_(loaded.athlete.log), console_(console) {}

  Proposal make() const {
    if (log_.empty()) return refuse("the log holds no entry yet");
    const std::vector<std::size_t> meant = entries_meant();
    if (meant.empty()) return no_entry();
    if (options_.remove) {
      if (meant.size() > 1 && options_.date) return which_of(meant);
      return edit::Amendment{meant.back(), std::nullopt};
    }
    std::vector<Candidate> all, able, exact;
    for (const std::size_t at : meant) {
      all.push_back({at, given_for(at)});
      const auto* given = std::get_if<edit::Addition>(&all.back().given);
      if (given != nullptr) able.push_back(all.back());
      if (given != nullptr && holds_all_given(log_[at], *given)) exact.push_back(all.back());
    }
    if (exact.size() == 1) return change(exact[0]);
    if (able.size() == 1) return change(able[0]);
    if (able.empty()) return show(std::get<Errors>(all.back().given));
    const bool of_work = !std::get<edit::Addition>(able.back().given).felt.empty();  // whose, nobody can tell
    if (const auto lacking = of_work ? session_that_lacks(able) : std::nullopt) return change(able[*lacking]);
    const bool last_will_do = exact.empty() && !options_.date && !of_work && able.back().at == log_.size() - 1;
    return last_will_do ? change(able.back()) : which_of(meant);
  }

 private:
  /// What a session's report leaves out is asked for on the sheet: it is the session's, whatever else was done that day.
  std::optional<std::size_t> session_that_lacks(const std::vector<Candidate>& able) const {
    const std::vector<Passed> all = passed(loaded_.plan->plan, loaded_.athlete);
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < able.size(); ++i) {
      const Entry& entry = log_[able[i].at];
      const auto answers = [&](const Answer& given) { return answers_to(entry, given.observation); };
      const auto& given = std::get<edit::Addition>(able[i].given).felt;
      if (!all[able[i].at].is_session || std::any_of(given.begin(), given.end(), answers)) continue;
      if (found) return std::nullopt;
      found = i;
    }
    return found;
  }

  Status refuse(const std::string& message) const {
    print_failure(options_.file, options_.file + ": " + message, options_, console_);
    return Status::bad_input;
  }

  Status show(const Errors& errors) const {
    for (const std::string& error : errors) print_failure("", error, options_, console_);
    return Status::bad_input;
  }

  std::size_t line(std::size_t at) const { return line_of_entry(log_[at], loaded_.source); }

  /// Those of the day, or the one that a line of the file belongs to.
  std::vector<std::size_t> entries_meant() const {
    std::vector<std::size_t> meant;
    const Day day = options_.date.value_or(log_.back().date);
    const auto lines = lines_of_entries(log_, loaded_.source);
    const auto given = static_cast<std::size_t>(options_.line.value_or(0));
    for (std::size_t at = 0; at < log_.size(); ++at) {
      const bool in_line = !options_.line || (lines[at].first <= given && given <= lines[at].second);
      const bool takes_any_day = options_.line && !options_.date;
      if (in_line && (takes_any_day || log_[at].date == day)) meant.push_back(at);
    }
    return meant;
  }

  Status no_entry() const {
    if (!options_.line) return refuse(fmt::format("there is no entry on {}", to_string(*options_.date)));
    return refuse(fmt::format("--line {}: no entry{} stands there", *options_.line,
                              options_.date ? " of " + to_string(*options_.date) : ""));
  }

  Status which_of(const std::vector<std::size_t>& meant) const {
    std::vector<std::string> places;
    for (const std::size_t at : meant) places.push_back(fmt::format("line {} ({})", line(at), parts_of(log_[at])));
    return refuse(fmt::format("{} has {} entries: {}. Say which one is meant, as --line {}", to_string(log_[meant[0]].date),
                              meant.size(), fmt::join(places, "; "), line(meant.back())));
  }

  /// As if it were the last entry: answers may be about its work.
  std::variant<edit::Addition, Errors> given_for(std::size_t at) const {
    Athlete athlete = loaded_.athlete;
    athlete.log.resize(at + 1);
    const LogOptions& given_options = options_;
    LogOptions options = with_words_of(loaded_.plan->plan, log_[at], given_options);
    options.date = log_[at].date;
    const auto about = log_[at].work.empty() ? std::nullopt : std::optional(at);
    auto given = addition_from("amend", options, loaded_.plan->plan, athlete, about, today(options_));
    if (auto* added = std::get_if<edit::Addition>(&given)) {
      using edit::SessionStatus;
      added->session = options_.unfinished ? SessionStatus::under_way
                       : options_.finished ? SessionStatus::finished
                                           : SessionStatus::as_is;
    }
    return given;
  }

  Proposal change(const Candidate& candidate) const {
    const Entry& there = log_[candidate.at];
    const auto& given = std::get<edit::Addition>(candidate.given);
    const Plan& plan = loaded_.plan->plan;
    Entry now = edit::amended(plan, there, given);
    if (!edit::same_content(there, now)) return edit::Amendment{candidate.at, std::move(now)};
    console_.out += fmt::format("Nothing to change: the entry at line {} says that already.\n", line(candidate.at)) +
                    still_says(plan, there, given.felt, loaded_.source.text);
    return Status::answered;
  }

  const AmendOptions& options_;
  const LoadedAthlete& loaded_;
  const std::vector<Entry>& log_;
  Console& console_;
};

/// What is wrong with the options, or nothing.
std::string misuse(const AmendOptions& options) {
  if (options.file == "-") return "amend writes into a file, so - will not do for FILE";
  const bool gives = gives_entry(options) || gives_profile(options);
  if (options.remove && gives) return "--remove takes the whole entry out: nothing else goes with it";
  const auto there = files::read_file(options.file);
  if (const auto* failure = std::get_if<files::Failure>(&there); failure != nullptr && !options.remove && !gives)
    return failure->message;
  if (!options.remove && !gives) return "Nothing to change: give what the entry is to say, or --remove.";
  return {};
}

std::string difference(const Added& amended, const AmendOptions& options) {
  return edit::unified_diff(amended.before.source.text, amended.text, options.file);
}

/// Once the file is written, an entry that stood there is nowhere else: it is shown before.
bool show_difference(const Added& amended, const AmendOptions& options) {
  if (gives_profile(options)) return true;
  const bool removed = amended.joined.how == edit::MergedEntry::How::removed;
  return show_first(difference(amended, options), removed ? "The entry that is taken out:\n\n" : "What is changed:\n\n");
}

void report(const Added& amended, const AmendOptions& options, Console& console) {
  if (gives_profile(options)) return report_profile(amended, options, console);
  if (options.dry_run) console.out += difference(amended, options);
  const Plan& plan = amended.before.plan->plan;
  const Entry& entry = amended.joined.entry;
  const bool removed = amended.joined.how == edit::MergedEntry::How::removed;
  const Entry& before = amended.before.athlete.log[amended.at];
  if (!options.dry_run) {
    console.out += fmt::format("{}: {} {}: {}\n", safe_text(options.file), removed ? "taken out of" : "changed on",
                               long_day(entry.date, today(options)),
                               removed ? words_added(plan, nullptr, before) : words_changed(plan, before, entry));
  }
  if (!removed) {
    const Entry& as_read = amended.athlete.log[amended.at];
    console.out += still_says(plan, as_read, new_answers(before, as_read), amended.text);
  }
  console.out += what_changed_later(plan, amended.before.athlete, amended.athlete, entry.date);
  if (options.dry_run) return;
  const NextSession next = next_session(plan, amended.athlete, today(options), options.file);
  if (before.limits || entry.limits)
    console.out += limits_now(next_session(plan, amended.before.athlete, today(options), options.file), next);
  console.out += left_to_measure(options, plan, amended.athlete, entry.date) + next_lines(next);
}

}  // namespace

Status run(const AmendOptions& options, Console& console) {
  if (const std::string wrong = misuse(options); !wrong.empty()) {
    print_failure("", wrong, options, console);
    return Status::bad_input;
  }
  const Propose propose = [&](const LoadedAthlete& loaded) -> Proposal {
    if (gives_profile(options)) return profile_change(options, true, console);
    return MeantEntry(options, loaded, console).make();
  };
  return write_and_report(
      options, propose, console, [&](const Added& added) { report(added, options, console); },
      [&](const Added& added) { return show_difference(added, options); });
}

}  // namespace rehab::cli
