#include "cli/command_table.hpp"

#include <fmt/format.h>

namespace rehab::cli {

std::string overview() {
  std::string text =
      "rehab carries out a plan that brings an injured sprinter back to full speed. It does not diagnose.\n\n"
      "usage: rehab COMMAND [OPTION...]\n\n";
  for (const auto& info : command_table)
    text += fmt::format("  {:<26}{}\n", fmt::format("{} {}", info.name, info.takes), info.about);
  text +=
      "\nrehab COMMAND --help tells a command's options. Results go to stdout, all else to stderr.\n"
      "Exit status: 0 answered, 1 found something (a referral, a failed test, a difference),\n"
      "             2 bad usage or bad input, 3 could not do it or not decide it.\n";
  return text;
}

std::string version_line() { return "rehab " REHAB_VERSION "\n"; }

}  // namespace rehab::cli
