// The command line as plain structs, one for each command. No command sees the parser.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "rehab/day.hpp"

namespace rehab::cli {

enum class Format { text, json, yaml, markdown, table, tap, junit, ics };
enum class ColorWhen { automatic, always, never };

/// What every command that shows a day shares.
struct View {
  std::optional<Day> today;
  std::optional<Day> as_of;
  Format format = Format::text;
  ColorWhen color = ColorWhen::automatic;
};

struct NextOptions : View {
  std::vector<std::string> files;
  std::string files_from;  ///< a list of files, `-` for stdin; empty: none
  bool brief = false;      ///< `--short`: ten lines for a message
  bool whole = false;      ///< `--long`: with care and sources
};

struct ExplainOptions : View {
  std::string file;
  bool all = false;
};

struct CheckOptions : View {
  std::vector<std::string> files;
};

struct ForecastOptions : View {
  std::string file;
};

struct ChartOptions : View {
  std::string file;
};

struct ReportOptions : View {
  std::string file;
  std::string output;  ///< empty: stdout
};

struct PlanListOptions : View {};
struct PlanShowOptions : View {
  std::string name;
  bool flat = false;
};
struct PlanDiffOptions : View {
  std::string first, second;
  std::vector<std::string> files;
  std::string save;
  std::string max_states;
};

struct TestOptions : View {
  std::vector<std::string> paths;
  bool coverage = false;
  bool mutate = false;
  std::optional<int> min_coverage;  ///< percent
  bool accept = false, dry_run = false;
};

struct SchemaOptions : View {
  std::string kind;
  std::string plan;
};

/// A line of work (no option), or an answer to one of the plan's questions (`--pain`, `1`).
struct LogArgument {
  std::string option, text;
};

struct LogOptions : View {
  std::string file;
  std::vector<LogArgument> arguments;  ///< in order: an answer belongs to the line of work before it
  bool from_stdin = false;
  bool as_prescribed = false, unfinished = false, finished = false, dry_run = false;
  std::optional<Day> date;
  std::vector<std::string> check_in, also;
  std::string notes, coach, by, reason, limits;
};

struct TrackOptions : View {
  std::string file;
};

/// Empty: not given. Asked for where something required is missing.
struct InitOptions : View {
  std::string file;
  std::string name, sport, born, clinician, injured, side, muscle, site, grade, target, event, plan;
  std::vector<std::string> best;
};

struct VerifyOptions : View {
  std::string plan;
  std::string save;
  std::string max_states;
};

using Command =
    std::variant<NextOptions, ExplainOptions, LogOptions, TrackOptions, InitOptions, CheckOptions, ForecastOptions, ChartOptions,
                 ReportOptions, PlanListOptions, PlanShowOptions, PlanDiffOptions, TestOptions, SchemaOptions, VerifyOptions>;

/// What to say instead of running a command: help on stdout (status 0), or what is wrong on stderr (status 2).
struct Usage {
  int status = 0;
  std::string text;
};

/// Reads the arguments after the program's name.
std::variant<Command, Usage> parse_arguments(std::span<const std::string> arguments);

}  // namespace rehab::cli
