// The command line as plain structs, one for each command. No command sees the parser.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/command_table.hpp"
#include "cli/words.hpp"
#include "rehab/day.hpp"

namespace rehab::cli {

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
  std::string files_from;   ///< a list of files, `-` for stdin; empty: none
  bool brief = false;       ///< `--short`: ten lines for a message
  bool whole = false;       ///< `--long`: with care and sources
  std::optional<int> days;  ///< of a table: a cell for each of so many days ahead
};

struct ExplainOptions : View {
  std::string file;
  bool all = false;
};

struct CheckOptions : View {
  std::vector<std::string> files;
  bool quiet = false;
};

struct ForecastOptions : View {
  std::string file;
};

struct ChartOptions : View {
  std::string file;
};

struct ReportOptions : View {
  std::vector<std::string> files;
  std::string files_from;  ///< a list of files, `-` for stdin; empty: none
  std::string output;      ///< empty: stdout
  bool full = false;       ///< each athlete's own page, however many there are
};

struct PlanListOptions : View {};
struct PlanShowOptions : View {
  std::string name;
  bool flat = false;
};
struct PlanNewOptions : View {
  std::string name;
};
struct PlanDiffOptions : View {
  std::string first, second;
  std::vector<std::string> files;
  std::vector<std::string> fail_on;  ///< kinds of difference that make exit 1; empty: all
  std::string save;
  std::string max_states;
};

struct TestOptions : View {
  std::vector<std::string> paths;
  std::string built_in;  ///< a built-in plan, whose own cases are run; empty: none
  std::string plan;      ///< what the cases are run under; empty: what their files name
  std::string only;      ///< part of a case's name, `*` for anything; empty: all
  std::string junit;     ///< a file for the report, beside what is printed; empty: none
  bool list = false;     ///< the cases by name, not run
  bool quiet = false;
  bool coverage = false;
  bool mutate = false;
  bool own = false;                 ///< both of what the plan does not share with its base
  std::optional<int> min_coverage;  ///< percent
  std::optional<int> min_noticed;   ///< percent
  bool accept = false, dry_run = false;
};

struct FmtOptions : View {
  std::vector<std::string> files;
  bool check = false, diff = false;
};

struct SchemaOptions : View {
  std::string kind;
  std::string plan;
};

struct LogOptions : View {
  std::string file;
  std::vector<CommandArgument> arguments;  ///< lines of work and answers (`--pain`, `1`), each about the line of work before it
  bool from_stdin = false;
  bool as_prescribed = false, unfinished = false, finished = false, dry_run = false;
  std::optional<Day> date;
  std::vector<std::string> check_in, also;
  std::string notes, coach, by, reason, limits, injury, missed, sign;
  std::string plan;                      ///< to train by from that day on
  std::string clinician, target, event;  ///< of the athlete, not of a day
  std::vector<std::string> best;
};

/// What is given takes the place of what the entry says.
struct AmendOptions : LogOptions {
  bool remove = false;
  std::optional<int> line;  ///< of the file: the entry that holds it is meant
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
  std::vector<std::string> plans;
  bool quiet = false;
  std::string save;
  std::string max_states;
};

using Command = std::variant<NextOptions, ExplainOptions, LogOptions, AmendOptions, TrackOptions, InitOptions, CheckOptions,
                             ForecastOptions, ChartOptions, ReportOptions, PlanListOptions, PlanShowOptions, PlanNewOptions,
                             PlanDiffOptions, TestOptions, FmtOptions, SchemaOptions, VerifyOptions>;

/// What was asked for instead of a command: on stdout.
struct Help {
  std::string text;
};

/// What is wrong with the command line: on stderr, status 2.
struct Misuse {
  std::string command;  ///< with or about which it went wrong: `rehab next`
  std::string message;
};

using Parsing = std::variant<Command, Help, Misuse>;

/// Reads the arguments after the program's name, of which there is one at least.
Parsing parse_arguments(std::span<const std::string> arguments);

/// How many words the name of a command has, if the arguments begin with it; 0 otherwise.
std::size_t words_of_command(std::string_view name, std::span<const std::string> arguments);

struct OptionInfo {
  std::string name, about;
  bool takes_value = false;
};

/// The options of a command, by its place in `command_table`.
std::vector<OptionInfo> options_of(std::size_t command);
/// Of one by its name, which is there.
std::vector<OptionInfo> options_of(std::string_view command);

/// Reads the words behind a command's name; `command` is its place in `command_table`.
Parsing parse_options(std::size_t command, const std::vector<std::string>& words);

}  // namespace rehab::cli
