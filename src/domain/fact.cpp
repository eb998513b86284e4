// What a test can ask for beside the observations: the one table of facts, and how their values are written.
#include <array>

#include "rehab/plan.hpp"

namespace rehab {
namespace {

constexpr std::array<FactInfo, fact_count> facts{{
    {Fact::completed, "completed", FactType::percent, false, "how many of the last session's prescribed reps were done"},
    {Fact::exceeded, "exceeded", FactType::word, false, "the last session was more than allowed, or on a day of rest"},
    {Fact::sessions_since_exceeded, "sessions_since_exceeded", FactType::count, false,
     "0: the last one exceeded, 1: the one before did, ..."},
    {Fact::sessions, "sessions", FactType::count, false, "all sessions done since the injury"},
    {Fact::sessions_at_step, "sessions_at_step", FactType::count, false,
     "sessions done at this step since the athlete came to it"},
    {Fact::days_since_injury, "days_since_injury", FactType::count, false, "0 on its own day"},
    {Fact::days_since_start, "days_since_start", FactType::count, false, "days since the first session, 0 before there is one"},
    {Fact::days_off, "days_off", FactType::count, false, "whole days between the last session and this day"},
    {Fact::days_in_a_row, "days_in_a_row", FactType::count, false, "sessions on consecutive days that end the day before"},
    {Fact::setbacks_7d, "setbacks_7d", FactType::count, false, "setbacks in the 7 days that end with the last session"},
    {Fact::last_intensity, "last_intensity", FactType::percent, false, "the highest intensity of the last session's runs"},
    {Fact::full_speed, "full_speed", FactType::word, false, "the coach has given his word for full speed"},
    {Fact::complete, "complete", FactType::word, false, "the last step is done; what follows is upkeep"},
    {Fact::stage, "stage", FactType::word, false, "the stage of the last session's step"},
    {Fact::age, "age", FactType::count, false, "in whole years"},
    {Fact::clinician, "clinician", FactType::word, false, "one is named in the athlete's file"},
    {Fact::decision, "decision", FactType::word, true, "what was prescribed"},
    {Fact::climb, "climb", FactType::count, true, "steps up from the last session's step; negative down"},
    {Fact::intensity, "intensity", FactType::percent, true, "the highest intensity prescribed"},
    {Fact::distance, "distance", FactType::distance, true, "the longest run prescribed, build-up counted"},
    {Fact::metres, "metres", FactType::distance, true, "all runs prescribed, build-ups counted"},
    {Fact::intensity_rise, "intensity_rise", FactType::percent, true, "how much faster than the last session was prescribed"},
    {Fact::distance_rise, "distance_rise", FactType::distance, true, "how much farther than the last session was prescribed"},
    {Fact::metres_rise, "metres_rise", FactType::distance, true, "how many more metres than the last session was prescribed"},
}};

constexpr bool in_order_of_the_enum() {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (facts[i].fact != static_cast<Fact>(i)) return false;
  }
  return true;
}
static_assert(in_order_of_the_enum());

constexpr std::array<std::string_view, 2> no_yes{"no", "yes"};
constexpr std::array<std::string_view, 7> decisions{"start", "progress", "repeat", "regress", "restart", "refer", "wait"};

std::string notch_text(const Scale& scale, std::int64_t notch) {
  if (scale.words.empty()) return std::to_string(scale.first + notch);
  return scale.words[static_cast<std::size_t>(notch)];
}

}  // namespace

const FactInfo& info(Fact fact) { return facts[static_cast<std::size_t>(fact)]; }

std::optional<Fact> fact_named(std::string_view name) {
  for (const FactInfo& each : facts) {
    if (each.name == name) return each.fact;
  }
  return std::nullopt;
}

std::vector<std::string_view> words_of(const Plan& plan, Fact fact) {
  if (info(fact).type != FactType::word) return {};
  if (fact == Fact::decision) return {decisions.begin(), decisions.end()};
  if (fact != Fact::stage) return {no_yes.begin(), no_yes.end()};
  std::vector<std::string_view> ids;
  for (const Stage& stage : plan.stages) ids.emplace_back(stage.id);
  return ids;
}

std::string value_text(const Plan& plan, Key key, std::int64_t value) {
  if (value == unknown) return "unknown";
  if (is_observation(key)) return notch_text(plan.observations[static_cast<std::size_t>(observation_of(key))].scale, value);
  const auto fact = static_cast<Fact>(key);
  switch (info(fact).type) {
    case FactType::count: return std::to_string(value);
    case FactType::percent: return decimal(value, 2) + "%";
    case FactType::distance: return to_string(Distance{value});
    case FactType::word: break;
  }
  return std::string(words_of(plan, fact)[static_cast<std::size_t>(value)]);
}

std::string key_name(const Plan& plan, Key key) {
  if (is_observation(key)) return plan.observations[static_cast<std::size_t>(observation_of(key))].id;
  return std::string(info(static_cast<Fact>(key)).name);
}

}  // namespace rehab
