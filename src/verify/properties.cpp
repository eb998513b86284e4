#include "verify/properties.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace rehab::verify {

namespace {

bool is_prescribed(const Condition& c) { return !is_observation(c.key) && rehab::is_prescribed(static_cast<Fact>(c.key)); }

Alternative part_of(const Alternative& alternative, bool prescribed) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (!is_observation(condition.key) && is_prescribed(condition) == prescribed) part.push_back(condition);
  }
  return part;
}

bool same_conditions(const Alternative& a, const Alternative& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Condition& x, const Condition& y) {
    return x.key == y.key && x.any == y.any && x.or_unknown == y.or_unknown;
  });
}

}  // namespace

bool holds_all(const Alternative& conditions, const std::vector<std::int64_t>& values) {
  return std::all_of(conditions.begin(), conditions.end(),
                     [&](const Condition& c) { return c.holds(values[static_cast<std::size_t>(c.key)]); });
}

std::vector<std::int64_t> facts_in(const Plan& plan, const Fold& fold, const Stand& situation, int start_at) {
  State state = fold.unfold(situation);
  state.pending.start_at = static_cast<std::int16_t>(start_at);
  const Facts known = facts_on(plan, fold.profile(situation.person), state, Fold::today);
  return {known.value.begin(), known.value.begin() + fact_count};
}

Properties::Properties(const Plan& plan, const Reports& reports, const Answers& answers, const Fold& fold)
    : plan_(plan), reports_(reports), answers_(answers), fold_(fold) {
  add_nevers();
  first_always_ = static_cast<int>(properties_.size());
  for (const auto& always : plan.always) {
    add_property(always.id, "good reports lead to " + plan.steps[static_cast<std::size_t>(always.reach)].id, always.place, true);
  }
  add_required();
  total_ = named("total");
  within_cap_ = named("within-cap");
  absorbs_ = named("referral-absorbs");
  broken_.resize(properties_.size(), false);
  fired_.resize(plan.rules.size(), false);
  still_waited_for_ = std::count_if(plan.rules.begin(), plan.rules.end(), asks_position);
  held_.resize(plan.stages.size(), false);
  seen_.resize(plan.never.size(), false);
}

void Properties::add_property(std::string name, std::string about, rehab::Place place, bool stated) {
  properties_.push_back({std::move(name), std::move(about), place, stated});
}

void Properties::add_nevers() {
  for (std::size_t n = 0; n < plan_.never.size(); ++n) {
    const auto& never = plan_.never[n];
    add_property(never.id, never.when.written(), never.place, true);
    for (const auto& alternative : never.when.any) {
      Clause clause;
      clause.property = static_cast<int>(properties_.size()) - 1;
      clause.never = static_cast<int>(n);
      clause.facts = part_of(alternative, false);
      clause.prescribed = part_of(alternative, true);
      const auto asked = observation_part(alternative);
      if (!asked.empty()) {
        const auto& known = reports_.asked();
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& other) { return same_conditions(asked, other); });
        clause.asked = static_cast<int>(found - known.begin());
      }
      clauses_.push_back(std::move(clause));
    }
  }
}

/// The most days in a row that the plan's own rests allow; nothing where no rule rests on them alone.
static std::optional<std::int64_t> most_days_in_a_row(const Plan& plan) {
  std::optional<std::int64_t> most;
  for (const auto& rule : plan.rules) {
    if (rule.then.rest_days == 0 && rule.then.movement != Movement::refer) continue;
    for (const auto& alternative : rule.when.any) {
      if (alternative.size() != 1 || alternative[0].key != key_of(Fact::days_in_a_row)) continue;
      for (const auto& interval : alternative[0].any) {
        if (interval.most == std::numeric_limits<std::int64_t>::max())
          most = std::min(most.value_or(interval.least), interval.least);
      }
    }
  }
  return most;
}

void Properties::add_required() {
  const auto clause_of = [&](Clause::Kind kind, Alternative facts) {
    Clause clause;
    clause.property = static_cast<int>(properties_.size()) - 1;
    clause.kind = kind;
    clause.facts = std::move(facts);
    clauses_.push_back(std::move(clause));
  };
  add_property("total", "every situation has one answer: work of a step, a wait or a referral", {}, false);
  add_property("within-cap", "no session is above its stage's cap, the rules' caps and what was really run plus one step", {},
               false);
  add_property("within-rise", "no session rises over the last one by more than the plan's limits", {}, false);
  clause_of(Clause::Kind::within_rise, {});
  add_property("one-thing-at-a-time", "distance and intensity never rise together", {}, false);
  clause_of(Clause::Kind::one_thing, {});
  add_property("monotone", "a report one notch worse never gives a session higher on the ladder, farther, faster or earlier", {},
               false);
  add_property("unknown-never-rises", "what nobody said never gives more than the best answer", {}, false);
  add_property("days-in-a-row", "never more days in a row than the plan's own rests allow", {}, false);
  if (const auto most = most_days_in_a_row(plan_)) {
    Condition row;
    row.key = key_of(Fact::days_in_a_row);
    row.any = {{*most, std::numeric_limits<std::int64_t>::max()}};
    clause_of(Clause::Kind::days_in_a_row, {row});
  } else {
    properties_.back().claimed = false;
  }
  add_property("referral-absorbs", "a referral stands until the coach writes cleared", {}, false);
  add_property("a-way-back", "from everywhere but a referral good reports lead to the last step", {}, false);
  add_property("no-dead-rule", "every rule can fire and every gate can hold something back", {}, false);
  add_property("no-vacuous-property", "the facts that each property speaks of can come about", {}, false);
}

int Properties::named(std::string_view name) const {
  const auto found =
      std::find_if(properties_.begin(), properties_.end(), [&](const auto& p) { return !p.stated && p.name == name; });
  return static_cast<int>(found - properties_.begin());
}

void Properties::add_breach(const Breach& breach) {
  if (is_broken(breach.property)) return;
  broken_[static_cast<std::size_t>(breach.property)] = true;
  breaches_.push_back(breach);
}

/// What can be asked in a property of a prescription; what is compared with the last session is unknown without one.
void Properties::prescribed_facts(const Prescribed& p, const Stand& s, std::vector<std::int64_t>& at) const {
  const auto set = [&](Fact fact, std::int64_t value) { at[static_cast<std::size_t>(key_of(fact))] = value; };
  set(Fact::decision, static_cast<std::int64_t>(p.decision));
  if (p.step < 0) return;
  const Step& step = plan_.steps[static_cast<std::size_t>(p.step)];
  set(Fact::intensity, p.load);
  set(Fact::distance, step.distance.tenths_mm);
  set(Fact::metres, step.metres.tenths_mm);
  if (!s.is(Stand::on_ladder)) return;
  const Step& last = plan_.steps[static_cast<std::size_t>(s.step)];
  set(Fact::climb, p.step - s.step);
  if (last.metres == Distance{} && s.load == 0) return;  // no runs to rise from
  set(Fact::intensity_rise, p.load - s.load);
  set(Fact::distance_rise, (step.distance - last.distance).tenths_mm);
  set(Fact::metres_rise, (step.metres - last.metres).tenths_mm);
}

bool Properties::breaks(const Clause& clause, const std::vector<std::int64_t>& values, const Prescribed& p) const {
  if (clause.kind == Clause::Kind::days_in_a_row) return p.step >= 0;
  if (clause.kind == Clause::Kind::stated) return holds_all(clause.prescribed, values);
  const auto rise = [&](Fact fact) {
    const auto value = values[static_cast<std::size_t>(key_of(fact))];
    return value == unknown || p.decision == Decision::start ? 0 : value;
  };
  if (clause.kind == Clause::Kind::one_thing) return rise(Fact::distance_rise) > 0 && rise(Fact::intensity_rise) > 0;
  return rise(Fact::distance_rise) > plan_.rises.distance.tenths_mm || rise(Fact::metres_rise) > plan_.rises.metres.tenths_mm ||
         rise(Fact::intensity_rise) > plan_.rises.intensity.hundredths;
}

Clauses Properties::broken_by(const Prescribed& prescribed, const Stand& stance) const {
  std::vector<std::int64_t> values(fact_count, unknown);
  prescribed_facts(prescribed, stance, values);
  Clauses broken;
  for (std::size_t c = 0; c < clauses_.size(); ++c) {
    if (breaks(clauses_[c], values, prescribed)) broken.set(c);
  }
  return broken;
}

int Properties::broken_at_once(const Prescribed& p, const Stand& place, std::int32_t rules_cap) const {
  const bool no_session = p.decision == Decision::refer || p.decision == Decision::wait;
  if (no_session ? p.step >= 0 : p.step < 0 || plan_.steps[static_cast<std::size_t>(p.step)].work.empty()) return total_;
  if (place.is(Stand::referred) && p.decision != Decision::refer) return absorbs_;
  if (p.step < 0) return -1;
  const bool above_ceiling = place.ceiling >= 0 && p.decision != Decision::start && p.load > place.ceiling;
  const bool above = p.load > plan_.stage_of(p.step).cap.hundredths || (rules_cap >= 0 && p.load > rules_cap) || above_ceiling;
  return above ? within_cap_ : -1;
}

/// What hangs on the place on the ladder alone.
void Properties::look_at_sheet(const Breach& at) {
  const Sheet& sheet = answers_.sheet(at.sheet);
  for (std::size_t a = 0; a < sheet.answers.size(); ++a) {
    const auto& answer = sheet.answers[a];
    const auto& verdict = answers_.verdict(sheet, answer);
    Breach breach = at;
    breach.property = broken_at_once(answers_.prescribed(answer.prescribed), sheet.place, verdict.cap);
    breach.answer = static_cast<int>(a);
    if (breach.property >= 0) add_breach(breach);
  }
  for (std::size_t i = 0; i < sheet.broken.size(); ++i) {
    const auto& pair = sheet.broken[i];
    const auto change = reports_.pairs(pair.given)[static_cast<std::size_t>(pair.pair)].change;
    Breach breach = at;
    breach.property = named(change == Change::worse ? "monotone" : "unknown-never-rises");
    breach.pair = static_cast<int>(i);
    add_breach(breach);
  }
}

/// A rule fires where what it asks of counters holds and the rest can be said; a `start at` sets what some ask for at once.
void Properties::note_rules(const Stand& situation) {
  const bool reported = situation.is(Stand::reported);
  const auto note = [&](const std::vector<std::int64_t>& facts, bool of_position) {
    for (std::size_t r = 0; r < plan_.rules.size(); ++r) {
      if (fired_[r] || (of_position && !asks_position(plan_.rules[r]))) continue;
      const auto& any = plan_.rules[r].when.any;
      fired_[r] = std::any_of(any.begin(), any.end(), [&](const Alternative& all) {
        return holds_all(part_of(all, false), facts) && reports_.can_be_said(all, reported);
      });
      still_waited_for_ -= fired_[r] && asks_position(plan_.rules[r]) ? 1 : 0;
    }
  };
  note(facts_in(plan_, fold_, situation), false);
  if (still_waited_for_ == 0) return;
  for (const auto& stage : plan_.stages) note(facts_in(plan_, fold_, situation, stage.first_step), true);
}

void Properties::look_at_clauses(const Stand& situation, const Breach& at) {
  const Sheet& sheet = answers_.sheet(at.sheet);
  const auto facts = facts_in(plan_, fold_, situation);
  for (std::size_t a = 0; a < sheet.answers.size(); ++a) {
    const auto& answer = sheet.answers[a];
    if (answer.rest || answer.by_start_at) continue;
    const Clauses broken = broken_by(answers_.prescribed(answer.prescribed), situation);
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      const auto& clause = clauses_[c];
      if (!broken.test(c) || !holds_all(clause.facts, facts)) continue;
      if (clause.asked >= 0 && !answer.asked.test(static_cast<std::size_t>(clause.asked))) continue;
      Breach breach = at;
      breach.property = clause.property;
      breach.answer = static_cast<int>(a);
      breach.asked = clause.asked;
      add_breach(breach);
    }
  }
}

void Properties::look_at(const Stand& situation, const Breach& at) {
  look_at_sheet(at);
  look_at_clauses(situation, at);
}

}  // namespace rehab::verify
