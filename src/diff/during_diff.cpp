// What is done after a set, by meaning: asked about every set that can be felt.
#include <algorithm>
#include <map>

#include "diff/plan_diff.hpp"
#include "domain/in_words.hpp"
#include "engine/during.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

using namespace diff;
using namespace search;

std::string written(const Plan& plan, const std::vector<Work>& work) {
  std::string text;
  for (const auto& line : work) {
    const PercentOf of = percent_of(plan, line);
    text += (text.empty() ? "" : ", ") + as_written(plan, line);
    if (of != PercentOf::unstated && of != PercentOf::speed)
      text += " (% of " + std::string(percent_of_names[static_cast<std::size_t>(of)]) + ")";
  }
  return text;
}

/// An end leaves nothing to switch or to rest for, a switch no runs to rest between.
std::string in_words(const Plan& plan, const AfterSet& after) {
  if (after.end) return "end";
  if (after.switch_to != nullptr) return "switch to " + written(plan, *after.switch_to);
  return after.rest ? "rest " + to_string(*after.rest) : "go on";
}

/// A stage of each plan, by its number.
using Stages = std::array<int, 2>;

/// The stages that have the same name; where there is none, those that have the same number.
std::vector<Stages> shared_stages(const Plan& first, const Plan& second) {
  std::vector<Stages> shared;
  for (int s = 0; s < static_cast<int>(first.stages.size()); ++s) {
    if (const auto other = second.find_stage(first.stage(s).id)) shared.push_back({s, *other});
  }
  if (!shared.empty()) return shared;
  for (int s = 0; s < static_cast<int>(std::min(first.stages.size(), second.stages.size())); ++s) shared.push_back({s, s});
  return shared;
}

bool asks_stage(const Plan& plan) {
  return std::any_of(plan.during.begin(), plan.during.end(),
                     [](const DuringRule& rule) { return asks(rule.when, key_of(Fact::stage)); });
}

/// What can be felt of one set in a stage, as far as the during rules of either plan tell it apart; little said first.
class Sets {
 public:
  Sets(const TwoPlans& plans, const Stages& stages) : plans_(plans), stages_(stages) {}

  std::vector<Report> all() const {
    Report silence;
    silence.resize(plans_.tests().observations.size());
    std::vector<Report> now{silence};
    for (std::size_t o = 0; o < silence.size(); ++o) {
      std::vector<Report> next;
      std::map<std::string, bool> seen;
      for (const auto& before : now) {
        for (const std::int8_t answer : answers(o)) {
          Report felt = before;
          felt[o].reported = answer;
          if (seen.emplace(truth(felt, o), true).second) next.push_back(std::move(felt));
        }
      }
      now = std::move(next);
    }
    return now;
  }

  /// The values that one plan's during rules see.
  std::vector<std::int64_t> values(Side side, const Report& set) const {
    const Plan& plan = plans_.whole(side);
    std::vector<Answer> felt;
    for (std::size_t o = 0; o < set.size(); ++o) {
      if (set[o].reported != State::unsaid) felt.push_back({static_cast<int>(o), set[o].reported, {}});
    }
    return set_values(plan, stages_[side], plans_.plans().each[side].own(felt));
  }

  std::vector<std::string> words(const Report& set) const {
    std::vector<std::string> words;
    for (std::size_t o = 0; o < set.size(); ++o) {
      const Observation& asked = plans_.tests().observations[o];
      if (set[o].reported != State::unsaid)
        words.push_back(asked.id + " " + asked.scale.words[static_cast<std::size_t>(set[o].reported)]);
    }
    return words;
  }

 private:
  std::vector<std::int8_t> answers(std::size_t observation) const {
    std::vector<std::int8_t> answers{State::unsaid};
    const Observation& asked = plans_.tests().observations[observation];
    if (asked.of == Of::check_in) return answers;
    for (int notch = 0; notch < asked.scale.size(); ++notch) answers.push_back(static_cast<std::int8_t>(notch));
    return answers;
  }

  /// Which alternatives still can hold, once the first observations have been answered.
  std::string truth(const Report& set, std::size_t last) const {
    std::string text;
    for (const Side side : {0u, 1u}) {
      const auto value = values(side, set);
      const auto open = [&](const Condition& c) {
        const bool still_open = is_observation(c.key) && plans_.common(side, observation_of(c.key)) > static_cast<int>(last);
        return still_open || c.holds(value[static_cast<std::size_t>(c.key)]);
      };
      for (const auto& rule : plans_.whole(side).during) {
        for (const auto& all : rule.when.any) text.push_back(std::all_of(all.begin(), all.end(), open) ? '1' : '0');
      }
    }
    return text;
  }

  const TwoPlans& plans_;
  Stages stages_;
};

/// With the outcome of each rule that fires, but for one of them, in whose place the coach chooses the other.
AfterSet after_set(const Plan& plan, const std::vector<std::int64_t>& values, const DuringRule* other = nullptr) {
  AfterSet after;
  for (const auto& rule : plan.during) {
    if (holds(rule.when, values)) after.add(&rule == other ? rule.then.instead.front() : rule.then);
  }
  return after;
}

/// What is done, and what the coach may choose in its place.
std::string after_in_words(const Plan& plan, const std::vector<std::int64_t>& values) {
  const std::string own = in_words(plan, after_set(plan, values));
  std::vector<std::string> others;
  for (const auto& rule : plan.during) {
    if (rule.then.instead.empty() || !holds(rule.when, values)) continue;
    std::string other = in_words(plan, after_set(plan, values, &rule));
    if (other != own && std::find(others.begin(), others.end(), other) == others.end()) others.push_back(std::move(other));
  }
  std::sort(others.begin(), others.end());
  std::string text = own;
  for (const auto& other : others) text += ", or " + other;
  return text;
}

}  // namespace

std::vector<DuringParting> during_difference(const Plan& first, const Plan& second) {
  const TwoPlans plans(first, second);
  const bool by_stage = asks_stage(first) || asks_stage(second);
  std::vector<DuringParting> found;
  for (const Stages& stages : shared_stages(first, second)) {
    const Sets sets(plans, stages);
    for (const auto& set : sets.all()) {
      std::array<std::string, 2> then;
      for (const Side side : {0u, 1u}) then[side] = after_in_words(plans.whole(side), sets.values(side, set));
      const auto known = [&](const DuringParting& other) { return other.then == then; };
      if (then[0] == then[1] || std::any_of(found.begin(), found.end(), known)) continue;
      auto words = sets.words(set);
      if (by_stage) words.push_back("stage " + first.stage(stages[0]).id);
      found.push_back({std::move(words), then, {}});
    }
    if (!by_stage) break;
  }
  return found;
}

}  // namespace rehab
