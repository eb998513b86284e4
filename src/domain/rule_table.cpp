// Rules into a table: the bounds that conditions draw through the values of a key, and what is possible between them.
#include "rehab/rule_table.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

#include "rehab/plan.hpp"

namespace rehab {
namespace {

using Block = RuleTable::Block;
using Column = RuleTable::Column;
using Rank = RuleTable::Rank;
using Ways = RuleTable::Ways;

constexpr Rank lowest_known = RuleTable::rank_of(unknown) + 1;
constexpr Rank highest = std::numeric_limits<Rank>::max();
constexpr std::size_t most_ways = 64;

/// A condition, and the bit of the way that it is part of.
struct ConditionOfWay {
  const Condition* condition;
  Ways way;
};

/// The known values between whose ends a condition holds, and there are any.
template <class Visit>
void each_range(const Condition& condition, const Visit& visit) {
  for (const Interval& interval : condition.any) {
    const Rank least = std::max(RuleTable::rank_of(interval.least), lowest_known);
    const Rank most = RuleTable::rank_of(interval.most);
    if (least <= most) visit(least, most);
  }
}

/// What is unknown, the lowest value that is known, and wherever a condition begins or ceases to hold, ascending.
std::vector<Rank> bounds_of(std::span<const ConditionOfWay> asking) {
  std::vector<Rank> bounds{RuleTable::rank_of(unknown), lowest_known};
  for (const ConditionOfWay& asked : asking) {
    each_range(*asked.condition, [&](Rank least, Rank most) {
      bounds.push_back(least);
      if (most != highest) bounds.push_back(most + 1);
    });
  }
  std::sort(bounds.begin(), bounds.end());
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
  return bounds;
}

/// In how many of the condition's ranges values from each bound on lie; counted where ranges begin and end, which may be many.
std::vector<int> times_met(const Condition& condition, const std::vector<Rank>& bounds) {
  const auto at = [&](Rank bound) {
    return static_cast<std::size_t>(std::lower_bound(bounds.begin(), bounds.end(), bound) - bounds.begin());
  };
  std::vector<int> times(bounds.size());
  each_range(condition, [&](Rank least, Rank most) {
    ++times[at(least)];
    if (most != highest) --times[at(most + 1)];
  });
  std::partial_sum(times.begin(), times.end(), times.begin());
  if (condition.or_unknown) times.front() = 1;
  return times;
}

/// What values leave possible from one on, up to the next.
struct Bin {
  Rank lowest;
  Ways possible;
};

/// All bins of a key, those that leave the same ways as the one below joined to it.
std::vector<Bin> bins_of(std::span<const ConditionOfWay> asking, Ways all) {
  const auto bounds = bounds_of(asking);
  std::vector<Ways> possible(bounds.size(), all);
  for (const auto& [condition, way] : asking) {
    const auto times = times_met(*condition, bounds);
    for (std::size_t bin = 0; bin < bounds.size(); ++bin) {
      if (times[bin] == 0) possible[bin] &= ~way;
    }
  }
  std::vector<Bin> bins;
  for (std::size_t bin = 0; bin < bounds.size(); ++bin) {
    if (bins.empty() || bins.back().possible != possible[bin]) bins.push_back({bounds[bin], possible[bin]});
  }
  return bins;
}

/// A column for as many of the bins as it has room for, from `next` on, which it takes further.
Column column_of(std::span<const Bin> bins, std::size_t& next, Ways all) {
  Column column;
  std::size_t used = 0;
  column.possible[0] = next == 0 ? bins[next++].possible : all;
  while (next < bins.size() && used < Column::most_bounds) {
    const bool leaves_the_rest = used + 1 == Column::most_bounds && next + 1 < bins.size();
    column.bounds[used++] = bins[next].lowest;
    column.possible[used] = leaves_the_rest ? all : bins[next++].possible;
  }
  for (; used < Column::most_bounds; ++used) {
    column.bounds[used] = highest;
    column.possible[used + 1] = column.possible[used];
  }
  return column;
}

void add_columns(Block& block, std::span<const ConditionOfWay> asking) {
  const auto bins = bins_of(asking, block.all);
  for (std::size_t next = 0; next < bins.size();) {
    Column column = column_of(bins, next, block.all);
    column.key = asking.front().condition->key;
    for (const ConditionOfWay& asked : asking) column.asking |= asked.way;
    block.columns.push_back(column);
  }
}

/// A way, and the conditions that it takes.
struct WayConditions {
  Way way;
  const Alternative* all;
};

Way way_of(const std::vector<Rule>& rules, std::size_t rule) {
  const Outcome& then = rules[rule].then;
  Way way;
  way.rule = static_cast<int>(rule);
  way.rest_days = then.rest_days;
  way.asks = Strictest::of(then, rules[rule].setback);
  return way;
}

std::vector<WayConditions> ways_of(const std::vector<Rule>& rules, bool (*wanted)(const Rule&)) {
  static const Alternative nothing;
  std::vector<WayConditions> ways;
  for (std::size_t r = 0; r < rules.size(); ++r) {
    if (!wanted(rules[r])) continue;
    const auto& any = rules[r].when.any;
    if (any.empty()) ways.push_back({way_of(rules, r), &nothing});
    for (std::size_t a = 0; a < any.size(); ++a) ways.push_back({way_of(rules, r), &any[a]});
  }
  return ways;
}

Block block_of(std::span<const WayConditions> ways) {
  Block block;
  std::vector<ConditionOfWay> asking;
  for (const auto& [way, all] : ways) {
    const Ways bit = Ways{1} << block.ways.size();
    block.ways.push_back(way);
    block.all |= bit;
    if (way.rest_days > 0) block.resting |= bit;
    if (way.asks.movement == Movement::progress) block.progressing |= bit;
    for (const Condition& condition : *all) asking.push_back({&condition, bit});
  }
  const auto key = [](const ConditionOfWay& asked) { return asked.condition->key; };
  std::sort(asking.begin(), asking.end(), [&](const ConditionOfWay& a, const ConditionOfWay& b) { return key(a) < key(b); });
  for (auto first = asking.begin(); first != asking.end();) {
    const auto end = std::find_if(first, asking.end(), [&](const ConditionOfWay& asked) { return key(asked) != key(*first); });
    add_columns(block, {first, end});
    first = end;
  }
  return block;
}

}  // namespace

RuleTable::RuleTable(const std::vector<Rule>& rules, bool (*wanted)(const Rule&)) {
  const auto ways = ways_of(rules, wanted);
  for (std::size_t first = 0; first < ways.size(); first += most_ways)
    blocks.push_back(block_of(std::span(ways).subspan(first, std::min(most_ways, ways.size() - first))));
}

}  // namespace rehab
