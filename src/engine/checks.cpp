// What to ask before starting: every answer to a check-in question that would change the session, found by asking the engine.
#include <algorithm>

#include "engine/ladder.hpp"
#include "rehab/engine.hpp"

namespace rehab {

namespace {

bool same_session(const Plan& plan, const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && work_of(plan, a) == work_of(plan, b);
}

/// A check-in on a day, asked of a state.
class AskedOn {
 public:
  AskedOn(const Plan& plan, const Profile& profile, const State& state) : plan_(plan), profile_(profile), state_(state) {}

  State after(Day day, std::vector<Answer> answers) const {
    Entry entry;
    entry.date = day;
    entry.check_in = std::move(answers);
    State state = state_;
    absorb_into(plan_, profile_, entry, state);
    return state;
  }

  Prescription next(Day day, std::vector<Answer> answers) const {
    return prescribe(plan_, profile_, after(day, std::move(answers)), day);
  }

  /// The best answer to all that nobody has answered on the day; a test is no question of a day.
  std::vector<Answer> best(Day day) const {
    std::vector<Answer> answers;
    for (const int o : still_to_ask(plan_, state_, day)) {
      if (!plan_.observation(o).kept) answers.push_back({o, 0, {}});
    }
    return answers;
  }

  /// What the first day brings on which the best answers end a wait; nothing where none does.
  std::optional<Prescription> end_of_wait(Day first) const {
    for (Day day = first; day <= first + answers_tried; day += Days(1)) {
      const State state = after(day, best(day));
      const Prescription p = judge(plan_, profile_, state, day);
      if (p.decision == Decision::refer) return std::nullopt;
      if (p.step >= 0 && !p.rest_forbids && !p.complaint) return p;
    }
    return std::nullopt;
  }

 private:
  static constexpr Days answers_tried{366};  ///< some gates ask for months
  const Plan& plan_;
  const Profile& profile_;
  const State& state_;
};

bool leads_higher(const Prescription& instead, const Prescription& now) {
  if (!instead.date) return false;
  if (instead.step != now.step) return instead.step > now.step;
  return instead.load.intensity > now.load.intensity || instead.load.distance > now.load.distance;
}

/// Where she stands, an alternative may ask about nothing.
bool is_of_other_stage(const Plan& plan, const State& state, const Alternative& alternative) {
  const std::int64_t stage = state.on_ladder ? plan.step(state.step).stage : unknown;
  return std::any_of(alternative.begin(), alternative.end(),
                     [&](const Condition& c) { return c.key == key_of(Fact::stage) && !c.holds(stage); });
}

/// A test of which nobody has said the result, or only one that is against her: where a gate or a progress asks, one that does
/// not hold; where another rule asks, one that does.
bool lacks_result(const Plan& plan, const State& state, const Test& test, int o, bool opens) {
  const std::int8_t said = state.checked[static_cast<std::size_t>(o)];
  return std::any_of(test.any.begin(), test.any.end(), [&](const Alternative& alternative) {
    return !is_of_other_stage(plan, state, alternative) &&
           std::any_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
             return c.key == key_of_observation(o) && (said == State::unsaid || c.holds(said) != opens);
           });
  });
}

/// The next gate needs it, or a rule.
bool wants_test(const Plan& plan, const State& state, int o) {
  const int gate = next_gate(plan, state.on_ladder, state.step);
  if (gate >= 0 && lacks_result(plan, state, plan.stage(gate).enter, o, true)) return true;
  return std::any_of(plan.rules.begin(), plan.rules.end(), [&](const Rule& rule) {
    return lacks_result(plan, state, rule.when, o, rule.then.movement == Movement::progress);
  });
}

}  // namespace

std::vector<int> still_to_ask(const Plan& plan, const State& state, Day day) {
  std::vector<int> open;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    const Observation& observation = plan.observation(o);
    if (observation.of == Of::work || (observation.kept && !wants_test(plan, state, o))) continue;
    if (state.answers_of != day || state.answered[static_cast<std::size_t>(o)] == State::unsaid) open.push_back(o);
  }
  return open;
}

std::vector<Check> checks(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescription) {
  std::vector<Check> found;
  if (prescription.decision == Decision::refer) return found;
  const AskedOn asked(plan, profile, state);
  const auto ends = prescription.date ? std::nullopt : asked.end_of_wait(prescription.judged);
  const Day day = ends ? ends->judged : prescription.judged;
  const Prescription unasked = ends ? asked.next(day, {}) : prescription;  // days alone may bring it
  for (const int o : still_to_ask(plan, state, day)) {
    for (int notch = 0; notch < plan.observation(o).scale.size(); ++notch) {
      const Prescription instead = asked.next(day, {Answer{o, notch, {}}});
      if (!same_session(plan, instead, unasked)) found.push_back({o, notch, instead});
    }
  }
  return found;
}

std::optional<Prescription> all_well(const Plan& plan, const Profile& profile, const State& state,
                                     const Prescription& prescription) {
  if (prescription.decision == Decision::refer) return std::nullopt;
  const AskedOn asked(plan, profile, state);
  if (!prescription.date) return asked.end_of_wait(prescription.judged);
  auto best = asked.best(*prescription.date);
  if (best.empty()) return std::nullopt;
  const Prescription instead = asked.next(*prescription.date, std::move(best));
  return leads_higher(instead, prescription) ? std::optional(instead) : std::nullopt;
}

}  // namespace rehab
