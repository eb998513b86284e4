#include "files/lock.hpp"

#include <sys/file.h>

#include <thread>

#include <fmt/format.h>

#include "files/descriptor.hpp"

namespace rehab::files {
namespace {

constexpr std::chrono::milliseconds pause{5};

int try_lock(int directory) {
  return uninterrupted([&] { return ::flock(directory, LOCK_EX | LOCK_NB); }) == 0 ? 0 : errno;
}

}  // namespace

std::optional<Failure> lock(int directory, std::string_view shown, std::chrono::milliseconds wait) {
  using Clock = std::chrono::steady_clock;
  const auto until = Clock::now() + wait;
  // Asked for again and again, as a lock that is waited for cannot be given up without a signal.
  int error = try_lock(directory);
  while (error == EWOULDBLOCK && Clock::now() < until) {
    std::this_thread::sleep_for(pause);
    error = try_lock(directory);
  }
  if (error == 0) return std::nullopt;
  if (error != EWOULDBLOCK) return failed("lock the directory of", shown, error);
  const auto waited = std::chrono::duration_cast<std::chrono::seconds>(wait).count();
  return Failure{fmt::format("{} is being changed by another program, for more than {} seconds now; try again", shown, waited),
                 error, Fault::machine};
}

Unlocking::~Unlocking() {
  uninterrupted([&] { return ::flock(directory_, LOCK_UN); });
}

}  // namespace rehab::files
