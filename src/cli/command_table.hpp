// The commands by name, with what each does: the table that help, completion and did-you-mean read.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace rehab::cli {

struct CommandInfo {
  std::string_view name;
  std::string_view takes;
  std::string_view about;
};

inline constexpr std::array<CommandInfo, 15> command_table = {{
    {"next", "FILE...", "the next session"},
    {"explain", "FILE", "why: every rule, what it saw, and what it would take"},
    {"log", "FILE WORK...", "write down a session, a check-in or a word"},
    {"track", "FILE", "walk through today's session, set by set, at the track"},
    {"init", "FILE", "a new athlete file"},
    {"check", "FILE...", "every error of athlete, plan and test files, with its place"},
    {"forecast", "FILE", "the dates ahead, if all goes well and at this athlete's pace"},
    {"chart", "FILE", "the course so far, in the terminal"},
    {"report", "FILE", "the course so far, as one self-contained page"},
    {"plan list", "", "the built-in plans"},
    {"plan show", "NAME", "a plan as written, comments and all"},
    {"plan diff", "A B [FILE...]", "what two plans differ in by meaning, and whose session changes"},
    {"test", "PATH...", "regression cases for plans, with coverage and mutation"},
    {"schema", "KIND", "JSON Schema of athlete and plan files, and of next"},
    {"verify", "PLAN", "prove a plan's properties over every reachable state"},
}};

/// What `rehab --help` prints.
std::string overview();
/// `rehab 0.1.0`.
std::string version_line();

}  // namespace rehab::cli
