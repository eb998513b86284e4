// Writing to standard output and error so that a full disk or a closed pipe is an error and never a silent half.
#pragma once

#include <optional>
#include <string_view>

#include "files/failure.hpp"

namespace rehab::files {

enum class Stream : std::uint8_t { in = 0, out = 1, err = 2 };

/// Once, first thing in main: a closed pipe and a full quota become errors of write instead of signals, and a standard stream
/// that came closed is held by /dev/null, opened the wrong way round: using it stays an error, and no other file ever gets its
/// number.
void prepare_streams();

/// Writes all of it, or says why not.
std::optional<Failure> write(Stream stream, std::string_view text);

/// Writes all of it to any descriptor; 0 or an errno.
int write_fully(int descriptor, std::string_view text);

/// Closes standard output, last thing in main: where a file system tells of a lost write only then, it is heard.
std::optional<Failure> close_output();

bool is_terminal(Stream stream);

/// Whether the terminal knows colours and goes back on a line: TERM is set, and not `dumb`.
bool knows_escapes();

/// Columns of the terminal, 20 to 500; 80 where there is none.
int width(Stream stream);

}  // namespace rehab::files
