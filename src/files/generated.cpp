#include "files/generated.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <array>

#include <fmt/format.h>

#include "files/read_file.hpp"
#include "files/target.hpp"
#include "files/temporary.hpp"

namespace rehab::files {

namespace {

constexpr std::size_t longest_first_line = 4096;

/// What a link is that leads to no file, as `/dev/stdout` does behind a pipe.
std::optional<Failure> no_file_behind(const FileTarget& target) {
  struct stat link {};
  struct stat behind {};
  const int folder = target.directory.get();
  if (::fstatat(folder, target.name.c_str(), &link, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISLNK(link.st_mode)) return std::nullopt;
  if (::fstatat(folder, target.name.c_str(), &behind, 0) != 0)
    return refused(target.shown, "is a link to a file that is not there", Fault::input);
  return refused(target.shown, std::string(what_it_is(behind.st_mode)) + "; - stands for standard output", Fault::input);
}

/// The mode of a file that may be replaced, no mode where there is none yet, or why it may not.
std::variant<std::optional<mode_t>, Failure> may_replace(const FileTarget& target, std::string_view mark, std::string_view kind) {
  if (!identity_of(target.directory.get(), target.name)) return std::optional<mode_t>();
  if (auto why = no_file_behind(target)) return std::move(*why);
  auto opened = open_regular(target.directory.get(), target.name, target.shown, O_NOFOLLOW, SIZE_MAX);
  if (auto* failure = std::get_if<Failure>(&opened)) return std::move(*failure);
  const OpenFile& file = std::get<OpenFile>(opened);
  std::array<char, longest_first_line> begun{};
  const ssize_t size = uninterrupted([&] { return ::read(file.descriptor.get(), begun.data(), begun.size()); });
  if (size < 0) return failed("read", target.shown, errno);
  const std::string_view text(begun.data(), static_cast<std::size_t>(size));
  if (!text.empty() && text.substr(0, text.find('\n')).find(mark) == text.npos)
    return refused(target.shown, fmt::format("is not {}, and is left as it is", kind), Fault::input);
  return std::optional(file.status.st_mode & 07777U);
}

}  // namespace

Replaced write_generated(const std::string& path, std::string_view mark, std::string_view kind, const WritePieces& pieces) {
  auto found = find_target(path);
  if (const auto* failure = std::get_if<Failure>(&found); failure != nullptr && failure->error == ENOENT)
    found = new_target(path);
  if (auto* failure = std::get_if<Failure>(&found)) return refuse(std::move(*failure));
  const auto& target = std::get<FileTarget>(found);
  const auto mode = may_replace(target, mark, kind);
  if (const auto* failure = std::get_if<Failure>(&mode)) return refuse(*failure);

  const SignalBlock held;
  auto made = TemporaryFile::make(target.directory.get(), target.name, 0666);  // less the umask, as any new file
  if (const int* error = std::get_if<int>(&made)) return refuse(failed("make", path, *error));
  auto& temporary = std::get<TemporaryFile>(made);
  int error = pieces([&](std::string_view piece) { return temporary.write(piece); });
  const auto& old_mode = std::get<std::optional<mode_t>>(mode);
  if (error == 0 && old_mode && ::fchmod(temporary.descriptor(), *old_mode) != 0) error = errno;
  if (error == 0) error = temporary.sync_and_close();
  if (error != 0) return refuse(failed("write", path, error));
  if (auto now = may_replace(target, mark, kind); std::holds_alternative<Failure>(now))
    return refuse(std::get<Failure>(std::move(now)));
  const int folder = target.directory.get();
  if (::renameat(folder, temporary.name().c_str(), folder, target.name.c_str()) != 0)
    return refuse(failed("replace", path, errno));
  temporary.keep();
  error = sync_directory(folder);
  if (error == 0) return {ReplaceStatus::saved, {}};
  return {ReplaceStatus::saved_but, failed("make sure that a power cut would not undo it: sync the directory of", path, error)};
}

int Spool::add(std::string_view piece) {
  if (!file_) file_.reset(std::tmpfile());
  if (!file_) return errno;
  return std::fwrite(piece.data(), 1, piece.size(), file_.get()) == piece.size() ? 0 : errno;
}

int Spool::copy_to(const Sink& sink) {
  if (!file_) return 0;
  if (std::fflush(file_.get()) != 0 || std::fseek(file_.get(), 0, SEEK_SET) != 0) return errno;
  std::array<char, 1U << 16U> buffer{};
  for (;;) {
    const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file_.get());
    if (size == 0) return std::ferror(file_.get()) != 0 ? EIO : 0;
    if (const int error = sink({buffer.data(), size})) return error;
  }
}

}  // namespace rehab::files
