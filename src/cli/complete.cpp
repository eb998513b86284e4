#include "cli/complete.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "read/document.hpp"
#include "rehab/builtin.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

namespace {

constexpr std::string_view any_file = "/";

/// The words before the one that is typed, sorted out as far as completion needs it.
struct Typed {
  const CommandInfo* command = nullptr;
  std::vector<OptionInfo> options;
  std::vector<std::string> operands;
  std::string option;  ///< whose value is being typed; empty: none
};

class Candidates {
 public:
  explicit Candidates(std::string before) : before_(std::move(before)) {}

  void add(std::string_view word, std::string_view about = {}) {
    text_ += before_;
    text_ += word;
    if (!about.empty()) text_ += fmt::format("\t{}", about);
    text_ += '\n';
  }
  void add_all(std::initializer_list<std::string_view> words) {
    for (const auto word : words) add(word);
  }
  void add_files() { text_ += fmt::format("{}\n", any_file); }
  void add_plans() {
    for (const auto& plan : built_in_plans()) add(plan.name, "a built-in plan");
    add_files();
  }
  std::string take() { return std::move(text_); }

 private:
  std::string before_;  ///< `--option=`, where the value is typed in the same word
  std::string text_;
};

/// The plan of the athlete's file that is named, if it can be read; else the one that a new athlete gets.
SharedPlan plan_for(const Typed& typed) {
  Console unseen;
  PlanCache& plans = PlanCache::of_sessions();
  if (!typed.operands.empty() && typed.operands[0] != "-") {  // nobody waits for input while typing
    const auto source = load_text(typed.operands[0], {}, unseen);
    const auto* text = std::get_if<Source>(&source);
    const auto document = text != nullptr ? open_document(text->text) : Reading<Document>{};
    if (document.value) {
      const auto plan = plan_of(*document.value, *text, typed.operands[0], {}, plans, unseen);
      if (const auto* shared = std::get_if<SharedPlan>(&plan)) return *shared;
    }
  }
  return std::get<SharedPlan>(plans.take(std::string(default_plan), "", {}, unseen));
}

std::vector<std::string> answers_to(const Plan& plan, std::size_t observation) {
  std::vector<std::string> answers;
  const int key = key_of_observation(static_cast<int>(observation));
  for (int notch = 0; notch < plan.observations[observation].scale.size(); ++notch)
    answers.push_back(value_text(plan, key, notch));
  return answers;
}

std::string option_of(const Observation& observation) {
  std::string option = "--" + observation.id;
  std::replace(option.begin(), option.end(), '_', '-');
  return option;
}

void add_answers(const Typed& typed, Candidates& candidates) {
  const SharedPlan shared = plan_for(typed);
  const Plan& plan = shared->plan;
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    if (option_of(plan.observations[i]) != typed.option) continue;
    for (const auto& answer : answers_to(plan, i)) candidates.add(answer, plan.observations[i].ask);
  }
}

void add_check_ins(const Typed& typed, Candidates& candidates) {
  candidates.add("well", "the best answer to all that is asked");
  const SharedPlan shared = plan_for(typed);
  const Plan& plan = shared->plan;
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    const Observation& one = plan.observations[i];
    if (one.of == Of::work) continue;
    for (const auto& answer : answers_to(plan, i)) candidates.add(one.id + "=" + answer, one.ask);
  }
}

void add_words_of_coach(const Typed& typed, Candidates& candidates) {
  candidates.add_all({"repeat", "regress 1", "rest 1 day", "cleared"});
  const SharedPlan shared = plan_for(typed);
  for (const PlanWord& word : shared->plan.words) candidates.add(word.says);
  for (const Step& step : shared->plan.steps) candidates.add("start at " + step.id);
}

/// Whether what the plan asks for is an option.
bool takes_answers(const Typed& typed) { return typed.command->name == "log" || typed.command->name == "amend"; }

void add_values(const Typed& typed, Candidates& candidates) {
  if (typed.option == "--format") {
    for (std::size_t i = 0; i < format_names.size(); ++i) {
      if (typed.command->formats.has(static_cast<Format>(i))) candidates.add(format_names[i]);
    }
  } else if (typed.option == "--color") {
    candidates.add_all({"auto", "always", "never"});
  } else if (typed.option == "--side") {
    candidates.add_all({"left", "right"});
  } else if (typed.option == "--built-in") {
    for (const auto& plan : built_in_plans()) candidates.add(plan.name, "a built-in plan");
  } else if (typed.option == "--plan") {
    candidates.add_plans();
  } else if (typed.option == "--fail-on") {
    for (const DifferenceName& kind : difference_names()) candidates.add(kind.name, kind.about);
  } else if (typed.option == "--coach") {
    add_words_of_coach(typed, candidates);
  } else if (typed.option == "--check-in") {
    add_check_ins(typed, candidates);
  } else if (takes_answers(typed)) {
    add_answers(typed, candidates);
  } else {
    candidates.add_files();
  }
}

void add_options(const Typed& typed, Candidates& candidates) {
  for (const OptionInfo& option : typed.options) candidates.add(option.name, option.about);
  if (!takes_answers(typed)) return;
  const SharedPlan shared = plan_for(typed);
  for (const Observation& one : shared->plan.observations) candidates.add(option_of(one), one.ask);
  candidates.add("--times", "seconds, one for each rep");
}

void add_operands(const Typed& typed, Candidates& candidates) {
  const std::string_view name = typed.command->name;
  const bool of_diff = name == "plan diff" && typed.operands.size() < 2;
  if (name == "plan show" || name == "verify" || of_diff) return candidates.add_plans();
  if (name == "schema") {
    for (const std::string_view kind : schema_kinds()) candidates.add(kind);
    return;
  }
  if (name != "plan list" && name != "plan new") candidates.add_files();
}

/// Whether a word is an option behind which a value stands; in `log` and `amend` an option that is not known is an answer.
bool takes_value(const Typed& typed, const std::string& word) {
  const auto known = std::find_if(typed.options.begin(), typed.options.end(), [&](const auto& one) { return one.name == word; });
  return known != typed.options.end() ? known->takes_value : takes_answers(typed) && word.starts_with("--");
}

Typed sorted(std::size_t command, std::span<const std::string> before) {
  Typed typed{&command_table[command], options_of(command), {}, {}};
  for (const std::string& word : before) {
    if (!typed.option.empty()) {
      typed.option.clear();
    } else if (word.starts_with("-") && word != "-") {
      if (takes_value(typed, word)) typed.option = word;
    } else {
      typed.operands.push_back(word);
    }
  }
  return typed;
}

/// The first words of commands; or the second, of those that have two.
std::string command_words(std::span<const std::string> before) {
  Candidates candidates("");
  std::string_view last;
  for (const auto& info : command_table) {
    const auto space = std::min(info.name.find(' '), info.name.size());
    const std::string_view first = info.name.substr(0, space);
    const bool two = space < info.name.size();
    if (before.empty() && first != last) candidates.add(first, two ? "" : info.about);
    if (before.size() == 1 && two && before[0] == first) candidates.add(info.name.substr(space + 1), info.about);
    last = first;
  }
  if (before.empty()) candidates.add_all({"help", "--help", "--version"});
  return candidates.take();
}

}  // namespace

std::string completions(std::span<const std::string> words) {
  if (words.empty()) return {};
  const auto before = words.first(words.size() - 1);
  if (!before.empty() && before[0] == "help") return command_words(before.subspan(1));
  for (std::size_t i = 0; i < command_table.size(); ++i) {
    const std::size_t length = words_of_command(command_table[i].name, before);
    if (length == 0) continue;
    Typed typed = sorted(i, before.subspan(length));
    const std::string& current = words.back();
    const auto equals = current.find('=');
    const bool in_one_word = current.starts_with("--") && equals != current.npos;
    if (in_one_word) typed.option = current.substr(0, equals);
    Candidates candidates(in_one_word ? current.substr(0, equals + 1) : "");
    if (!typed.option.empty()) {
      add_values(typed, candidates);
    } else if (current.starts_with("-")) {
      add_options(typed, candidates);
    } else {
      add_operands(typed, candidates);
    }
    return candidates.take();
  }
  return command_words(before);
}

}  // namespace rehab::cli
