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

struct CountWords {
  Fact fact;
  std::string_view one, many;
};

constexpr CountWords counts[] = {
    {Fact::sessions_since_exceeded, "session since one was too much", "sessions since one was too much"},
    {Fact::sessions, "session", "sessions"},
    {Fact::sessions_at_step, "session at this step", "sessions at this step"},
    {Fact::days_at_stage, "day in this stage", "days in this stage"},
    {Fact::days_since_injury, "day since the injury", "days since the injury"},
    {Fact::days_since_start, "day since the first session", "days since the first session"},
    {Fact::days_off, "day off", "days off"},
    {Fact::days_in_a_row, "day running in a row", "days running in a row"},
    {Fact::climbs_7d, "step up in the last week", "steps up in the last week"},
    {Fact::setbacks_7d, "setback in the last week", "setbacks in the last week"},
    {Fact::setbacks, "setback", "setbacks"},
    {Fact::injuries, "new injury", "new injuries"},
    {Fact::age, "year of age", "years of age"},
    {Fact::grade, "as the grade of the injury", "as the grade of the injury"},
};

std::string count_words(const CountWords& words, const Interval& range) {
  const auto noun = [&](std::int64_t count) { return count == 1 ? words.one : words.many; };
  const auto open_above = range.most == std::numeric_limits<std::int64_t>::max();
  if (range.least == range.most || (range.most == 0 && !open_above))
    return range.most == 0 ? fmt::format("no {}", words.one) : fmt::format("{} {}", range.least, noun(range.least));
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
  const Fact fact = static_cast<Fact>(condition.key);
  const auto counted = std::find_if(std::begin(counts), std::end(counts), [&](const CountWords& c) { return c.fact == fact; });
  if (counted != std::end(counts) && !condition.any.empty()) return count_words(*counted, condition.any.front());
  if (is_word_given(fact)) return word_words(plan.word(word_of(fact)), takes_yes(condition));
  switch (fact) {
    case Fact::complete: return takes_yes(condition) ? "the plan finished" : "the plan not finished";
    case Fact::exceeded:
      return takes_yes(condition) ? "a last session that was too much" : "a last session that was not too much";
    case Fact::clinician: return takes_yes(condition) ? "a clinician named in the file" : "no clinician in the file";
    case Fact::completed: return "the last session done in full";
    case Fact::last_intensity: return "another highest intensity of the last session";
    default: return noun_of(key_name(plan, condition.key));
  }
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

bool is_yes_no(const Scale& scale) { return scale.words == std::vector<std::string>{"no", "yes"}; }

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
