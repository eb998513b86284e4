#include "domain/parallel.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <new>
#include <thread>

using namespace rehab;

TEST_CASE("work is done once for each number") {
  for (const std::size_t count : {0U, 1U, 7U, 1000U}) {
    std::vector<int> done(count, 0);
    parallel_for(count, 4, [&](std::size_t i) { ++done[i]; });
    CHECK(done == std::vector<int>(count, 1));
  }
}

TEST_CASE("memory that runs out in a thread is an exception for the caller, not the end of the program") {
  std::atomic<int> calls = 0;
  CHECK_THROWS_AS(parallel_for(1000, 1,
                               [&](std::size_t i) {
                                 ++calls;
                                 if (i == 10) throw std::bad_alloc();
                                 if (i > 10) std::this_thread::sleep_for(std::chrono::milliseconds(1));  // a busy machine
                               }),
                  std::bad_alloc);
  CHECK(calls < 1000);
}
