#include "verify/coverage.hpp"

#include <algorithm>
#include <string>

#include "rehab/plan_queries.hpp"

namespace rehab::verify {

namespace {

constexpr int most_looks = 4'000;  // at alternatives, for one question

Interval overlap(const Interval& a, const Interval& b) { return {std::max(a.least, b.least), std::min(a.most, b.most)}; }
bool is_empty(const Interval& interval) { return interval.least > interval.most; }
bool is_empty(const Condition& condition) { return condition.any.empty() && !condition.or_unknown; }

/// Both hold.
Condition meet(const Condition& a, const Condition& b) {
  Condition both = a;
  both.any.clear();
  for (const auto& one : a.any) {
    for (const auto& other : b.any) {
      if (const auto shared = overlap(one, other); !is_empty(shared)) both.any.push_back(shared);
    }
  }
  both.or_unknown = a.or_unknown && b.or_unknown;
  return both;
}

/// The first holds and the second does not.
Condition less(const Condition& a, const Condition& b) {
  Condition left = a;
  for (const auto& taken : b.any) {
    std::vector<Interval> pieces;
    for (const auto& piece : left.any) {
      if (is_empty(overlap(piece, taken))) {
        pieces.push_back(piece);
        continue;
      }
      if (piece.least < taken.least) pieces.push_back({piece.least, taken.least - 1});
      if (piece.most > taken.most) pieces.push_back({taken.most + 1, piece.most});
    }
    left.any = std::move(pieces);
  }
  left.or_unknown = a.or_unknown && !b.or_unknown;
  return left;
}

class Subtraction {
 public:
  Subtraction(const Plan& plan, const std::vector<const Alternative*>& others) : plan_(plan), others_(others) {}

  std::optional<Alternative> left(Alternative region, std::size_t next) {
    if (next == others_.size()) return region;
    if (++looks_ > most_looks) return std::nullopt;
    for (const auto& condition : *others_[next]) {
      const std::size_t at = find(region, condition.key);
      Condition& own = region[at];
      const Condition kept = less(own, condition);
      const Condition taken = meet(own, condition);
      if (!is_empty(kept)) {
        Alternative outside = region;
        outside[at] = kept;
        if (auto found = left(std::move(outside), next + 1)) return found;
      }
      if (is_empty(taken)) return std::nullopt;
      own = taken;
    }
    return std::nullopt;
  }

  bool decided() const { return looks_ <= most_looks; }

 private:
  std::size_t find(Alternative& region, Key key) const {
    const auto found = std::find_if(region.begin(), region.end(), [&](const Condition& c) { return c.key == key; });
    if (found != region.end()) return static_cast<std::size_t>(found - region.begin());
    const Domain domain = domain_of(plan_, key);
    Condition anything;
    anything.key = key;
    anything.any = {domain.values};
    anything.or_unknown = domain.unknown;
    region.push_back(std::move(anything));
    return region.size() - 1;
  }

  const Plan& plan_;
  const std::vector<const Alternative*>& others_;
  int looks_ = 0;
};

}  // namespace

Condition within(const Plan& plan, const Condition& condition) {
  const Domain domain = domain_of(plan, condition.key);
  Condition all;
  all.any = {domain.values};
  all.or_unknown = domain.unknown;
  return meet(condition, all);
}

bool can_hold(const Plan& plan, const Alternative& alternative) {
  return std::none_of(alternative.begin(), alternative.end(),
                      [&](const Condition& condition) { return is_empty(within(plan, condition)); });
}

LeftOver left_over(const Plan& plan, const Alternative& asked, const std::vector<const Alternative*>& others) {
  Alternative region;
  for (const auto& condition : asked) {
    const auto before = std::find_if(region.begin(), region.end(), [&](const Condition& c) { return c.key == condition.key; });
    if (before != region.end())
      *before = meet(*before, condition);
    else
      region.push_back(within(plan, condition));
  }
  if (std::any_of(region.begin(), region.end(), [](const Condition& c) { return is_empty(c); })) return {};
  Subtraction subtraction(plan, others);
  LeftOver result;
  result.some = subtraction.left(std::move(region), 0);
  result.decided = result.some || subtraction.decided();
  return result;
}

bool implies(const Plan& plan, const Test& a, const Test& b) {
  std::vector<const Alternative*> others;
  for (const auto& alternative : b.any) others.push_back(&alternative);
  return std::all_of(a.any.begin(), a.any.end(), [&](const Alternative& asked) {
    const LeftOver left = left_over(plan, asked, others);
    return !left.some && left.decided;
  });
}

std::string in_words(const Plan& plan, const Condition& condition) {
  const Domain domain = domain_of(plan, condition.key);
  const bool has_words = is_observation(condition.key) ? !plan.observation(observation_of(condition.key)).scale.words.empty()
                                                       : !words_of(plan, static_cast<Fact>(condition.key)).empty();
  const Scale* scale = is_observation(condition.key) ? &plan.observation(observation_of(condition.key)).scale : nullptr;
  const bool falls = scale != nullptr && scale->falls();
  const auto value = [&](std::int64_t v) { return value_text(plan, condition.key, v); };
  std::string text;
  const auto add = [&](const std::string& piece) { text += (text.empty() ? "" : " or ") + piece; };
  for (const auto& [least, most] : condition.any) {
    if (has_words) {
      for (auto v = least; v <= most; ++v) add(value(v));
    } else if (least == most) {
      add(value(least));
    } else if (falls) {  // as a plan writes it: the number, not the notch
      if (least <= domain.values.least)
        add(">= " + value(most));
      else if (most >= domain.values.most)
        add("< " + value(least - 1));
      else
        add(std::to_string(scale->number(static_cast<int>(most))) + ".." + value(least));
    } else if (most >= domain.values.most) {
      add(">= " + value(least));
    } else if (least <= domain.values.least) {
      add("< " + value(most + 1));
    } else {
      add(value(least) + ".." + value(most));
    }
  }
  if (condition.or_unknown) add("unknown");
  return key_name(plan, condition.key) + " " + text;
}

}  // namespace rehab::verify
