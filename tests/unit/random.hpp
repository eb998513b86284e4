// A tiny seeded generator for property tests: the same numbers on every machine, which <random>'s distributions do not promise.
#pragma once

#include <cstdint>
#include <span>

namespace rehab::test {

/// How often a test goes round: under a sanitizer, where each takes twenty times as long, a fifth as often.
constexpr int rounds(int all) {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
  return all / 5;
#endif
#endif
  return all;
}

/// And of what it looks at one by one, likewise.
inline constexpr int one_in_so_many = 5 / rounds(5);

/// SplitMix64.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
  }

  /// A whole number from `least` to `most`, both included; the slight bias of a remainder does not matter here.
  std::int64_t between(std::int64_t least, std::int64_t most) {
    const auto span = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(next() % span);
  }
  int between(int least, int most) { return static_cast<int>(between(std::int64_t{least}, std::int64_t{most})); }

  /// True once in `n` times on average.
  bool one_in(int n) { return between(1, n) == 1; }

  template <class T, std::size_t size>
  const T& one_of(const T (&items)[size]) {
    return items[static_cast<std::size_t>(between(0, static_cast<int>(size) - 1))];
  }
  template <class T>
  const T& one_of(std::span<const T> items) {
    return items[static_cast<std::size_t>(between(std::int64_t{0}, static_cast<std::int64_t>(items.size()) - 1))];
  }

 private:
  std::uint64_t state_;
};

}  // namespace rehab::test
