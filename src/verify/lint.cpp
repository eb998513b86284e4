#include "verify/lint.hpp"

#include <algorithm>
#include <limits>

namespace rehab {

namespace {

constexpr std::int64_t no_end = std::numeric_limits<std::int64_t>::max();

/// The values that a key can take when it is known, and whether it can be unknown.
struct Domain {
  Interval values;
  bool unknown = false;
};

Domain domain_of_fact(const Plan& plan, Fact fact) {
  const auto yes_no = Interval{0, 1};
  switch (fact) {
    case Fact::completed: return {{0, 10'000}, true};
    case Fact::exceeded: return {yes_no, true};
    case Fact::full_speed:
    case Fact::complete:
    case Fact::clinician: return {yes_no, false};
    case Fact::stage: return {{0, static_cast<std::int64_t>(plan.stages.size()) - 1}, true};
    case Fact::setbacks_7d: return {{0, 7}, false};
    case Fact::sessions_since_exceeded:
    case Fact::days_off:
    case Fact::last_intensity:
    case Fact::age: return {{0, no_end}, true};
    case Fact::climb:
    case Fact::intensity_rise:
    case Fact::distance_rise:
    case Fact::metres_rise: return {{-no_end, no_end}, true};
    default: return {{0, no_end}, false};
  }
}

Domain domain_of(const Plan& plan, Key key) {
  if (!is_observation(key)) return domain_of_fact(plan, static_cast<Fact>(key));
  const auto& observation = plan.observations[static_cast<std::size_t>(observation_of(key))];
  return {{0, observation.scale.size() - 1}, !observation.unless_said};
}

Interval overlap(const Interval& a, const Interval& b) { return {std::max(a.least, b.least), std::min(a.most, b.most)}; }
bool is_empty(const Interval& interval) { return interval.least > interval.most; }

/// What a condition leaves of its key's domain.
Condition within(const Plan& plan, const Condition& condition) {
  const Domain domain = domain_of(plan, condition.key);
  Condition left = condition;
  left.any.clear();
  for (const auto& interval : condition.any) {
    if (const auto shared = overlap(interval, domain.values); !is_empty(shared)) left.any.push_back(shared);
  }
  left.or_unknown = condition.or_unknown && domain.unknown;
  return left;
}

bool can_hold(const Plan& plan, const Alternative& alternative) {
  return std::all_of(alternative.begin(), alternative.end(), [&](const Condition& condition) {
    const Condition left = within(plan, condition);
    return !left.any.empty() || left.or_unknown;
  });
}

/// Every value that meets `a` meets `b`.
bool implies(const Plan& plan, const Condition& a, const Condition& b) {
  if (a.key != b.key) return false;
  const Condition left = within(plan, a);
  const auto covered = [&](const Interval& interval) {
    return std::any_of(b.any.begin(), b.any.end(),
                       [&](const Interval& other) { return other.least <= interval.least && interval.most <= other.most; });
  };
  return (!left.or_unknown || b.or_unknown) && std::all_of(left.any.begin(), left.any.end(), covered);
}

bool implies(const Plan& plan, const Alternative& a, const Alternative& b) {
  return std::all_of(b.begin(), b.end(), [&](const Condition& asked) {
    return std::any_of(a.begin(), a.end(), [&](const Condition& given) { return implies(plan, given, asked); });
  });
}

bool implies(const Plan& plan, const Test& a, const Test& b) {
  return std::all_of(a.any.begin(), a.any.end(), [&](const Alternative& given) {
    return std::any_of(b.any.begin(), b.any.end(), [&](const Alternative& asked) { return implies(plan, given, asked); });
  });
}

bool beaten_by(const Rule& rule, const Rule& stricter) {
  const Outcome& a = rule.then;
  const Outcome& b = stricter.then;
  const bool moves = a.movement < b.movement || (a.movement == b.movement && a.steps <= b.steps);
  const bool caps = !a.cap || (b.cap && *b.cap <= *a.cap);
  return moves && caps && a.rest_days <= b.rest_days && !a.warn && (!rule.setback || stricter.setback);
}

bool same_outcome(const Rule& a, const Rule& b) { return beaten_by(a, b) && beaten_by(b, a); }

class Lint {
 public:
  explicit Lint(const Plan& plan) : plan_(plan) {}

  std::vector<Diagnostic> run() {
    for (const auto& rule : plan_.rules) look_at("rule", rule.id, rule.when, rule.place);
    for (const auto& rule : plan_.during) look_at("during rule", rule.id, rule.when, rule.place);
    for (const auto& never : plan_.never) look_at("property", never.id, never.when, never.place);
    for (const auto& stage : plan_.stages) look_at_gate(stage);
    beaten_rules();
    rises();
    unused_observations();
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.place < b.place; });
    return std::move(found_);
  }

 private:
  void say(Place place, std::string message, std::string hint = {}) {
    found_.push_back({Severity::warning, place, std::move(message), std::move(hint)});
  }

  void look_at(std::string_view what, const std::string& id, const Test& test, Place place) {
    const auto dead = [&](const Alternative& alternative) { return !can_hold(plan_, alternative); };
    if (std::all_of(test.any.begin(), test.any.end(), dead)) {
      say(place, std::string(what) + " " + id + " can never fire: nothing meets `" + test.written() + "`");
    } else if (const auto found = std::find_if(test.any.begin(), test.any.end(), dead); found != test.any.end()) {
      say(found->front().place, "nothing meets `" + Test{{*found}}.written() + "` of " + std::string(what) + " " + id);
    }
  }

  void look_at_gate(const Stage& stage) {
    const auto opens = [&](const Alternative& alternative) { return can_hold(plan_, alternative); };
    if (!stage.enter.any.empty() && std::none_of(stage.enter.any.begin(), stage.enter.any.end(), opens)) {
      say(stage.place, "stage " + stage.id + " can never be entered: nothing meets `" + stage.enter.written() + "`");
    }
  }

  void beaten_rules() {
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      for (std::size_t j = 0; j < plan_.rules.size(); ++j) {
        const Rule& rule = plan_.rules[i];
        const Rule& other = plan_.rules[j];
        if (i == j || !beaten_by(rule, other) || (same_outcome(rule, other) && i < j) || !implies(plan_, rule.when, other.when))
          continue;
        say(rule.place,
            "rule " + rule.id + " never decides: whenever it fires, " + other.id + " fires and is at least as strict");
        break;
      }
    }
  }

  void rises() {
    for (std::size_t i = 1; i < plan_.steps.size(); ++i) {
      const Step& from = plan_.steps[i - 1];
      const Step& to = plan_.steps[i];
      const auto over = [&](const std::string& what, const std::string& most) {
        say(to.place, "step " + to.id + " raises the " + what + " over " + from.id,
            "the plan's limits allow " + most + " at once");
      };
      if (to.distance - from.distance > plan_.rises.distance)
        over("distance by " + to_string(to.distance - from.distance), to_string(plan_.rises.distance));
      if (to.intensity - from.intensity > plan_.rises.intensity && from.intensity > Percent{}) {
        over("intensity by " + to_string(to.intensity - from.intensity), to_string(plan_.rises.intensity));
      }
      if (to.metres - from.metres > plan_.rises.metres)
        over("metres by " + to_string(to.metres - from.metres), to_string(plan_.rises.metres));
      if (to.distance > from.distance && to.intensity > from.intensity && from.intensity > Percent{}) {
        say(to.place, "step " + to.id + " raises distance and intensity together over " + from.id, "one thing at a time");
      }
    }
  }

  void mark(const Test& test, std::vector<bool>& used) const {
    for (const auto& alternative : test.any) {
      for (const auto& condition : alternative) {
        if (is_observation(condition.key)) used[static_cast<std::size_t>(observation_of(condition.key))] = true;
      }
    }
  }

  void unused_observations() {
    std::vector<bool> used(plan_.observations.size());
    for (const auto& rule : plan_.rules) mark(rule.when, used);
    for (const auto& rule : plan_.during) mark(rule.when, used);
    for (const auto& stage : plan_.stages) mark(stage.enter, used);
    for (std::size_t i = 0; i < used.size(); ++i) {
      if (!used[i])
        say(plan_.observations[i].place, "observation " + plan_.observations[i].id + " is asked and never used",
            "no rule and no gate looks at it");
    }
  }

  const Plan& plan_;
  std::vector<Diagnostic> found_;
};

}  // namespace

std::vector<Diagnostic> lint(const Plan& plan) { return Lint(plan).run(); }

}  // namespace rehab
