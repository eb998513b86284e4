#include "verify/unclaimed.hpp"

#include <algorithm>
#include <bitset>

namespace rehab::verify {

namespace {

using Keys = std::bitset<static_cast<std::size_t>(fact_count) + max_observations>;

struct FactWords {
  Fact fact;
  std::string_view words;
};

/// What a physio calls the facts that can protect somebody; of facts of one name one is enough to speak of it.
constexpr FactWords fact_words[] = {
    {Fact::completed, "work left undone"},
    {Fact::exceeded, "doing more than was asked"},
    {Fact::sessions_since_exceeded, "doing more than was asked"},
    {Fact::sessions, "the first sessions"},
    {Fact::days_since_start, "the first days of training"},
    {Fact::days_since_injury, "the first days after the injury"},
    {Fact::days_off, "days off"},
    {Fact::days_in_a_row, "days in a row"},
    {Fact::climbs_7d, "steps up in a week"},
    {Fact::setbacks_7d, "setbacks"},
    {Fact::setbacks, "setbacks"},
    {Fact::injuries, "a new injury"},
    {Fact::last_intensity, "what follows a fast day"},
    {Fact::full_speed, "the coach's word"},
    {Fact::age, "age"},
    {Fact::grade, "the grade of the injury"},
};

void mark(const Test& test, Keys& keys) {
  for (const auto& all : test.any) {
    for (const auto& condition : all) keys.set(static_cast<std::size_t>(condition.key));
  }
}

bool has(const Keys& keys, Key key) { return keys.test(static_cast<std::size_t>(key)); }

/// `days-in-a-row` is claimed of every plan that rests on them alone.
bool rests_on_days_alone(const Plan& plan) {
  return std::any_of(plan.rules.begin(), plan.rules.end(), [](const Rule& rule) {
    return (rule.then.rest_days > 0 || rule.then.movement == Movement::refer) &&
           std::any_of(rule.when.any.begin(), rule.when.any.end(),
                       [](const Alternative& all) { return all.size() == 1 && all[0].key == key_of(Fact::days_in_a_row); });
  });
}

void add_once(std::vector<std::string>& all, std::string_view one) {
  if (std::find(all.begin(), all.end(), one) == all.end()) all.emplace_back(one);
}

void add_words(const Plan& plan, const Keys& used, const Keys& claimed, std::vector<std::string>& found) {
  for (int w = 1; w < static_cast<int>(plan.words.size()); ++w) {
    const Key key = key_of(fact_of_word(w));
    if (has(used, key) && !has(claimed, key)) add_once(found, "the word " + plan.word(w).id);
  }
}

void add_facts(const Plan& plan, const Keys& used, const Keys& claimed, std::vector<std::string>& found) {
  const auto spoken_of = [&](std::string_view words) {
    return std::any_of(std::begin(fact_words), std::end(fact_words),
                       [&](const FactWords& f) { return f.words == words && has(claimed, key_of(f.fact)); });
  };
  for (const auto& [fact, words] : fact_words) {
    if (!has(used, key_of(fact)) || spoken_of(words)) continue;
    if (fact == Fact::days_in_a_row && rests_on_days_alone(plan)) continue;
    add_once(found, words);
  }
}

/// A run over a distance is bounded; work by time or in reps where the limits name it; drills are not.
bool is_bounded(const Plan& plan, const Work& line) {
  return run_distance(plan, line) || (plan.rises.minutes && minutes_of(line) > Duration{}) ||
         (plan.rises.reps && reps_of(line) > 0);
}

}  // namespace

std::string listed_in_words(const std::vector<std::string>& all) {
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) text += (i == 0 ? "" : i + 1 < all.size() ? ", " : " and ") + all[i];
  return text;
}

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
