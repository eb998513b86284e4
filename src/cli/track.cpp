// rehab track: the session at the track, on a terminal with single keys and a clock, on a pipe with a line for each answer.
#include <fmt/format.h>

#include <array>

#include "cli/commands.hpp"
#include "cli/save.hpp"
#include "files/keyboard.hpp"
#include "files/output.hpp"
#include "render/log_feedback.hpp"
#include "render/page.hpp"
#include "track/dialogue.hpp"

namespace rehab::cli {

namespace {

using namespace std::chrono_literals;
using files::NoInput;
using track::Over;

std::string clock_text(std::int64_t seconds) { return fmt::format("{}:{:02}", seconds / 60, seconds % 60); }

/// Holds a dialogue with whoever is there, and writes after every set.
class TrackSession {
 public:
  TrackSession(const TrackOptions& options, LoadedAthlete loaded, PlanCache& plans, Console& console)
      : options_(options),
        plan_(loaded.plan),
        athlete_(loaded.athlete),
        dialogue_(plan_->plan, std::move(loaded.athlete), today(options), options.file,
                  {std::min(80, files::width(files::Stream::err)), colored(options) ? Color::on : Color::off}),
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

  Stopped make(const track::Say& say) {
    console_.err += say.text;
    return {};
  }

  Stopped make(const track::Ask& ask) {
    console_.err += ask.question.text;
    if (!flush(console_)) return Status::unable;
    const bool single = keyboard_.is_terminal() && !ask.question.choices.empty();
    const auto answer = single ? key() : keyboard_.line();
    if (std::holds_alternative<NoInput>(answer)) return pause();
    echo(ask.question, std::get<std::string>(answer));
    dialogue_.answered(std::get<std::string>(answer));
    return {};
  }

  Stopped make(const track::Write& write) {
    const Propose propose = [&](const LoadedAthlete&) { return write.addition; };
    auto added = add_to_file(options_.file, options_, propose, plans_, console_);
    if (const auto* status = std::get_if<Status>(&added)) return *status;
    athlete_ = std::move(std::get<Added>(added).athlete);
    console_.saved = true;
    dialogue_.written(athlete_);
    return {};
  }

  /// Counts up to the longest, with a bell at the shortest; any key goes on.
  Stopped make(const track::RestTimer& rest) {
    const std::string text = fmt::format("  rest {}", to_string(rest.recovery));
    if (!keyboard_.is_terminal()) {
      console_.err += text + "\n";
      return {};
    }
    const bool redraws = files::knows_escapes();
    if (!redraws) console_.err += text + "  any key goes on\n";
    const auto begun = std::chrono::steady_clock::now();
    const std::int64_t least = rest.recovery.least.ms / 1000;
    bool rung = false;
    while (true) {
      const auto passed = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begun).count();
      const bool ring = passed >= least && !std::exchange(rung, passed >= least);
      if (redraws) console_.err += fmt::format("\r{}  {}  any key goes on {}", text, clock_text(passed), ring ? "\a" : "");
      if (!flush(console_)) return Status::unable;
      const auto pressed = keyboard_.key(1s);
      const auto* silence = std::get_if<NoInput>(&pressed);
      if (silence != nullptr && *silence != NoInput::waited) return pause();
      if (silence == nullptr || passed * 1000 >= rest.recovery.most.ms) break;
    }
    if (redraws) console_.err += "\n";
    return {};
  }

  Stopped make(const Over&) { return {}; }

  std::variant<std::string, NoInput> key() {
    const auto pressed = keyboard_.key();
    if (const auto* silence = std::get_if<NoInput>(&pressed)) return *silence;
    return std::string(1, std::get<char>(pressed));
  }

  /// A terminal in single-key mode and a pipe show nothing of an answer.
  void echo(const track::Question& question, const std::string& answer) {
    const auto choice = track::choice_of(question, answer);
    const bool typed = keyboard_.is_terminal() && question.choices.empty();
    if (typed) return;
    console_.err += printable(choice ? question.choices[*choice].word : answer) + "\n";
  }

  Status pause() {
    console_.err += fmt::format("\nPaused. What was done is written down; rehab track {} goes on.\n", printable(options_.file));
    return Status::answered;
  }

  Status leave(Over::Ending how) {
    switch (how) {
      case Over::Ending::paused: return pause();
      case Over::Ending::referred: return Status::found;
      case Over::Ending::nothing: return Status::answered;
      case Over::Ending::done: break;
    }
    if (const std::string beyond = beyond_prescribed(plan_->plan, athlete_); !beyond.empty()) {
      console_.err += "rehab: warning: " + beyond + "\n";
    }
    console_.out += what_comes_next(next_session(plan_->plan, athlete_, today(options_), options_.file)) + "\n";
    return Status::answered;
  }

  const TrackOptions& options_;
  SharedPlan plan_;
  Athlete athlete_;
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
  PlanCache plans(PlanUse::sessions);
  auto loaded = load_athlete(options.file, options, plans, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const Status status = TrackSession(options, std::move(std::get<LoadedAthlete>(loaded)), plans, console).hold();
  if (files::Keyboard::interrupted_by() != 0 && flush(console)) files::die_of_interruption();
  return status;
}

}  // namespace rehab::cli
