#include "files/replace.hpp"

#include <doctest/doctest.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "files/read_file.hpp"
#include "unit/files/directory.hpp"

using namespace rehab::files;
using namespace rehab::test;
namespace fs = std::filesystem;

namespace {

ChangeText append(std::string line) {
  return [line](const std::string& old) { return old + line; };
}

/// A change during which something else happens to the file.
template <class Meanwhile>
ChangeText append_while(Meanwhile meanwhile) {
  return [meanwhile](const std::string& old) {
    meanwhile();
    return old + "mine\n";
  };
}

const std::string changed = " was changed by another program meanwhile; nothing was saved, try again";

}  // namespace

TEST_CASE("a file is replaced by what the change makes of it") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  CHECK(replace(path, append("new\n")).outcome == ReplaceStatus::saved);
  CHECK(text_of(path) == "old\nnew\n");
  CHECK(dir.count() == 1);
}

TEST_CASE("a change that refuses leaves the file alone") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  const auto before = fs::last_write_time(path);
  const Replaced result = replace(path, [](const std::string&) { return Failure{"no such exercise", 0, Fault::input}; });
  CHECK(result.outcome == ReplaceStatus::refused);
  CHECK(result.why.message == "no such exercise");
  CHECK(result.why.exit_status() == 2);
  CHECK(text_of(path) == "old\n");
  CHECK(fs::last_write_time(path) == before);
  CHECK(dir.count() == 1);
}

TEST_CASE("a symbolic link stays one and its target is replaced") {
  const Directory dir;
  fs::create_directory(dir / "real");
  put(dir / "real/a.yaml", "old\n");
  fs::create_symlink("real/a.yaml", dir / "link");
  fs::create_symlink("link", dir / "second");
  CHECK(replace(dir / "second", append("new\n")).outcome == ReplaceStatus::saved);
  CHECK(fs::is_symlink(dir / "second"));
  CHECK(fs::is_symlink(dir / "link"));
  CHECK(text_of(dir / "real/a.yaml") == "old\nnew\n");
}

TEST_CASE("mode and extended attributes stay") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  for (const mode_t mode : {0600U, 0644U, 0664U, 0666U, 0700U}) {
    REQUIRE(::chmod(path.c_str(), mode) == 0);
    REQUIRE(replace(path, append("x")).outcome == ReplaceStatus::saved);
    CHECK(mode_of(path) == mode);
  }
  if (::setxattr(path.c_str(), "user.coach", "D. H.", 5, 0) != 0) {
    MESSAGE("skipped: no extended attributes on this file system");
    return;
  }
  REQUIRE(replace(path, append("x")).outcome == ReplaceStatus::saved);
  char value[16] = {};
  CHECK(::getxattr(path.c_str(), "user.coach", value, sizeof value) == 5);
  CHECK(std::string(value) == "D. H.");
}

TEST_CASE("owner and group stay") {
  if (::geteuid() != 0) {
    MESSAGE("skipped: only root can give a file away");
    return;
  }
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  REQUIRE(::chown(path.c_str(), 1234, 4321) == 0);
  REQUIRE(replace(path, append("x")).outcome == ReplaceStatus::saved);
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK(status.st_uid == 1234);
  CHECK(status.st_gid == 4321);
}

TEST_CASE("a file with hard links is refused") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  fs::create_hard_link(path, dir / "b.yaml");
  const Replaced result = replace(path, append("x"));
  CHECK(result.outcome == ReplaceStatus::refused);
  CHECK(result.why.message == path + " has 2 hard links, and replacing it would part them");
  CHECK(result.why.exit_status() == 3);
  CHECK(text_of(path) == "old\n");
}

TEST_CASE("what is no regular file is refused") {
  const Directory dir;
  const std::string fifo = dir / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  CHECK(replace(fifo, append("x")).why.exit_status() == 2);
  CHECK(replace(dir / "", append("x")).why.exit_status() == 2);
  CHECK(replace("/", append("x")).why.exit_status() == 2);
  CHECK(replace(dir / "none.yaml", append("x")).why.message ==
        "cannot open " + (dir / "none.yaml") + ": no such file or directory");
  CHECK(dir.count() == 1);
}

TEST_CASE("an editor that saves in the window wins") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  struct Case {
    const char* how;
    std::function<void()> meanwhile;
    std::string then;
  };
  const Case cases[] = {
      {"writes in place", [&] { put(path, "theirs\n"); }, "theirs\n"},
      {"renames over it", [&] { put(dir / "swap", "theirs\n"), fs::rename(dir / "swap", path); }, "theirs\n"},
      {"renames the same text over it", [&] { put(dir / "swap", "old\n"), fs::rename(dir / "swap", path); }, "old\n"},
      {"changes its mode", [&] { ::chmod(path.c_str(), 0600); }, "old\n"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.how);
    put(path, "old\n");
    ::chmod(path.c_str(), 0644);
    const Replaced result = replace(path, append_while(c.meanwhile));
    CHECK(result.outcome == ReplaceStatus::refused);
    CHECK(result.why.message == path + changed);
    CHECK(text_of(path) == c.then);
    CHECK(dir.count() == 1);
  }
}

TEST_CASE("a file taken away meanwhile is not made again") {
  const Directory dir;
  const std::string path = dir / "a.yaml";
  put(path, "old\n");
  CHECK(replace(path, append_while([&] { fs::remove(path); })).outcome == ReplaceStatus::refused);
  CHECK(dir.count() == 0);
}

TEST_CASE("a name as long as names may be can be replaced") {
  const Directory dir;
  const std::string path = dir / std::string(255, 'n');
  put(path, "old\n");
  CHECK(replace(path, append("new\n")).outcome == ReplaceStatus::saved);
  CHECK(text_of(path) == "old\nnew\n");
}

TEST_CASE("a new file is made whole and never over another") {
  const Directory dir;
  const std::string path = dir / "new.yaml";
  CHECK(create(path, "text\n").outcome == ReplaceStatus::saved);
  CHECK(text_of(path) == "text\n");
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK(mode_of(path) == (0666 & ~mask));

  const Replaced again = create(path, "other\n");
  CHECK(again.outcome == ReplaceStatus::refused);
  CHECK(again.why.message == path + " is there already and is left as it is");
  CHECK(again.why.exit_status() == 2);
  CHECK(text_of(path) == "text\n");

  fs::create_symlink("nowhere", dir / "dangling");
  CHECK(create(dir / "dangling", "x").outcome == ReplaceStatus::refused);
  CHECK(create(dir / "no/such/directory.yaml", "x").why.exit_status() == 2);
  CHECK(create(dir / "", "x").why.exit_status() == 2);
  CHECK(dir.count() == 2);
}
