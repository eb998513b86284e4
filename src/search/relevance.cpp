#include "search/relevance.hpp"

#include <algorithm>

#include "rehab/engine.hpp"

namespace rehab::search {

namespace {

constexpr std::int64_t largest = 32'000;  // above every value of a test that a state keeps

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

bool asks_of(const Test& test, Fact fact) {
  return std::any_of(test.any.begin(), test.any.end(), [&](const Alternative& alternative) {
    return std::any_of(alternative.begin(), alternative.end(), [&](const Condition& c) { return c.key == key_of(fact); });
  });
}

/// Could a property that asks for the coach's word of full speed hold in this stage?
bool may_ask_full_speed(const Alternative& alternative, std::int64_t stage) {
  bool asks = false;
  for (const auto& c : alternative) {
    asks = asks || c.key == key_of(Fact::full_speed);
    if (c.key == key_of(Fact::stage) && !c.holds(stage)) return false;
  }
  return asks;
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

bool full_speed_counts(const Plan& plan, std::optional<int> step) {
  const auto stage_at = [&](int s) { return plan.steps[static_cast<std::size_t>(s)].stage; };
  const int next = step ? std::min(*step + 1, static_cast<int>(plan.steps.size()) - 1) : plan.start;
  if (!step || stage_at(next) != stage_at(*step)) {
    if (asks_of(plan.stages[static_cast<std::size_t>(stage_at(next))].enter, Fact::full_speed)) return true;
  }
  const std::int64_t stage = step ? stage_at(*step) : unknown;
  return std::any_of(plan.rules.begin(), plan.rules.end(), [](const Rule& r) { return asks_of(r.when, Fact::full_speed); }) ||
         any_property(plan, [&](const Alternative& a) { return may_ask_full_speed(a, stage); });
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
