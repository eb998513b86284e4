#include "search/report_items.hpp"

#include <algorithm>

#include "search/reports.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

namespace {

std::string written(const Alternative& facts) {
  std::string text;
  for (const auto& c : facts) {
    text += std::to_string(c.key) + (c.or_unknown ? "?" : ":");
    for (const auto& i : c.any) text += std::to_string(i.least) + ".." + std::to_string(i.most) + ",";
  }
  return text;
}

bool is_mark(const Condition& condition) { return condition.key == key_of(Fact::decision); }

bool changes_by_days(const Condition& condition) { return info(static_cast<Fact>(condition.key)).by_days != ByDays::stays; }

}  // namespace

Condition mark_of_second_plan() {
  Condition mark;
  mark.key = key_of(Fact::decision);
  mark.any = {{-2, -2}};
  return mark;
}

ReportItems::ReportItems(const Plan& plan) {
  for (const auto& rule : plan.rules) {
    if (only_warns(rule)) continue;
    ReportEffect effect;
    effect.movement = static_cast<std::int16_t>(rule.then.movement);
    effect.back = rule.then.regress();
    effect.rest = static_cast<std::int16_t>(rule.then.rest_days);
    if (rule.then.cap) effect.cap = rule.then.cap->hundredths;
    effect.setback = rule.setback ? 1 : 0;
    for (const auto& alternative : rule.when.any) add(alternative, -1, &rule, effect);
  }
  ReportEffect opens;
  opens.open = 1;
  for (std::size_t i = 0; i < plan.stages.size(); ++i) {
    for (const auto& alternative : plan.stages[i].enter.any) add(alternative, static_cast<int>(i), nullptr, opens);
  }
}

int ReportItems::group_of(const Alternative& alternative, int gate, bool rests) {
  ReportGroup group;
  group.gate = gate;
  for (const auto& condition : alternative) {
    if (is_observation(condition.key)) continue;
    if (is_mark(condition)) {
      group.side = 1;
    } else {
      group.facts.push_back(condition);
      group.rests_by_day = group.rests_by_day || (rests && changes_by_days(condition));
    }
  }
  const std::string name = std::to_string(group.side) + " " + std::to_string(gate) + " " + written(group.facts);
  const auto [at, is_new] = names_.emplace(name, static_cast<int>(groups.size()));
  if (is_new) groups.push_back(std::move(group));
  return at->second;
}

void ReportItems::add(const Alternative& alternative, int gate, const Rule* rule, const ReportEffect& effect) {
  ReportItem item;
  item.asks = observation_part(alternative);
  if (item.asks.empty()) return;
  for (const auto& condition : item.asks) item.last = std::max(item.last, observation_of(condition.key));
  item.of_gate = rule == nullptr;
  item.progress = rule != nullptr && rule->then.movement == Movement::progress;
  item.effect = effect;
  item.group = group_of(alternative, gate, rule != nullptr && rule->then.rest_days > 0);
  items.push_back(std::move(item));
}

}  // namespace rehab::search
