// Reading a file that a person wrote: a regular file, whole, once, and never more than 4 MiB of it.
#pragma once

#include <sys/stat.h>

#include <string>
#include <string_view>
#include <variant>

#include "files/descriptor.hpp"
#include "files/failure.hpp"

namespace rehab::files {

inline constexpr std::size_t most_bytes = std::size_t{4} << 20;

using Text = std::variant<std::string, Failure>;

/// The file's text; `-` is standard input, which may be a pipe. A directory, device, FIFO or socket is refused and never waited
/// for.
Text read_file(const std::string& path);

/// The same of a list of files, which may be long: up to 256 MiB.
Text read_list(const std::string& path);

/// A regular file, open for reading, with what fstat said of it.
struct OpenFile {
  Descriptor descriptor;
  struct stat status {};
};

/// What stands in the place of a regular file: `is a pipe, not a file`.
std::string_view what_it_is(mode_t mode);

/// Opens `name` in a directory (AT_FDCWD: where we are). `shown` is what messages call it; `flags` are further flags of open(2).
std::variant<OpenFile, Failure> open_regular(int directory, const std::string& name, std::string_view shown, int flags = 0,
                                             std::size_t most = most_bytes);

/// All that a descriptor gives from here on; about so much is `expected`.
Text read_all(int descriptor, std::string_view shown, std::size_t most = most_bytes, std::size_t expected = 64 * 1024);

}  // namespace rehab::files
