// Two plans of which every number that a session hangs on is the same: nothing has to be searched to know what they differ in.
#include <algorithm>

#include "diff/plan_diff.hpp"
#include "search/value_classes.hpp"

namespace rehab {

namespace {

/// All that sessions hang on, written out; names of stages, steps and rules, words and sources are left out.
class Written {
 public:
  explicit Written(const Plan& plan) : plan_(plan) {}

  std::string text() {
    number(plan_.tolerance.intensity.hundredths);
    number(plan_.tolerance.distance.hundredths);
    add(plan_.rises);
    number(plan_.start);
    for (const auto& observation : plan_.observations) add(observation);
    for (const auto& each : plan_.words) {
      word(each.says);
      number(each.by_clinician ? 1 : 0);
      number(each.until_setback ? 1 : 0);
    }
    for (const auto& exercise : plan_.exercises) {
      word(exercise.id);
      number(static_cast<int>(exercise.kind));
      number(exercise.standing ? 1 : 0);
      number(exercise.build_up.tenths_mm);
    }
    for (const auto& stage : plan_.stages) {
      number(stage.cap.hundredths);
      add(stage.enter);
      add(stage.drills);
      number(stage.step_count);
    }
    for (const auto& step : plan_.steps) {
      number(step.sessions);
      number(step.apart);
      add(step.work);
      number(step.own_rises ? 1 : 0);
      if (step.own_rises) add(*step.own_rises);
    }
    add_rules();
    return std::move(text_);
  }

 private:
  void number(std::int64_t value) { text_ += std::to_string(value) + ";"; }
  void word(const std::string& text) { text_ += text + ";"; }

  void add(const Rises& rises) {
    number(rises.intensity.hundredths);
    number(rises.distance.tenths_mm);
    number(rises.minutes ? rises.minutes->ms : -1);
    number(rises.reps.value_or(-1));
  }
  void add(const Observation& observation) {
    word(observation.id);
    for (const auto& each : observation.scale.words) word(each);
    number(observation.scale.first);
    number(observation.scale.last);
    word(observation.scale.unit);
    number(static_cast<int>(observation.of));
    number(observation.unless_said.value_or(-1));
    number(observation.kept ? 1 : 0);
  }
  void add(const Test& test) {
    for (const auto& alternative : test.any) {
      for (const auto& condition : alternative) {
        number(condition.key);
        for (const auto& interval : condition.any) number(interval.least), number(interval.most);
        word(condition.or_unknown ? "or unknown" : "");
      }
      word("or");
    }
    word("end");
  }
  void add(const std::vector<Work>& work) {
    for (const auto& line : work) {
      number(line.exercise);
      word(to_string(line.dose));
    }
    word("end");
  }
  /// Their order never matters.
  void add_rules() {
    std::vector<std::string> rules;
    for (const auto& rule : plan_.rules) {
      if (search::only_warns(rule)) continue;
      const std::string before = std::exchange(text_, {});
      add(rule.when);
      Outcome then = rule.then;
      then.warn = false;
      if (const Regress back = then.goes_back(); back.to != Regress::nowhere) number(back.to);
      then.to.clear();
      for (const auto& outcome : then.words()) word(outcome);
      number(rule.setback ? 1 : 0);
      rules.push_back(std::exchange(text_, before));
    }
    std::sort(rules.begin(), rules.end());
    for (const auto& rule : rules) word(rule);
  }

  const Plan& plan_;
  std::string text_;
};

}  // namespace

bool same_by_reading(const Plan& first, const Plan& second) { return Written(first).text() == Written(second).text(); }

}  // namespace rehab
