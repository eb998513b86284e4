// The words of a command line, taken apart: which are options, with their values, and which are files, plans or lines of work.
// A value is one value, whatever is in it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rehab::cli {

/// What the program knows of an option: nothing, that it stands alone, or that a value follows it.
enum class OptionKind { unknown, flag, with_value };

/// An operand (no option): a file, a plan, a line of work; or an option that the program does not know, with the word behind it.
struct CommandArgument {
  std::string option, text;
};

struct CommandWords {
  std::vector<std::string> known;       ///< the program's own options in their long or short form, each with its value behind it
  std::vector<CommandArgument> others;  ///< in order
  std::string error;                    ///< empty where all was understood
  bool asks_for_help = false;           ///< `--help` or `-h` among them
};

/// `--option VALUE`, `--option=VALUE`, `-oVALUE`; after `--` all are operands. A value that is empty or missing is an error.
CommandWords split_words(const std::vector<std::string>& words, const std::function<OptionKind(const std::string& option)>& kind);

/// Whether errors are to be JSON lines, said before the words are understood: they may be wrong.
bool ask_for_json(const std::vector<std::string>& words);

}  // namespace rehab::cli
