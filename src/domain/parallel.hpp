// Independent pieces of work, shared out to all cores.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace rehab {

/// Calls `work(i)` for every i below `count`, once, in no order: on a thread for every `least` calls, but no more threads than
/// there are cores, or than the machine will start. An exception in a call ends the work; when all threads have ended it is
/// thrown again to the caller.
template <class Work>
void parallel_for(std::size_t count, std::size_t least, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex failing;
  const auto take = [&]() noexcept {
    try {
      for (std::size_t i = next++; i < count; i = next++) work(i);
    } catch (...) {
      next = count;
      const std::lock_guard lock(failing);
      failure = std::current_exception();
    }
  };
  const std::size_t threads =
      std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), std::max<std::size_t>(1, count / least));
  {
    std::vector<std::jthread> others;
    try {
      for (std::size_t i = 1; i < threads; ++i) others.emplace_back(take);
    } catch (const std::system_error&) {  // no more threads to be had: those that there are do it all
    }
    take();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace rehab
