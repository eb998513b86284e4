// What the rules can ask on a day: counters from the state, answers from the last report and the check-ins since; of what must
// never be, also what was prescribed.
#include <algorithm>
#include <bit>
#include <utility>

#include "engine/reply.hpp"
#include "engine/verdict.hpp"

namespace rehab {

namespace {

std::int64_t yes_if(bool held) { return held ? 1 : 0; }

/// Of the seven days that end `gap` days after the last session.
std::int64_t climbs_within_week(const State& state, int gap) {
  return gap < days_of_week ? std::popcount(static_cast<std::uint8_t>(state.climbs_week & (0x7f >> gap))) : 0;
}

struct OnDay {
  const Plan& plan;
  const Profile& profile;
  const State& state;
  Day day;
};

/// A fact's value on a day; what was prescribed is not known yet, and set by add_prescribed. Inlined, since its fact is a
/// constant wherever it is called: so a fact without a value does not compile, and asking for one costs no jump.
[[gnu::always_inline]] inline std::int64_t value_of(Fact fact, const OnDay& on) {
  const State& state = on.state;
  switch (fact) {
    case Fact::completed: return state.completed;
    case Fact::exceeded: return state.exceeded;
    case Fact::sessions_since_exceeded: return state.since_exceeded < 0 ? unknown : state.since_exceeded;
    case Fact::sessions: return state.sessions;
    case Fact::sessions_at_step: return state.on_ladder ? state.at_step : 0;
    case Fact::days_at_stage: return state.on_ladder && state.stage_since ? days_between(*state.stage_since, on.day) : 0;
    case Fact::days_since_injury: return days_between(state.injury, on.day);
    case Fact::days_since_start: return state.first_session ? days_between(*state.first_session, on.day) : 0;
    case Fact::days_off: return state.last_session ? days_between(*state.last_session, on.day) - 1 : unknown;
    case Fact::days_in_a_row:
      if (!state.last_session) return unknown;
      return days_between(*state.last_session, on.day) == 1 ? state.in_a_row : 0;
    case Fact::climbs_7d: return state.last_session ? climbs_within_week(state, days_between(*state.last_session, on.day)) : 0;
    case Fact::setbacks_7d: return std::popcount(state.setbacks_week);
    case Fact::setbacks: return state.setbacks;
    case Fact::injuries: return state.injuries;
    case Fact::last_intensity: return state.last_intensity;
    case Fact::full_speed:
    case Fact::word_2:
    case Fact::word_3:
    case Fact::word_4:
    case Fact::word_5:
    case Fact::word_6:
    case Fact::word_7:
    case Fact::word_8: return yes_if(state.has_word(word_of(fact)));
    case Fact::complete: return yes_if(state.complete);
    case Fact::stage: return state.on_ladder ? on.plan.step(state.step).stage : unknown;
    case Fact::age: return on.profile.born ? age_on(*on.profile.born, on.day) : unknown;
    case Fact::grade: return state.grade != unknown ? state.grade : on.profile.injury.grade_number();
    case Fact::clinician: return yes_if(!on.profile.clinician.empty());
    case Fact::decision:
    case Fact::climb:
    case Fact::intensity:
    case Fact::distance:
    case Fact::metres:
    case Fact::minutes:
    case Fact::reps:
    case Fact::intensity_rise:
    case Fact::distance_rise:
    case Fact::metres_rise:
    case Fact::minutes_rise:
    case Fact::reps_rise: break;
  }
  return unknown;
}

template <std::size_t... Each>
void fill(std::span<std::int64_t> at, const OnDay& on, std::index_sequence<Each...>) {
  ((at[Each] = value_of(static_cast<Fact>(Each), on)), ...);
}

}  // namespace

Facts facts_on(const Plan& plan, const Profile& profile, const State& state, Day day) {
  Facts facts;
  fill(facts.known, {plan, profile, state, day}, std::make_index_sequence<fact_count>());
  std::copy_n(facts.known.begin(), fact_count, facts.worst.begin());
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    const auto [known, worst] = seen_by_rules(plan.observations[i], {state.reported[i], state.known[i], state.checked[i]});
    facts.known[fact_count + i] = known;
    facts.worst[fact_count + i] = worst;
    facts.alike = facts.alike && known == worst;
  }
  return facts;
}

GateFacts gate_facts_on(const Plan& plan, const Profile& profile, const State& state, Day day) {
  GateFacts facts;
  fill(facts, {plan, profile, state, day}, std::make_index_sequence<fact_count>());
  for (std::size_t i = 0; i < plan.observations.size(); ++i) {
    const std::int8_t that_day = state.answers_of == day ? state.answered[i] : State::unsaid;
    facts[fact_count + i] = seen_by_gate(plan.observations[i], {state.reported[i], state.known[i], state.checked[i], that_day});
  }
  return facts;
}

namespace {

bool holds(const Condition& condition, std::span<const std::int64_t> values) {
  return condition.holds(values[static_cast<std::size_t>(condition.key)]);
}

}  // namespace

bool holds(const Alternative& alternative, std::span<const std::int64_t> values) {
  for (const Condition& condition : alternative)
    if (!holds(condition, values)) return false;
  return true;
}

bool holds(const Test& test, std::span<const std::int64_t> values) {
  if (test.any.empty()) return true;
  for (const Alternative& all : test.any)
    if (holds(all, values)) return true;
  return false;
}

bool fires(const Rule& rule, const Facts& facts) {
  const bool known = holds(rule.when, facts.known);
  if (facts.alike) return known;
  const bool worst = holds(rule.when, facts.worst);
  return rule.then.movement == Movement::progress ? known && worst : known || worst;
}

std::vector<const Condition*> missing(const Test& test, std::span<const std::int64_t> values) {
  std::vector<const Condition*> fewest;
  bool first = true;
  for (const auto& alternative : test.any) {
    std::vector<const Condition*> lacking;
    for (const auto& condition : alternative) {
      if (!holds(condition, values)) lacking.push_back(&condition);
    }
    if (first || lacking.size() < fewest.size()) fewest = std::move(lacking);
    first = false;
  }
  return fewest;
}

namespace {

constexpr auto prescribed_facts =
    std::count_if(facts::table.begin(), facts::table.end(), [](const FactInfo& fact) { return fact.of == FactOf::prescription; });
static_assert(prescribed_facts == 12, "each has its value below, and may be one that is not asked of a coach's start");

constexpr Fact not_of_coachs_start[] = {Fact::climb,     Fact::metres_rise,       Fact::minutes_rise,
                                        Fact::reps_rise, Fact::days_since_injury, Fact::days_since_start,
                                        Fact::days_off,  Fact::days_in_a_row};
constexpr Fact not_of_free_start[] = {Fact::intensity, Fact::distance, Fact::intensity_rise, Fact::distance_rise};

}  // namespace

void add_prescribed(const Plan& plan, const State& state, const Prescription& p, std::span<std::int64_t> values) {
  const auto set = [&](Fact fact, std::int64_t value) { values[static_cast<std::size_t>(key_of(fact))] = value; };
  set(Fact::decision, static_cast<std::int64_t>(p.decision));
  if (p.step < 0) return;
  set(Fact::intensity, p.load.intensity.hundredths);
  set(Fact::distance, p.load.distance.tenths_mm);
  set(Fact::metres, p.load.metres.tenths_mm);
  set(Fact::minutes, p.load.minutes.ms);
  set(Fact::reps, p.load.reps);
  if (p.setback) take_words_back(plan, values);
  if (state.on_ladder) {
    set(Fact::climb, p.step - state.step);
    if (!p.cut && !state.cut && state.load.minutes > Duration{})
      set(Fact::minutes_rise, p.load.minutes.ms - state.load.minutes.ms);
    if (!p.cut && !state.cut && state.load.reps > 0) set(Fact::reps_rise, p.load.reps - state.load.reps);
    if (state.load.runs) {  // after drills alone there is no run that the next could rise above
      set(Fact::intensity_rise, p.load.intensity.hundredths - state.load.intensity.hundredths);
      set(Fact::distance_rise, (p.load.distance - state.load.distance).tenths_mm);
      if (!p.cut && !state.cut) set(Fact::metres_rise, (p.load.metres - state.load.metres).tenths_mm);
    }
  }
  if (!p.by_coach) return;
  for (const Fact fact : not_of_coachs_start) set(fact, unknown);
  if (state.ever_run) return;
  for (const Fact fact : not_of_free_start) set(fact, unknown);
}

std::vector<int> broken_nevers(const Plan& plan, const Profile& profile, const State& state, const Prescription& p) {
  std::vector<int> broken;
  if (plan.never.empty()) return broken;
  Facts facts = facts_on(plan, profile, state, p.judged);
  add_prescribed(plan, state, p, facts.known);
  add_prescribed(plan, state, p, facts.worst);
  for (std::size_t i = 0; i < plan.never.size(); ++i) {
    const Test& when = plan.never[i].when;
    if (holds(when, facts.known) || holds(when, facts.worst)) broken.push_back(static_cast<int>(i));
  }
  return broken;
}

}  // namespace rehab
