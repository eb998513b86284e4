// What is done after a set, by meaning: asked about every set that can be felt.
#include <algorithm>
#include <map>

#include "diff/plan_diff.hpp"
#include "engine/during.hpp"

namespace rehab {

namespace {

using namespace diff;
using namespace search;

std::string written(const Plan& plan, const std::vector<Work>& work) {
  std::string text;
  for (const auto& line : work) {
    text += (text.empty() ? "" : ", ") + plan.exercises[static_cast<std::size_t>(line.exercise)].id + ": " + to_string(line.dose);
  }
  return text;
}

/// An end leaves nothing to switch or to rest for, a switch no runs to rest between.
std::string in_words(const Plan& plan, const AfterSet& after) {
  if (after.end) return "end";
  if (after.switch_to != nullptr) return "switch to " + written(plan, *after.switch_to);
  return after.rest ? "rest " + to_string(*after.rest) : "go on";
}

/// What can be felt of one set, as far as the during rules of either plan tell it apart; little said first.
class Sets {
 public:
  explicit Sets(const TwoPlans& plans) : plans_(plans) {}

  std::vector<Report> all() const {
    Report silence;
    silence.reported.assign(plans_.tests().observations.size(), State::unsaid);
    silence.checked = silence.reported;
    std::vector<Report> now{silence};
    for (std::size_t o = 0; o < silence.reported.size(); ++o) {
      std::vector<Report> next;
      std::map<std::string, bool> seen;
      for (const auto& before : now) {
        for (const std::int8_t answer : answers(o)) {
          Report felt = before;
          felt.reported[o] = answer;
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
    const Report own = plans_.plans().each[side].own(set);
    std::vector<Answer> felt;
    for (std::size_t o = 0; o < plan.observations.size(); ++o) {
      if (own.reported[o] != State::unsaid) felt.push_back({static_cast<int>(o), own.reported[o], {}});
    }
    return set_values(plan, felt);
  }

  std::vector<std::string> words(const Report& set) const {
    std::vector<std::string> words;
    for (std::size_t o = 0; o < set.reported.size(); ++o) {
      const Observation& asked = plans_.tests().observations[o];
      if (set.reported[o] != State::unsaid)
        words.push_back(asked.id + " " + asked.scale.words[static_cast<std::size_t>(set.reported[o])]);
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
        return plans_.common(side, observation_of(c.key)) > static_cast<int>(last) ||
               c.holds(value[static_cast<std::size_t>(c.key)]);
      };
      for (const auto& rule : plans_.whole(side).during) {
        for (const auto& all : rule.when.any) text.push_back(std::all_of(all.begin(), all.end(), open) ? '1' : '0');
      }
    }
    return text;
  }

  const TwoPlans& plans_;
};

}  // namespace

std::vector<DuringParting> during_difference(const Plan& first, const Plan& second) {
  const TwoPlans plans(first, second);
  std::vector<DuringParting> found;
  const Sets sets(plans);
  for (const auto& set : sets.all()) {
    std::array<std::string, 2> then;
    for (const Side side : {0u, 1u}) {
      const Plan& plan = plans.whole(side);
      const auto values = sets.values(side, set);
      AfterSet after;
      for (const auto& rule : plan.during) {
        if (holds(rule.when, values)) after.add(rule.then);
      }
      then[side] = in_words(plan, after);
    }
    if (then[0] == then[1]) continue;
    const auto known = [&](const DuringParting& other) { return other.then == then; };
    if (std::none_of(found.begin(), found.end(), known)) found.push_back({sets.words(set), then});
  }
  return found;
}

}  // namespace rehab
