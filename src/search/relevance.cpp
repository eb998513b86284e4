#include "search/relevance.hpp"

#include <algorithm>

#include "rehab/engine.hpp"
#include "search/packed.hpp"

namespace rehab::search {

namespace {

bool asks_prescription(const Condition& condition) {
  return !is_observation(condition.key) && is_prescribed(static_cast<Fact>(condition.key));
}

/// Could this hold beside a referral, of which only the decision is known?
bool may_hold_on_referral(const Alternative& alternative) {
  return std::all_of(alternative.begin(), alternative.end(), [](const Condition& c) {
    if (!asks_prescription(c)) return true;
    return c.key == key_of(Fact::decision) ? c.holds(static_cast<std::int64_t>(Decision::refer)) : c.or_unknown;
  });
}

bool tells_falls_apart(const Alternative& alternative) {
  return std::any_of(alternative.begin(), alternative.end(), [](const Condition& c) {
    if (c.key != key_of(Fact::intensity_rise)) return false;
    return std::any_of(c.any.begin(), c.any.end(), [](const Interval& i) {
      return (i.least <= 0 && i.least > -largest) || (i.most < 0 && i.most > -largest);
    });
  });
}

/// Could the property ask this of a session that is prescribed no more than `bound`?
bool can_be_prescribed(const Alternative& alternative, std::int64_t bound) {
  return std::all_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
    if (c.key != key_of(Fact::intensity)) return true;
    return c.or_unknown || std::any_of(c.any.begin(), c.any.end(), [&](const Interval& i) { return i.least <= bound; });
  });
}

bool asks_completed(const Condition& condition) { return condition.key == key_of(Fact::completed); }

/// Of a session that was held against a dose.
bool tells_shares_apart(const Condition& condition) {
  constexpr std::int64_t all = 10'000;
  return asks_completed(condition) &&
         std::none_of(condition.any.begin(), condition.any.end(),
                      [](const Interval& i) { return i.least <= 0 && i.most >= all; }) &&
         std::any_of(condition.any.begin(), condition.any.end(), [](const Interval& i) { return i.least <= all && i.most >= 0; });
}

bool tells_shares_apart(const Alternative& alternative) {
  return std::any_of(alternative.begin(), alternative.end(), [](const Condition& c) { return tells_shares_apart(c); });
}

/// Too much alone, of the last session, is enough for it to hold back.
bool holds_back_after_too_much(const Rule& rule) {
  const bool holds_back = rule.then.movement != Movement::none && rule.then.movement != Movement::progress;
  return holds_back && std::any_of(rule.when.any.begin(), rule.when.any.end(), [](const Alternative& all) {
           return all.size() == 1 && all[0].key == key_of(Fact::sessions_since_exceeded) && all[0].holds(0);
         });
}

/// Nothing but whether to go on or to repeat.
bool asks_whether_to_go_on(const Rule& rule) {
  const bool moves = rule.then.movement == Movement::progress || rule.then.movement == Movement::repeat;
  return moves && rule.then.only_moves() && !rule.setback;
}

bool only_of_climbs(const Alternative& alternative) {
  return std::any_of(alternative.begin(), alternative.end(), [](const Condition& c) {
    return c.key == key_of(Fact::climb) && !c.or_unknown &&
           std::all_of(c.any.begin(), c.any.end(), [](const Interval& i) { return i.least >= 1; });
  });
}

template <class Holds>
bool any_property(const Plan& plan, Holds holds) {
  return std::any_of(plan.never.begin(), plan.never.end(),
                     [&](const Never& never) { return std::any_of(never.when.any.begin(), never.when.any.end(), holds); });
}

}  // namespace

bool looks_beside_referrals(const Plan& plan) { return any_property(plan, may_hold_on_referral); }

bool tells_falls_apart(const Plan& plan) {
  return any_property(plan, [](const Alternative& alternative) { return tells_falls_apart(alternative); });
}

bool too_much_hides_completed(const Plan& plan) {
  const auto tells = [](const Test& test) {
    return std::any_of(test.any.begin(), test.any.end(), [](const Alternative& a) { return tells_shares_apart(a); });
  };
  return std::any_of(plan.rules.begin(), plan.rules.end(), holds_back_after_too_much) &&
         std::all_of(plan.rules.begin(), plan.rules.end(),
                     [&](const Rule& rule) { return asks_whether_to_go_on(rule) || !tells(rule.when); }) &&
         std::none_of(plan.stages.begin(), plan.stages.end(), [&](const Stage& stage) { return tells(stage.enter); }) &&
         !any_property(plan, [](const Alternative& all) { return tells_shares_apart(all) && !only_of_climbs(all); });
}

/// What a property asks of the last intensity does not matter under a ceiling that already forbids what it speaks of.
LastIntensities::LastIntensities(const Plan& plan, const ValueClasses& classes, std::int16_t highest) {
  if (!classes.matters(key_of(Fact::last_intensity))) return;
  std::vector<std::int16_t> values{-1};
  for (const auto v : classes.representatives(key_of(Fact::last_intensity), largest))
    values.push_back(static_cast<std::int16_t>(v));
  for (int bound = 0; bound <= highest + 500; bound += 500) {
    std::vector<const Condition*> live;
    const auto gather = [&](const Alternative& alternative) {
      for (const auto& c : alternative) {
        if (c.key == key_of(Fact::last_intensity)) live.push_back(&c);
      }
    };
    for (const auto& rule : plan.rules) {
      for (const auto& alternative : rule.when.any) gather(alternative);
    }
    for (const auto& stage : plan.stages) {
      for (const auto& alternative : stage.enter.any) gather(alternative);
    }
    for (const auto& never : plan.never) {
      for (const auto& alternative : never.when.any) {
        if (can_be_prescribed(alternative, bound)) gather(alternative);
      }
    }
    UnderBound under{static_cast<std::int16_t>(bound), {}};
    const auto same = [&](std::int16_t a, std::int16_t b) {
      return std::all_of(live.begin(), live.end(),
                         [&](const Condition* c) { return c->holds(a < 0 ? unknown : a) == c->holds(b < 0 ? unknown : b); });
    };
    for (const auto value : values) {
      under.first.emplace_back(value,
                               *std::find_if(values.begin(), values.end(), [&](auto other) { return same(value, other); }));
    }
    by_bound_.push_back(std::move(under));
  }
}

std::int16_t LastIntensities::under(std::int16_t bound, std::int16_t value) const {
  const auto at = static_cast<std::size_t>((bound + 499) / 500);
  if (at >= by_bound_.size()) return value;
  for (const auto& [from, to] : by_bound_[at].first) {
    if (from == value) return to;
  }
  return value;
}

}  // namespace rehab::search
