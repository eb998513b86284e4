// The commands by name, with what each does and the formats it prints: the table that help, completion, did-you-mean and the
// check of --format read.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehab::cli {

enum class Format : std::uint8_t { text, json, yaml, markdown, table, tap, junit, github, ics };

inline constexpr std::array<std::string_view, 9> format_names = {"text", "json",  "yaml",   "markdown", "table",
                                                                 "tap",  "junit", "github", "ics"};

/// A set of formats.
class Formats {
 public:
  template <class... Some>
  constexpr explicit Formats(Some... some) : bits_((0U | ... | (1U << static_cast<unsigned>(some)))) {}

  constexpr bool has(Format format) const { return (bits_ >> static_cast<unsigned>(format) & 1U) != 0; }
  /// `text, json or yaml`.
  std::string names() const;
  /// The one of that name, if the set has it.
  std::optional<Format> find(std::string_view name) const;

 private:
  unsigned bits_;
};

struct CommandInfo {
  std::string_view name;
  std::string_view takes;
  std::string_view about;
  Formats formats{};  ///< none: the command has no --format
};

namespace format_sets {
inline constexpr Formats text_or_json{Format::text, Format::json};
inline constexpr Formats session{Format::text, Format::json, Format::yaml, Format::markdown, Format::table};
inline constexpr Formats calendar{Format::text, Format::json, Format::ics};
inline constexpr Formats findings{Format::text, Format::json, Format::github};
inline constexpr Formats test_results{Format::text, Format::json, Format::tap, Format::junit, Format::github};
}  // namespace format_sets

inline constexpr std::array<CommandInfo, 18> command_table = {{
    {"next", "FILE...", "the next session", format_sets::session},
    {"explain", "FILE", "why: every rule, what it saw, and what it would take", format_sets::text_or_json},
    {"log", "FILE WORK...", "write down a session, a check-in or a word"},
    {"amend", "FILE [WORK...]", "change an entry of the log, or take it out"},
    {"track", "FILE", "walk through today's session, set by set, at the track"},
    {"init", "FILE", "a new athlete file"},
    {"check", "FILE...", "every error of athlete, plan and test files, with its place", format_sets::findings},
    {"forecast", "FILE", "the dates ahead, if all goes well and at this athlete's pace", format_sets::calendar},
    {"chart", "FILE", "the course so far and ahead, in the terminal"},
    {"report", "FILE...", "the course so far and ahead, or a squad's, as one self-contained page"},
    {"plan list", "", "the built-in plans", format_sets::text_or_json},
    {"plan show", "NAME", "a plan as written, comments and all"},
    {"plan new", "NAME", "a small plan to begin one's own with, on stdout"},
    {"plan diff", "A B [FILE...]", "what two plans differ in by meaning, and whose session changes", format_sets::findings},
    {"test", "PATH...", "regression cases for plans, with coverage and mutation", format_sets::test_results},
    {"fmt", "FILE...", "files in the canonical layout, comments kept"},
    {"schema", "KIND", "JSON Schema of files, and of most that commands print as JSON"},
    {"verify", "PLAN...", "prove a plan's properties over every reachable state", format_sets::findings},
}};

/// What `rehab --help` prints.
std::string overview();
/// What `rehab plan --help` prints: the commands that begin with a word, each with its line; empty where none does.
std::string overview_of(std::string_view first_word);
/// `rehab 0.2.0`.
std::string version_line();
/// The same with the formats that are read and printed, and whose is what is linked in: `rehab --version --long`.
std::string long_version();
/// The names of diagnostics: `rehab help diagnostics`.
std::string diagnostics_page();

}  // namespace rehab::cli
