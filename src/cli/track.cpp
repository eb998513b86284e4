// rehab track: the session at the track, on a terminal with single keys and a clock, on a pipe with a line for each answer.
#include <fmt/format.h>

#include <array>

#include "cli/commands.hpp"
#include "cli/save.hpp"
#include "files/keyboard.hpp"
#include "files/output.hpp"
#include "render/log_feedback.hpp"
#include "render/page.hpp"
#include "render/words.hpp"
#include "track/dialogue.hpp"
#include "track/session_file.hpp"

namespace rehab::cli {

namespace {

using namespace std::chrono_literals;
using files::NoInput;
using track::Over;

constexpr int widest_echo = 9;  ///< a longer answer is shown by its number

std::string clock_text(std::int64_t seconds) { return fmt::format("{}:{:02}", seconds / 60, seconds % 60); }

/// On a terminal no word of the lines is broken at its edge; elsewhere they stay as they are.
std::string folded(std::string_view lines, files::Stream stream) {
  if (!files::is_terminal(stream)) return std::string(lines);
  const int width = files::width(stream);
  std::string text;
  for (; !lines.empty(); lines.remove_prefix(lines.find('\n') + 1)) {
    for (const std::string_view line : wrapped(lines.substr(0, lines.find('\n')), width, width)) text += std::string(line) + "\n";
  }
  return text;
}

/// Holds a dialogue with whoever is there, and has every answer written.
class TrackSession {
 public:
  TrackSession(const TrackOptions& options, LoadedAthlete loaded, PlanCache& plans, Console& console)
      : options_(options),
        plan_(loaded.plan),
        athlete_(loaded.athlete),
        file_(file_of(std::move(loaded.source.text))),
        dialogue_(plan_->plan, athlete_, file_.resumed(), today(options), options.file,
                  {std::min(80, files::width(files::Stream::err)), color_on(files::Stream::err, options)}),
        plans_(plans),
        console_(console) {}

  /// The status, once the dialogue is over or nobody answers any more.
  Status hold() {
    while (true) {
      const track::Action action = dialogue_.next();
      if (const auto* over = std::get_if<Over>(&action)) return leave(over->how);
      const auto stopped = std::visit([&](const auto& one) { return make(one); }, action);
      if (!flush(console_)) return Status::unable;
      if (stopped) return *stopped;
    }
  }

 private:
  using Stopped = std::optional<Status>;
  using Pressed = std::variant<std::string, NoInput>;

  track::SessionFile file_of(std::string text) const {
    return {plan_->plan, today(options_), newest_today(options_), std::move(text), athlete_};
  }

  Stopped make(const track::Say& say) {
    console_.err += say.text;
    return {};
  }

  Stopped make(const track::Ask& ask) {
    console_.err += ask.question.text;
    const bool single = keyboard_.is_terminal() && track::has_keys(ask.question);
    Pressed answer = NoInput::over;
    if (ask.question.rest && single) {
      answer = key_during(*ask.question.rest);
    } else {
      if (ask.question.rest) console_.err += "  " + rest_text(*ask.question.rest) + " > ";
      if (!flush(console_)) return Status::unable;
      answer = single ? key() : keyboard_.line();
    }
    if (std::holds_alternative<NoInput>(answer)) return leave(dialogue_.left_alone());
    echo(ask.question, std::get<std::string>(answer));
    dialogue_.answered(std::get<std::string>(answer));
    return {};
  }

  Stopped make(const track::Write& write) {
    std::optional<LoadedAthlete> changed;
    const Propose propose = [&](const LoadedAthlete& now) -> Proposal {
      auto edited = file_.with(now.source.text, now.athlete, write.answered);
      if (std::holds_alternative<track::ChangedMeanwhile>(edited)) {
        changed = now;
        return Status::answered;
      }
      const auto meant = write.answered ? std::optional(edit::as_entry(*write.answered)) : std::nullopt;
      if (auto* refusal = std::get_if<edit::Refusal>(&edited)) return Prepared{std::move(*refusal), meant};
      return Prepared{std::move(std::get<edit::Inserted>(edited)), meant};
    };
    auto added = add_to_file(options_.file, options_, propose, plans_, console_);
    if (changed) {
      athlete_ = std::move(changed->athlete);
      file_ = file_of(std::move(changed->source.text));
      dialogue_.changed_meanwhile(athlete_, file_.resumed());
      return {};
    }
    if (const auto* status = std::get_if<Status>(&added)) return *status;
    athlete_ = std::move(std::get<Added>(added).athlete);
    file_.saved();
    dialogue_.written(athlete_);
    return {};
  }

  Stopped make(const Over&) { return {}; }

  static std::string rest_text(const Recovery& rest) { return fmt::format("rest {}", to_string(rest)); }

  /// A key, while a clock counts up beside the recovery, with a bell at its shortest.
  Pressed key_during(const Recovery& rest) {
    const bool redraws = files::knows_escapes();
    if (!redraws) console_.err += fmt::format("  {} > ", rest_text(rest));
    const auto begun = std::chrono::steady_clock::now();
    bool rung = false;
    while (true) {
      const auto passed = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun).count();
      const bool ring = passed * 1000 >= rest.least.ms && !std::exchange(rung, passed * 1000 >= rest.least.ms);
      if (redraws) console_.err += fmt::format("\r  {}  {} > ", rest_text(rest), clock_text(passed));
      if (ring) console_.err += "\a";
      if (!flush(console_)) return NoInput::over;
      const auto pressed = keyboard_.key(1s);
      if (const auto* pressed_key = std::get_if<char>(&pressed)) return std::string(1, *pressed_key);
      if (std::get<NoInput>(pressed) != NoInput::waited) return std::get<NoInput>(pressed);
    }
  }

  Pressed key() {
    const auto pressed = keyboard_.key();
    if (const auto* silence = std::get_if<NoInput>(&pressed)) return *silence;
    return std::string(1, std::get<char>(pressed));
  }

  /// A terminal in single-key mode and a pipe show nothing of an answer.
  void echo(const track::Question& question, const std::string& answer) {
    if (keyboard_.is_terminal() && !track::has_keys(question) && answer != "\x7f") return;  // it was shown as it was typed
    const auto choice = track::choice_of(question, answer);
    std::string text = track::is_back(answer) ? "back" : answer;
    if (choice) {
      const track::Choice& chosen = question.choices[*choice];
      text = columns(chosen.word) > widest_echo ? chosen.label : noun_of(chosen.word);
    }
    console_.err += printable(text) + "\n";
  }

  Status leave(Over::Ending how) {
    switch (how) {
      case Over::Ending::paused:
        console_.err +=
            fmt::format("\n{} rehab track {} goes on.\n",
                        console_.saved ? "Paused. What was answered is written down;" : "Paused;", file_word(options_.file));
        return Status::answered;
      case Over::Ending::referred: return Status::found;
      case Over::Ending::nothing: return Status::answered;
      case Over::Ending::done: break;
    }
    if (const std::string beyond = beyond_prescribed(plan_->plan, athlete_); !beyond.empty()) {
      console_.err += folded("rehab: warning: " + beyond + "\n", files::Stream::err);
    }
    const NextSession next = next_session(plan_->plan, athlete_, today(options_), options_.file);
    console_.out += folded(next_lines(next), files::Stream::out);
    return Status::answered;
  }

  const TrackOptions& options_;
  SharedPlan plan_;
  Athlete athlete_;
  track::SessionFile file_;
  track::Dialogue dialogue_;
  PlanCache& plans_;
  Console& console_;
  files::Keyboard keyboard_;
};

}  // namespace

Status run(const TrackOptions& options, Console& console) {
  if (options.file == "-") {
    print_failure("", "track writes into a file, so - will not do for FILE", options, console);
    return Status::bad_input;
  }
  PlanCache& plans = PlanCache::of_sessions();
  auto loaded = load_athlete(options.file, options, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const Status status = TrackSession(options, std::move(std::get<LoadedAthlete>(loaded)), plans, console).hold();
  if (files::Keyboard::interrupted_by() != 0 && flush(console)) files::die_of_interruption();
  return status;
}

}  // namespace rehab::cli
