// The first words of a command line: a command, help about one, or a slip.
#include <algorithm>
#include <array>

#include "cli/options.hpp"
#include "domain/suggest.hpp"

namespace rehab::cli {

namespace {

bool is_help(const std::string& word) { return word == "--help" || word == "-h" || word == "help"; }

/// No command of that name: a word that several begin with, or a slip.
Parsing no_command(std::span<const std::string> arguments) {
  const std::string& word = arguments[0];
  if (const std::string group = overview_of(word); !group.empty()) {
    if (arguments.size() > 1 && is_help(arguments[1])) return Help{group};
    std::vector<std::string_view> words;
    for (const auto& info : command_table) {
      if (info.name.starts_with(word + " ")) words.push_back(info.name.substr(word.size() + 1));
    }
    if (arguments.size() < 2) return Misuse{"rehab " + word, "say which: " + join_words(words)};
    return Misuse{"rehab " + word, "no such word; " + hint_for(arguments[1], words)};
  }
  if (word.starts_with("-")) {
    constexpr std::array<std::string_view, 2> of_the_program{"--help", "--version"};
    const auto near = nearest(word, of_the_program);
    return Misuse{"rehab", near ? "no option " + word + "; did you mean " + std::string(*near) + "?"
                                : "a command comes first, as in rehab next athlete.yaml; see rehab --help"};
  }
  std::vector<std::string_view> names;
  for (const auto& info : command_table) names.push_back(info.name.substr(0, info.name.find(' ')));
  std::string message = "no command " + word;
  const auto near = nearest(word, names);
  message += near ? "; did you mean " + std::string(*near) + "?" : ".";
  return Misuse{"rehab", message + " See rehab --help"};
}

}  // namespace

std::size_t words_of_command(std::string_view name, std::span<const std::string> arguments) {
  const auto space = name.find(' ');
  if (arguments.empty() || arguments[0] != name.substr(0, space)) return 0;
  if (space == std::string_view::npos) return 1;
  return arguments.size() > 1 && arguments[1] == name.substr(space + 1) ? 2 : 0;
}

Parsing parse_arguments(std::span<const std::string> arguments) {
  if (arguments[0] == "--version") {
    if (arguments.size() == 1) return Help{version_line()};
    if (arguments[1] == "--long") return Help{long_version()};
    return Misuse{"rehab --version", "takes nothing but --long"};
  }
  if (is_help(arguments[0])) {  // `help next` asks what `next --help` does
    if (arguments.size() == 1 || is_help(arguments[1])) return Help{overview()};
    if (arguments[1] == "diagnostics") return Help{diagnostics_page()};
    std::vector<std::string> about(arguments.begin() + 1, arguments.end());
    const bool group = std::any_of(command_table.begin(), command_table.end(),
                                   [&](const auto& info) { return info.name.starts_with(about[0] + " "); });
    const std::size_t words = group ? 2 : 1;
    if (about.size() > words && !about[words].starts_with('-'))
      return Misuse{"rehab help", "tells of one command, and " + about[words] + " is one word too many"};
    about.emplace_back("--help");
    return parse_arguments(about);
  }
  for (std::size_t i = 0; i < command_table.size(); ++i) {
    const std::size_t words = words_of_command(command_table[i].name, arguments);
    if (words == 0) continue;
    return parse_options(i, {arguments.begin() + static_cast<std::ptrdiff_t>(words), arguments.end()});
  }
  return no_command(arguments);
}

}  // namespace rehab::cli
