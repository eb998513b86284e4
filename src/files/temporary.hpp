// A new file beside the one it is to become: hidden, made fresh, and gone again unless it was put in its place.
#pragma once

#include <sys/types.h>

#include <compare>
#include <optional>
#include <string>
#include <variant>

#include "files/descriptor.hpp"
#include "files/failure.hpp"

namespace rehab::files {

/// What tells a file from every other.
struct Identity {
  dev_t device = 0;
  ino_t inode = 0;
  auto operator<=>(const Identity&) const = default;
};

class TemporaryFile {
 public:
  /// `.NAME.rehab-PID-N` in the directory, whose descriptor must outlive this.
  static std::variant<TemporaryFile, int> make(int directory, const std::string& name, mode_t mode);

  TemporaryFile(TemporaryFile&& other) noexcept
      : directory_(std::exchange(other.directory_, -1)),
        name_(std::move(other.name_)),
        descriptor_(std::move(other.descriptor_)),
        identity_(other.identity_) {}
  TemporaryFile& operator=(TemporaryFile&&) = delete;
  /// Takes the name away if it is still this file's; another program's text under it is left alone.
  ~TemporaryFile();

  const std::string& name() const { return name_; }
  const Identity& identity() const { return identity_; }
  int descriptor() const { return descriptor_.get(); }

  /// Leaves it where it is, whosever text it holds by now.
  void keep() { directory_ = -1; }

  /// Each 0 or an errno.
  int write(std::string_view text);
  int sync_and_close();

 private:
  TemporaryFile(int directory, std::string name, Descriptor descriptor)
      : directory_(directory), name_(std::move(name)), descriptor_(std::move(descriptor)) {}

  int directory_;
  std::string name_;
  Descriptor descriptor_;
  Identity identity_;
};

/// What stands under a name now; nothing where nothing does.
std::optional<Identity> identity_of(int directory, const std::string& name);

}  // namespace rehab::files
