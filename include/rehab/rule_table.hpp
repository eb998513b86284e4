// The rules as a table: here a day's rules are asked. Made when the plan is read, so that no day walks what was written.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "rehab/outcome.hpp"

namespace rehab {

struct Rule;

/// One way for a rule to fire: an alternative of its test. A rule that asks nothing has one, which always holds.
struct Way {
  int rule = 0;  ///< index into Plan::rules
  int rest_days = 0;
  Strictest asks;
  bool operator==(const Way&) const = default;
};

/// Every way, asked at once: a look-up for every key that any of them asks about, and what all look-ups leave possible holds.
/// Whatever it is made of, each way holds exactly where its conditions do.
struct RuleTable {
  RuleTable() = default;
  RuleTable(const std::vector<Rule>& rules, bool (*wanted)(const Rule&));

  /// Up to 64 ways, a bit each.
  using Ways = std::uint64_t;

  /// Values in their order from 0 on, which is what is unknown. (Without a sign, the outcome of a comparison is added as it is.)
  using Rank = std::uint64_t;
  static constexpr Rank rank_of(std::int64_t value) { return static_cast<Rank>(value) ^ (Rank{1} << 63); }

  /// What values of one key leave possible: its bounds part them into bins that no condition tells apart. A key with more of them
  /// takes several columns, each of which leaves everything possible where the others decide.
  struct Column {
    static constexpr std::size_t most_bounds = 3;
    std::array<Rank, most_bounds> bounds{};        ///< ascending; nothing changes at those that are not needed
    std::array<Ways, most_bounds + 1> possible{};  ///< below the first bound, from there on, from the second on …
    Ways asking = 0;                               ///< the ways that ask about the key
    std::int32_t key = 0;
    bool operator==(const Column&) const = default;

    Ways at(std::int64_t value) const {
      const Rank rank = rank_of(value);
      std::size_t bin = 0;
      bin += bounds[0] <= rank;
      bin += bounds[1] <= rank;
      bin += bounds[2] <= rank;
      return possible[bin];
    }
  };

  struct Block {
    std::vector<Way> ways;
    Ways all = 0;
    Ways resting = 0;             ///< of rules that ask for rest
    Ways progressing = 0;         ///< of rules that ask for progress
    std::vector<Column> columns;  ///< by key
    bool operator==(const Block&) const = default;

    template <class Visit>
    void each(Ways bits, const Visit& visit) const {
      for (; bits != 0; bits &= bits - 1) visit(ways[static_cast<std::size_t>(std::countr_zero(bits))]);
    }
  };

  /// Which ways of a block hold on these values (by key).
  static Ways held(const Block& block, std::span<const std::int64_t> values) {
    Ways held = block.all;
    for (const Column& column : block.columns) held &= column.at(values[static_cast<std::size_t>(column.key)]);
    return held;
  }

  bool empty() const { return blocks.empty(); }
  bool operator==(const RuleTable&) const = default;

  std::vector<Block> blocks;
};

}  // namespace rehab
