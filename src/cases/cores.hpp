// Independent pieces of work, shared out to all cores.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rehab::cases {

/// Calls `work(i)` for every i below `count`, once, in no order.
template <class Work>
void on_all_cores(std::size_t count, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const std::size_t cores = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), count / 16 + 1);
  std::vector<std::jthread> others;
  for (std::size_t i = 1; i < cores; ++i) others.emplace_back(take);
  take();
}

}  // namespace rehab::cases
