// How far a long search has come, and whether it goes on. No clock and no stream: whoever watches it has those.
#pragma once

#include <cstdint>
#include <functional>

namespace rehab {

struct Progress {
  std::uint64_t states = 0;    ///< found so far
  std::uint64_t frontier = 0;  ///< those of them whose successors have not been looked for yet
};

/// Told every few thousand states how far a search is. Where nobody watches, it goes on.
struct Watcher {
  std::function<bool(const Progress&)> look;  ///< false: the search ends with what it knows so far, and says that it was stopped

  bool goes_on(const Progress& progress) const { return !look || look(progress); }
};

}  // namespace rehab
