#include "cases/coverage.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "cases/condition_values.hpp"
#include "cases/walk.hpp"
#include "engine/during.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab::cases {
namespace {

std::string side_text(const Plan& plan, Key key, Interval values) {
  const std::string name = key_name(plan, key) + " ";
  if (values.least == values.most) return name + value_text(plan, key, values.least);
  if (values.most == facts::no_end) return name + ">= " + value_text(plan, key, values.least);
  return name + "<= " + value_text(plan, key, values.most);
}

/// What lies next to the end of an interval: a count's neighbours are exact. Of percentages and metres the threshold as written
/// is exact, and beyond it any value will do: no session is a hundredth of a point over.
std::pair<Interval, Interval> sides_at(Key key, std::int64_t below, Interval range) {
  const std::int64_t above = below + 1;
  const std::int64_t unit = unit_of(key);
  if (unit == 1) return {{below, below}, {above, above}};
  return above % unit == 0 ? std::pair<Interval, Interval>{{range.least, below}, {above, above}}
                           : std::pair<Interval, Interval>{{below, below}, {above, range.most}};
}

}  // namespace

Coverage::Coverage(const Plan& plan) : plan_(plan) {
  for (const Rule& rule : plan.rules) fires_.push_back(add_mark(Touch::rule_fires, rule.id, rule.place));
  for (const Rule& rule : plan.rules) decides_.push_back(add_mark(Touch::rule_decides, rule.id, rule.place));
  for (const Step& step : plan.steps) steps_.push_back(add_mark(Touch::step, step.id, step.place));
  for (const Stage& stage : plan.stages) {
    const std::string gate = stage.enter.written();
    const bool gated = !stage.enter.any.empty();
    holds_.push_back(gated ? add_mark(Touch::gate_holds, stage.id, stage.place, gate) : marks_.size());
    opens_.push_back(gated ? add_mark(Touch::gate_opens, stage.id, stage.place, gate) : marks_.size());
  }
  for (const DuringRule& rule : plan.during) during_.push_back(add_mark(Touch::during_fires, rule.id, rule.place));
  for (const Rule& rule : plan.rules) rule_sides_.push_back(sides_of("rule " + rule.id, rule.when));
  for (const Stage& stage : plan.stages) gate_sides_.push_back(sides_of("gate " + stage.id, stage.enter));
  for (const DuringRule& rule : plan.during) during_sides_.push_back(sides_of("during " + rule.id, rule.when));
}

std::size_t Coverage::add_mark(Touch touch, std::string what, Place place, std::string part) {
  marks_.push_back({touch, std::move(what), place, false, std::move(part)});
  return marks_.size() - 1;
}

/// A value alone in the middle lies between two boundaries, and is one side.
void Coverage::add_side(const std::string& owner, const Alternative& alternative, const Condition& condition, Interval values,
                        Sides& sides) {
  const auto same = [&](const BoundarySide& side) { return side.condition == &condition && side.values == values; };
  if (std::any_of(sides.list.begin(), sides.list.end(), same)) return;
  const std::string what = owner + ", " + condition.written + ": " + side_text(plan_, condition.key, values);
  sides.list.push_back({add_mark(Touch::boundary, what, condition.place), &alternative, &condition, values, false});
}

Coverage::Sides Coverage::sides_of(const std::string& owner, const Test& test) {
  Sides sides;
  for (const Alternative& alternative : test.any) {
    for (const Condition& condition : alternative) {
      const Interval range = domain_of(plan_, condition.key).values;
      const auto at = [&](std::int64_t below) {
        const auto [under, over] = sides_at(condition.key, below, range);
        add_side(owner, alternative, condition, under, sides);
        add_side(owner, alternative, condition, over, sides);
      };
      for (const Interval& part : accepted(plan_, condition)) {
        if (part.least > range.least) at(part.least - 1);
        if (part.most < range.most) at(part.most);
      }
      if (!condition.or_unknown) continue;
      const std::string what = owner + ", " + condition.written + ": " + key_name(plan_, condition.key) + " unknown";
      sides.list.push_back({add_mark(Touch::boundary, what, condition.place), &alternative, &condition, {}, true});
    }
  }
  return sides;
}

void Coverage::see(const Sides& sides, std::span<const std::int64_t> values) {
  const auto value_of = [&](const Condition& condition) { return values[static_cast<std::size_t>(condition.key)]; };
  for (const BoundarySide& side : sides.list) {
    if (marks_[side.mark].touched) continue;
    const std::int64_t value = value_of(*side.condition);
    const bool here =
        side.unknown ? value == unknown : value != unknown && side.values.least <= value && value <= side.values.most;
    marks_[side.mark].touched =
        here && std::all_of(side.alternative->begin(), side.alternative->end(),
                            [&](const Condition& other) { return &other == side.condition || other.holds(value_of(other)); });
  }
}

/// A gate counts where it held back, and where a session came through it.
void Coverage::see_day(const Profile& profile, const State& state, const Prescription& p) {
  const Facts facts = facts_on(plan_, profile, state, p.judged);
  for (const Sides& sides : rule_sides_) {
    see(sides, facts.known);
    if (!facts.alike) see(sides, facts.worst);
  }
  const GateFacts at_gate = gate_facts_on(plan_, profile, state, p.judged);
  for (std::size_t stage = 0; stage < plan_.stages.size(); ++stage) {
    const bool held = p.gate == Gate::stage && p.gate_stage == static_cast<int>(stage);
    const bool came = !p.by_coach && (p.decision == Decision::start || p.decision == Decision::progress) && p.step >= 0 &&
                      plan_.step(p.step).stage == static_cast<int>(stage) &&
                      (p.decision == Decision::start || p.step == plan_.stages[stage].first_step);
    if (held || came) see(gate_sides_[stage], at_gate);
  }
}

bool Coverage::decides(std::size_t rule, const NextSession& next) const {
  const Prescription& p = next.prescription;
  const Outcome& then = plan_.rules[rule].then;
  if (decided(plan_, p, static_cast<int>(rule))) return true;
  if (then.cap && p.step >= 0 && p.cap == *then.cap) return true;
  const auto& resting = next.rest.rules;
  return then.warn || std::find(resting.begin(), resting.end(), static_cast<int>(rule)) != resting.end();
}

void Coverage::see_under_way(const NextSession& next) {
  for (const int rule : next.under_way->left.fired) marks_[during_[static_cast<std::size_t>(rule)]].touched = true;
  const int step = next.prescription.step;
  const int stage = step < 0 ? -1 : plan_.step(step).stage;
  const Entry& entry = next.athlete->log[next.under_way->entry];
  const auto see_set = [&](std::span<const Answer> felt) {
    const auto values = set_values(plan_, stage, felt);
    for (const Sides& sides : during_sides_) see(sides, values);
  };
  for (const DoneWork& line : entry.work) see_set(line.felt);
  if (!entry.felt.empty()) see_set(entry.felt);
}

void Coverage::see_answer(const NextSession& next) {
  const Prescription& p = next.prescription;
  for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
    if (!p.fired.test(i) &&
        std::find(next.rest.rules.begin(), next.rest.rules.end(), static_cast<int>(i)) == next.rest.rules.end())
      continue;
    marks_[fires_[i]].touched = true;
    if (decides(i, next)) marks_[decides_[i]].touched = true;
  }
  if (p.step >= 0) marks_[steps_[static_cast<std::size_t>(p.step)]].touched = true;
  if (p.gate == Gate::stage) marks_[holds_[static_cast<std::size_t>(p.gate_stage)]].touched = true;
  const bool came = !p.by_coach && (p.decision == Decision::start || p.decision == Decision::progress);
  if (came) {
    const auto stage = static_cast<std::size_t>(plan_.step(p.step).stage);
    const bool through = p.decision == Decision::start || p.step == plan_.stages[stage].first_step;
    if (through && !plan_.stages[stage].enter.any.empty()) marks_[opens_[stage]].touched = true;
  }
  see_day(next.athlete->profile, next.state, p);
  if (next.under_way) see_under_way(next);
}

std::vector<Mark> Coverage::marks_beyond(const Plan& base) const {
  std::set<std::tuple<Touch, std::string, std::string>> of_base;
  const Coverage of(base);
  for (const Mark& mark : of.marks()) of_base.emplace(mark.touch, mark.what, mark.part);
  std::vector<Mark> own;
  for (const Mark& mark : marks_) {
    const bool comparable = mark.place.source != 0 || !mark.part.empty();
    if (!comparable || !of_base.contains({mark.touch, mark.what, mark.part})) own.push_back(mark);
  }
  return own;
}

void Coverage::add(const Case& one) {
  WalkObserver observer;
  observer.session = [&](const State& state, const Entry& entry) {
    see_day(one.profile, state, judge(plan_, one.profile, state, entry.date));
  };
  observer.asked = [&](const Moment&, const NextSession& next) {
    see_answer(next);
    return WalkControl::on;
  };
  walk(plan_, one, Depth::whole, observer);
}

}  // namespace rehab::cases
