// The only file that knows CLI11: it fills the plain structs of options.hpp. Options are built for the chosen command alone,
// since building all of them costs more than reading an athlete's file.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <concepts>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/option_values.hpp"
#include "domain/in_words.hpp"
#include "domain/suggest.hpp"
#include "rehab/dose.hpp"

namespace rehab::cli {

namespace {

Misuse wrong(const CommandInfo& info, std::string message) { return {"rehab " + std::string(info.name), std::move(message)}; }

std::string see_help(const CommandInfo& info) { return "; see rehab " + std::string(info.name) + " --help"; }

/// What the parser fills while one command's options are defined.
struct Building {
  CLI::App& app;
  const CommandInfo& info;
  ViewText& view;
  OwnText& own;
};

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

/// An option with a value; one that fills a list may be repeated.
template <class Value>
void option(Building& b, const std::string& names, Value& value, const char* about, const char* shown_as) {
  b.app.add_option(names, into(value, names.substr(names.find(',') + 1)), about)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->option_text(shown_as);
}

CLI::Option* operand(Building& b, const char* name, std::string& value, const std::string& about) {
  return b.app.add_option(name, into(value, name), about)->required();
}

/// As many as there are. The parser is told that it needs them all: one that only allows them takes brackets apart.
CLI::Option* operands(Building& b, const char* name, std::vector<std::string>& values, const char* about) {
  constexpr int most = CLI::detail::expected_max_vector_size;
  return b.app.add_option(name, into(values, name), about)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->expected(most, most)
      ->option_text("...");
}

void dates(Building& b) {
  option(b, "--today", b.view.today, "the day to answer for (default: the local date)", "DATE");
  option(b, "--as-of", b.view.as_of, "answer for this day, and leave out what was logged later", "DATE");
}

void color(Building& b) {
  option(b, "--color", b.view.color, "auto, always or never; NO_COLOR and TERM=dumb are honoured", "WHEN");
}

void shown(Building& b) {
  option(b, "--format", b.view.format, ("how to print: " + b.info.formats.names()).c_str(), "FORMAT");
  color(b);
}

void quiet(Building& b, bool& value) { b.app.add_flag("-q,--quiet", value, "say nothing where all is well"); }

void athlete_files(Building& b, std::vector<std::string>& files, std::string& files_from) {
  operands(b, "FILE", files, "athlete files, or folders of them; - reads stdin");
  option(b, "--files-from", files_from, "read the names of athlete files from here, by line or NUL; - is stdin", "LIST");
}

void define(NextOptions& o, Building& b) {
  athlete_files(b, o.files, o.files_from);
  auto* brief = b.app.add_flag("--short", o.brief, "ten lines for a message");
  b.app.add_flag("--long", o.whole, "with all of the care and the sources")->excludes(brief);
  option(b, "--days", b.own.days, "of a table: a cell for each of the next N days, if all goes well", "N");
  dates(b);
  shown(b);
}

void define(ExplainOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file; - reads stdin");
  b.app.add_flag("--all", o.all, "the whole log, session by session");
  dates(b);
  shown(b);
}

void define(CheckOptions& o, Building& b) {
  operands(b, "FILE", o.files, "athlete, plan or test files, or folders of them; - reads stdin")->required();
  quiet(b, o.quiet);
  dates(b);
  shown(b);
}

void define(ForecastOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file; - reads stdin");
  dates(b);
  shown(b);
}

void define(ChartOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file; - reads stdin");
  dates(b);
}

void define(ReportOptions& o, Building& b) {
  athlete_files(b, o.files, o.files_from);
  b.app.add_flag("--full", o.full, "of a squad above 30: each athlete's own page, too");
  option(b, "-o,--output", o.output, "the page to write, in place of an older one (default: stdout)", "HTML");
  dates(b);
}

/// `--today` alone: where something is written down, nothing is left out.
void only_today(Building& b) { option(b, "--today", b.view.today, "the day it is (default: the local date)", "DATE"); }

/// What `log` writes down and `amend` puts in the place of what is there.
void words_of_entry(LogOptions& o, Building& b) {
  option(b, "--check-in", o.check_in, "answers of a check-in: morning=sore,walk=normal", "ANSWERS");
  option(b, "--sign", o.sign, "which sign it is, beside --red-flag yes", "TEXT");
  option(b, "--injury", o.injury, "a new injury: 2012-04-02, side=left, muscle=..., site=..., grade=2", "INJURY");
  option(b, "--missed", o.missed, "why there was no session that day", "REASON");
  option(b, "--notes", o.notes, "free text", "TEXT");
  option(b, "--also", o.also, "what else was done, free text; may be repeated", "TEXT");
  b.app.add_flag("--unfinished", o.unfinished, "the session is under way, more is to come");
  b.app.add_flag("--finished", o.finished, "the session under way is over");
  option(b, "--coach", o.coach, "the coach's word: repeat, regress N, rest N days, start at STEP, ...", "WORD");
  option(b, "--limits", o.limits, "what a physio allows: \"80%, 20 m\", or none", "LIMITS");
  option(b, "--by", o.by, "whose word or limits these are", "NAME");
  option(b, "--reason", o.reason, "why the coach says so", "TEXT");
  option(b, "--clinician", o.clinician, "who treats the injury; stands in the athlete's own part, not in the log", "NAME");
  option(b, "--best", o.best, "likewise a best time from a standing start: \"10 m: 1.75 s\"; may be repeated", "TIME");
  option(b, "--target", o.target, "likewise the day of the event ahead", "DATE");
  option(b, "--event", o.event, "what that is", "TEXT");
  b.app.add_flag("--dry-run", o.dry_run, "show the change as a diff, write nothing");
  only_today(b);
}

void define(LogOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file");
  option(b, "--date", b.own.date, "the day it happened (default: today)", "DATE");
  b.app.add_flag("--as-prescribed", o.as_prescribed, "the sheet's own work, done as it says");
  option(b, "--plan", o.plan, "from that day on by another plan: a built-in one, or a path relative to FILE", "PLAN");
  words_of_entry(o, b);
  b.app.footer(
      "After FILE come lines of work, each with what was said of it:\n"
      "  rehab log sledder.yaml \"acceleration: 5 x 10 m @ 50%\" --pain 1 --fatigue some --times 3.6,3.5\n"
      "What the plan asks for is an option: --pain, --fatigue, --stride, --morning, ... of hansen.\n"
      "In place of work, - reads a whole entry from stdin, as rehab next --format yaml prints it.");
}

void define(AmendOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file");
  option(b, "--date", b.own.date, "the day of the entry (default: that of the last one)", "DATE");
  option(b, "--line", b.own.line, "the entry at this line of the file, where a day has several", "N");
  b.app.add_flag("--remove", o.remove, "take the entry out, and print it");
  words_of_entry(o, b);
  b.app.footer(
      "What is given takes the place of what the entry says; all else stays:\n"
      "  rehab amend sledder.yaml --pain 0\n"
      "Lines of work take the place of all of the entry's; what was said of a line stays with it, if it is not said again.");
}

void define(TrackOptions& o, Building& b) {
  operand(b, "FILE", o.file, "athlete file");
  only_today(b);
  option(b, "--color", b.view.color, "auto, always or never; NO_COLOR is honoured", "WHEN");
}

void define(InitOptions& o, Building& b) {
  operand(b, "FILE", o.file, "the athlete file to make");
  const auto text = [&](const char* name, std::string& value, const char* about, const char* shown_as) {
    option(b, name, value, about, shown_as);
  };
  text("--name", o.name, "who it is", "NAME");
  text("--injured", o.injured, "the day of the injury", "DATE");
  text("--side", o.side, "left or right", "SIDE");
  text("--muscle", o.muscle, "which one", "NAME");
  text("--site", o.site, "where in it", "TEXT");
  text("--grade", o.grade, "how bad, from 0 to 4: 2, 2b", "GRADE");
  text("--sport", o.sport, "what for", "NAME");
  text("--born", o.born, "under 18 the plan may ask for a clinician", "DATE");
  text("--clinician", o.clinician, "who treats the injury", "NAME");
  option(b, "--best", o.best, "best times from a standing start, like \"10 m: 1.75 s, 20 m: 2.90 s\"", "TIME");
  text("--target", o.target, "the day of the event ahead", "DATE");
  text("--event", o.event, "what that is", "TEXT");
  text("--plan", o.plan, "a built-in plan, or a path relative to FILE (default: hansen)", "PLAN");
  only_today(b);
  b.app.footer("Without --name or --injured it asks, on stderr, and reads the answers from stdin.");
}

void define(PlanListOptions&, Building& b) { shown(b); }

void define(PlanShowOptions& o, Building& b) {
  operand(b, "NAME", o.name, "a built-in plan, or a path");
  b.app.add_flag("--flat", o.flat, "one that extends another: all of it in one file");
}

void define(PlanNewOptions& o, Building& b) { operand(b, "NAME", o.name, "the name of the new plan"); }

void define(PlanDiffOptions& o, Building& b) {
  operand(b, "A", o.first, "a built-in plan, or a path");
  operand(b, "B", o.second, "the plan held against it");
  operands(b, "FILE", o.files, "athlete files: whose next session changes");
  option(b, "--fail-on", b.own.fail_on, "exit 1 for these differences alone: harder,sooner,referral,during,...", "KINDS");
  option(b, "--save", o.save, "write each kind's shortest log into this folder, once for each plan", "DIR");
  option(b, "--max-states", o.max_states, "give up beyond this many states", "N");
  option(b, "--today", b.view.today, "the day to answer for (default: the local date)", "DATE");
  shown(b);
}

void define(TestOptions& o, Building& b) {
  operands(b, "PATH", o.paths, "test files, or folders of them");
  option(b, "--built-in", o.built_in, "in place of PATH the own cases of this built-in plan", "NAME");
  option(b, "--plan", o.plan, "run all of them under this plan, whichever their files name", "PLAN");
  option(b, "--only", o.only, "cases whose name has this in it; * stands for anything", "PATTERN");
  b.app.add_flag("--list", o.list, "the names of the cases, and where they stand; runs none");
  quiet(b, o.quiet);
  option(b, "--junit", o.junit, "write a JUnit report into this file, too, with the times", "REPORT");
  b.app.add_flag("--coverage", o.coverage, "what no case touches");
  option(b, "--min-coverage", b.own.min_coverage, "fail below this share", "PERCENT");
  b.app.add_flag("--mutate", o.mutate, "which single changes of the plan nothing notices");
  option(b, "--min-noticed", b.own.min_noticed, "fail below this share of changes that are noticed", "PERCENT");
  b.app.add_flag("--own", o.own, "coverage and mutation of what differs from the plan that is extended, alone");
  b.app.add_flag("--accept", o.accept, "write the answers into the test files where they differ; not in CI");
  b.app.add_flag("--dry-run", o.dry_run, "with --accept: show the change as a diff, write nothing");
  shown(b);
}

void define(FmtOptions& o, Building& b) {
  operands(b, "FILE", o.files, "athlete, plan or test files, or folders of them; - reads stdin, and prints")->required();
  b.app.add_flag("--check", o.check, "write nothing; name the files that are not so, with exit status 1");
  b.app.add_flag("--diff", o.diff, "write nothing; show what would change, with exit status 1");
}

void define(SchemaOptions& o, Building& b) {
  const auto kinds = schema_kinds();
  operand(b, "KIND", o.kind, list(std::vector<std::string>(kinds.begin(), kinds.end()), "or"));
  option(b, "--plan", o.plan, "whose observations, exercises and steps an athlete or test file may name", "PLAN");
}

void define(VerifyOptions& o, Building& b) {
  operands(b, "PLAN", o.plans, "built-in plans, or paths")->required();
  option(b, "--save", o.save, "write each counterexample into this folder", "DIR");
  option(b, "--max-states", o.max_states, "give up beyond this many states", "N");
  quiet(b, o.quiet);
  shown(b);
}

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
    Building building{app, info, view, own};
    define(options, building);
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
