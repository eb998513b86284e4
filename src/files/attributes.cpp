#include "files/attributes.hpp"

#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string>
#include <vector>

namespace rehab::files {
namespace {

constexpr mode_t mode_bits = 07777;

/// Names of a file's extended attributes; none where the file system knows no such thing.
int list(int fd, std::vector<std::string>& names) {
  std::string all(64 * 1024, '\0');  // the most that Linux gives
  const ssize_t size = ::flistxattr(fd, all.data(), all.size());
  if (size < 0) return errno == ENOTSUP ? 0 : errno;
  for (std::size_t at = 0; at < static_cast<std::size_t>(size); at += names.back().size() + 1)
    names.emplace_back(all.c_str() + at);
  return 0;
}

/// 0 or an errno; ENODATA where there is no such attribute.
int get(int fd, const std::string& name, std::string& value) {
  value.assign(64 * 1024, '\0');
  const ssize_t size = ::fgetxattr(fd, name.c_str(), value.data(), value.size());
  if (size < 0) return errno;
  value.resize(static_cast<std::size_t>(size));
  return 0;
}

/// Sets one attribute, unless the new file came with it: a security label often does, and setting it takes a privilege.
int give(int from, int to, const std::string& name) {
  std::string wanted, there;
  if (const int error = get(from, name, wanted)) return error;
  if (get(to, name, there) == 0 && there == wanted) return 0;
  return ::fsetxattr(to, name.c_str(), wanted.data(), wanted.size(), 0) == 0 ? 0 : errno;
}

int copy_extended(int from, int to) {
  std::vector<std::string> wanted, there;
  if (const int error = list(from, wanted)) return error;
  if (const int error = list(to, there)) return error;
  for (const std::string& name : wanted) {
    if (const int error = give(from, to, name)) return error;
  }
  // A directory's default access list is given to new files: one that the old file did not have must go.
  for (const std::string& name : there) {
    if (std::find(wanted.begin(), wanted.end(), name) == wanted.end() && ::fremovexattr(to, name.c_str()) != 0) return errno;
  }
  return 0;
}

}  // namespace

int copy_attributes(int from, const struct stat& status, int to) {
  struct stat now {};
  if (::fstat(to, &now) != 0) return errno;
  const bool same_owner = now.st_uid == status.st_uid && now.st_gid == status.st_gid;
  if (!same_owner && ::fchown(to, status.st_uid, status.st_gid) != 0) return errno;
  if (const int error = copy_extended(from, to)) return error;
  // Last, as a change of owner takes bits away.
  return ::fchmod(to, status.st_mode & mode_bits) == 0 ? 0 : errno;
}

}  // namespace rehab::files
