#include "files/temporary.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <climits>

#include <fmt/format.h>

#include "files/output.hpp"

namespace rehab::files {
namespace {

constexpr int most_attempts = 100;  // names left behind by killed programs, each of which may hold somebody's text

std::string name_beside(const std::string& name, int attempt) {
  const std::string ending = fmt::format(".rehab-{}-{}", ::getpid(), attempt);
  return "." + name.substr(0, NAME_MAX - ending.size() - 1) + ending;
}

Identity identity_in(const struct stat& status) { return {status.st_dev, status.st_ino}; }

}  // namespace

std::variant<TemporaryFile, int> TemporaryFile::make(int directory, const std::string& name, mode_t mode) {
  constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
  for (int attempt = 0;; ++attempt) {
    std::string candidate = name_beside(name, attempt);
    Descriptor descriptor(uninterrupted([&] { return ::openat(directory, candidate.c_str(), flags, mode); }));
    if (!descriptor && (errno != EEXIST || attempt == most_attempts)) return errno;
    if (!descriptor) continue;

    struct stat status {};
    const int error = ::fstat(descriptor.get(), &status) == 0 ? 0 : errno;
    if (error != 0) {
      ::unlinkat(directory, candidate.c_str(), 0);
      return error;
    }
    TemporaryFile made(directory, std::move(candidate), std::move(descriptor));
    made.identity_ = identity_in(status);
    return made;
  }
}

TemporaryFile::~TemporaryFile() {
  if (directory_ >= 0 && identity_of(directory_, name_) == identity_) ::unlinkat(directory_, name_.c_str(), 0);
}

int TemporaryFile::write(std::string_view text) { return write_fully(descriptor_.get(), text); }

int TemporaryFile::sync_and_close() {
  if (uninterrupted([&] { return ::fsync(descriptor_.get()); }) != 0) return errno;
  return descriptor_.close();
}

std::optional<Identity> identity_of(int directory, const std::string& name) {
  struct stat status {};
  if (::fstatat(directory, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return std::nullopt;
  return identity_in(status);
}

}  // namespace rehab::files
