// The only file that knows CLI11: it fills the plain structs of options.hpp. Options are built for the chosen command alone,
// since building all of them costs more than reading an athlete's file.
#include "cli/options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>

#include "cli/verbs.hpp"
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
  std::string today, as_of, format = "text", color = "auto";
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

void define(PlanListOptions&, Building& b) { shown(b, "text or json"); }

void define(PlanShowOptions& o, Building& b) { b.app.add_option("NAME", o.name, "a built-in plan, or a path")->required(); }

void define(TestOptions& o, Building& b) {
  b.app.add_option("PATH", o.paths, "test files, or folders of them")->required();
  shown(b, "text, json, tap or junit");
}

void define(SchemaOptions& o, Building& b) {
  b.app.add_option("KIND", o.kind, "athlete, plan or next")->required();
  b.app.add_option("--plan", o.plan, "whose observations and exercises an athlete file may hold")->option_text("PLAN");
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

template <class Options>
std::variant<Command, Usage> parse_with(const Verb& verb, std::vector<std::string> arguments) {
  Options options;
  RawView raw;
  CLI::App app{std::string(verb.about), "rehab " + std::string(verb.name)};
  app.get_formatter()->column_width(28);
  Building building{app, raw};
  define(options, building);
  std::reverse(arguments.begin(), arguments.end());  // CLI11 reads a vector from its back
  try {
    app.parse(std::move(arguments));
  } catch (const CLI::CallForHelp&) {
    return Usage{0, app.help()};
  } catch (const CLI::ExtrasError&) {
    return wrong(verb.name, unexpected(app) + "; see rehab " + std::string(verb.name) + " --help");
  } catch (const CLI::ParseError& error) {
    return wrong(verb.name, std::string(error.what()) + "; see rehab " + std::string(verb.name) + " --help");
  }
  if (auto usage = read_view(verb.name, raw, options)) return *usage;
  return Command(std::move(options));
}

using Parse = std::variant<Command, Usage> (*)(const Verb&, std::vector<std::string>);

/// In the order of `verbs`.
constexpr std::array<Parse, verbs.size()> parsers = {
    parse_with<NextOptions>,  parse_with<ExplainOptions>, parse_with<CheckOptions>,    parse_with<ForecastOptions>,
    parse_with<ChartOptions>, parse_with<ReportOptions>,  parse_with<PlanListOptions>, parse_with<PlanShowOptions>,
    parse_with<TestOptions>,  parse_with<SchemaOptions>,
};

/// How many words the verb's name has, if the arguments begin with it; 0 otherwise.
std::size_t words_matching(std::string_view name, std::span<const std::string> arguments) {
  const auto space = name.find(' ');
  if (arguments.empty() || arguments[0] != name.substr(0, space)) return 0;
  if (space == std::string_view::npos) return 1;
  return arguments.size() > 1 && arguments[1] == name.substr(space + 1) ? 2 : 0;
}

Usage unknown_command(std::span<const std::string> arguments) {
  const std::string& word = arguments[0];
  if (word == "plan") return wrong("plan", arguments.size() < 2 ? "say which: list or show" : "no such word; list or show");
  if (word.starts_with("-")) return wrong("", "a command comes first, as in rehab next athlete.yaml; see rehab --help");
  std::vector<std::string_view> names;
  for (const auto& verb : verbs) names.push_back(verb.name.substr(0, verb.name.find(' ')));
  std::string message = "no command " + word;
  if (const auto near = nearest(word, names)) message += "; did you mean " + std::string(*near) + "?";
  return wrong("", message + " See rehab --help");
}

}  // namespace

std::variant<Command, Usage> parse_arguments(std::span<const std::string> arguments) {
  if (arguments.empty()) return Usage{2, overview()};
  if (arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help") return Usage{0, overview()};
  if (arguments[0] == "--version") return Usage{0, version_line()};
  for (std::size_t i = 0; i < verbs.size(); ++i) {
    const std::size_t words = words_matching(verbs[i].name, arguments);
    if (words == 0) continue;
    return parsers[i](verbs[i], {arguments.begin() + static_cast<std::ptrdiff_t>(words), arguments.end()});
  }
  return unknown_command(arguments);
}

}  // namespace rehab::cli
