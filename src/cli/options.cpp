// The only file that knows CLI11: it fills the plain structs of options.hpp. Options are built for the chosen command alone,
// since building all of them costs more than reading an athlete's file.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <concepts>

#include "cli/commands.hpp"
#include "cli/option_definitions.hpp"
#include "cli/option_values.hpp"
#include "domain/suggest.hpp"

namespace rehab::cli {

namespace {

Misuse wrong(const CommandInfo& info, std::string message) { return {"rehab " + std::string(info.name), std::move(message)}; }

std::string see_help(const CommandInfo& info) { return "; see rehab " + std::string(info.name) + " --help"; }

/// Values come from the parser as they were typed. It would take a value in brackets apart, and `{}` for nothing.
CLI::callback_t into(std::string& value, const std::string& name) {
  return [&value, name](const CLI::results_t& given) {
    if (given.size() > 1) throw CLI::ValidationError(name + " is given twice");
    value = given[0];
    return true;
  };
}

CLI::callback_t into(std::vector<std::string>& values, const std::string&) {
  return [&values](const CLI::results_t& given) {
    values = given;
    return true;
  };
}

template <class Value>
void add_option(CLI::App& app, const std::string& names, Value& value, const std::string& about, const char* shown_as) {
  app.add_option(names, into(value, names.substr(names.find(',') + 1)), about)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->option_text(shown_as);
}

}  // namespace

void OptionDefinitions::flag(const char* names, bool& value, const char* about) { app_.add_flag(names, value, about); }

void OptionDefinitions::option(const char* names, std::string& value, const std::string& about, const char* shown_as) {
  add_option(app_, names, value, about, shown_as);
}

void OptionDefinitions::option(const char* names, std::vector<std::string>& values, const std::string& about,
                               const char* shown_as) {
  add_option(app_, names, values, about, shown_as);
}

void OptionDefinitions::operand(const char* name, std::string& value, const std::string& about) {
  app_.add_option(name, into(value, name), about)->required();
}

/// The parser is told that it needs as many as there can be: one that only allows them takes brackets apart.
void OptionDefinitions::operands(const char* name, std::vector<std::string>& values, const char* about, Least least) {
  constexpr int most = CLI::detail::expected_max_vector_size;
  app_.add_option(name, into(values, name), about)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->expected(most, most)
      ->option_text("...")
      ->required(least == Least::one);
}

void OptionDefinitions::not_both(const char* one, const char* other) { app_.get_option(one)->excludes(app_.get_option(other)); }

void OptionDefinitions::footer(const char* text) { app_.footer(text); }

namespace {

// ---- What the parser took as text, and what it cannot know ----

/// An option that the command does not have, or an operand too many, and what was probably meant.
std::string unexpected(const CLI::App& app, const std::string& word) {
  std::vector<std::string> names;
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto near = nearest(word, views);
  return word + " was not expected" + (near ? "; did you mean " + std::string(*near) : "");
}

/// What is wrong, or nothing.
template <class Options>
requires(!std::derived_from<Options, LogOptions>) std::string
    take_others(Options&, const CLI::App& app, std::vector<CommandArgument>& others) {
  const auto option = std::find_if(others.begin(), others.end(), [](const CommandArgument& one) { return !one.option.empty(); });
  return option == others.end() ? "" : unexpected(app, option->option);
}

/// Lines of work and answers, which no parser can know.
std::string take_others(LogOptions& options, const CLI::App& app, std::vector<CommandArgument>& others) {
  const auto is_format = [](const CommandArgument& one) { return one.option == "--format"; };
  if (std::any_of(others.begin(), others.end(), is_format)) return unexpected(app, "--format");
  return take_work(options, others);
}

template <class Options>
std::string read_rest(const OwnText& own, Options& options) {
  if constexpr (requires { read_own(own, options); }) return read_own(own, options);
  return {};
}

/// An option beside `-` that would speak of the entry, which is read whole. All do but these: a new one does, until it is named
/// here.
std::string beside_stdin(const LogOptions& options, const CLI::App& app) {
  constexpr std::array<std::string_view, 7> not_of_entry{"--date", "--today",  "--dry-run", "--clinician",
                                                         "--best", "--target", "--event"};
  std::string given;
  for (const CLI::Option* one : app.get_options()) {
    const std::string name = one->get_lnames().empty() ? "" : "--" + one->get_lnames()[0];
    const bool of_entry = std::find(not_of_entry.begin(), not_of_entry.end(), name) == not_of_entry.end();
    if (given.empty() && !name.empty() && one->count() > 0 && of_entry) given = name;
  }
  if (!options.arguments.empty()) {
    const CommandArgument& first = options.arguments.front();
    given = first.option.empty() ? first.text : first.option;
  }
  if (!options.from_stdin || given.empty()) return {};
  return "- reads the whole entry, so " + given + " cannot stand beside it: write it into the entry";
}

/// Where standard input is named twice: what is read first leaves nothing for the second.
std::string stdin_twice(const std::vector<CommandArgument>& operands, const CLI::App& app) {
  auto times = std::count_if(operands.begin(), operands.end(),
                             [](const CommandArgument& one) { return one.option.empty() && one.text == "-"; });
  for (const char* name : {"--files-from", "--plan"}) {
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option != nullptr && option->count() > 0 && option->results().front() == "-") ++times;
  }
  return times > 1 ? "- is standard input, which can be read only once" : "";
}

// ---- One command's words ----

/// The parser's own words, the options first: behind `--` it takes every word as it is.
std::vector<std::string> for_parser(std::vector<std::string> known, const std::vector<CommandArgument>& operands) {
  known.emplace_back("--");
  for (const CommandArgument& one : operands) known.push_back(one.text);
  std::reverse(known.begin(), known.end());  // CLI11 reads a vector from its back
  return known;
}

/// One command's options, and what their values go into.
template <class Options>
struct Definition {
  explicit Definition(const CommandInfo& info) : app(std::string(info.about), "rehab " + std::string(info.name)) {
    app.get_formatter()->column_width(28);
    OptionDefinitions definitions(app, info, view, own);
    define(options, definitions);
  }

  Options options;
  ViewText view;
  OwnText own;
  CLI::App app;
};

template <class Options>
std::vector<OptionInfo> list_options(const CommandInfo& info) {
  const Definition<Options> definition(info);
  std::vector<OptionInfo> listed;
  for (const CLI::Option* one : definition.app.get_options()) {
    if (one->get_lnames().empty()) continue;
    listed.push_back({"--" + one->get_lnames()[0], one->get_description(), one->get_expected_max() > 0});
  }
  return listed;
}

template <class Options>
Parsing parse_with(const CommandInfo& info, const std::vector<std::string>& words) {
  Definition<Options> definition(info);
  auto& [options, view, own, app] = definition;
  const auto kind = [&app = definition.app](const std::string& name) {
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr) return OptionKind::unknown;
    return option->get_expected_max() == 0 ? OptionKind::flag : OptionKind::with_value;
  };
  CommandWords split = split_words(words, kind);
  if (split.asks_for_help) return Help{app.help()};
  std::string message = std::move(split.error);
  if (message.empty()) message = take_others(options, app, split.others);
  try {
    if (message.empty()) app.parse(for_parser(std::move(split.known), split.others));
  } catch (const CLI::ExtrasError&) {
    message = unexpected(app, app.remaining().back());
  } catch (const CLI::ParseError& error) {
    message = error.what();
  }
  if (!message.empty()) return wrong(info, message + see_help(info));
  if (message = stdin_twice(split.others, app); !message.empty()) return wrong(info, message);
  if (message = read_view(info, view, options); !message.empty()) return wrong(info, message);
  if (message = read_rest(own, options); !message.empty()) return wrong(info, message);
  if constexpr (std::same_as<Options, LogOptions>) {
    if (message = beside_stdin(options, app); !message.empty()) return wrong(info, message);
  }
  return Command(std::move(options));
}

struct Parser {
  std::string_view command;
  Parsing (*parse)(const CommandInfo&, const std::vector<std::string>&);
  std::vector<OptionInfo> (*list)(const CommandInfo&);
};

template <class Options>
constexpr Parser of(std::string_view command) {
  return {command, parse_with<Options>, list_options<Options>};
}

constexpr std::array<Parser, command_table.size()> parsers = {
    of<NextOptions>("next"),        of<ExplainOptions>("explain"),    of<LogOptions>("log"),
    of<AmendOptions>("amend"),      of<TrackOptions>("track"),        of<InitOptions>("init"),
    of<CheckOptions>("check"),      of<ForecastOptions>("forecast"),  of<ChartOptions>("chart"),
    of<ReportOptions>("report"),    of<PlanListOptions>("plan list"), of<PlanShowOptions>("plan show"),
    of<PlanNewOptions>("plan new"), of<PlanDiffOptions>("plan diff"), of<TestOptions>("test"),
    of<FmtOptions>("fmt"),          of<SchemaOptions>("schema"),      of<VerifyOptions>("verify"),
};
static_assert(std::equal(parsers.begin(), parsers.end(), command_table.begin(),
                         [](const Parser& parser, const CommandInfo& info) { return parser.command == info.name; }),
              "every command has its parser, in the order of the table");

}  // namespace

Parsing parse_options(std::size_t command, const std::vector<std::string>& words) {
  return parsers[command].parse(command_table[command], words);
}

std::vector<OptionInfo> options_of(std::size_t command) { return parsers[command].list(command_table[command]); }

std::vector<OptionInfo> options_of(std::string_view command) {
  const auto at = std::find_if(command_table.begin(), command_table.end(),
                               [command](const CommandInfo& info) { return info.name == command; });
  return options_of(static_cast<std::size_t>(at - command_table.begin()));
}

}  // namespace rehab::cli
