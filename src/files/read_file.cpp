#include "files/read_file.hpp"

#include <fcntl.h>

#include <fmt/format.h>

namespace rehab::files {
namespace {

constexpr std::size_t most_list_bytes = std::size_t{256} << 20;

Failure too_large(std::string_view shown, std::size_t most) {
  return refused(shown, fmt::format("is larger than {} MiB", most >> 20), Fault::input);
}

Text read_up_to(const std::string& path, std::size_t most) {
  if (path == "-") return read_all(STDIN_FILENO, "standard input", most);
  auto opened = open_regular(AT_FDCWD, path, path, 0, most);
  if (auto* failure = std::get_if<Failure>(&opened)) return std::move(*failure);
  const auto& [descriptor, status] = std::get<OpenFile>(opened);
  return read_all(descriptor.get(), path, most, static_cast<std::size_t>(status.st_size));
}

}  // namespace

std::string_view what_it_is(mode_t mode) {
  if (S_ISDIR(mode)) return "is a directory, not a file";
  if (S_ISFIFO(mode)) return "is a pipe, not a file";
  if (S_ISSOCK(mode)) return "is a socket, not a file";
  return "is a device, not a file";
}

std::variant<OpenFile, Failure> open_regular(int directory, const std::string& name, std::string_view shown, int flags,
                                             std::size_t most) {
  // Not blocking: opening a FIFO would otherwise wait for a writer that may never come.
  const int all = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | flags;
  OpenFile file{Descriptor(uninterrupted([&] { return ::openat(directory, name.c_str(), all); })), {}};
  if (!file.descriptor) return failed("open", shown, errno);
  if (::fstat(file.descriptor.get(), &file.status) != 0) return failed("examine", shown, errno);
  if (!S_ISREG(file.status.st_mode)) return refused(shown, what_it_is(file.status.st_mode), Fault::input);
  if (static_cast<std::uint64_t>(file.status.st_size) > most) return too_large(shown, most);
  return file;
}

Text read_all(int descriptor, std::string_view shown, std::size_t most, std::size_t expected) {
  std::string text(expected + 1, '\0');  // one more: the read that finds the end needs room too
  std::size_t size = 0;
  while (true) {
    const ssize_t got = uninterrupted([&] { return ::read(descriptor, text.data() + size, text.size() - size); });
    if (got < 0) return failed("read", shown, errno);
    size += static_cast<std::size_t>(got);
    if (size > most) return too_large(shown, most);
    if (got == 0) break;
    if (size == text.size()) text.resize(2 * size);
  }
  text.resize(size);
  return text;
}

Text read_file(const std::string& path) { return read_up_to(path, most_bytes); }

Text read_list(const std::string& path) { return read_up_to(path, most_list_bytes); }

}  // namespace rehab::files
