#include "verify/properties.hpp"

#include <algorithm>

#include "rehab/required_property.hpp"

namespace rehab::verify {

using namespace search;

namespace {

/// On a setback words of the plan are gone, so what is asked of it hangs on what was prescribed, too.
bool asks_prescription(const Condition& c) {
  return !is_observation(c.key) && (is_prescribed(static_cast<Fact>(c.key)) || is_word_given(static_cast<Fact>(c.key)));
}

Alternative part_of(const Alternative& alternative, bool prescribed) {
  Alternative part;
  for (const auto& condition : alternative) {
    if (!is_observation(condition.key) && asks_prescription(condition) == prescribed) part.push_back(condition);
  }
  return part;
}

}  // namespace

bool words_can_hold(const Alternative& alternative, std::span<const std::int64_t> values) {
  return std::all_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
    const bool of_word = !is_observation(c.key) && is_word_given(static_cast<Fact>(c.key));
    return !of_word || c.holds(values[static_cast<std::size_t>(c.key)]) || c.holds(0);
  });
}

Facts facts_in(const Search& search, const Situation& situation, Asked asked) {
  State state = search.abstraction().unfold(0, situation.counters, situation.gap, situation.places[0]);
  if (asked == Asked::at_start) state.at_step = 0;
  const Profile& profile = search.abstraction().profile(situation.counters.person);
  return facts_on(search.plans().plan(0), profile, state, Abstraction::today);
}

std::array<std::int64_t, Facts::size> as_asked_of_coach(const Plan& plan, const Facts& facts) {
  auto values = facts.known;
  Prescription some;
  some.step = 0;
  some.by_coach = true;
  add_prescribed(plan, State(), some, values);
  return values;
}

Properties::Properties(const Plan& plan, Search& search) : plan_(plan), search_(search), smaller_(plan) {
  add_nevers();
  first_always_ = static_cast<int>(properties_.size());
  for (const auto& always : plan.always) {
    add_property(always.id, "good reports lead to " + plan.step(always.reach).id, always.place, true);
  }
  add_required();
  total_ = named("total");
  within_cap_ = named("within-cap");
  within_rise_ = named("within-rise");
  one_thing_ = named("one-thing-at-a-time");
  absorbs_ = named("referral-absorbs");
  broken_.resize(properties_.size(), false);
  fired_.resize(plan.rules.size(), false);
  still_waited_for_ = std::count_if(plan.rules.begin(), plan.rules.end(), asks_position);
  held_.resize(plan.stages.size(), false);
  seen_.resize(plan.never.size(), false);
}

void Properties::add_property(std::string name, std::string about, Place place, bool stated) {
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
      const auto part = observation_part(alternative);
      if (!part.empty()) {
        const auto& known = search_.reports().parts();
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const auto& other) { return same_conditions(part, other); });
        clause.part = static_cast<int>(found - known.begin());
      }
      clauses_.push_back(std::move(clause));
    }
  }
}

std::optional<std::int64_t> most_days_in_a_row(const Plan& plan) {
  std::optional<std::int64_t> most;
  if (std::all_of(plan.steps.begin(), plan.steps.end(), [](const Step& step) { return step.apart > 1; })) most = 1;
  for (const auto& rule : plan.rules) {
    if (rule.then.rest_days == 0 && rule.then.movement != Movement::refer) continue;
    for (const auto& alternative : rule.when.any) {
      if (alternative.size() != 1 || alternative[0].key != key_of(Fact::days_in_a_row)) continue;
      for (const auto& interval : alternative[0].any) {
        if (interval.most == facts::no_end) most = std::min(most.value_or(interval.least), interval.least);
      }
    }
  }
  return most;
}

void Properties::add_required() {
  const auto clause_of = [&](Clause::ClauseKind kind, Alternative facts) {
    Clause clause;
    clause.property = static_cast<int>(properties_.size()) - 1;
    clause.kind = kind;
    clause.facts = std::move(facts);
    clauses_.push_back(std::move(clause));
  };
  const auto add = [&](std::string_view name) {
    add_property(std::string(name), std::string(required_property(name).about), {}, false);
  };
  for (const std::string_view name : {"total", "within-cap", "within-rise"}) add(name);
  clause_of(Clause::ClauseKind::within_rise, {});
  for (const std::string_view name : {"one-thing-at-a-time", "monotone", "unknown-never-rises", "days-in-a-row"}) add(name);
  if (const auto most = most_days_in_a_row(plan_)) {
    Condition row;
    row.key = key_of(Fact::days_in_a_row);
    row.any = {{*most, facts::no_end}};
    clause_of(Clause::ClauseKind::days_in_a_row, {row});
  } else {
    properties_.back().claimed = false;
  }
  for (const std::string_view name :
       {"complaint-stands", "referral-absorbs", "a-way-back", "no-dead-rule", "no-vacuous-property"})
    add(name);
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

bool Properties::breaks(const Clause& clause, const Facts& facts, const Prescription& p) const {
  if (clause.kind == Clause::ClauseKind::days_in_a_row) return p.step >= 0;
  if (clause.kind == Clause::ClauseKind::stated) return holds(clause.prescribed, facts.known);
  const auto rise = facts.known[static_cast<std::size_t>(key_of(Fact::metres_rise))];
  return rise != unknown && p.decision != Decision::start &&
         rise > plan_.rises_to(p.step, p.decision == Decision::progress).metres.tenths_mm;
}

Clauses Properties::broken_after(const State& before, const Prescription& p) const {
  Facts facts;
  facts.known.fill(unknown);
  for (int word = 0; word < max_words; ++word)
    facts.known[static_cast<std::size_t>(key_of(fact_of_word(word)))] = before.has_word(word) ? 1 : 0;
  add_prescribed(plan_, before, p, facts.known);
  Clauses broken;
  for (std::size_t c = 0; c < clauses_.size(); ++c) {
    if (breaks(clauses_[c], facts, p)) broken.set(c);
  }
  return broken;
}

/// The last session was cut, by limits perhaps, to any part of what is kept of it; now they are lifted.
std::vector<Properties::AfterLess> Properties::broken_after_less(std::uint32_t joint, const Position& compared) {
  std::vector<AfterLess> all;
  const Abstraction& abstraction = search_.abstraction();
  const Prescription& p = search_.prescriptions().engine(joint, 0);
  const bool after_runs = compared.on_ladder != 0 && compared.cut != 0 && compared.load_distance >= 0;
  if (!abstraction.walks_limits() || p.step < 0 || !p.load.runs || !after_runs) return all;
  const Base base{abstraction.distance_of(compared.load_distance), Percent{compared.load_intensity}};
  State before = abstraction.unfold(0, Counters(), 1, compared);
  for (const SmallerDose& dose : smaller_.after_less(p, base)) {
    before.load.distance = *dose.base.distance;
    before.load.intensity = *dose.base.intensity;
    Prescription day = p;
    day.load = dose.day.load;
    day.cut = dose.day.cut;
    all.push_back({dose.base, dose.no_farther, broken_after(before, day)});
  }
  return all;
}

Clauses Properties::broken_by(std::uint32_t joint, const Position& compared) {
  const State before = search_.abstraction().unfold(0, Counters(), 1, compared);
  Clauses broken = broken_after(before, search_.prescriptions().engine(joint, 0));
  for (const AfterLess& less : broken_after_less(joint, compared)) broken |= less.broken;
  return broken;
}

/// Only a start of somebody in whose log no run stands is free of what was run.
bool Properties::above_base(const Prescribed& p, const Position& place) const {
  const Abstraction& abstraction = search_.abstraction();
  const bool rises = p.may_rise != 0;
  const Rises& allowed = plan_.rises_to(p.step, p.decides() == Decision::progress);
  if (place.base_minutes >= 0 && allowed.minutes && p.minutes > place.base_minutes + (rises ? allowed.minutes->ms / 1000 : 0))
    return true;
  if (place.base_reps >= 0 && allowed.reps && p.reps > place.base_reps + (rises ? *allowed.reps : 0)) return true;
  if (p.decides() == Decision::start && place.ever_run == 0) return false;
  if (place.base_distance >= 0) {
    const Distance most = abstraction.distance_of(place.base_distance) + (rises ? allowed.distance : Distance{});
    if (abstraction.distance_of(p.distance) > most) return true;
  }
  return place.base_intensity >= 0 && p.intensity > place.base_intensity + (rises ? allowed.intensity.hundredths : 0);
}

bool Properties::both_rise(const Prescribed& p, const Position& place) const {
  if (p.decides() == Decision::start && place.ever_run == 0) return false;
  if (place.base_intensity < 0 || p.intensity <= place.base_intensity) return false;
  if (place.base_minutes >= 0 && p.minutes > place.base_minutes) return true;
  return place.base_distance >= 0 &&
         search_.abstraction().distance_of(p.distance) > search_.abstraction().distance_of(place.base_distance);
}

int Properties::broken_at_once(const Prescribed& p, const Position& place, const Ruling& ruling) const {
  const bool no_session = p.decides() == Decision::refer || p.decides() == Decision::wait;
  if (no_session ? p.step >= 0 : p.step < 0 || plan_.step(p.step).work.empty()) return total_;
  if (place.referred != 0 && p.decides() != Decision::refer) return absorbs_;
  if (p.step < 0) return -1;
  if (p.intensity > plan_.stage_of(p.step).cap.hundredths || (ruling.cap >= 0 && p.intensity > ruling.cap)) return within_cap_;
  if (above_base(p, place)) return within_rise_;
  return both_rise(p, place) ? one_thing_ : -1;
}

/// Day by day: the worse report never gets a session where the better gets none, none higher on the ladder, none farther or
/// faster. Days that a step asks for between sessions are its own load: that a lower step may come sooner is not held against it.
bool Properties::gives_more(const VerdictPair& pair, std::uint32_t better, std::uint32_t worse) const {
  const auto runs = [&](std::uint32_t kind, std::uint32_t joint) {
    const Decision decision = search_.prescriptions().prescribed(joint, 0).decides();
    return !search_.verdicts().kind(kind)[0].forbids() && decision != Decision::refer && decision != Decision::wait;
  };
  const Prescribed& less = search_.prescriptions().prescribed(better, 0);
  const Prescribed& more = search_.prescriptions().prescribed(worse, 0);
  if (!runs(pair.worse, worse) || search_.prescriptions().forbids(search_.verdicts().kind(pair.worse)[0], worse, 0)) return false;
  if (!runs(pair.better, better)) return true;
  const auto distance = [&](const Prescribed& p) { return search_.abstraction().distance_of(p.distance); };
  if (opens_too_soon(pair, better, worse)) return true;
  if (more.step != less.step) return more.step > less.step;
  // One that may rise over less than was run gives more than one that may not.
  if (more.minutes > less.minutes || more.reps > less.reps) return true;
  return more.intensity > less.intensity || distance(more) > distance(less) ||
         (more.metres >= 0 && more.may_rise > less.may_rise);
}

/// The better answer opens a gate today whose step comes too soon, and does not count tomorrow: the step that the worse answer
/// has today is then for the better one to come, later.
bool Properties::opens_too_soon(const VerdictPair& pair, std::uint32_t better, std::uint32_t worse) const {
  const Prescribed& less = search_.prescriptions().prescribed(better, 0);
  const Prescribed& more = search_.prescriptions().prescribed(worse, 0);
  if (less.step <= more.step || more.gate < 0 || more.gate != plan_.step(less.step).stage) return false;
  if (!search_.prescriptions().forbids(search_.verdicts().kind(pair.better)[0], better, 0)) return false;
  const int asked = search_.reports().pair(pair.given, pair.pair).observation;
  const Observation& observation = plan_.observation(asked);
  if (observation.kept || observation.of == Of::work) return false;
  const auto& any = plan_.stage(more.gate).enter.any;
  return std::none_of(any.begin(), any.end(), [&](const Alternative& all) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Condition& c) { return c.key == key_of_observation(asked) && c.or_unknown; });
  });
}

void Properties::look_at_pairs(const Situation& situation, const DayVerdicts& verdicts, const Breach& at) {
  for (const auto& pair : verdicts.pairs) {
    const ReportPair& reports = search_.reports().pair(pair.given, pair.pair);
    const auto asked = [&](std::uint32_t kind, std::uint32_t fold) {
      const Statement statement{pair.given, fold, pair.told};
      return search_.prescriptions().ask(situation, search_.verdicts().kind(kind), statement, search_.plans().words[0]);
    };
    if (!gives_more(pair, asked(pair.better, reports.better), asked(pair.worse, reports.worse))) continue;
    Breach breach = at;
    breach.property = named(reports.change == Change::worse ? "monotone" : "unknown-never-rises");
    breach.pair = pair;
    add_breach(breach);
  }
}

void Properties::look_at_answer(const Situation& situation, const Answered& answer, const Breach& at) {
  const Position& place = situation.places[0];
  Breach breach = at;
  breach.answer = answer;
  breach.no_farther = answer.limited == Limited::no_farther;
  breach.property =
      broken_at_once(search_.prescriptions().prescribed(answer.joint, 0), place, search_.verdicts().kind(answer.kind)[0]);
  if (breach.property >= 0) add_breach(breach);
  // Of less than the day's own dose nothing is broken.
  if (answer.day[0].forbidden || answer.limited == Limited::less || answer.limited == Limited::no_runs) return;
  const Facts facts = facts_in(search_, situation, answer.by_start_at ? Asked::at_start : Asked::before_words);
  const bool by_coach = search_.prescriptions().prescribed(answer.joint, 0).by_coach != 0;
  const auto add = [&](const Clauses& broken) {
    for (std::size_t c = 0; c < clauses_.size(); ++c) {
      const auto& clause = clauses_[c];
      if (!broken.test(c) || !holds(clause.facts, by_coach ? as_asked_of_coach(plan_, facts) : facts.known)) continue;
      if (clause.part >= 0 && !answer.parts.test(static_cast<std::size_t>(clause.part))) continue;
      breach.property = clause.property;
      breach.part = clause.part;
      breach.never = clause.never;
      add_breach(breach);
    }
  };
  const Position compared = search_.abstraction().compared(place);
  const State before = search_.abstraction().unfold(0, Counters(), 1, compared);
  add(broken_after(before, search_.prescriptions().engine(answer.joint, 0)));
  for (const AfterLess& less : broken_after_less(answer.joint, compared)) {
    breach.lifted = less.before;
    breach.no_farther = less.no_farther;
    add(less.broken);
  }
}

/// A rule fires where what it asks of counters holds and the rest can be said; a `start at` sets what some ask for at once.
void Properties::note_rules(const Situation& situation) {
  const Given given = given_to(situation.places);
  const auto note = [&](const Facts& facts, bool of_position) {
    for (std::size_t r = 0; r < plan_.rules.size(); ++r) {
      if (fired_[r] || (of_position && !asks_position(plan_.rules[r]))) continue;
      const auto& any = plan_.rules[r].when.any;
      fired_[r] = std::any_of(any.begin(), any.end(), [&](const Alternative& all) {
        return holds(part_of(all, false), facts.known) && words_can_hold(all, facts.known) &&
               search_.reports().can_be_reported(all, given);
      });
      still_waited_for_ -= fired_[r] && asks_position(plan_.rules[r]) ? 1 : 0;
    }
  };
  note(facts_in(search_, situation), false);
  if (still_waited_for_ == 0) return;
  note(facts_in(search_, situation, Asked::at_start), true);
}

void Properties::look_at(const SituationAt& at) {
  const Situation situation = search_.situation(at);
  const DayVerdicts& verdicts = search_.verdicts()[at.verdicts];
  Breach here;
  here.state = at.state;
  here.gap = at.day.gap;
  here.person = at.day.person;
  look_at_pairs(situation, verdicts, here);
  for (const auto& answer : search_.successors().answers(situation, at.there)) look_at_answer(situation, answer, here);
}

}  // namespace rehab::verify
