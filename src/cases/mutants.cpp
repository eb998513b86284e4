#include "cases/mutants.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cases/test_mutants.hpp"

namespace rehab::cases {
namespace {

class Mutants {
 public:
  explicit Mutants(const Plan& plan) : plan_(plan) {}

  std::vector<Mutant> all() {
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) rule(i);
    for (std::size_t i = 0; i < plan_.stages.size(); ++i) stage(i);
    for (std::size_t i = 0; i < plan_.steps.size(); ++i) step(i);
    for (std::size_t i = 0; i < plan_.during.size(); ++i) during(i);
    for (std::size_t i = 0; i < plan_.observations.size(); ++i) observation(i);
    for (std::size_t i = 1; i < plan_.words.size(); ++i) word(i);
    numbers();
    return std::move(list_);
  }

 private:
  void rule(std::size_t index);
  void outcome(std::size_t index);
  void stage(std::size_t index);
  void gate(std::size_t index);
  void step(std::size_t index);
  void during(std::size_t index);
  void amounts_of(const DuringOutcome& now, const std::string& owner, Place place,
                  const std::function<DuringOutcome&(Plan&)>& find);
  void observation(std::size_t index);
  void word(std::size_t index);
  void numbers();
  void intensities(int by, Strictness more, const std::string& sign);
  void test(const std::string& owner, const Test& original, const FindTest& find, Strictness wider) {
    for (Mutant& mutant : mutants_of_test(plan_, owner, original, find, wider)) {
      mutant.rule = rule_;
      mutant.part = part_;
      list_.push_back(std::move(mutant));
    }
  }
  void add(std::string what, Place place, Strictness strictness, std::function<void(Plan&)> change) {
    list_.push_back({std::move(what), place, strictness, rule_, false, part_, std::move(change)});
  }

  const Plan& plan_;
  std::vector<Mutant> list_;
  int rule_ = -1;
  std::string part_;  ///< of what is added
};

Test nothing() { return {{{Condition{key_of(Fact::sessions), {}, false, "never", {}}}}}; }

// ---- Rules ----

void Mutants::outcome(std::size_t index) {
  const Rule& now = plan_.rules[index];
  const std::string owner = "rule " + now.id + ": ";
  const auto with = [&](std::string what, Strictness strictness, std::function<void(Rule&)> change) {
    add(owner + std::move(what), now.place, strictness,
        [index, change = std::move(change)](Plan& plan) { change(plan.rules[index]); });
  };
  const int movement = static_cast<int>(now.then.movement);
  for (const int to : {movement - 1, movement + 1}) {
    if (now.then.movement == Movement::none || to < 0 || to > static_cast<int>(Movement::refer)) continue;
    with(std::string(movement_names[static_cast<std::size_t>(movement)]) + " -> " +
             std::string(movement_names[static_cast<std::size_t>(to)]),
         to < movement && to != 0 ? Strictness::looser : Strictness::stricter, [to](Rule& rule) {
           rule.then.movement = static_cast<Movement>(to);
           if (!rule.then.back.asked()) rule.then.back = {1};
         });
  }
  for (const int by : {-1, 1}) {
    const Strictness strictness = by < 0 ? Strictness::looser : Strictness::stricter;
    const std::string sign = by < 0 ? " fewer" : " more";
    const Regress back = now.then.regress();
    if (back.steps > 0 && back.steps + by > 0)
      with("one step" + sign, strictness,
           [to = static_cast<std::int16_t>(back.steps + by)](Rule& rule) { rule.then.back.steps = to; });
    if (const int to = back.to - by; back.to != Regress::nowhere && to >= 0 && to < static_cast<int>(plan_.steps.size()))
      with("to " + plan_.step(to).id, strictness, [to, name = plan_.step(to).id](Rule& rule) {
        rule.then.back.to = static_cast<std::int16_t>(to);
        rule.then.to = name;
      });
    if (now.then.rest_days > 0) with("one day of rest" + sign, strictness, [by](Rule& rule) { rule.then.rest_days += by; });
    if (now.then.cap)
      with("cap 5 points" + std::string(by < 0 ? " lower" : " higher"), opposite(strictness),
           [by](Rule& rule) { *rule.then.cap = *rule.then.cap + percent(5 * by); });
  }
  if (now.then.cap) with("without its cap", Strictness::looser, [](Rule& rule) { rule.then.cap.reset(); });
  if (now.then.warn) with("without its warning", Strictness::other, [](Rule& rule) { rule.then.warn = false; });
  with(now.setback ? "no setback" : "a setback", now.setback ? Strictness::looser : Strictness::stricter,
       [](Rule& rule) { rule.setback = !rule.setback; });
  // A setback is a regress or a restart, also one that another rule asks for.
  const bool any_goes_back = std::any_of(plan_.rules.begin(), plan_.rules.end(),
                                         [](const Rule& rule) { return goes_back(rule.then.movement, rule.then.regress()); });
  list_.back().same = !now.setback && (!any_goes_back || now.then.movement == Movement::refer);
}

void Mutants::rule(std::size_t index) {
  const Rule& now = plan_.rules[index];
  rule_ = static_cast<int>(index);
  const Strictness wider = now.then.movement == Movement::progress ? Strictness::looser : Strictness::stricter;
  add("rule " + now.id + ": dropped", now.place, opposite(wider), [index](Plan& plan) { plan.rules[index].when = nothing(); });
  outcome(index);
  test(
      "rule " + now.id, now.when, [index](Plan& plan) -> Test& { return plan.rules[index].when; }, wider);
  rule_ = -1;
}

// ---- The ladder ----

void Mutants::stage(std::size_t index) {
  const Stage& now = plan_.stages[index];
  part_ = to_string(now.cap);
  for (const int by : {-5, 5}) {
    if (!plan_.states_intensity) break;
    add("stage " + now.id + ": cap " + to_string(now.cap) + " -> " + to_string(now.cap + percent(by)), now.place,
        by > 0 ? Strictness::looser : Strictness::stricter,
        [index, by](Plan& plan) { plan.stages[index].cap = plan.stages[index].cap + percent(by); });
  }
  part_ = now.enter.written();
  if (!now.enter.any.empty()) gate(index);
  part_.clear();
}

void Mutants::gate(std::size_t index) {
  const Stage& now = plan_.stages[index];
  add("gate " + now.id + ": dropped", now.place, Strictness::looser, [index](Plan& plan) { plan.stages[index].enter = {}; });
  test(
      "gate " + now.id, now.enter, [index](Plan& plan) -> Test& { return plan.stages[index].enter; }, Strictness::looser);
}

void Mutants::step(std::size_t index) {
  const Step& now = plan_.steps[index];
  const std::string owner = "step " + now.id + ": ";
  add(owner + "one session more", now.place, Strictness::stricter, [index](Plan& plan) { ++plan.steps[index].sessions; });
  if (now.apart > 1)
    add(owner + "one day fewer apart", now.place, Strictness::looser, [index](Plan& plan) { --plan.steps[index].apart; });
  if (now.own_rises)
    add(owner + (now.rises_of_stage ? "without its stage's limits" : "without its limits"), now.own_rises->place,
        Strictness::stricter, [index](Plan& plan) { plan.steps[index].own_rises.reset(); });
  if (now.sessions > 1)
    add(owner + "one session fewer", now.place, Strictness::looser, [index](Plan& plan) { --plan.steps[index].sessions; });
  for (std::size_t i = 0; i < now.work.size(); ++i) {
    const auto with = [&](Strictness strictness, const std::function<void(Dose&)>& change) {
      Dose dose = now.work[i].dose;
      change(dose);
      if (dose == now.work[i].dose) return;
      add(owner + to_string(now.work[i].dose) + " -> " + to_string(dose), now.work[i].place, strictness,
          [index, i, dose](Plan& plan) { plan.steps[index].work[i].dose = dose; });
    };
    for (const int by : {-1, 1}) {
      const Strictness harder = by > 0 ? Strictness::looser : Strictness::stricter;
      with(harder, [by](Dose& dose) { dose.reps = std::max(1, dose.reps + by); });
      with(harder, [by](Dose& dose) { dose.sets = std::max(1, dose.sets + by); });
      with(harder, [by](Dose& dose) {
        if (auto* distance = std::get_if<Distance>(&dose.amount)) *distance = std::max(metres(1), *distance + metres(by));
      });
      with(harder, [by](Dose& dose) {
        if (dose.intensity) *dose.intensity = *dose.intensity + percent(5 * by);
      });
      with(opposite(harder), [by](Dose& dose) {
        if (dose.rest) dose.rest->most.ms = std::max<std::int64_t>(dose.rest->least.ms, dose.rest->most.ms + by * 60'000);
      });
    }
  }
}

void Mutants::during(std::size_t index) {
  const DuringRule& now = plan_.during[index];
  const std::string owner = "during " + now.id;
  add(owner + ": dropped", now.place, Strictness::looser, [index](Plan& plan) { plan.during[index].when = nothing(); });
  test(
      owner, now.when, [index](Plan& plan) -> Test& { return plan.during[index].when; }, Strictness::stricter);
  if (now.then.end)
    add(owner + ": does not end it", now.place, Strictness::looser, [index](Plan& plan) { plan.during[index].then.end = false; });
  amounts_of(now.then, owner + ": ", now.place, [index](Plan& plan) -> DuringOutcome& { return plan.during[index].then; });
  if (now.then.instead.empty()) return;
  amounts_of(now.then.instead.front(), owner + ", or: ", now.place,
             [index](Plan& plan) -> DuringOutcome& { return plan.during[index].then.instead.front(); });
  add(owner + ": without its or", now.place, Strictness::other, [index](Plan& plan) { plan.during[index].then.instead.clear(); });
}

/// More or less of what is done after a set.
void Mutants::amounts_of(const DuringOutcome& now, const std::string& owner, Place place,
                         const std::function<DuringOutcome&(Plan&)>& find) {
  for (const int by : {-1, 1}) {
    const std::string sign = by < 0 ? " less" : " more";
    if (now.rest) {
      const auto changed = [by](Duration rest) { return Duration{std::max<std::int64_t>(0, rest.ms + by * 60'000)}; };
      const Recovery rest{changed(now.rest->least), changed(now.rest->most)};
      add(owner + "a minute" + sign, place, by < 0 ? Strictness::looser : Strictness::stricter,
          [find, rest](Plan& plan) { find(plan).rest = rest; });
    }
    if (now.switch_to.empty()) continue;
    const int reps = now.switch_to.front().dose.reps + by;
    if (reps > 0)
      add(owner + "one rep" + sign, place, by > 0 ? Strictness::looser : Strictness::stricter,
          [find, reps](Plan& plan) { find(plan).switch_to.front().dose.reps = reps; });
  }
}

void Mutants::observation(std::size_t index) {
  const Observation& now = plan_.observations[index];
  if (!now.unless_said) return;
  add("observation " + now.id + ": unless_said a notch worse", now.place, Strictness::stricter,
      [index](Plan& plan) { ++*plan.observations[index].unless_said; });
  add("observation " + now.id + ": without unless_said", now.place, Strictness::other,
      [index](Plan& plan) { plan.observations[index].unless_said.reset(); });
}

void Mutants::word(std::size_t index) {
  const PlanWord& now = plan_.words[index];
  const auto opposite_of = [](bool stands) { return stands ? Strictness::looser : Strictness::stricter; };
  add("word " + now.id + (now.by_clinician ? ": by anybody" : ": by the clinician alone"), now.place,
      opposite_of(now.by_clinician), [index](Plan& plan) { plan.words[index].by_clinician = !plan.words[index].by_clinician; });
  add("word " + now.id + (now.until_setback ? ": not until a setback" : ": until a setback"), now.place,
      opposite_of(now.until_setback),
      [index](Plan& plan) { plan.words[index].until_setback = !plan.words[index].until_setback; });
}

void Mutants::intensities(int by, Strictness more, const std::string& sign) {
  add("tolerance: intensity a point" + sign, plan_.rises.place, more,
      [by](Plan& plan) { plan.tolerance.intensity = plan.tolerance.intensity + percent(by); });
  add("limits: intensity_rise 5 points" + sign, plan_.rises.place, more,
      [by](Plan& plan) { plan.rises.intensity = plan.rises.intensity + percent(5 * by); });
}

void Mutants::numbers() {
  for (const int by : {-1, 1}) {
    const Strictness more = by > 0 ? Strictness::looser : Strictness::stricter;
    const std::string sign = by > 0 ? " more" : " less";
    if (plan_.states_intensity) intensities(by, more, sign);
    add("tolerance: distance a point" + sign, plan_.rises.place, more,
        [by](Plan& plan) { plan.tolerance.distance = plan.tolerance.distance + percent(by); });
    if (plan_.start + by >= 0 && plan_.start + by < static_cast<int>(plan_.steps.size()))
      add(std::string("start: a step ") + (by > 0 ? "higher" : "lower"), plan_.step(plan_.start).place, more,
          [by](Plan& plan) { plan.start += by; });
  }
}

}  // namespace

std::vector<Mutant> mutants_of(const Plan& plan) { return Mutants(plan).all(); }

Plan changed(const Plan& plan, const Mutant& mutant) {
  Plan other = plan;
  mutant.change(other);
  resolve(other);
  return other;
}

}  // namespace rehab::cases
