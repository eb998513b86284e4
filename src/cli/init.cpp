// rehab init: a new athlete file, from options or from answers, with comments that explain each key.
#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "cli/new_athlete.hpp"
#include "cli/option_values.hpp"
#include "cli/saving.hpp"
#include "domain/safe_text.hpp"
#include "files/keyboard.hpp"
#include "files/output.hpp"
#include "files/replace.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"
#include "render/log_feedback.hpp"

namespace rehab::cli {

namespace {

/// Asks for all that no option gave; nothing where the input ended before what is required was answered.
bool ask(InitOptions& options, Console& console) {
  files::Keyboard keyboard;
  console.err += "A new athlete file. Enter leaves out what may be left out.\n";
  for (const ProfileQuestion& question : questions_for(options)) {
    const bool belongs_to_target = question.answer == &InitOptions::event;
    if (belongs_to_target && options.target.empty()) continue;
    while (true) {
      console.err += question.text + ": ";
      if (!flush(console)) return false;
      const auto line = keyboard.line();
      if (!keyboard.is_terminal()) console.err += "\n";
      if (!std::holds_alternative<std::string>(line)) return false;
      std::string answer = std::get<std::string>(line);
      const bool is_day = question.wants == ProfileQuestion::Wants::day;
      if (const auto day = is_day ? read_date(answer, today(options)) : std::nullopt) answer = to_string(*day);
      const std::string error = take_answer(options, question, std::move(answer));
      if (error.empty()) break;
      console.err += error + "\n";
    }
  }
  return true;
}

std::variant<SharedPlan, Status> plan_of(const InitOptions& options, Console& console) {
  PlanCache plans;
  const std::string name = options.plan.empty() ? std::string(default_plan) : options.plan;
  auto plan = plans.take(name, options.file, options, console);
  if (const auto* shared = std::get_if<SharedPlan>(&plan)) return *shared;
  const NoPlan& none = std::get<NoPlan>(plan);
  if (!none.unreadable.empty())
    print_failure(name, "--plan " + name + ": " + none.unreadable + "; " + built_in_hint(name), options, console);
  return none.status;
}

}  // namespace

Status run(const InitOptions& options, Console& console) {
  InitOptions filled = options;
  const bool asking = filled.name.empty() || filled.injured.empty();
  const bool answered = !asking || ask(filled, console);
  files::die_of_interruption();
  if (!answered) {
    print_failure("", "not enough to make a file of: give --name and --injured", filled, console);
    return Status::bad_input;
  }
  const auto plan = plan_of(filled, console);
  if (const auto* status = std::get_if<Status>(&plan)) return *status;
  const Plan& rules = std::get<SharedPlan>(plan)->plan;
  const NewAthlete made = new_athlete(filled, rules);
  const auto reading = read_athlete(made.text, rules, today(filled));
  for (const std::string& error : errors_in(made, reading.diagnostics)) print_failure("", error, filled, console);
  if (!reading.value) return Status::bad_input;

  if (filled.file == "-") {
    console.out += made.text;
    return Status::answered;
  }
  const files::Replaced created = files::create(filled.file, made.text);
  const Status saving = note_saving(created, filled.file, filled, console);
  if (saving != Status::answered) return saving;
  console.out += safe_text(filled.file) + ": made\n";
  console.out += next_lines(next_session(rules, *reading.value, today(filled), filled.file));
  return Status::answered;
}

}  // namespace rehab::cli
