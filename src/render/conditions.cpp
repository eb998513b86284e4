#include "render/conditions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/words.hpp"

namespace rehab {

namespace {

const Observation& asked_by(const Plan& plan, const Condition& condition) {
  return plan.observation(observation_of(condition.key));
}

/// The notches of a scale that a condition takes, best first.
std::vector<int> notches(const Scale& scale, const Condition& condition) {
  std::vector<int> taken;
  for (int notch = 0; notch < scale.size(); ++notch) {
    if (condition.holds(notch)) taken.push_back(notch);
  }
  return taken;
}

/// `normal or raised`, `1 or less`, `2 or more`.
std::string notch_words(const Plan& plan, const Condition& condition) {
  const int observation = observation_of(condition.key);
  const Scale& scale = asked_by(plan, condition).scale;
  const auto taken = notches(scale, condition);
  if (taken.empty()) return "answered";
  const bool in_a_row = taken.back() - taken.front() + 1 == static_cast<int>(taken.size());
  if (scale.words.empty() && in_a_row && taken.front() == 0 && taken.size() > 1)
    return scale.text(taken.back()) + (scale.falls() ? " or more" : " or less");
  if (in_a_row) return answers(plan, observation, taken.front(), taken.back());
  std::vector<std::string> each;
  for (const int notch : taken) each.push_back(value_text(plan, condition.key, notch));
  return list(each, "or");
}

std::string count_words(const FactInfo& fact, const Interval& range) {
  const auto noun = [&](std::int64_t count) { return count == 1 ? fact.one : fact.many; };
  const bool open_above = range.most == facts::no_end;
  if (range.least == range.most || (range.most == 0 && !open_above))
    return range.most == 0 ? fmt::format("no {}", fact.one) : fmt::format("{} {}", range.least, noun(range.least));
  if (open_above) return fmt::format("at least {} {}", range.least, noun(range.least));
  if (range.least <= 0) return fmt::format("at most {} {}", range.most, noun(range.most));
  return fmt::format("{} to {} {}", range.least, range.most, noun(range.most));
}

bool takes_yes(const Condition& condition) { return condition.holds(1); }

/// `the coach's word` is that of full speed, which every plan has.
std::string word_words(const PlanWord& word, bool given) {
  const std::string_view who = word.by_clinician ? "clinician" : "coach";
  const std::string what = word.id == info(Fact::full_speed).name ? "" : fmt::format(" \"{}\"", word.says);
  return given ? fmt::format("the {}'s word{}", who, what) : fmt::format("no word{} of the {}", what, who);
}

std::string fact_words(const Plan& plan, const Condition& condition) {
  const FactInfo& fact = info(static_cast<Fact>(condition.key));
  if (is_word_given(fact.fact)) return word_words(plan.word(word_of(fact.fact)), takes_yes(condition));
  if (fact.type == FactType::count)
    return condition.any.empty() ? std::string(fact.many) : count_words(fact, condition.any.front());
  return std::string(fact.type == FactType::yes_no && !takes_yes(condition) ? fact.many : fact.one);
}

/// Words that stand before what they measure: `some fatigue`. Others say it alone: `tired`.
constexpr std::array<std::string_view, 8> quantities{"no", "none", "some", "slight", "marked", "mild", "severe", "strong"};

/// Words that say nothing without the question: how much, how often, how well.
constexpr std::array<std::string_view, 20> degrees{"very",  "a bit",     "a little", "little", "much",   "a lot",  "bad",
                                                   "good",  "fair",      "poor",     "high",   "low",    "medium", "moderate",
                                                   "often", "sometimes", "rarely",   "never",  "always", "worse"};

bool is_said_alone(const Plan& plan, const std::string& word) {
  if (std::find(degrees.begin(), degrees.end(), word) != degrees.end()) return false;
  const auto has = [&](const Observation& o) {
    return std::find(o.scale.words.begin(), o.scale.words.end(), word) != o.scale.words.end();
  };
  return std::count_if(plan.observations.begin(), plan.observations.end(), has) == 1;
}

}  // namespace

bool is_yes_no(const Scale& scale) { return scale.words.size() == 2 && scale.words[0] == "no" && scale.words[1] == "yes"; }

std::string needed_words(const Plan& plan, const Condition& condition) {
  if (!is_observation(condition.key)) return fact_words(plan, condition);
  const Observation& observation = asked_by(plan, condition);
  const std::string noun = noun_of(observation.id);
  if (is_yes_no(observation.scale)) return (takes_yes(condition) ? "a " : "no ") + noun;
  if (observation.scale.words.empty()) return fmt::format("{} of {}", noun, notch_words(plan, condition));
  return fmt::format("a {} that is {}", noun, notch_words(plan, condition));
}

std::string so_words(const Plan& plan, const Condition& condition) {
  if (!is_observation(condition.key)) return "there is " + fact_words(plan, condition);
  const Observation& observation = asked_by(plan, condition);
  if (is_yes_no(observation.scale))
    return fmt::format("the answer to \"{}\" is {}", observation.ask, notch_words(plan, condition));
  return fmt::format("the {} is {}", noun_of(observation.id), notch_words(plan, condition));
}

std::string no_longer_words(const Plan& plan, const Condition& condition) {
  return fmt::format("the {} is no longer {}", noun_of(asked_by(plan, condition).id), notch_words(plan, condition));
}

std::string watch_words(const Plan& plan, const Condition& condition) {
  if (!is_observation(condition.key)) return fact_words(plan, condition);
  const Observation& observation = asked_by(plan, condition);
  const std::string noun = noun_of(observation.id);
  if (is_yes_no(observation.scale)) return (takes_yes(condition) ? "any " : "no ") + noun;
  const auto taken = notches(observation.scale, condition);
  if (!observation.scale.words.empty() && taken.size() == 1) {
    const std::string& word = observation.scale.words[static_cast<std::size_t>(taken.front())];
    if (std::find(quantities.begin(), quantities.end(), word) != quantities.end()) return word + " " + noun;
    if (is_said_alone(plan, word)) return word;
  }
  return noun + " " + notch_words(plan, condition);
}

std::string watch_words(const Plan& plan, const Test& test) {
  std::vector<std::string> each;
  for (const Alternative& alternative : test.any) {
    std::vector<std::string> all;
    for (const Condition& condition : alternative) {
      if (is_observation(condition.key)) all.push_back(watch_words(plan, condition));
    }
    each.push_back(list(all, "and"));
  }
  return list(each, "or");
}

void note_seen(const Plan& plan, const Test& test, std::span<const std::int64_t> values, std::vector<std::string>& seen) {
  for (const Alternative& alternative : test.any) {
    if (!holds(alternative, values)) continue;
    for (const Condition& condition : alternative) {
      if (!is_observation(condition.key)) continue;
      const std::int64_t value = values[static_cast<std::size_t>(condition.key)];
      const std::string text = noun_of(key_name(plan, condition.key)) + " " + value_text(plan, condition.key, value);
      if (std::find(seen.begin(), seen.end(), text) == seen.end()) seen.push_back(text);
    }
  }
}

}  // namespace rehab
