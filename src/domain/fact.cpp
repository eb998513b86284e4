// What a test can ask for beside the observations: how facts and their values are written.
#include <array>
#include <cstdlib>

#include "rehab/plan.hpp"

namespace rehab {
namespace {

constexpr std::array<std::string_view, 2> no_yes{"no", "yes"};

}  // namespace

std::optional<Fact> fact_named(std::string_view name) {
  for (const FactInfo& each : facts::table) {
    if (!name.empty() && each.name == name) return each.fact;
  }
  return std::nullopt;
}

PlanWord full_speed_word() {
  PlanWord word;
  word.id = info(Fact::full_speed).name;
  word.says = "full speed";
  word.until_setback = word.near_its_gate = true;
  return word;
}

std::vector<std::string_view> words_of(const Plan& plan, Fact fact) {
  switch (info(fact).type) {
    case FactType::count:
    case FactType::percent:
    case FactType::distance:
    case FactType::time: return {};
    case FactType::yes_no: return {no_yes.begin(), no_yes.end()};
    case FactType::decision: return {decision_names.begin(), decision_names.end()};
    case FactType::stage: break;
  }
  std::vector<std::string_view> ids;
  for (const Stage& stage : plan.stages) ids.emplace_back(stage.id);
  return ids;
}

std::string value_text(const Plan& plan, Key key, std::int64_t value) {
  if (value == unknown) return "unknown";
  if (is_observation(key)) return plan.observation(observation_of(key)).scale.text(static_cast<int>(value));
  const auto fact = static_cast<Fact>(key);
  switch (info(fact).type) {
    case FactType::count: return std::to_string(value);
    case FactType::percent: return decimal(value, 2) + "%";
    case FactType::distance: return to_string(Distance{value});
    case FactType::time: return (value < 0 ? "-" : "") + to_string(Duration{std::abs(value)});
    case FactType::yes_no:
    case FactType::stage:
    case FactType::decision: break;
  }
  return std::string(words_of(plan, fact)[static_cast<std::size_t>(value)]);
}

std::string key_name(const Plan& plan, Key key) {
  if (is_observation(key)) return plan.observation(observation_of(key)).id;
  const auto fact = static_cast<Fact>(key);
  return is_word_given(fact) ? plan.word(word_of(fact)).id : std::string(info(fact).name);
}

}  // namespace rehab
