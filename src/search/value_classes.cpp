#include "search/value_classes.hpp"

#include <algorithm>

#include "rehab/plan_queries.hpp"

namespace rehab::search {

bool only_warns(const Rule& rule) { return rule.then.only_warns() && !rule.setback; }

bool asks_position(const Rule& rule) { return asks(rule.when, key_of(Fact::sessions_at_step)); }

ValueClasses::ValueClasses(const Plan& plan) {
  const std::size_t keys = fact_count + plan.observations.size();
  cuts_.resize(keys);
  matters_.resize(keys, false);
  conditions_.resize(keys);
}

void ValueClasses::cut(Key key, std::int64_t at) {
  auto& cuts = cuts_[static_cast<std::size_t>(key)];
  const auto place = std::lower_bound(cuts.begin(), cuts.end(), at);
  if (at > 0 && (place == cuts.end() || *place != at)) cuts.insert(place, at);
}

void ValueClasses::add(const Alternative& alternative) {
  for (const auto& condition : alternative) {
    matters_[static_cast<std::size_t>(condition.key)] = true;
    conditions_[static_cast<std::size_t>(condition.key)].push_back(&condition);
    for (const auto& interval : condition.any) {
      cut(condition.key, interval.least);
      if (interval.most != facts::no_end) cut(condition.key, interval.most + 1);
    }
  }
}

void ValueClasses::add(const Test& test) {
  for (const auto& alternative : test.any) add(alternative);
}

std::int64_t ValueClasses::top(Key key) const {
  const auto& cuts = cuts_[static_cast<std::size_t>(key)];
  return cuts.empty() ? 0 : cuts.back();
}

std::int64_t ValueClasses::representative(Key key, std::int64_t value) const {
  if (value == unknown) return unknown;
  const auto& cuts = cuts_[static_cast<std::size_t>(key)];
  const auto above = std::upper_bound(cuts.begin(), cuts.end(), value);
  return above == cuts.begin() ? 0 : *(above - 1);
}

std::vector<std::int64_t> ValueClasses::representatives(Key key, std::int64_t last) const {
  std::vector<std::int64_t> values{0};
  for (const std::int64_t at : cuts_[static_cast<std::size_t>(key)]) {
    if (at <= last) values.push_back(at);
  }
  return values;
}

bool ValueClasses::as_unknown(Key key, std::int64_t value) const {
  const auto& conditions = conditions_[static_cast<std::size_t>(key)];
  return std::all_of(conditions.begin(), conditions.end(), [&](const Condition* c) { return c->holds(value) == c->or_unknown; });
}

ValueClasses classes_of_rules(const Plan& plan) {
  ValueClasses classes(plan);
  for (const auto& rule : plan.rules) {
    if (!only_warns(rule)) classes.add(rule.when);
  }
  for (const auto& stage : plan.stages) classes.add(stage.enter);
  return classes;
}

ValueClasses classes_of_all(const Plan& plan) {
  ValueClasses classes = classes_of_rules(plan);
  for (const auto& never : plan.never) classes.add(never.when);
  return classes;
}

}  // namespace rehab::search
