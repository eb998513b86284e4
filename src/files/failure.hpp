// What the outside world refused: for people in words, for the shell as an exit status.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rehab::files {

/// Whose fault it is; the values are the exit statuses of the contract.
enum class Fault : std::uint8_t {
  input = 2,    ///< what was asked for cannot be: no such file, a directory, too large
  machine = 3,  ///< the disk, a lock, a permission or another program says no
};

struct Failure {
  std::string message;  ///< lower-case, without a full stop; may hold a path as it was given, so print it escaped
  int error = 0;        ///< errno; 0 where no system call failed
  Fault fault = Fault::machine;
  int exit_status() const { return static_cast<int>(fault); }
};

/// `cannot read x.yaml: permission denied`; the fault follows from the error.
Failure failed(std::string_view what, std::string_view path, int error);

/// `x.yaml is a directory`.
Failure refused(std::string_view path, std::string_view why, Fault fault);

}  // namespace rehab::files
