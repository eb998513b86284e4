#include "files/output.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>

#include "files/descriptor.hpp"

namespace rehab::files {
namespace {

int number(Stream stream) { return static_cast<int>(stream); }

std::string_view name(Stream stream) {
  switch (stream) {
    case Stream::in: return "standard input";
    case Stream::out: return "standard output";
    case Stream::err: return "standard error";
  }
  return "";
}

/// Waits for a descriptor that somebody made non-blocking to take more.
void wait_for_room(int descriptor) {
  pollfd waiting{descriptor, POLLOUT, 0};
  ::poll(&waiting, 1, -1);
}

/// Holds a closed stream's number, so that the next file opened does not become standard output.
void hold(Stream stream) {
  const int fd = number(stream);
  if (::fcntl(fd, F_GETFD) != -1 || errno != EBADF) return;
  // The lowest free number is this one, as the streams below it are held already.
  ::open("/dev/null", stream == Stream::in ? O_WRONLY : O_RDONLY);
}

}  // namespace

void prepare_streams() {
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
  for (const Stream stream : {Stream::in, Stream::out, Stream::err}) hold(stream);
}

int write_fully(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t done = ::write(descriptor, text.data(), text.size());
    if (done > 0) {
      text.remove_prefix(static_cast<std::size_t>(done));
    } else if (done == 0) {
      return ENOSPC;  // nothing was taken and nothing said why: never loop on it
    } else if (errno == EAGAIN) {
      wait_for_room(descriptor);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

std::optional<Failure> write(Stream stream, std::string_view text) {
  const int error = write_fully(number(stream), text);
  if (error == 0) return std::nullopt;
  return failed("write to", name(stream), error);
}

std::optional<Failure> close_output() {
  // EBADF: it came closed, and whoever wrote to it has been told.
  if (::close(STDOUT_FILENO) == 0 || errno == EINTR || errno == EBADF) return std::nullopt;
  return failed("write to", name(Stream::out), errno);
}

bool knows_escapes() {
  const char* terminal = std::getenv("TERM");
  return terminal != nullptr && *terminal != '\0' && std::string_view(terminal) != "dumb";
}

bool is_terminal(Stream stream) { return ::isatty(number(stream)) == 1; }

int width(Stream stream) {
  winsize size{};
  if (::ioctl(number(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return std::clamp<int>(size.ws_col, 20, 500);
}

}  // namespace rehab::files
