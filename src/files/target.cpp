#include "files/target.hpp"

#include <fcntl.h>

#include <cstdlib>
#include <memory>

namespace rehab::files {
namespace {

/// The path without symbolic links, `.` and `..`; empty with errno where there is no such file.
std::string real_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr), &std::free);
  return real ? real.get() : "";
}

std::variant<FileTarget, Failure> target_in(const std::string& directory, std::string name, const std::string& shown) {
  constexpr int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
  Descriptor opened(uninterrupted([&] { return ::open(directory.c_str(), flags); }));
  if (!opened) return failed("open the directory of", shown, errno);
  return FileTarget{std::move(opened), std::move(name), shown};
}

}  // namespace

std::variant<FileTarget, Failure> find_target(const std::string& path) {
  const std::string real = real_path(path);
  if (real.empty()) return failed("open", path, errno);
  const auto slash = real.rfind('/');
  if (slash + 1 == real.size()) return failed("open", path, EISDIR);  // the root
  return target_in(real.substr(0, slash + 1), real.substr(slash + 1), path);
}

std::variant<FileTarget, Failure> new_target(const std::string& path) {
  const auto slash = path.rfind('/');
  const bool here = slash == std::string::npos;
  std::string name = here ? path : path.substr(slash + 1);
  if (name.empty() || name == "." || name == "..") return refused(path, "is no name for a file", Fault::input);
  return target_in(here ? "." : path.substr(0, slash + 1), std::move(name), path);
}

int sync_directory(int directory) {
  if (uninterrupted([&] { return ::fsync(directory); }) == 0) return 0;
  return errno == EINVAL ? 0 : errno;  // some file systems have nothing to sync there
}

SignalBlock::SignalBlock() {
  sigset_t held;
  sigemptyset(&held);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&held, signal);
  ::pthread_sigmask(SIG_BLOCK, &held, &before_);
}

SignalBlock::~SignalBlock() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace rehab::files
