// Many files, all cores, output in the order of the arguments, and no more memory for ten thousand files than for a hundred.
#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "cli/console.hpp"

namespace rehab::cli {

/// Answers for one file; called from several threads at once.
using AnswerOne = std::function<Status(const std::string& file, Console& console)>;

/// Runs `one` over all files and writes their output in order. The highest status wins. After more than one file, files that
/// could not be read are counted on stderr; on a terminal a line of progress stands there after a second.
Status for_each_file(const std::vector<std::string>& files, const AnswerOne& one, Console& console);

/// The files named on the command line and in a list (newline or NUL separated; `-`: stdin).
std::variant<std::vector<std::string>, Status> files_named(const std::vector<std::string>& named, const std::string& list,
                                                           const View& view, Console& console);

}  // namespace rehab::cli
