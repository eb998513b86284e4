#include "cli/log_entry.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/best_answers.hpp"
#include "cli/entry_from_arguments.hpp"
#include "cli/entry_options.hpp"
#include "cli/log_contradictions.hpp"
#include "cli/option_values.hpp"
#include "domain/suggest.hpp"
#include "domain/utf8.hpp"
#include "rehab/next_session.hpp"
#include "render/words.hpp"

namespace rehab::cli {

namespace {

/// A line of work with the answers about it.
struct WorkLine {
  std::string exercise, dose, origin;
  std::vector<CommandArgument> answers;
};

/// Puts every argument where it belongs in an entry, then has the entry read.
class AdditionBuilder {
 public:
  AdditionBuilder(std::string_view command, const LogOptions& options, const Plan& plan, const Athlete& athlete,
                  std::optional<std::size_t> about, Day today)
      : command_(command),
        options_(options),
        plan_(plan),
        athlete_(athlete),
        about_(about),
        today_(today),
        date_(options.date.value_or(today)) {}

  std::variant<edit::Addition, Errors> build() {
    for (const CommandArgument& argument : options_.arguments)
      argument.option.empty() ? add_work(argument.text) : add_option(argument);
    for (const std::string& answer : options_.check_in) add_check_in(answer);
    has_decimal_comma("--limits", options_.limits);
    if (options_.as_prescribed && errors_.empty()) prescribe_work();
    place_leading();
    if (!options_.sign.empty()) place_sign();
    if (!errors_.empty()) return errors_;
    return read();
  }

 private:
  void report(std::string text) { errors_.push_back(std::move(text)); }

  /// Whether commas stand for points, which would make two numbers of one. Reported.
  bool has_decimal_comma(std::string_view option, const std::string& text) {
    const auto pointed = decimal_comma(text);
    if (!pointed) return false;
    const char* list = option == "--times" ? "; whole seconds need a blank behind the comma: 3, 4" : "";
    report(fmt::format("{}{}{}: decimals take a point: {}{}", option, option.empty() ? "" : " ", text, *pointed, list));
    return true;
  }

  /// Whether a time is missing between commas, which would move the later ones to other reps. Reported.
  bool has_gap(const CommandArgument& argument) {
    const auto pieces = pieces_of(argument.text);
    if (std::none_of(pieces.begin(), pieces.end(), [](std::string_view piece) { return piece.empty(); })) return false;
    report(origin_of(argument) + ": an item of this list is empty; write - for a rep that was not timed");
    return true;
  }

  const Entry* session_of_day() const { return about_ ? &athlete_.log[*about_] : nullptr; }

  /// Whether the day's last entry answers the question beside extra work, without work of its own.
  bool answered_in_entry(int observation) const {
    const auto& log = athlete_.log;
    if (log.empty() || log.back().date != date_ || !log.back().work.empty()) return false;
    const auto& felt = log.back().felt;
    return std::any_of(felt.begin(), felt.end(), [&](const Answer& one) { return one.observation == observation; });
  }

  /// The sheet's own work for the day, or what is left of the session under way; what the other options give comes first.
  void prescribe_work() {
    if (session_of_day() != nullptr && session_of_day()->finished) {
      return report(fmt::format("--as-prescribed: {} holds a session already", to_string(date_)));
    }
    EntryBuilder builder;
    write_before_work(builder);
    auto before = builder.read(plan_, athlete_.profile, today_);
    if (auto* errors = std::get_if<Errors>(&before)) {
      errors_ = std::move(*errors);
      return;
    }
    Athlete athlete = athlete_;
    const bool under_way = session_of_day() != nullptr && !session_of_day()->finished;
    if (!under_way) athlete.log.push_back(std::move(std::get<Entry>(before)));
    const NextSession next = next_session(plan_, athlete, date_, options_.file);
    const auto& due = next.prescription.date;
    if (is_referral(next) || !due) return report("--as-prescribed: no session is prescribed; rehab next says why");
    if (*due != date_) {
      return report(
          fmt::format("--as-prescribed: {} is a day of rest, the next session is on {}", to_string(date_), to_string(*due)));
    }
    if (next.work.empty()) return report("--as-prescribed: nothing is left of this session");
    std::vector<WorkLine> work;
    for (const Work& line : next.work) {
      const std::string& exercise = plan_.exercise(line.exercise).id;
      work.push_back({exercise, to_string(as_done(line).dose), "--as-prescribed", {}});
    }
    work_.insert(work_.begin(), work.begin(), work.end());
  }

  void add_work(const std::string& text) {
    if (has_decimal_comma("", text)) return;
    const auto [exercise, dose] = split_at(text, ':');
    if (exercise.empty()) {
      return report(fmt::format("{}: write a line of work as EXERCISE: DOSE, like \"acceleration: 3 x 10 m @ 50%\"", text));
    }
    named_ = true;
    work_.push_back({std::string(exercise), std::string(dose), text, {}});
  }

  void add_option(const CommandArgument& argument) {
    if (argument.option != "--times" && !observation(argument.option)) return unknown(argument);
    if (has_decimal_comma(argument.option, argument.text)) return;
    if (argument.option == "--times" && has_gap(argument)) return;
    const auto index = observation(argument.option);
    const bool check_in = index && plan_.observation(*index).of == Of::check_in;
    if (check_in) {
      check_in_.push_back(argument);
    } else if (named_) {
      work_.back().answers.push_back(argument);
    } else {
      leading_.push_back(argument);
    }
  }

  /// The line of the new work that answers before it are about. What is no exercise is for the reader to refuse.
  WorkLine& line_in_question() {
    std::vector<DoneWork> lines;
    for (const WorkLine& line : work_) {
      const auto exercise = plan_.find_exercise(line.exercise);
      if (!exercise) return work_.back();
      lines.emplace_back().exercise = *exercise;
    }
    return work_[edit::line_in_question(plan_, lines)];
  }

  /// Answers before any line of work.
  void place_leading() {
    for (const CommandArgument& argument : leading_) {
      const auto index = observation(argument.option);
      const bool any = index && plan_.observation(*index).of == Of::any;
      if (!work_.empty()) {
        line_in_question().answers.push_back(argument);
      } else if (session_of_day() != nullptr) {
        of_line_there_.push_back(argument);
      } else if (index && answered_in_entry(*index)) {
        of_entry_.push_back(argument);
      } else if (any) {
        check_in_.push_back(argument);
      } else {
        report(fmt::format("{}: there is no work on {} that this could be said of", argument.option, to_string(date_)));
      }
    }
  }

  /// Beside the red flag that it is a sign of.
  void place_sign() {
    const auto has_signs = [&](const CommandArgument& answer) {
      const auto index = observation(answer.option);
      return index && !plan_.observation(*index).signs.empty();
    };
    std::vector<std::vector<CommandArgument>*> lists{&check_in_, &of_line_there_, &of_entry_};
    for (WorkLine& line : work_) lists.push_back(&line.answers);
    for (std::vector<CommandArgument>* list : lists) {
      if (std::any_of(list->begin(), list->end(), has_signs)) return list->push_back({"--sign", options_.sign});
    }
    report("--sign: belongs to --red-flag yes");
  }

  /// Whatever else was answered stands.
  void add_best_answers() {
    for (CommandArgument& best : best_answers(plan_, athlete_, date_)) {
      const auto answers_it = [&](const CommandArgument& given) { return id_of(given) == best.option; };
      if (std::none_of(check_in_.begin(), check_in_.end(), answers_it)) check_in_.push_back(std::move(best));
    }
    if (check_in_.empty()) report(nothing_to_answer(plan_, athlete_, date_));
  }

  void add_check_in(const std::string& answers) {
    if (answers == well_word) return add_best_answers();
    if (has_decimal_comma("--check-in", answers)) return;
    for (const std::string_view answer : pieces_of(answers)) {
      const auto [name, value] = split_at(answer, '=');
      if (name.empty()) return report(fmt::format("--check-in {}: write it as OBSERVATION=ANSWER, like morning=sore", answers));
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

  std::string id_of(const CommandArgument& argument) const {
    if (argument.option == "--sign") return "sign";
    const auto index = observation(argument.option);
    return index ? plan_.observation(*index).id : argument.option;
  }

  void unknown(const CommandArgument& argument) {
    std::vector<std::string> options;  // of two that are as near, the plan's own
    for (const Observation& one : plan_.observations) options.push_back("--" + one.id);
    options.emplace_back("--times");
    for (const OptionInfo& one : options_of(command_)) options.push_back(one.name);
    const std::vector<std::string_view> names(options.begin(), options.end());
    const auto near = nearest(argument.option, names);
    report(fmt::format("{}: no such option, and plan {} asks for nothing of that name{}", argument.option, plan_.name,
                       near ? fmt::format("; did you mean {}?", *near) : ""));
  }

  // ---- As lines for the reader ----

  static std::string origin_of(const CommandArgument& argument) { return fmt::format("{} {}", argument.option, argument.text); }

  void write_beside(EntryBuilder& entry, const std::vector<CommandArgument>& answers, int column = 4) const {
    for (const CommandArgument& argument : answers) {
      if (argument.option != "--times") {
        entry.pair(column, id_of(argument), argument.text, origin_of(argument));
        continue;
      }
      std::string list = argument.text;
      std::replace(list.begin(), list.end(), ' ', ',');
      entry.opening(4, "times", origin_of(argument));
      for (const std::string_view time : pieces_of(list)) {
        if (!time.empty()) entry.item(4, time, origin_of(argument));  // of a comma and a blank one separates
      }
    }
  }

  void write_work(EntryBuilder& entry) const {
    if (!work_.empty() || !of_line_there_.empty()) entry.opening(2, "work", "WORK");
    for (const WorkLine& line : work_) {
      entry.item_pair(2, line.exercise, line.dose, line.origin);
      write_beside(entry, line.answers);
    }
    if (of_line_there_.empty()) return;
    // The line in the log is written again, so that times are held against its reps.
    const std::vector<DoneWork>& work = session_of_day()->work;
    const DoneWork& line = work[edit::line_in_question(plan_, work)];
    entry.item_pair(2, plan_.exercise(line.exercise).id, to_string(line.dose), "WORK");
    write_beside(entry, of_line_there_);
  }

  void write_check_in(EntryBuilder& entry) const {
    if (check_in_.empty()) return;
    entry.opening(2, "check_in", "--check-in");
    for (const CommandArgument& argument : check_in_) {
      const bool option = argument.option.starts_with("--");
      entry.pair(4, id_of(argument), argument.text,
                 option ? origin_of(argument) : fmt::format("--check-in {}={}", argument.option, argument.text));
    }
  }

  void write_before_work(EntryBuilder& entry) const {
    entry.item_pair(0, "date", to_string(date_), "--date " + to_string(date_));
    if (!options_.plan.empty()) entry.pair(2, "plan", options_.plan, "--plan");
    write_injury(options_, today_, entry);
    write_check_in(entry);
    write_words(options_, today_, entry);
  }

  std::variant<edit::Addition, Errors> read() const {
    EntryBuilder builder;
    write_before_work(builder);
    write_work(builder);
    write_beside(builder, of_entry_, 2);
    if (!options_.missed.empty()) builder.pair(2, "missed", options_.missed, "--missed");
    if (!options_.also.empty()) builder.opening(2, "also", "--also");
    for (const std::string& also : options_.also) builder.item(2, also, "--also");
    if (!options_.notes.empty()) builder.pair(2, "notes", options_.notes, "--notes");

    auto entry = builder.read(plan_, athlete_.profile, today_);
    if (auto* errors = std::get_if<Errors>(&entry)) return std::move(*errors);
    edit::Addition added = addition_of(plan_, std::move(std::get<Entry>(entry)), options_);
    if (!of_line_there_.empty()) {
      added.felt = added.entry.work.back().felt;
      added.times = added.entry.work.back().times;
      added.entry.work.clear();
      added.of_entry = about_;
      if (!options_.finished) added.session = edit::SessionStatus::as_is;
    }
    return added;
  }

  std::string_view command_;
  const LogOptions& options_;
  const Plan& plan_;
  const Athlete& athlete_;
  std::optional<std::size_t> about_;  ///< the entry whose work answers without work are about
  Day today_, date_;
  std::vector<WorkLine> work_;
  std::vector<CommandArgument> check_in_, leading_, of_line_there_, of_entry_;
  bool named_ = false;  ///< a line of work was given in words
  Errors errors_;
};

}  // namespace

edit::Addition addition_of(const Plan& plan, Entry entry, const LogOptions& options) {
  using edit::SessionStatus;
  edit::Addition added;
  const bool own_work = edit::holds_own_work(plan, entry.work);
  const bool under_way = options.unfinished || !entry.finished;
  added.session = under_way                      ? SessionStatus::under_way
                  : own_work || options.finished ? SessionStatus::finished
                                                 : SessionStatus::as_is;
  added.entry = std::move(entry);
  return added;
}

std::variant<edit::Addition, Errors> addition_from(std::string_view command, const LogOptions& options, const Plan& plan,
                                                   const Athlete& athlete, std::optional<std::size_t> about, Day today) {
  if (auto errors = contradictions(options); !errors.empty()) return errors;
  return AdditionBuilder(command, options, plan, athlete, about, today).build();
}

}  // namespace rehab::cli
