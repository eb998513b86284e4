#include "files/read_file.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include "unit/files/directory.hpp"

using namespace rehab::files;
using namespace rehab::test;

namespace {

std::string message(const Text& text) {
  const auto* failure = std::get_if<Failure>(&text);
  return failure != nullptr ? failure->message : "";
}

int status(const Text& text) { return std::get<Failure>(text).exit_status(); }

}  // namespace

TEST_CASE("a file is read as it is, to the byte") {
  const Directory dir;
  const std::string text("one\r\ntwo\0three\xff", 16);
  put(dir / "a.yaml", text);
  CHECK(std::get<std::string>(read_file(dir / "a.yaml")) == text);
  put(dir / "empty.yaml", "");
  CHECK(std::get<std::string>(read_file(dir / "empty.yaml")).empty());
}

TEST_CASE("a file of 4 MiB is read and one byte more is not") {
  const Directory dir;
  const std::string path = dir / "large.yaml";
  put(path, std::string(most_bytes, 'x'));
  CHECK(std::get<std::string>(read_file(path)).size() == most_bytes);
  put(path, std::string(most_bytes + 1, 'x'));
  CHECK(message(read_file(path)) == path + " is larger than 4 MiB");
  CHECK(status(read_file(path)) == 2);
}

TEST_CASE("what is no regular file is refused at once") {
  const Directory dir;
  const std::string fifo = dir / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  CHECK(message(read_file(fifo)) == fifo + " is a pipe, not a file");
  CHECK(message(read_file(dir / "")) == (dir / "") + " is a directory, not a file");
  CHECK(message(read_file("/dev/zero")) == "/dev/zero is a device, not a file");
  CHECK(status(read_file("/dev/zero")) == 2);
}

TEST_CASE("a missing file is bad input and a forbidden one is not") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  CHECK(message(read_file(path)) == "cannot open " + path + ": no such file or directory");
  CHECK(status(read_file(path)) == 2);
  if (::geteuid() == 0) return;  // root may read anything
  put(path, "x");
  ::chmod(path.c_str(), 0);
  CHECK(message(read_file(path)) == "cannot open " + path + ": permission denied");
  CHECK(status(read_file(path)) == 3);
}

TEST_CASE("a symbolic link is followed for reading") {
  const Directory dir;
  put(dir / "a.yaml", "text");
  REQUIRE(::symlink("a.yaml", (dir / "link").c_str()) == 0);
  CHECK(std::get<std::string>(read_file(dir / "link")) == "text");
}
