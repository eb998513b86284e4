#include "verify/lint.hpp"

#include <algorithm>

#include "domain/in_words.hpp"
#include "rehab/engine.hpp"
#include "rehab/plan_queries.hpp"
#include "verify/coverage.hpp"
#include "verify/findings.hpp"
#include "verify/unclaimed.hpp"

namespace rehab {

namespace {

using namespace verify;

bool beaten_by(const Rule& rule, const Rule& stricter) {
  return never_stricter(rule.then, stricter.then) && !rule.then.warn && (!rule.setback || stricter.setback);
}

bool same_outcome(const Rule& a, const Rule& b) { return beaten_by(a, b) && beaten_by(b, a); }

constexpr int most_rest_days = 14;  // our own choice

class Lint {
 public:
  Lint(const Plan& plan, verify::Findings& findings) : plan_(plan), findings_(findings) {}

  void run() {
    for (const auto& rule : plan_.rules) look_at("rule", rule.id, rule.when, rule.place);
    for (const auto& rule : plan_.during) look_at("during rule", rule.id, rule.when, rule.place);
    for (const auto& never : plan_.never) look_at("property", never.id, never.when, never.place);
    for (const auto& rule : plan_.rules) idle("rule " + rule.id, rule.when, rule.place);
    for (const auto& rule : plan_.during) idle("during rule " + rule.id, rule.when, rule.place);
    for (const auto& never : plan_.never) idle("property " + never.id, never.when, never.place);
    for (const auto& stage : plan_.stages) {
      look_at_gate(stage);
      idle("the gate of stage " + stage.id, stage.enter, stage.place);
    }
    beaten_rules();
    for (const auto& rule : plan_.rules) {
      if (rule.then.holds_back()) backwards("rule " + rule.id, rule.when, rule.place, false);
      if (rule.then.movement == Movement::progress) backwards("rule " + rule.id, rule.when, rule.place, true);
    }
    for (const auto& rule : plan_.during) backwards("during rule " + rule.id, rule.when, rule.place, false);
    for (const auto& stage : plan_.stages) backwards("the gate of stage " + stage.id, stage.enter, stage.place, true);
    for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) silent_good(o);
    for (const auto& rule : plan_.rules) {
      if (rule.then.movement == Movement::progress) silence_opens("rule " + rule.id, rule.when, rule.place);
      far_back(rule);
      long_rest(rule);
      idle_cap(rule);
    }
    for (const auto& stage : plan_.stages) silence_opens("the gate of stage " + stage.id, stage.enter, stage.place);
    unused_names();
    no_never();
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

  /// Whatever is known or not, they hold.
  void idle(const std::string& what, const Test& test, Place place) {
    for (const auto& all : test.any) {
      for (const auto& condition : all) {
        const Domain domain = domain_of(plan_, condition.key);
        Condition anything;
        anything.key = condition.key;
        anything.any = {domain.values};
        anything.or_unknown = domain.unknown;
        const Test every{{{anything}}};
        if (implies(plan_, every, Test{{{condition}}}))
          findings_.warn(PlanWarning::idle, place, condition.place, what + " asks nothing by `" + condition.written + "`",
                         "every value meets it: leave it out, or name those that are meant");
      }
    }
  }

  /// A gate opens, and a step is earned, on what somebody said.
  void silence_opens(const std::string& what, const Test& test, Place place) {
    for (const auto& all : test.any) {
      for (const auto& condition : all) {
        if (condition.or_unknown && is_observation(condition.key))
          findings_.warn(PlanWarning::silent_good, place, condition.place,
                         what + " takes silence about " + key_name(plan_, condition.key) + " for a good answer",
                         "without `unknown` it waits until somebody has looked");
      }
    }
  }

  void idle_cap(const Rule& rule) {
    if (!rule.then.cap || plan_.states_intensity) return;
    findings_.warn(PlanWarning::idle_cap, rule.place,
                   "rule " + rule.id + " caps at " + to_string(*rule.then.cap) + ", and no run of the plan says how fast it is",
                   "it holds nothing back: give the runs an intensity, or let the rule repeat or regress");
  }

  void far_back(const Rule& rule) {
    const int steps = static_cast<int>(plan_.steps.size());
    if (rule.then.regress().steps < steps) return;
    findings_.warn(PlanWarning::far_back, rule.place,
                   "rule " + rule.id + " leads " + std::to_string(rule.then.back.steps) + " steps back, and the plan has " +
                       std::to_string(steps),
                   "it ends at the lowest step; restart leads to the plan's start");
  }

  /// The days off after which a rule leads back by them alone.
  const Rule* leads_back_after(int days) const {
    const auto by_days = [&](const Alternative& all) {
      return all.size() == 1 && all[0].key == key_of(Fact::days_off) && all[0].holds(days);
    };
    const auto found = std::find_if(plan_.rules.begin(), plan_.rules.end(), [&](const Rule& rule) {
      return rule.then.movement >= Movement::regress && std::any_of(rule.when.any.begin(), rule.when.any.end(), by_days);
    });
    return found == plan_.rules.end() ? nullptr : &*found;
  }

  void long_rest(const Rule& rule) {
    if (rule.then.rest_days == 0) return;
    const Rule* back = leads_back_after(rule.then.rest_days);
    if (rule.then.rest_days <= most_rest_days && back == nullptr) return;
    findings_.warn(PlanWarning::long_rest, rule.place,
                   "rule " + rule.id + " rests " + std::to_string(rule.then.rest_days) + " days" +
                       (back != nullptr ? ", and after so many days off rule " + back->id + " leads back" : ""),
                   "at most " + std::to_string(most_rest_days) + " days; whoever needs more is for a clinician: refer");
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
      return any_condition(rule.when, [&](const Condition& c) { return c.key == key && good(c); });
    };
    return std::any_of(plan_.rules.begin(), plan_.rules.end(), [&](const Rule& rule) {
      if (rule.then.movement == Movement::progress)
        return asks(rule, [&](const Condition& c) { return c.holds(silence) && !c.or_unknown; });
      return rule.then.holds_back() && asks(rule, [&](const Condition& c) { return c.or_unknown && !c.holds(silence); });
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
      for (const auto& condition : alternative) used[static_cast<std::size_t>(condition.key)] = true;
    }
  }

  void no_never() {
    if (!plan_.never.empty()) return;
    const std::string asked = list(unclaimed(plan_).asked, "and");
    findings_.warn(
        PlanWarning::no_never, Place{},
        "this plan forbids nothing of its own" + (asked.empty() ? "" : ", so that nobody claims anything about " + asked),
        "write under `never:` what must not happen, such as a step up after pain");
  }

  void unused_names() {
    std::vector<bool> used(Facts::size);
    for (const auto& rule : plan_.rules) mark(rule.when, used);
    for (const auto& rule : plan_.during) mark(rule.when, used);
    for (const auto& stage : plan_.stages) mark(stage.enter, used);
    for (int o = 0; o < static_cast<int>(plan_.observations.size()); ++o) {
      if (!used[static_cast<std::size_t>(key_of_observation(o))])
        findings_.warn(PlanWarning::unused, plan_.observation(o).place,
                       "observation " + plan_.observation(o).id + " is asked and never used", "no rule and no gate looks at it");
    }
    for (int w = 1; w < static_cast<int>(plan_.words.size()); ++w) {
      if (!used[static_cast<std::size_t>(key_of(fact_of_word(w)))])
        findings_.warn(PlanWarning::unused, plan_.word(w).place, "word " + plan_.word(w).id + " can be given and is never used",
                       "no rule and no gate asks for it");
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
  verify::lint_rises(plan, findings);
  if (base != nullptr) verify::lint_against(*base, plan, findings);
  return findings.take(base != nullptr);
}

}  // namespace rehab
