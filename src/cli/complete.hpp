// What may stand next on a command line: `rehab --complete WORD...` tells the shells, the last word being the one that is typed.
#pragma once

#include <span>
#include <string>

namespace rehab::cli {

/// A line for each word that may stand there, with what it is behind a tab; `/` stands for any file.
std::string completions(std::span<const std::string> words);

}  // namespace rehab::cli
