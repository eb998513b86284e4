#include "rehab/rule_table.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "rehab/plan.hpp"
#include "unit/random.hpp"

using namespace rehab;
using rehab::test::Random;

namespace {

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr int keys = 6;

using Values = std::array<std::int64_t, keys>;

/// An end or a value that others are likely to lie beside: the smaller `most`, the more of them meet.
std::int64_t some_value(Random& random, int most) {
  switch (random.between(0, 9)) {
    case 0: return random.one_of({lowest, lowest + 1, lowest + 2});
    case 1: return random.one_of({highest, highest - 1});
    default: return random.between(-2, most);
  }
}

Condition some_condition(Random& random, int most) {
  Condition condition;
  condition.key = random.between(0, keys - 1);
  condition.or_unknown = random.one_in(4);
  for (int i = random.between(0, 3); i > 0; --i) {  // none, overlapping, touching, turned round: whatever there may be
    condition.any.push_back({some_value(random, most), some_value(random, most)});
    if (random.one_in(4)) condition.any.back().most = condition.any.back().least;
  }
  return condition;
}

std::vector<Rule> some_rules(Random& random, int count, int most) {
  std::vector<Rule> rules(static_cast<std::size_t>(count));
  for (Rule& rule : rules) {
    rule.then.movement = static_cast<Movement>(random.between(0, 5));
    rule.when.any.resize(static_cast<std::size_t>(random.between(0, 3)));
    for (Alternative& alternative : rule.when.any)
      for (int i = random.between(0, 4); i > 0; --i) alternative.push_back(some_condition(random, most));
  }
  return rules;
}

Values some_day(Random& random, int most) {
  Values values;
  for (auto& value : values) value = random.one_in(6) ? unknown : some_value(random, most);
  return values;
}

bool holds(const Alternative& all, const Values& values) {
  return std::all_of(all.begin(), all.end(),
                     [&](const Condition& c) { return c.holds(values[static_cast<std::size_t>(c.key)]); });
}

/// By rule, how many of its alternatives hold; a rule without any holds once.
std::vector<int> walked(const std::vector<Rule>& rules, const Values& values, bool (*wanted)(const Rule&)) {
  std::vector<int> times;
  for (const Rule& rule : rules) {
    const auto& any = rule.when.any;
    const auto held = std::count_if(any.begin(), any.end(), [&](const Alternative& all) { return holds(all, values); });
    times.push_back(!wanted(rule) ? 0 : any.empty() ? 1 : static_cast<int>(held));
  }
  return times;
}

std::vector<int> looked_up(const RuleTable& table, std::size_t rules, const Values& values) {
  std::vector<int> times(rules);
  for (const RuleTable::Block& block : table.blocks)
    block.each(RuleTable::held(block, values), [&](const Way& way) { ++times[static_cast<std::size_t>(way.rule)]; });
  return times;
}

bool every_rule(const Rule&) { return true; }
bool that_refers(const Rule& rule) { return rule.then.movement == Movement::refer; }

Condition between(Key key, std::int64_t least, std::int64_t most) { return {key, {{least, most}}, false, {}, {}}; }

Rule rule_of(std::vector<Alternative> any) {
  Rule rule;
  rule.when.any = std::move(any);
  return rule;
}

}  // namespace

TEST_CASE("a table says of every rule what walking its conditions says, on any values") {
  Random random(64);
  for (int plan = 0; plan < 400; ++plan) {
    const int most = random.one_of({1, 3, 12, 300});  // from a few bounds a key to many columns of them
    const auto rules = some_rules(random, random.between(0, 80), most);
    for (auto* wanted : {every_rule, that_refers}) {
      const RuleTable table(rules, wanted);
      for (int day = 0; day < 60; ++day) {
        const Values values = some_day(random, most);
        CAPTURE(plan);
        REQUIRE(looked_up(table, rules.size(), values) == walked(rules, values, wanted));
      }
    }
  }
}

TEST_CASE("a key that few thresholds part takes one column, whatever its rules") {
  const RuleTable table({rule_of({{between(0, 4, 6)}}), rule_of({{between(0, 7, 13)}}), rule_of({{between(0, 14, highest)}})},
                        every_rule);
  REQUIRE(table.blocks.size() == 1);
  CHECK(table.blocks[0].columns.size() == 1);
}

TEST_CASE("ways beyond the sixty-fourth stand in further blocks, and a table without rules is empty") {
  CHECK(RuleTable({}, every_rule).empty());
  CHECK(RuleTable({rule_of({})}, that_refers).empty());
  const std::vector<Rule> rules(130, rule_of({{between(1, 5, 5)}}));
  CHECK(RuleTable(rules, every_rule).blocks.size() == 3);
}

TEST_CASE("a way knows its rule's outcome, and a block which of its ways rest and which progress") {
  Rule rests = rule_of({{between(0, 1, 1)}, {between(1, 1, 1)}});
  rests.then = {Movement::repeat, {3}, {}, 2, percent(80), false};
  rests.setback = true;
  Rule progresses = rule_of({{between(0, 0, 0)}});
  progresses.then.movement = Movement::progress;
  const RuleTable table({rests, progresses}, every_rule);
  const auto& ways = table.blocks.at(0).ways;
  REQUIRE(ways.size() == 3);
  CHECK(ways[1].rest_days == 2);
  CHECK(ways[1].asks.movement == Movement::repeat);
  CHECK_FALSE(ways[1].asks.back.asked());  // which only a regress takes
  CHECK(ways[1].asks.cap == percent(80));
  CHECK(ways[1].asks.setback);
  CHECK(table.blocks[0].resting == 3);
  CHECK(table.blocks[0].progressing == 4);
}
