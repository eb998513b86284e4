// The lock that lets one program at a time replace the files of a directory.
#pragma once

#include <chrono>
#include <optional>

#include "files/failure.hpp"

namespace rehab::files {

/// How long another program may hold the lock before this one gives up.
inline constexpr std::chrono::milliseconds longest_wait{8000};

/// Locks an open directory; the lock falls when its descriptor is closed. The directory and not the file: the file gets replaced,
/// and whoever waited for a lock on the old one would then hold a file that nobody sees any more.
std::optional<Failure> lock(int directory, std::string_view shown, std::chrono::milliseconds wait = longest_wait);

/// Lets go of the lock at the end of a scope. Closing the descriptor does it too, but a close can fail, and a program that locks
/// once more would wait for itself.
class Unlocking {
 public:
  explicit Unlocking(int directory) : directory_(directory) {}
  ~Unlocking();
  Unlocking(const Unlocking&) = delete;
  Unlocking& operator=(const Unlocking&) = delete;

 private:
  int directory_;
};

}  // namespace rehab::files
