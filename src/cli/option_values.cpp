#include "cli/option_values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "cli/console.hpp"
#include "domain/suggest.hpp"
#include "rehab/dose.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

namespace {

constexpr int most_days_back = 99'999;  // more than the calendar has
constexpr auto not_a_date = "{} {}: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A day in words as a date; whatever else it is, the reader of athlete files judges.
void as_date(std::string& text, Day today) {
  if (const auto day = read_date(text, today)) text = to_string(*day);
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
  return day ? "" : fmt::format(not_a_date, option, text);
}

std::string read_view(const CommandInfo& command, const ViewText& text, View& view) {
  if (auto wrong = read_date_option("--today", text.today, today(View{}), view.today); !wrong.empty()) return wrong;
  if (auto wrong = read_date_option("--as-of", text.as_of, today(view), view.as_of); !wrong.empty()) return wrong;
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

std::string read_own(const OwnText& text, LogOptions& options) {
  if (options.from_stdin && (!options.arguments.empty() || options.as_prescribed))
    return "- reads the whole entry; nothing else can be said of it here";
  return read_date_option("--date", text.date, today(options), options.date);
}

std::string read_own(const OwnText& text, AmendOptions& options) {
  if (!text.line.empty()) {
    options.line = parse_count(text.line, std::numeric_limits<int>::max());
    if (!options.line) return "--line " + text.line + ": write it as a whole number from 1 on";
  }
  if (options.from_stdin) return "- will not do here: give what is to change, or --remove";
  return read_date_option("--date", text.date, today(options), options.date);
}

std::string read_own(const OwnText&, InitOptions& options) {
  for (std::string* day : {&options.injured, &options.born, &options.target}) as_date(*day, today(options));
  for (const std::string& best : options.best) {
    if (const auto pointed = decimal_comma(best)) return fmt::format("--best {}: decimals take a point: {}", best, *pointed);
  }
  return {};
}

std::string read_own(const OwnText& text, TestOptions& options) {
  if (!text.min_coverage.empty()) {
    options.min_coverage = parse_count(text.min_coverage, 100);
    if (!options.min_coverage) return "--min-coverage " + text.min_coverage + ": write it as a whole number from 0 to 100";
  }
  if (options.dry_run && !options.accept) return "--dry-run goes with --accept";
  const bool more = options.coverage || options.min_coverage || options.mutate;
  return options.accept && more ? "--accept goes without --coverage, --min-coverage and --mutate" : "";
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

std::optional<std::string> decimal_comma(std::string_view text) {
  constexpr std::string_view of_numbers = "0123456789.,";
  std::string pointed(text);
  for (std::size_t at = text.find_first_of(of_numbers); at != text.npos; at = text.find_first_of(of_numbers, at)) {
    const std::size_t end = std::min(text.find_first_not_of(of_numbers, at), text.size());
    const std::string_view run = text.substr(at, end - at);
    bool number_ends = false;  // `3,7,3,8`: every other comma stands for a point
    for (std::size_t i = 1; i + 1 < run.size() && run.find('.') == run.npos; ++i) {
      if (run[i] != ',' || !is_digit(run[i - 1]) || !is_digit(run[i + 1])) continue;
      if (!number_ends) pointed[at + i] = '.';
      number_ends = !number_ends;
    }
    at = end;
  }
  return pointed == text ? std::nullopt : std::optional(pointed);
}

}  // namespace rehab::cli
