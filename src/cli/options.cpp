// The only file that knows CLI11: it fills the plain structs of options.hpp. Options are built for the chosen command alone,
// since building all of them costs more than reading an athlete's file.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "cli/command_table.hpp"
#include "cli/log_arguments.hpp"
#include "domain/suggest.hpp"

namespace rehab::cli {

namespace {

constexpr std::array<std::pair<std::string_view, Format>, 8> format_names = {{{"text", Format::text},
                                                                              {"json", Format::json},
                                                                              {"yaml", Format::yaml},
                                                                              {"markdown", Format::markdown},
                                                                              {"table", Format::table},
                                                                              {"tap", Format::tap},
                                                                              {"junit", Format::junit},
                                                                              {"ics", Format::ics}}};

Usage wrong(std::string_view command, const std::string& message) {
  std::string text = "rehab";
  if (!command.empty()) text += " " + std::string(command);
  return {2, text + ": " + message + "\n"};
}

/// What View's options say as text, before our own grammar reads it: CLI11 would take numbers and dates that no person means.
struct RawView {
  std::string today, as_of, date, format = "text", color = "auto";
};

struct Building {
  CLI::App& app;
  RawView& view;
};

void dates(Building& b) {
  b.app.add_option("--today", b.view.today, "the day to answer for (default: the local date)")->option_text("DATE");
  b.app.add_option("--as-of", b.view.as_of, "answer for this day, and leave out what was logged later")->option_text("DATE");
}

void shown(Building& b, const char* formats) {
  b.app.add_option("--format", b.view.format, std::string("how to print: ") + formats)->option_text("FORMAT");
  b.app.add_option("--color", b.view.color, "auto, always or never; NO_COLOR is honoured")->option_text("WHEN");
}

void define(NextOptions& o, Building& b) {
  b.app.add_option("FILE", o.files, "athlete files; - reads stdin");
  b.app.add_option("--files-from", o.files_from, "read the names of athlete files from here, by line or NUL; - is stdin")
      ->option_text("LIST");
  auto* brief = b.app.add_flag("--short", o.brief, "ten lines for a message");
  b.app.add_flag("--long", o.whole, "with all of the care and the sources")->excludes(brief);
  dates(b);
  shown(b, "text, json, yaml, markdown or table");
}

void define(ExplainOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file; - reads stdin")->required();
  b.app.add_flag("--all", o.all, "the whole log, session by session");
  dates(b);
  shown(b, "text or json");
}

void define(CheckOptions& o, Building& b) {
  b.app.add_option("FILE", o.files, "athlete, plan or test files; - reads stdin")->required();
  dates(b);
  shown(b, "text or json");
}

void define(ForecastOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file; - reads stdin")->required();
  dates(b);
  shown(b, "text, json or ics");
}

void define(ChartOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file; - reads stdin")->required();
  dates(b);
}

void define(ReportOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file; - reads stdin")->required();
  b.app.add_option("-o,--output", o.output, "the page to write, in place of an older one (default: stdout)")->option_text("HTML");
  dates(b);
}

/// `--today` alone: where something is written down, nothing is left out.
void only_today(Building& b) {
  b.app.add_option("--today", b.view.today, "the day it is (default: the local date)")->option_text("DATE");
}

void define(LogOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file")->required();
  b.app.add_option("--date", b.view.date, "the day it happened (default: today)")->option_text("DATE");
  b.app.add_flag("--as-prescribed", o.as_prescribed, "the sheet's own work, done as it says");
  b.app.add_option("--check-in", o.check_in, "answers of a check-in: morning=sore,walk=normal")->option_text("ANSWERS");
  b.app.add_option("--notes", o.notes, "free text")->option_text("TEXT");
  b.app.add_option("--also", o.also, "what else was done, free text; may be repeated")->option_text("TEXT");
  b.app.add_flag("--unfinished", o.unfinished, "the session is under way, more is to come");
  b.app.add_flag("--finished", o.finished, "the session under way is over");
  b.app.add_option("--coach", o.coach, "the coach's word: repeat, regress N, rest N days, start at STEP, ...")
      ->option_text("WORD");
  b.app.add_option("--limits", o.limits, "what a physio allows: \"80%, 20 m\", or none")->option_text("LIMITS");
  b.app.add_option("--by", o.by, "whose word or limits these are")->option_text("NAME");
  b.app.add_option("--reason", o.reason, "why the coach says so")->option_text("TEXT");
  b.app.add_flag("--dry-run", o.dry_run, "show the change as a diff, write nothing");
  only_today(b);
  b.app.footer(
      "After FILE come lines of work, each with what was said of it:\n"
      "  rehab log sledder.yaml \"acceleration: 5 x 10 m @ 50%\" --pain 1 --fatigue some --times 3.6,3.5\n"
      "What the plan asks for is an option: --pain, --fatigue, --stride, --morning, ... of hansen.\n"
      "In place of work, - reads a whole entry from stdin, as rehab next --format yaml prints it.");
}

void define(TrackOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "athlete file")->required();
  only_today(b);
  b.app.add_option("--color", b.view.color, "auto, always or never; NO_COLOR is honoured")->option_text("WHEN");
}

void define(InitOptions& o, Building& b) {
  b.app.add_option("FILE", o.file, "the athlete file to make")->required();
  const auto text = [&](const char* option, std::string& into, const char* about, const char* shown_as) {
    b.app.add_option(option, into, about)->option_text(shown_as);
  };
  text("--name", o.name, "who it is", "NAME");
  text("--injured", o.injured, "the day of the injury", "DATE");
  text("--side", o.side, "left or right", "SIDE");
  text("--muscle", o.muscle, "which one", "NAME");
  text("--site", o.site, "where in it", "TEXT");
  text("--grade", o.grade, "how bad", "GRADE");
  text("--sport", o.sport, "what for", "NAME");
  text("--born", o.born, "under 18 the plan may ask for a clinician", "DATE");
  text("--clinician", o.clinician, "who treats the injury", "NAME");
  b.app.add_option("--best", o.best, "best time from a standing start, like \"10 m: 1.75 s\"; may be repeated")
      ->option_text("TIME");
  text("--target", o.target, "the day of the event ahead", "DATE");
  text("--event", o.event, "what that is", "TEXT");
  text("--plan", o.plan, "a built-in plan, or a path relative to FILE (default: hansen)", "PLAN");
  only_today(b);
  b.app.footer("Without --name or --injured it asks, on stderr, and reads the answers from stdin.");
}

void define(PlanListOptions&, Building& b) { shown(b, "text or json"); }

void define(PlanShowOptions& o, Building& b) {
  b.app.add_option("NAME", o.name, "a built-in plan, or a path")->required();
  b.app.add_flag("--flat", o.flat, "one that extends another: all of it in one file");
}

void define(PlanDiffOptions& o, Building& b) {
  b.app.add_option("A", o.first, "a built-in plan, or a path")->required();
  b.app.add_option("B", o.second, "the plan held against it")->required();
  b.app.add_option("FILE", o.files, "athlete files: whose next session changes");
  b.app.add_option("--save", o.save, "write each kind's shortest log into this folder, once for each plan")->option_text("DIR");
  b.app.add_option("--max-states", o.max_states, "give up beyond this many states")->option_text("N");
  b.app.add_option("--today", b.view.today, "the day to answer for (default: the local date)")->option_text("DATE");
  shown(b, "text or json");
}

void define(TestOptions& o, Building& b) {
  b.app.add_option("PATH", o.paths, "test files, or folders of them")->required();
  b.app.add_flag("--coverage", o.coverage, "what no case touches");
  b.app.add_option("--min-coverage", o.min_coverage, "fail below this share")->option_text("PERCENT")->check(CLI::Range(0, 100));
  b.app.add_flag("--mutate", o.mutate, "which single changes of the plan nothing notices");
  b.app.add_flag("--accept", o.accept, "write the answers into the test files where they differ; not in CI");
  b.app.add_flag("--dry-run", o.dry_run, "with --accept: show the change as a diff, write nothing");
  shown(b, "text, json, tap or junit");
}

void define(SchemaOptions& o, Building& b) {
  b.app.add_option("KIND", o.kind, "athlete, plan, test or next")->required();
  b.app.add_option("--plan", o.plan, "whose observations, exercises and steps an athlete or test file may name")
      ->option_text("PLAN");
}

void define(VerifyOptions& o, Building& b) {
  b.app.add_option("PLAN", o.plan, "a built-in plan, or a path")->required();
  b.app.add_option("--save", o.save, "write each counterexample into this folder")->option_text("DIR");
  b.app.add_option("--max-states", o.max_states, "give up beyond this many states")->option_text("N");
  shown(b, "text or json");
}

// ---- Our own grammar for what the parser took as text ----

std::optional<Usage> read_day(std::string_view command, const char* option, const std::string& text, std::optional<Day>& day) {
  if (text.empty()) return std::nullopt;
  day = parse_day(text);
  if (day) return std::nullopt;
  return wrong(command, std::string(option) + " " + text + ": not a date, write it as 2012-03-10");
}

std::optional<Usage> read_view(std::string_view command, const RawView& raw, View& view) {
  if (auto usage = read_day(command, "--today", raw.today, view.today)) return usage;
  if (auto usage = read_day(command, "--as-of", raw.as_of, view.as_of)) return usage;
  const auto format =
      std::find_if(format_names.begin(), format_names.end(), [&](const auto& f) { return f.first == raw.format; });
  if (format == format_names.end()) return wrong(command, "--format " + raw.format + ": no such format, see --help");
  view.format = format->second;
  if (raw.color == "always") {
    view.color = ColorWhen::always;
  } else if (raw.color == "never") {
    view.color = ColorWhen::never;
  } else if (raw.color != "auto") {
    return wrong(command, "--color " + raw.color + ": auto, always or never");
  }
  return std::nullopt;
}

/// What was not expected, and which option was probably meant.
std::string unexpected(const CLI::App& app) {
  const auto extras = app.remaining();
  const std::string word = extras.empty() ? "" : extras.front();
  std::vector<std::string> names;
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto near = nearest(word, views);
  return word + " was not expected" + (near ? "; did you mean " + std::string(*near) : "");
}

// ---- What one command does with its words before and after the parser ----

template <class Options>
std::optional<Usage> take_log_arguments(std::string_view, Options&, const CLI::App&, std::vector<std::string>&) {
  return std::nullopt;
}

/// Takes lines of work and answers aside, which no parser can know.
std::optional<Usage> take_log_arguments(std::string_view command, LogOptions& options, const CLI::App& app,
                                        std::vector<std::string>& arguments) {
  const auto takes = [&](const std::string& name) {
    const CLI::Option* option = app.get_option_no_throw(name);
    if (option == nullptr || name == "FILE") return OptionValue::unknown;
    return option->get_expected_max() == 0 ? OptionValue::nothing : OptionValue::a_value;
  };
  LogArguments found = split_arguments(arguments, takes);
  if (!found.error.empty()) return wrong(command, found.error);
  arguments = std::move(found.known);
  options.arguments = std::move(found.arguments);
  options.from_stdin = found.from_stdin;
  return std::nullopt;
}

template <class Options>
std::optional<Usage> read_own(std::string_view, const RawView&, Options&) {
  return std::nullopt;
}

std::optional<Usage> read_own(std::string_view command, const RawView& raw, LogOptions& options) {
  if (options.from_stdin && (!options.arguments.empty() || options.as_prescribed)) {
    return wrong(command, "- reads the whole entry; nothing else can be said of it here");
  }
  return read_day(command, "--date", raw.date, options.date);
}

std::optional<Usage> read_own(std::string_view command, const RawView&, TestOptions& options) {
  if (options.dry_run && !options.accept) return wrong(command, "--dry-run goes with --accept");
  const bool more = options.coverage || options.min_coverage || options.mutate;
  if (options.accept && more) return wrong(command, "--accept goes without --coverage, --min-coverage and --mutate");
  return std::nullopt;
}

template <class Options>
std::variant<Command, Usage> parse_with(const CommandInfo& info, std::vector<std::string> arguments) {
  Options options;
  RawView raw;
  CLI::App app{std::string(info.about), "rehab " + std::string(info.name)};
  app.get_formatter()->column_width(28);
  Building building{app, raw};
  define(options, building);
  if (auto usage = take_log_arguments(info.name, options, app, arguments)) return *usage;
  std::reverse(arguments.begin(), arguments.end());  // CLI11 reads a vector from its back
  try {
    app.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    return Usage{0, app.help()};
  } catch (const CLI::ExtrasError&) {
    return wrong(info.name, unexpected(app) + "; see rehab " + std::string(info.name) + " --help");
  } catch (const CLI::ParseError& error) {
    return wrong(info.name, std::string(error.what()) + "; see rehab " + std::string(info.name) + " --help");
  }
  if (auto usage = read_view(info.name, raw, options)) return *usage;
  if (auto usage = read_own(info.name, raw, options)) return *usage;
  return Command(std::move(options));
}

using Parse = std::variant<Command, Usage> (*)(const CommandInfo&, std::vector<std::string>);

/// In the order of `command_table`.
constexpr std::array<Parse, command_table.size()> parsers = {
    parse_with<NextOptions>,   parse_with<ExplainOptions>,  parse_with<LogOptions>,      parse_with<TrackOptions>,
    parse_with<InitOptions>,   parse_with<CheckOptions>,    parse_with<ForecastOptions>, parse_with<ChartOptions>,
    parse_with<ReportOptions>, parse_with<PlanListOptions>, parse_with<PlanShowOptions>, parse_with<PlanDiffOptions>,
    parse_with<TestOptions>,   parse_with<SchemaOptions>,   parse_with<VerifyOptions>,
};

/// How many words the name of a command has, if the arguments begin with it; 0 otherwise.
std::size_t words_matching(std::string_view name, std::span<const std::string> arguments) {
  const auto space = name.find(' ');
  if (arguments.empty() || arguments[0] != name.substr(0, space)) return 0;
  if (space == std::string_view::npos) return 1;
  return arguments.size() > 1 && arguments[1] == name.substr(space + 1) ? 2 : 0;
}

Usage unknown_command(std::span<const std::string> arguments) {
  const std::string& word = arguments[0];
  if (word == "plan")
    return wrong("plan", arguments.size() < 2 ? "say which: list, show or diff" : "no such word; list, show or diff");
  if (word.starts_with("-")) return wrong("", "a command comes first, as in rehab next athlete.yaml; see rehab --help");
  std::vector<std::string_view> names;
  for (const auto& info : command_table) names.push_back(info.name.substr(0, info.name.find(' ')));
  std::string message = "no command " + word;
  if (const auto near = nearest(word, names)) message += "; did you mean " + std::string(*near) + "?";
  return wrong("", message + " See rehab --help");
}

}  // namespace

std::variant<Command, Usage> parse_arguments(std::span<const std::string> arguments) {
  if (arguments.empty()) return Usage{2, overview()};
  if (arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help") return Usage{0, overview()};
  if (arguments[0] == "--version") return Usage{0, version_line()};
  for (std::size_t i = 0; i < command_table.size(); ++i) {
    const std::size_t words = words_matching(command_table[i].name, arguments);
    if (words == 0) continue;
    return parsers[i](command_table[i], {arguments.begin() + static_cast<std::ptrdiff_t>(words), arguments.end()});
  }
  return unknown_command(arguments);
}

}  // namespace rehab::cli
