#include "search/report_items.hpp"

#include <algorithm>

#include "search/reports.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

namespace {

std::string written_without_observations(const Alternative& alternative) {
  std::string text;
  for (const auto& c : alternative) {
    if (is_observation(c.key)) continue;
    text += std::to_string(c.key) + (c.or_unknown ? "?" : ":");
    for (const auto& i : c.any) text += std::to_string(i.least) + ".." + std::to_string(i.most) + ",";
  }
  return text;
}

}  // namespace

ReportItems::ReportItems(const Plan& plan) {
  for (const auto& rule : plan.rules) {
    if (only_warns(rule)) continue;
    ReportEffect effect;
    effect.movement = rule.then.movement;
    effect.steps = rule.then.movement == Movement::regress ? rule.then.steps : 0;
    effect.rest = rule.then.rest_days;
    if (rule.then.cap) effect.cap = rule.then.cap->hundredths;
    effect.setback = rule.setback;
    for (const auto& alternative : rule.when.any) add(alternative, "rule", effect, rule.then.rest_days > 0);
  }
  ReportEffect opens;
  opens.open = true;
  for (std::size_t i = 0; i < plan.stages.size(); ++i) {
    for (const auto& alternative : plan.stages[i].enter.any) add(alternative, "gate" + std::to_string(i), opens, false);
  }
}

void ReportItems::add(const Alternative& alternative, const std::string& of, const ReportEffect& effect, bool anchors) {
  ReportItem item;
  item.asks = observation_part(alternative);
  if (item.asks.empty()) return;
  for (const auto& condition : item.asks) item.last = std::max(item.last, observation_of(condition.key));
  item.said = of != "rule";
  item.anchors = anchors;
  item.effect = effect;
  item.group =
      names_.emplace(of + " " + written_without_observations(alternative), static_cast<int>(names_.size())).first->second;
  groups = names_.size();
  items.push_back(std::move(item));
}

}  // namespace rehab::search
