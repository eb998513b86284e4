#include "cli/option_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "cli/console.hpp"
#include "cli/entry_options.hpp"
#include "domain/suggest.hpp"
#include "read/date_hints.hpp"
#include "rehab/dose.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

namespace {

constexpr int most_days_back = 99'999;  // more than the calendar has
constexpr auto not_a_date = "{} {}: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago";

/// A day in words as a date; whatever else it is, the reader of athlete files judges.
void as_date(std::string& text, Day today) {
  if (const auto day = read_date(text, today)) text = to_string(*day);
}

/// Several best times may stand in one value: `10 m: 1.75 s, 20 m: 2.9 s`. What is wrong, or nothing.
std::string part_best_times(std::vector<std::string>& best) {
  std::vector<std::string> parts;
  for (const std::string& one : best) {
    if (const auto pointed = decimal_comma(one)) return fmt::format("--best {}: decimals take a point: {}", one, *pointed);
    for (const std::string_view part : pieces_of(one)) parts.emplace_back(part);
  }
  best = std::move(parts);
  return {};
}

}  // namespace

std::optional<Day> read_date(std::string_view text, Day today) {
  if (text == "today") return today;
  if (text == "yesterday") return today - Days(1);
  if (!text.starts_with('-')) return parse_day(text);
  const auto back = parse_count(text.substr(1), most_days_back);
  return back ? parse_day(to_string(today - Days(*back))) : std::nullopt;
}

std::string read_date_option(const char* option, const std::string& text, Day today, std::optional<Day>& day) {
  if (text.empty()) return {};
  day = read_date(text, today);
  if (day) return {};
  const std::string meant = reading::dates_meant(text);
  return fmt::format(not_a_date, option, text) + (meant.empty() ? "" : "; did you mean " + meant + "?");
}

std::string read_view(const CommandInfo& command, const ViewText& text, View& view) {
  if (auto wrong = read_date_option("--today", text.today, today(View{}), view.today); !wrong.empty()) return wrong;
  if (auto wrong = read_date_option("--as-of", text.as_of, today(view), view.as_of); !wrong.empty()) return wrong;
  if (view.as_of && view.today && *view.as_of > *view.today)
    return fmt::format("--as-of {} lies after --today {}, and what is logged later cannot speak today", to_string(*view.as_of),
                       to_string(*view.today));
  if (!text.format.empty()) {
    const auto format = command.formats.find(text.format);
    if (!format) return fmt::format("--format {}: {} prints {}", text.format, command.name, command.formats.names());
    view.format = *format;
  }
  if (text.color == "always") {
    view.color = ColorWhen::always;
  } else if (text.color == "never") {
    view.color = ColorWhen::never;
  } else if (!text.color.empty() && text.color != "auto") {
    return fmt::format("--color {}: auto, always or never", text.color);
  }
  return {};
}

std::string read_own(const OwnText& text, NextOptions& options) {
  const bool is_sheet = options.format == Format::text || options.format == Format::markdown;
  if (!is_sheet && (options.brief || options.whole))
    return fmt::format("--{} is about a sheet: it goes with --format text or markdown", options.brief ? "short" : "long");
  if (text.days.empty()) return {};
  constexpr int most_days = 14;
  options.days = parse_count(text.days, most_days);
  if (!options.days || *options.days < 1)
    return fmt::format("--days {}: write it as a whole number from 1 to {}", text.days, most_days);
  return options.format == Format::table ? "" : "--days is about a table: add --format table";
}

std::string read_own(const OwnText& text, LogOptions& options) {
  if (auto wrong = part_best_times(options.best); !wrong.empty()) return wrong;
  return read_date_option("--date", text.date, today(options), options.date);
}

std::string read_own(const OwnText& text, AmendOptions& options) {
  if (auto wrong = part_best_times(options.best); !wrong.empty()) return wrong;
  if (!text.line.empty()) {
    options.line = parse_count(text.line, std::numeric_limits<int>::max());
    if (!options.line) return "--line " + text.line + ": write it as a whole number from 1 on";
  }
  if (options.from_stdin) return "- will not do here: give what is to change, or --remove";
  return read_date_option("--date", text.date, today(options), options.date);
}

std::string read_own(const OwnText&, InitOptions& options) {
  for (std::string* day : {&options.injured, &options.born, &options.target}) as_date(*day, today(options));
  return part_best_times(options.best);
}

namespace {

std::string read_share(const char* option, const std::string& text, std::optional<int>& share) {
  if (text.empty()) return {};
  share = parse_count(text, 100);
  return share ? "" : fmt::format("{} {}: write it as a whole number from 0 to 100", option, text);
}

}  // namespace

std::string read_own(const OwnText&, FmtOptions& options) {
  const bool reads_stdin = std::find(options.files.begin(), options.files.end(), "-") != options.files.end();
  const bool prints = reads_stdin && !options.check && !options.diff;
  return prints && options.files.size() > 1 ? "- prints the text, so no other FILE can stand beside it" : "";
}

std::string read_own(const OwnText&, VerifyOptions& options) {
  return options.save == "-" ? "--save takes a folder; without it what was found is printed" : "";
}

namespace {

bool asks_strength(const TestOptions& options) {
  return options.coverage || options.min_coverage || options.mutate || options.min_noticed;
}

/// What `--list` cannot stand beside: it runs no case, so that a gate beside it would always be open.
std::string beside_list(const TestOptions& options) {
  if (!options.list) return {};
  if (asks_strength(options) || !options.junit.empty())
    return "--list runs no case: it goes without --junit, --coverage, --min-coverage, --mutate and --min-noticed";
  return options.format == Format::text || options.format == Format::json ? "" : "--list prints text or json";
}

std::string beside_accept(const TestOptions& options) {
  if (!options.accept) return options.dry_run ? "--dry-run goes with --accept" : "";
  if (asks_strength(options)) return "--accept goes without --coverage, --min-coverage, --mutate and --min-noticed";
  if (!options.built_in.empty() || !options.plan.empty() || !options.only.empty() || options.list)
    return "--accept goes without --built-in, --plan, --only and --list";
  if (!options.dry_run) return {};
  if (!options.junit.empty()) return "--accept --dry-run runs no case for a report: it goes without --junit";
  return options.format == Format::text ? "" : "--accept --dry-run prints a diff: it goes without --format";
}

}  // namespace

std::string read_own(const OwnText& text, TestOptions& options) {
  if (auto wrong = read_share("--min-coverage", text.min_coverage, options.min_coverage); !wrong.empty()) return wrong;
  if (auto wrong = read_share("--min-noticed", text.min_noticed, options.min_noticed); !wrong.empty()) return wrong;
  if (options.paths.empty() == options.built_in.empty()) return "say which cases: PATH, or --built-in NAME";
  if (options.junit == "-") return "--junit takes a file; --format junit prints the report";
  if (options.own && !asks_strength(options)) return "--own goes with --coverage, --min-coverage, --mutate or --min-noticed";
  auto wrong = beside_accept(options);
  return wrong.empty() ? beside_list(options) : wrong;
}

std::string read_own(const OwnText& text, PlanDiffOptions& options) {
  std::vector<std::string_view> known;
  for (const DifferenceName& kind : difference_names()) known.push_back(kind.name);
  std::string_view left = text.fail_on;
  while (!left.empty()) {
    const std::size_t end = std::min(left.find(','), left.size());
    const std::string_view word = left.substr(0, end);
    if (std::find(known.begin(), known.end(), word) == known.end()) {
      const auto meant = nearest(word, known);
      return fmt::format("--fail-on {}: {}", word,
                         meant ? fmt::format("did you mean {}", *meant) : fmt::format("any of {}, by commas", join_words(known)));
    }
    options.fail_on.emplace_back(word);
    left.remove_prefix(end);
    if (left == ",") return "--fail-on " + text.fail_on + ": ends with a comma";
    if (!left.empty()) left.remove_prefix(1);
  }
  return {};
}

std::string take_work(LogOptions& options, std::vector<CommandArgument>& others) {
  const auto file = std::find_if(others.begin(), others.end(), [](const CommandArgument& one) { return one.option.empty(); });
  for (auto one = others.begin(); one != others.end(); ++one) {
    if (!one->option.empty() && one->text.empty()) return one->option + ": the value is missing";
    if (one == file) continue;
    if (one->option.empty() && one->text == "-") {
      options.from_stdin = true;
    } else {
      options.arguments.push_back(*one);
    }
  }
  others = file == others.end() ? std::vector<CommandArgument>{} : std::vector<CommandArgument>{*file};
  return {};
}

std::string on_one_line(const Diagnostic& diagnostic) {
  const std::string hint = diagnostic.hint.substr(0, diagnostic.hint.find('\n'));
  return diagnostic.message + (hint.empty() ? "" : "; " + hint);
}

}  // namespace rehab::cli
