#include "cli/command_table.hpp"

#include <fmt/format.h>

#include "cli/notices.hpp"
#include "domain/json_format.hpp"
#include "rehab/diagnostic_id.hpp"
#include "rehab/plan_warning.hpp"

namespace rehab::cli {

namespace {

std::string line_of(const CommandInfo& info) {
  return fmt::format("  {:<26}{}\n", fmt::format("{} {}", info.name, info.takes), info.about);
}

}  // namespace

std::string Formats::names() const {
  std::string names, last;
  for (std::size_t i = 0; i < format_names.size(); ++i) {
    if (!has(static_cast<Format>(i))) continue;
    if (!last.empty()) names += (names.empty() ? "" : ", ") + last;
    last = format_names[i];
  }
  return names.empty() ? last : names + " or " + last;
}

std::optional<Format> Formats::find(std::string_view name) const {
  for (std::size_t i = 0; i < format_names.size(); ++i) {
    if (format_names[i] == name && has(static_cast<Format>(i))) return static_cast<Format>(i);
  }
  return std::nullopt;
}

std::string overview_of(std::string_view first_word) {
  std::string text;
  for (const auto& info : command_table) {
    if (info.name.substr(0, info.name.find(' ')) == first_word) text += line_of(info);
  }
  if (text.empty()) return text;
  return fmt::format("usage: rehab {} WORD [OPTION...]\n\n{}\nrehab {} WORD --help tells the options of each.\n", first_word,
                     text, first_word);
}

std::string overview() {
  std::string text =
      "rehab carries out a plan that brings an injured sprinter back to full speed. It does not diagnose.\n\n"
      "usage: rehab COMMAND [OPTION...]\n\n";
  for (const auto& info : command_table) text += line_of(info);
  text +=
      "\nrehab COMMAND --help, or rehab help COMMAND, tells a command's options. Results go to stdout, all else to stderr.\n"
      "Exit status: 0 answered, 1 found something (a referral, a failed test, a difference),\n"
      "             2 bad usage or bad input, 3 could not do it or not decide it.\n";
  return text;
}

std::string version_line() { return "rehab " REHAB_VERSION "\n"; }

std::string long_version() {
  std::string text = version_line() + "\nFiles that it reads: athlete/1, plan/1, test/1\nJSON that it prints:";
  for (const std::string_view format : json_format::all) text += (text.ends_with(':') ? " " : ", ") + std::string(format);
  return text + "\n\n" + std::string(notices());
}

std::string diagnostics_page() {
  std::string text =
      "Every diagnostic has a name that stays: `id` in JSON, the title of an annotation, the type of an error in JUnit.\n\n"
      "Of any file:\n";
  const auto row = [&](std::string_view name, std::string_view about) { text += fmt::format("  {:<18}{}\n", name, about); };
  for (const auto& id : diagnostic_ids) row(id.name, id.about);
  text += "\nOf a plan, by `rehab check`; `allow:` in the plan takes one out where it stands:\n";
  for (const auto& warning : plan_warnings) row(warning.name, warning.about);
  return text;
}

}  // namespace rehab::cli
