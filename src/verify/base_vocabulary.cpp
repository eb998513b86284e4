#include "verify/base_vocabulary.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rehab::verify {

namespace {

/// The notch of a scale that says what a notch of another does.
std::optional<int> same_answer(const Scale& on, const Scale& of, int notch) {
  if (on.words.empty() != of.words.empty() || on.unit != of.unit) return std::nullopt;
  if (!of.words.empty()) {
    const auto found = std::find(on.words.begin(), on.words.end(), of.words[static_cast<std::size_t>(notch)]);
    if (found == on.words.end()) return std::nullopt;
    return static_cast<int>(found - on.words.begin());
  }
  const int number = of.number(notch);
  if (number < on.lowest() || number > on.highest()) return std::nullopt;
  return on.notch_of(number);
}

}  // namespace

ScaleMap::ScaleMap(const Scale& base, const Scale& own) : base_size_(base.size()) {
  for (int notch = 0; notch < own.size(); ++notch) of_base_.push_back(same_answer(base, own, notch));
}

std::vector<Interval> ScaleMap::notches(const Condition& asked) const {
  const auto count = of_base_.size();
  std::vector<bool> known(count), meets(count);
  for (std::size_t notch = 0; notch < count; ++notch) {
    known[notch] = of_base_[notch].has_value();
    meets[notch] = known[notch] && asked.holds(*of_base_[notch]);
  }
  std::vector<Interval> all;
  for (std::size_t notch = 0; notch < count; ++notch) {
    std::size_t better = notch, worse = notch;
    while (better > 0 && !known[better]) --better;
    while (worse + 1 < count && !known[worse]) ++worse;
    const bool counts = (known[better] || known[worse]) && (!known[better] || meets[better]) && (!known[worse] || meets[worse]);
    const auto at = static_cast<std::int64_t>(notch);
    if (!counts) continue;
    if (!all.empty() && all.back().most == at - 1)
      all.back().most = at;
    else
      all.push_back({at, at});
  }
  return all;
}

std::vector<int> ScaleMap::lost() const {
  std::vector<int> all;
  for (int notch = 0; notch < base_size_; ++notch) {
    if (std::find(of_base_.begin(), of_base_.end(), std::optional<int>(notch)) == of_base_.end()) all.push_back(notch);
  }
  return all;
}

std::vector<int> BaseVocabulary::lost_answers(int observation) const {
  const Observation& before = base_.observation(observation);
  if (const auto there = plan_.find_observation(before.id)) return ScaleMap(before.scale, plan_.observation(*there).scale).lost();
  std::vector<int> all(static_cast<std::size_t>(before.scale.size()));
  std::iota(all.begin(), all.end(), 0);
  return all;
}

std::optional<Condition> BaseVocabulary::translated(const Condition& asked) const {
  Condition own = asked;
  if (is_observation(asked.key)) {
    const Observation& observation = base_.observation(observation_of(asked.key));
    const auto there = plan_.find_observation(observation.id);
    if (!there) return std::nullopt;
    own.key = key_of_observation(*there);
    const Scale& scale = plan_.observation(*there).scale;
    if (scale == observation.scale) return own;
    own.any = ScaleMap(observation.scale, scale).notches(asked);
    if (own.any.empty() && !asked.any.empty() && !own.or_unknown) return std::nullopt;
  } else if (is_word_given(static_cast<Fact>(asked.key))) {
    const auto there = plan_.find_word(base_.word(word_of(static_cast<Fact>(asked.key))).id);
    if (!there) return std::nullopt;
    own.key = key_of(fact_of_word(*there));
  } else if (asked.key == key_of(Fact::stage)) {
    own.any.clear();
    for (int s = 0; s < static_cast<int>(base_.stages.size()); ++s) {
      const auto there = plan_.find_stage(base_.stage(s).id);
      if (asked.holds(s) && there) own.any.push_back({*there, *there});
    }
  }
  return own;
}

Translated BaseVocabulary::translated(const Test& test) const {
  Translated all;
  for (const auto& alternative : test.any) {
    Alternative own;
    for (const auto& condition : alternative) {
      if (auto there = translated(condition)) own.push_back(std::move(*there));
    }
    if (own.size() == alternative.size())
      all.any.push_back(std::move(own));
    else
      all.whole = false;
  }
  return all;
}

}  // namespace rehab::verify
