#include "files/replace.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cstdio>

#include <fmt/format.h>

#include "files/attributes.hpp"
#include "files/lock.hpp"
#include "files/read_file.hpp"
#include "files/target.hpp"
#include "files/temporary.hpp"

namespace rehab::files {
namespace {

/// A file as it was read.
struct Original {
  OpenFile file;
  std::string text;
};

Identity identity(const Original& original) { return {original.file.status.st_dev, original.file.status.st_ino}; }

std::variant<Original, Failure> read_original(const FileTarget& target, const std::string& name) {
  auto opened = open_regular(target.directory.get(), name, target.shown, O_NOFOLLOW);
  if (auto* failure = std::get_if<Failure>(&opened)) return std::move(*failure);
  auto& file = std::get<OpenFile>(opened);
  Text text = read_all(file.descriptor.get(), target.shown);
  if (auto* failure = std::get_if<Failure>(&text)) return std::move(*failure);
  return Original{std::move(file), std::move(std::get<std::string>(text))};
}

/// A file that is replaced rather than written can be "changed" against its own permissions, and parts from its hard links:
/// neither is what its owner wants.
std::optional<Failure> may_be_replaced(const FileTarget& target, const Original& original) {
  if (original.file.status.st_nlink > 1) {
    return refused(target.shown,
                   fmt::format("has {} hard links, and replacing it would part them", original.file.status.st_nlink),
                   Fault::machine);
  }
  const auto writable = [&] { return ::faccessat(target.directory.get(), target.name.c_str(), W_OK, AT_EACCESS); };
  if (uninterrupted(writable) != 0) return failed("write to", target.shown, errno);
  return std::nullopt;
}

Failure changed_meanwhile(const FileTarget& target) {
  return refused(target.shown, "was changed by another program meanwhile; nothing was saved, try again", Fault::machine);
}

/// Whether what stands under `name` is the file that was read, with the text that was read.
bool still(const FileTarget& target, const std::string& name, const Original& original) {
  const auto now = read_original(target, name);
  const auto* there = std::get_if<Original>(&now);
  return there != nullptr && identity(*there) == identity(original) && there->text == original.text;
}

/// Beside its bytes: nobody changed its mode or owner, or linked it.
bool same_standing(const FileTarget& target, const Original& original) {
  struct stat now {};
  if (::fstatat(target.directory.get(), target.name.c_str(), &now, AT_SYMLINK_NOFOLLOW) != 0) return false;
  const struct stat& then = original.file.status;
  return now.st_mode == then.st_mode && now.st_uid == then.st_uid && now.st_gid == then.st_gid && now.st_nlink == then.st_nlink;
}

/// 0 or an errno. Not repeated when interrupted: done twice it would be undone.
int exchange(const FileTarget& target, const std::string& other) {
  const int fd = target.directory.get();
  return ::renameat2(fd, other.c_str(), fd, target.name.c_str(), RENAME_EXCHANGE) == 0 ? 0 : errno;
}

bool is_unsupported(int error) { return error == EINVAL || error == ENOSYS || error == EOPNOTSUPP; }

/// Another program saved between the last look and the exchange, and its text came out: it goes back in. If that program saves
/// once more meanwhile, its newest text is what has to stand there in the end. Whatever cannot be told apart is kept.
Failure put_back(const FileTarget& target, TemporaryFile& temporary) {
  Identity placed = temporary.identity();
  for (int attempt = 0; attempt < 8; ++attempt) {
    const auto theirs = identity_of(target.directory.get(), temporary.name());
    if (!theirs || exchange(target, temporary.name()) != 0) break;
    const auto came_out = identity_of(target.directory.get(), temporary.name());
    if (!came_out) break;
    if (came_out == placed) {
      ::unlinkat(target.directory.get(), temporary.name().c_str(), 0);
      return changed_meanwhile(target);
    }
    placed = *theirs;
  }
  temporary.keep();
  constexpr auto why =
      "was changed by another program meanwhile, and it is not certain which of the two texts is in place; the other "
      "lies beside it as {}";
  return refused(target.shown, fmt::format(why, temporary.name()), Fault::machine);
}

Replaced finish(const FileTarget& target) {
  const int error = sync_directory(target.directory.get());
  if (error == 0) return {ReplaceStatus::saved, {}};
  return {ReplaceStatus::saved_but,
          failed("make sure that a power cut would not undo it: sync the directory of", target.shown, error)};
}

/// The old file came out of the exchange, and is what was read: it is no longer needed.
Replaced discard(const FileTarget& target, const std::string& name) {
  const int fd = target.directory.get();
  const int error = uninterrupted([&] { return ::unlinkat(fd, name.c_str(), 0); }) == 0 ? 0 : errno;
  const Replaced finished = finish(target);
  if (error == 0 || finished.outcome != ReplaceStatus::saved) return finished;
  return {ReplaceStatus::saved_but, failed("remove the old text, which lies beside it:", name, error)};
}

Replaced rename_over(const FileTarget& target, const std::string& name) {
  const int fd = target.directory.get();
  if (::renameat(fd, name.c_str(), fd, target.name.c_str()) != 0) return refuse(failed("replace", target.shown, errno));
  return finish(target);
}

Replaced put_in_place(const FileTarget& target, const Original& original, TemporaryFile& temporary) {
  if (!still(target, target.name, original) || !same_standing(target, original)) return refuse(changed_meanwhile(target));
  const int error = exchange(target, temporary.name());
  if (is_unsupported(error)) return rename_over(target, temporary.name());
  if (error != 0) return refuse(failed("replace", target.shown, error));
  if (!still(target, temporary.name(), original)) return refuse(put_back(target, temporary));
  return discard(target, temporary.name());
}

/// Fills a new file so that it is on the disk before it gets its name. 0 or an errno.
int fill(TemporaryFile& temporary, std::string_view text, const Original* like) {
  if (const int error = temporary.write(text)) return error;
  if (like != nullptr) {
    if (const int error = copy_attributes(like->file.descriptor.get(), like->file.status, temporary.descriptor())) return error;
  }
  return temporary.sync_and_close();
}

Replaced write_new(const FileTarget& target, const Original& original, std::string_view text) {
  auto made = TemporaryFile::make(target.directory.get(), target.name, 0600);
  if (const int* error = std::get_if<int>(&made)) return refuse(failed("make a file beside", target.shown, *error));
  auto& temporary = std::get<TemporaryFile>(made);
  if (const int error = fill(temporary, text, &original)) return refuse(failed("write a new file beside", target.shown, error));
  return put_in_place(target, original, temporary);
}

/// Gives a name that nothing has. 0 or an errno. Where the file system knows no such renaming, a second link does the same.
int name_anew(const FileTarget& target, const std::string& temporary) {
  const int fd = target.directory.get();
  const int error = ::renameat2(fd, temporary.c_str(), fd, target.name.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
  if (!is_unsupported(error)) return error;
  return ::linkat(fd, temporary.c_str(), fd, target.name.c_str(), 0) == 0 ? 0 : errno;
}

}  // namespace

Replaced replace(const std::string& path, const ChangeText& change) {
  auto found = find_target(path);
  if (auto* failure = std::get_if<Failure>(&found)) return refuse(std::move(*failure));
  const auto& target = std::get<FileTarget>(found);
  if (auto failure = lock(target.directory.get(), path)) return refuse(std::move(*failure));
  const Unlocking unlocking(target.directory.get());

  const SignalBlock held;
  auto read = read_original(target, target.name);
  if (auto* failure = std::get_if<Failure>(&read)) return refuse(std::move(*failure));
  const auto& original = std::get<Original>(read);
  if (auto failure = may_be_replaced(target, original)) return refuse(std::move(*failure));
  auto changed = change(original.text);
  if (auto* failure = std::get_if<Failure>(&changed)) return refuse(std::move(*failure));
  return write_new(target, original, std::get<std::string>(changed));
}

Replaced create(const std::string& path, std::string_view text) {
  auto found = new_target(path);
  if (auto* failure = std::get_if<Failure>(&found)) return refuse(std::move(*failure));
  const auto& target = std::get<FileTarget>(found);
  const auto already = [&] { return refuse(refused(path, "is there already and is left as it is", Fault::input)); };
  if (identity_of(target.directory.get(), target.name)) return already();

  const SignalBlock held;
  auto made = TemporaryFile::make(target.directory.get(), target.name, 0666);  // less the umask, as any new file
  if (const int* error = std::get_if<int>(&made)) return refuse(failed("make", path, *error));
  auto& temporary = std::get<TemporaryFile>(made);
  if (const int error = fill(temporary, text, nullptr)) return refuse(failed("write", path, error));
  const int error = name_anew(target, temporary.name());
  if (error == EEXIST) return already();
  if (error != 0) return refuse(failed("make", path, error));
  return finish(target);
}

}  // namespace rehab::files
