#include "cli/log_entry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/spoken.hpp"
#include "domain/suggest.hpp"
#include "domain/utf8.hpp"
#include "rehab/next_session.hpp"

namespace rehab::cli {

namespace {

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The pieces between commas.
std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  while (true) {
    const std::size_t comma = text.find(',');
    pieces.push_back(trimmed(text.substr(0, comma)));
    if (comma == text.npos) return pieces;
    text.remove_prefix(comma + 1);
  }
}

struct KeyValue {
  std::string_view key, value;
};

/// `walk=normal`; no key where there is no sign.
KeyValue split_at(std::string_view text, char sign) {
  const std::size_t at = text.find(sign);
  if (at == text.npos) return {{}, trimmed(text)};
  return {trimmed(text.substr(0, at)), trimmed(text.substr(at + 1))};
}

/// What somebody may have meant who slipped, beside the plan's questions.
constexpr std::array<std::string_view, 13> own_options{"--date",       "--as-prescribed", "--check-in", "--notes", "--also",
                                                       "--unfinished", "--finished",      "--coach",    "--by",    "--reason",
                                                       "--limits",     "--dry-run",       "--times"};

/// A line of work with what was said of it.
struct WorkSaid {
  std::string exercise, dose, origin;
  std::vector<Said> beside;
};

/// Sorts what was said to where it belongs, then has it read.
class Listener {
 public:
  Listener(const LogOptions& options, const Plan& plan, const Athlete& athlete, Day today)
      : options_(options), plan_(plan), athlete_(athlete), today_(today), date_(options.date.value_or(today)) {}

  std::variant<edit::Addition, Complaints> listen() {
    for (const Said& said : options_.said) said.option.empty() ? hear_work(said.text) : hear_option(said);
    for (const std::string& answer : options_.check_in) hear_check_in(answer);
    if (options_.as_prescribed && complaints_.empty()) prescribe_work();
    place_leading();
    if (!complaints_.empty()) return complaints_;
    return read();
  }

 private:
  void complain(std::string text) { complaints_.push_back(std::move(text)); }

  const Entry* session_of_day() const {
    const auto& log = athlete_.log;
    return !log.empty() && log.back().date == date_ && !log.back().work.empty() ? &log.back() : nullptr;
  }

  /// The sheet's own work for the day, or what is left of the session under way; what is said with it comes first.
  void prescribe_work() {
    if (session_of_day() != nullptr && session_of_day()->finished) {
      return complain(fmt::format("--as-prescribed: {} holds a session already", to_string(date_)));
    }
    Spoken spoken;
    speak_before_work(spoken);
    auto before = spoken.read(plan_, athlete_.profile, today_);
    if (auto* complaints = std::get_if<Complaints>(&before)) {
      complaints_ = std::move(*complaints);
      return;
    }
    Athlete athlete = athlete_;
    const bool under_way = session_of_day() != nullptr && !session_of_day()->finished;
    if (!under_way) athlete.log.push_back(std::move(std::get<Entry>(before)));
    const NextSession next = next_session(plan_, athlete, date_, options_.file);
    const auto& due = next.prescription.date;
    if (is_referral(next) || !due) return complain("--as-prescribed: no session is prescribed; rehab next says why");
    if (*due != date_) {
      return complain(
          fmt::format("--as-prescribed: {} is a day of rest, the next session is on {}", to_string(date_), to_string(*due)));
    }
    if (next.work.empty()) return complain("--as-prescribed: nothing is left of this session");
    std::vector<WorkSaid> work;
    for (const Work& line : next.work) {
      const std::string& exercise = plan_.exercises[static_cast<std::size_t>(line.exercise)].id;
      work.push_back({exercise, to_string(line.dose), "--as-prescribed", {}});
    }
    work_.insert(work_.begin(), work.begin(), work.end());
  }

  void hear_work(const std::string& text) {
    const auto [exercise, dose] = split_at(text, ':');
    if (exercise.empty()) {
      return complain(fmt::format("{}: write a line of work as EXERCISE: DOSE, like \"acceleration: 3 x 10 m @ 50%\"", text));
    }
    named_ = true;
    work_.push_back({std::string(exercise), std::string(dose), text, {}});
  }

  void hear_option(const Said& said) {
    if (said.option != "--times" && !observation(said.option)) return unknown(said);
    const auto index = observation(said.option);
    const bool check_in = index && plan_.observations[static_cast<std::size_t>(*index)].of == Of::check_in;
    if (check_in) {
      check_in_.push_back(said);
    } else if (named_) {
      work_.back().beside.push_back(said);
    } else {
      leading_.push_back(said);
    }
  }

  /// What is said before any line of work is how the last one felt.
  void place_leading() {
    for (const Said& said : leading_) {
      const auto index = observation(said.option);
      const bool any = index && plan_.observations[static_cast<std::size_t>(*index)].of == Of::any;
      if (!work_.empty()) {
        work_.back().beside.push_back(said);
      } else if (session_of_day() != nullptr) {
        of_last_line_.push_back(said);
      } else if (any) {
        check_in_.push_back(said);
      } else {
        complain(fmt::format("{}: there is no work on {} that this could be said of", said.option, to_string(date_)));
      }
    }
  }

  void hear_check_in(const std::string& answers) {
    for (const std::string_view answer : pieces_of(answers)) {
      const auto [name, value] = split_at(answer, '=');
      if (name.empty()) return complain(fmt::format("--check-in {}: write it as OBSERVATION=ANSWER, like morning=sore", answers));
      check_in_.push_back({std::string(name), std::string(value)});
    }
  }

  /// `--red-flag` asks for `red_flag`.
  std::optional<int> observation(std::string_view option) const {
    std::string id(option.starts_with("--") ? option.substr(2) : option);
    if (const auto found = plan_.find_observation(id)) return found;
    std::replace(id.begin(), id.end(), '-', '_');
    return plan_.find_observation(id);
  }

  std::string id_of(const Said& said) const {
    const auto index = observation(said.option);
    return index ? plan_.observations[static_cast<std::size_t>(*index)].id : said.option;
  }

  void unknown(const Said& said) {
    std::vector<std::string> options(own_options.begin(), own_options.end());
    for (const Observation& one : plan_.observations) options.push_back("--" + one.id);
    const std::vector<std::string_view> names(options.begin(), options.end());
    const auto near = nearest(said.option, names);
    complain(fmt::format("{}: no such option, and plan {} asks for nothing of that name{}", said.option, plan_.name,
                         near ? fmt::format("; did you mean {}?", *near) : ""));
  }

  // ---- As lines for the reader ----

  static std::string origin_of(const Said& said) { return fmt::format("{} {}", said.option, said.text); }

  void speak_beside(Spoken& spoken, const std::vector<Said>& beside) const {
    for (const Said& said : beside) {
      if (said.option != "--times") {
        spoken.pair(4, id_of(said), said.text, origin_of(said));
        continue;
      }
      std::string list = said.text;
      std::replace(list.begin(), list.end(), ' ', ',');
      spoken.opening(4, "times", origin_of(said));
      for (const std::string_view time : pieces_of(list)) {
        if (!time.empty()) spoken.item(4, time, origin_of(said));
      }
    }
  }

  void speak_work(Spoken& spoken) const {
    if (!work_.empty() || !of_last_line_.empty()) spoken.opening(2, "work", "WORK");
    for (const WorkSaid& line : work_) {
      spoken.item_pair(2, line.exercise, line.dose, line.origin);
      speak_beside(spoken, line.beside);
    }
    if (of_last_line_.empty()) return;
    // The line in the log stands in for itself, so that times are held against its reps.
    const DoneWork& last = session_of_day()->work.back();
    spoken.item_pair(2, plan_.exercises[static_cast<std::size_t>(last.exercise)].id, to_string(last.dose), "WORK");
    speak_beside(spoken, of_last_line_);
  }

  void speak_check_in(Spoken& spoken) const {
    if (check_in_.empty()) return;
    spoken.opening(2, "check_in", "--check-in");
    for (const Said& said : check_in_) {
      const bool option = said.option.starts_with("--");
      spoken.pair(4, id_of(said), said.text, option ? origin_of(said) : fmt::format("--check-in {}={}", said.option, said.text));
    }
  }

  void speak_words(Spoken& spoken) const {
    if (options_.limits == "none") spoken.pair(2, "limits", "none", "--limits");
    if (!options_.limits.empty() && options_.limits != "none") {
      spoken.opening(2, "limits", "--limits");
      for (const std::string_view piece : pieces_of(options_.limits)) {
        const auto [key, value] = split_at(piece, '=');
        const std::string_view meant = value.ends_with('%') ? "intensity" : "distance";
        spoken.pair(4, key.empty() ? meant : key, value, fmt::format("--limits {}", piece));
      }
      if (!options_.by.empty()) spoken.pair(4, "by", options_.by, "--by");
    }
    if (options_.coach.empty()) return;
    spoken.opening(2, "coach", "--coach");
    spoken.pair(4, "says", options_.coach, "--coach " + options_.coach);
    if (!options_.by.empty()) spoken.pair(4, "by", options_.by, "--by");
    if (!options_.reason.empty()) spoken.pair(4, "reason", options_.reason, "--reason");
  }

  void speak_before_work(Spoken& spoken) const {
    spoken.item_pair(0, "date", to_string(date_), "--date " + to_string(date_));
    speak_check_in(spoken);
    speak_words(spoken);
  }

  std::variant<edit::Addition, Complaints> read() const {
    Spoken spoken;
    speak_before_work(spoken);
    speak_work(spoken);
    if (!options_.also.empty()) spoken.opening(2, "also", "--also");
    for (const std::string& also : options_.also) spoken.item(2, also, "--also");
    if (!options_.notes.empty()) spoken.pair(2, "notes", options_.notes, "--notes");

    auto entry = spoken.read(plan_, athlete_.profile, today_);
    if (auto* complaints = std::get_if<Complaints>(&entry)) return std::move(*complaints);
    edit::Addition added = addition_of(std::move(std::get<Entry>(entry)), options_);
    if (!of_last_line_.empty()) {
      added.felt = added.entry.work.back().felt;
      added.times = added.entry.work.back().times;
      added.entry.work.clear();
      if (!options_.finished) added.session = edit::Session::as_is;
    }
    return added;
  }

  const LogOptions& options_;
  const Plan& plan_;
  const Athlete& athlete_;
  Day today_, date_;
  std::vector<WorkSaid> work_;
  std::vector<Said> check_in_, leading_, of_last_line_;
  bool named_ = false;  ///< a line of work was given in words
  Complaints complaints_;
};

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Utf8 c = utf8_at(text, at);
    if (!c.valid) return false;
    at += c.length;
  }
  return true;
}

/// An argument in another encoding could not be written into the file as it is.
Complaints not_text(const LogOptions& options) {
  std::vector<std::string> all{options.notes, options.coach, options.by, options.reason, options.limits};
  all.insert(all.end(), options.also.begin(), options.also.end());
  all.insert(all.end(), options.check_in.begin(), options.check_in.end());
  for (const Said& said : options.said) all.push_back(said.option), all.push_back(said.text);
  Complaints complaints;
  for (const std::string& text : all) {
    if (!is_utf8(text)) complaints.push_back(text + ": not UTF-8");
  }
  return complaints;
}

bool says_nothing(const LogOptions& options) {
  return options.said.empty() && options.check_in.empty() && options.notes.empty() && options.coach.empty() &&
         options.limits.empty() && options.also.empty() && !options.as_prescribed && !options.finished;
}

Complaints contradictions(const LogOptions& options) {
  Complaints complaints;
  if (options.unfinished && options.finished) complaints.emplace_back("--unfinished and --finished: one of them");
  if (options.coach.empty() && !options.reason.empty()) complaints.emplace_back("--reason: belongs to a --coach word");
  if (options.coach.empty() && options.limits.empty() && !options.by.empty()) {
    complaints.emplace_back("--by: belongs to a --coach word or to --limits");
  }
  if (says_nothing(options))
    complaints.emplace_back("nothing to write down: give a line of work, a check-in or a word; see rehab log --help");
  return complaints;
}

}  // namespace

edit::Addition addition_of(Entry entry, const LogOptions& options) {
  using edit::Session;
  edit::Addition added;
  const bool has_work = !entry.work.empty();
  const bool under_way = options.unfinished || !entry.finished;
  added.session = under_way ? Session::under_way : has_work || options.finished ? Session::finished : Session::as_is;
  added.entry = std::move(entry);
  return added;
}

std::variant<edit::Addition, Complaints> addition_from(const LogOptions& options, const Plan& plan, const Athlete& athlete,
                                                       Day today) {
  for (auto complaints : {not_text(options), contradictions(options)}) {
    if (!complaints.empty()) return complaints;
  }
  return Listener(options, plan, athlete, today).listen();
}

}  // namespace rehab::cli
