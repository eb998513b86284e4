#include "verify/lint.hpp"

#include <algorithm>

#include "verify/findings.hpp"

namespace rehab {

namespace {

/// The values that a key can take when it is known, and whether it can be unknown.
struct Domain {
  Interval values;
  bool unknown = false;
};

Domain domain_of(const Plan& plan, Key key) {
  if (is_observation(key)) {
    const auto& observation = plan.observation(observation_of(key));
    return {{0, observation.scale.size() - 1}, !observation.unless_said};
  }
  const auto fact = static_cast<Fact>(key);
  const auto words = static_cast<std::int64_t>(words_of(plan, fact).size());
  return {words > 0 ? Interval{0, words - 1} : info(fact).range, info(fact).may_be_unknown};
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

/// Does it hold one back?
bool is_strict(const Outcome& then) { return then.movement >= Movement::repeat || then.rest_days > 0 || then.cap; }

class Lint {
 public:
  Lint(const Plan& plan, verify::Findings& findings) : plan_(plan), findings_(findings) {}

  void run() {
    for (const auto& rule : plan_.rules) look_at("rule", rule.id, rule.when, rule.place);
    for (const auto& rule : plan_.during) look_at("during rule", rule.id, rule.when, rule.place);
    for (const auto& never : plan_.never) look_at("property", never.id, never.when, never.place);
    for (const auto& stage : plan_.stages) look_at_gate(stage);
    beaten_rules();
    for (const auto& rule : plan_.rules) {
      if (is_strict(rule.then)) backwards("rule " + rule.id, rule.when, rule.place, false);
      if (rule.then.movement == Movement::progress) backwards("rule " + rule.id, rule.when, rule.place, true);
    }
    for (const auto& rule : plan_.during) backwards("during rule " + rule.id, rule.when, rule.place, false);
    for (const auto& stage : plan_.stages) backwards("the gate of stage " + stage.id, stage.enter, stage.place, true);
    for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) silent_good(o);
    unused_observations();
  }

 private:
  void look_at(std::string_view what, const std::string& id, const Test& test, Place place) {
    const auto dead = [&](const Alternative& alternative) { return !can_hold(plan_, alternative); };
    if (std::all_of(test.any.begin(), test.any.end(), dead)) {
      findings_.warn(PlanWarning::dead, place,
                     std::string(what) + " " + id + " can never fire: nothing meets `" + test.written() + "`");
    } else if (const auto found = std::find_if(test.any.begin(), test.any.end(), dead); found != test.any.end()) {
      findings_.warn(PlanWarning::dead, place, found->front().place,
                     "nothing meets `" + Test{{*found}}.written() + "` of " + std::string(what) + " " + id);
    }
  }

  void look_at_gate(const Stage& stage) {
    const auto opens = [&](const Alternative& alternative) { return can_hold(plan_, alternative); };
    if (!stage.enter.any.empty() && std::none_of(stage.enter.any.begin(), stage.enter.any.end(), opens)) {
      findings_.warn(PlanWarning::dead, stage.place,
                     "stage " + stage.id + " can never be entered: nothing meets `" + stage.enter.written() + "`");
    }
  }

  void beaten_rules() {
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      for (std::size_t j = 0; j < plan_.rules.size(); ++j) {
        const Rule& rule = plan_.rules[i];
        const Rule& other = plan_.rules[j];
        if (i == j || !beaten_by(rule, other) || (same_outcome(rule, other) && i < j) || !implies(plan_, rule.when, other.when))
          continue;
        findings_.warn(PlanWarning::beaten, rule.place,
                       "rule " + rule.id + " never decides: whenever it fires, " + other.id + " fires and is at least as strict");
        break;
      }
    }
  }

  /// A good test holds of better answers, any other of worse ones.
  void backwards(const std::string& what, const Test& test, Place place, bool good) {
    for (const auto& all : test.any) {
      for (const auto& c : all) {
        if (!is_observation(c.key)) continue;
        const Observation& observation = plan_.observation(observation_of(c.key));
        const int best = 0;
        const int worst = observation.scale.size() - 1;
        if (!c.holds(good ? worst : best) || c.holds(good ? best : worst)) continue;
        const std::string word = value_text(plan_, c.key, good ? worst : best);
        findings_.warn(
            PlanWarning::backwards, place, c.place,
            what + " takes " + observation.id + " " + word + (good ? " for a good answer" : " for a bad answer"),
            "a scale runs from best to worst: " + word + " is the " + (good ? "worst" : "best") + " of " + observation.id);
      }
    }
  }

  /// Does a rule take silence, as the plan fills it in, for better than not knowing?
  bool is_good_news(Key key, std::int64_t silence) const {
    const auto asks = [&](const Rule& rule, auto&& good) {
      return std::any_of(rule.when.any.begin(), rule.when.any.end(), [&](const Alternative& all) {
        return std::any_of(all.begin(), all.end(), [&](const Condition& c) { return c.key == key && good(c); });
      });
    };
    return std::any_of(plan_.rules.begin(), plan_.rules.end(), [&](const Rule& rule) {
      if (rule.then.movement == Movement::progress)
        return asks(rule, [&](const Condition& c) { return c.holds(silence) && !c.or_unknown; });
      return is_strict(rule.then) && asks(rule, [&](const Condition& c) { return c.or_unknown && !c.holds(silence); });
    });
  }

  void silent_good(int index) {
    const Observation& observation = plan_.observation(index);
    if (observation.of != Of::work || !observation.unless_said) return;
    const Key key = key_of_observation(index);
    const int silence = *observation.unless_said;
    if (silence > 0 && !is_good_news(key, silence)) return;
    findings_.warn(
        PlanWarning::silent_good, observation.place,
        "what nobody says of " + observation.id + " counts as " + value_text(plan_, key, silence) + ", which is good news",
        "without an unless_said it is unknown, and nothing rises on it");
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
        findings_.warn(PlanWarning::unused, plan_.observations[i].place,
                       "observation " + plan_.observations[i].id + " is asked and never used", "no rule and no gate looks at it");
    }
  }

  const Plan& plan_;
  verify::Findings& findings_;
};

}  // namespace

std::vector<Diagnostic> lint(const Plan& plan, const Plan* base) {
  verify::Findings findings(plan);
  Lint(plan, findings).run();
  verify::lint_work(plan, findings);
  if (base != nullptr) verify::lint_against(*base, plan, findings);
  return findings.take(base != nullptr);
}

}  // namespace rehab
