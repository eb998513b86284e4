#include "cli/watch.hpp"

#include <fmt/format.h>

namespace rehab::cli {

Watcher SearchWatch::searching() {
  return {[this](const Progress& now) {
    if (line_.is_due()) line_.show(fmt::format("{} states found, {} of them still to be looked at", now.states, now.frontier));
    return !files::FirstInterrupt::came();
  }};
}

bool SearchWatch::goes_on(std::size_t done, std::size_t all, std::string_view what) {
  if (const std::unique_lock lock(showing_, std::try_to_lock); lock && line_.is_due())
    line_.show(fmt::format("{} of {} {}", done, all, what));
  return !files::FirstInterrupt::came();
}

}  // namespace rehab::cli
