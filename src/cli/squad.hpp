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

/// What came of one file.
struct FileAnswer {
  Console console;
  Status status = Status::answered;
  int group = -1;     ///< of a page of several: where it belongs; -1: nowhere
  std::string extra;  ///< of such a page: what stands apart from the group
};
using AnswerInto = std::function<void(const std::string& file, std::size_t number, FileAnswer& answer)>;
/// Takes an answer, in the files' order; false ends the work.
using TakeAnswer = std::function<bool(FileAnswer& answer)>;

/// Runs `one` over all files, and gives the answers to `take` in order; after each batch `done` is called, and false ends the
/// work. After more than one file, those that could not be read are counted on stderr. The highest status wins, or `unable`
/// where the work was ended.
Status answer_files(const std::vector<std::string>& files, const AnswerInto& one, const TakeAnswer& take,
                    const std::function<bool()>& done, Console& console);

/// The same, and writes their output in order; on a terminal a line of progress stands on stderr after a second. A
/// `head` stands before the first output; where there is none, it is left out.
Status for_each_file(const std::vector<std::string>& files, const AnswerOne& one, Console& console, std::string head = {});

/// The files named on the command line and in a list (newline or NUL separated; `-`: stdin).
std::variant<std::vector<std::string>, Status> files_named(const std::vector<std::string>& named, const std::string& list,
                                                           const View& view, Console& console);

}  // namespace rehab::cli
