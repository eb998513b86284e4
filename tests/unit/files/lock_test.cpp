#include "files/lock.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>

#include "files/descriptor.hpp"
#include "unit/files/directory.hpp"

using namespace rehab::files;
using namespace rehab::test;

TEST_CASE("a lock that another holds is given up after a while and had once it is free") {
  const Directory dir;
  const Descriptor mine(::open((dir / "").c_str(), O_RDONLY));
  {
    const Descriptor other(::open((dir / "").c_str(), O_RDONLY));
    REQUIRE(::flock(other.get(), LOCK_EX) == 0);
    const auto failure = lock(mine.get(), "a.yaml", std::chrono::milliseconds(1100));
    REQUIRE(failure);
    CHECK(failure->message == "a.yaml is being changed by another program, for more than 1 seconds now; try again");
    CHECK(failure->exit_status() == 3);
  }
  CHECK_FALSE(lock(mine.get(), "a.yaml"));
}
