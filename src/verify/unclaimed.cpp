#include "verify/unclaimed.hpp"

#include <algorithm>
#include <bitset>

#include "rehab/plan_queries.hpp"
#include "verify/properties.hpp"

namespace rehab::verify {

namespace {

using Keys = std::bitset<static_cast<std::size_t>(fact_count) + max_observations>;

void mark(const Test& test, Keys& keys) {
  for (const Key key : keys_asked(test)) keys.set(static_cast<std::size_t>(key));
}

bool has(const Keys& keys, Key key) { return keys.test(static_cast<std::size_t>(key)); }

void add_once(std::vector<std::string>& all, std::string_view one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.emplace_back(one);
}

void add_words(const Plan& plan, const Keys& used, const Keys& claimed, std::vector<std::string>& found) {
  for (int w = 1; w < static_cast<int>(plan.words.size()); ++w) {
    const Key key = key_of(fact_of_word(w));
    if (has(used, key) && !has(claimed, key)) add_once(found, "the word " + plan.word(w).id);
  }
}

/// Of facts that a physio calls alike one is enough to speak of them.
void add_facts(const Plan& plan, const Keys& used, const Keys& claimed, std::vector<std::string>& found) {
  const auto spoken_of = [&](const FactInfo& fact) {
    if (fact.fact == Fact::days_in_a_row && most_days_in_a_row(plan)) return true;
    return std::any_of(facts::table.begin(), facts::table.end(),
                       [&](const FactInfo& other) { return other.subject == fact.subject && has(claimed, key_of(other.fact)); });
  };
  for (const FactInfo& fact : facts::table) {
    if (!fact.subject.empty() && has(used, key_of(fact.fact)) && !spoken_of(fact)) add_once(found, fact.subject);
  }
}

/// A run over a distance is bounded; work by time or in reps where the limits name it; drills are not.
bool is_bounded(const Plan& plan, const Work& line) {
  return run_distance(plan, line) || (plan.rises.minutes && minutes_of(line) > Duration{}) ||
         (plan.rises.reps && reps_of(line) > 0);
}

}  // namespace

Unclaimed unclaimed(const Plan& plan) {
  Keys used, claimed;
  for (const auto& rule : plan.rules) mark(rule.when, used);
  for (const auto& stage : plan.stages) mark(stage.enter, used);
  for (const auto& never : plan.never) mark(never.when, claimed);
  Unclaimed all;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    if (!has(claimed, key_of_observation(o))) all.asked.push_back(plan.observation(o).id);
  }
  add_facts(plan, used, claimed, all.asked);
  add_words(plan, used, claimed, all.asked);
  for (const auto& stage : plan.stages) {
    for (const auto& line : stage.drills) add_once(all.work, exercise_of(plan, line).id);
  }
  for (const auto& step : plan.steps) {
    for (const auto& line : step.work) {
      if (!is_bounded(plan, line)) add_once(all.work, exercise_of(plan, line).id);
    }
  }
  return all;
}

}  // namespace rehab::verify
