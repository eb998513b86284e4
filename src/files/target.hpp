// Where a file stands that is to be replaced or made: its directory, held open, and its name in there.
#pragma once

#include <csignal>
#include <optional>
#include <string>
#include <variant>

#include "files/descriptor.hpp"
#include "files/failure.hpp"

namespace rehab::files {

struct FileTarget {
  Descriptor directory;
  std::string name;
  std::string shown;  ///< the path as it was given, for messages
};

/// The file itself, behind all symbolic links.
std::variant<FileTarget, Failure> find_target(const std::string& path);

/// A file that is yet to be made; only its directory must be there.
std::variant<FileTarget, Failure> new_target(const std::string& path);

/// Makes what was done in a directory last through a power cut. 0 or an errno.
int sync_directory(int directory);

/// Ctrl-C and the like wait while this lives, so that they find no half-done work to leave behind.
class SignalBlock {
 public:
  SignalBlock();
  ~SignalBlock();
  SignalBlock(const SignalBlock&) = delete;
  SignalBlock& operator=(const SignalBlock&) = delete;

 private:
  sigset_t before_;
};

}  // namespace rehab::files
