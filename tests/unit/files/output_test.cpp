#include "files/output.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <thread>

#include "files/descriptor.hpp"

using namespace rehab::files;

namespace {

struct Pipe {
  Descriptor read, write;
  Pipe() {
    int ends[2] = {-1, -1};
    REQUIRE(::pipe(ends) == 0);
    read = Descriptor(ends[0]);
    write = Descriptor(ends[1]);
  }
};

std::size_t drain(int descriptor) {
  std::size_t all = 0;
  char piece[4096];
  for (ssize_t got = 1; got > 0; all += static_cast<std::size_t>(got)) got = ::read(descriptor, piece, sizeof piece);
  return all;
}

}  // namespace

TEST_CASE("a text larger than a pipe arrives whole, also where the pipe does not wait") {
  for (const int flags : {0, O_NONBLOCK}) {
    Pipe pipe;
    REQUIRE(::fcntl(pipe.write.get(), F_SETFL, flags) == 0);
    std::size_t arrived = 0;
    std::thread reader([&] { arrived = drain(pipe.read.get()); });
    const std::string text(1 << 20, 'x');
    CHECK(write_fully(pipe.write.get(), text) == 0);
    pipe.write = Descriptor();
    reader.join();
    CHECK(arrived == text.size());
  }
}

TEST_CASE("a full disk, a closed pipe and a closed descriptor are errors") {
  std::signal(SIGPIPE, SIG_IGN);
  const Descriptor full(::open("/dev/full", O_WRONLY));
  CHECK(write_fully(full.get(), "x") == ENOSPC);
  Pipe pipe;
  pipe.read = Descriptor();
  CHECK(write_fully(pipe.write.get(), "x") == EPIPE);
  CHECK(write_fully(-1, "x") == EBADF);
  CHECK(write_fully(-1, "") == 0);
}
