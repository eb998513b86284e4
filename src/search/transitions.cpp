#include "search/transitions.hpp"

#include <algorithm>

namespace rehab::search {

namespace {

/// Somebody with a session behind him, of whom nothing is counted.
Counters ran_before() {
  Counters counters;
  counters.has_run = 1;
  return counters;
}

}  // namespace

// ---- By the engine ----

State Transitions::run(Side side, State state, const Example& example) const {
  if (example.start_at[side] >= 0) take_word(plans_.plan(side), SaysStartAt{example.start_at[side]}, state.day, state);
  run_session(abstraction_, plans_.plan(side), example.session[side], state);
  return state;
}

Effect Transitions::effect_of(Side side, const Example& example, const Position& after) const {
  const Position& before = example.before[side];
  const Prescription& p = example.session[side].prescribed;
  Effect effect;
  effect.exceeded = example.session[side].exceeded && abstraction_.counts_exceeded();
  if (p.step >= 0) {
    const bool stays = before.on_ladder != 0 && p.decision != Decision::start && p.step == before.step;
    effect.at = stays ? Effect::At::stays : Effect::At::anew;
    effect.setback = p.setback && abstraction_.counts_setbacks();
    const auto stage_of = [&](int step) { return plans_.plan(side).step(step).stage; };
    effect.climbed = before.on_ladder != 0 && p.step > before.step && abstraction_.asks(Fact::climbs_7d);
    effect.new_stage =
        (before.on_ladder == 0 || stage_of(p.step) != stage_of(before.step)) && abstraction_.asks(Fact::days_at_stage);
  } else if (example.start_at[side] >= 0) {
    effect.at = Effect::At::set;
  }
  effect.forgets = after.referred != 0 && abstraction_.referral_forgets();
  effect.off_ladder = after.on_ladder == 0;
  return effect;
}

/// The day's own answers take the place of what stood before it.
Arrival Transitions::arrive(const Positions& before, std::uint32_t joint, const SessionOutcome& outcome,
                            const PerPlan<AfterDay>& day) {
  Example example;
  example.before = before;
  Arrival to;
  PerPlan<std::uint16_t> effects = {0, 0};
  for (Side side = 0; side < plans_.count(); ++side) {
    example.before[side].complaint = day[side].complaint ? 1 : 0;
    example.before[side].rest_left = day[side].left > 0 ? static_cast<std::int16_t>(day[side].left + 1) : std::int16_t{0};
    example.session[side] =
        session_on(held_to(prescriptions_.engine(joint, side), outcome), day[side].forbidden, outcome.done[side]);
    example.start_at[side] = prescriptions_.prescribed(joint, side).moved_to;
    const State after = run(side, abstraction_.unfold(side, ran_before(), 1, example.before[side]), example);
    to.places[side] = abstraction_.place_of(side, after);
    effects[side] = effect_of(side, example, to.places[side]).code();
  }
  const auto [effect, is_new] = effects_.take(effects);
  if (is_new) examples_.push_back(std::move(example));
  to.effect = effect;
  return to;
}

Counters Transitions::after(const Counters& counters, int gap, std::uint32_t effect) const {
  const Example& example = examples_[effect];
  std::vector<State> states;
  states.reserve(plans_.count());
  Positions places;
  for (Side side = 0; side < plans_.count(); ++side) {
    states.push_back(run(side, abstraction_.unfold(side, counters, gap, example.before[side]), example));
    places[side] = abstraction_.place_of(side, states.back());
  }
  return abstraction_.counters_of(states, places, counters.person);
}

Positions Transitions::after_word(const Positions& places, const CoachSays& says) const {
  Positions after;
  for (Side side = 0; side < plans_.count(); ++side) {
    State state = abstraction_.unfold(side, Counters(), 0, places[side]);
    take_word(plans_.plan(side), says, state.day, state);
    after[side] = abstraction_.place_of(side, state);
  }
  return after;
}

Counters Transitions::cleared(const Counters& counters) const {
  std::vector<State> states;
  states.reserve(plans_.count());
  Positions places;
  for (Side side = 0; side < plans_.count(); ++side) {
    State& state = states.emplace_back(abstraction_.unfold(side, counters, 0, Position()));
    take_word(plans_.plan(side), SaysCleared{}, state.day, state);
    places[side] = abstraction_.place_of(side, state);
  }
  return abstraction_.counters_of(states, places, counters.person);
}

Positions Transitions::injured(const Positions& places) const {
  Positions after;
  for (Side side = 0; side < plans_.count(); ++side) {
    State state = abstraction_.unfold(side, Counters(), 0, places[side]);
    injure_anew(state.day, state);
    after[side] = abstraction_.place_of(side, state);
  }
  return after;
}

Counters Transitions::injured(const Counters& counters) const {
  std::vector<State> states;
  states.reserve(plans_.count());
  for (Side side = 0; side < plans_.count(); ++side) {
    State& state = states.emplace_back(abstraction_.unfold(side, counters, 0, Position()));
    injure_anew(state.day, state);
  }
  return abstraction_.counters_of(states, Positions(), counters.person);
}

// ---- Counters ----

std::uint32_t CounterTable::add(const Counters& counters) {
  const std::uint32_t at = reached_.add(counters);
  if (at == days_.size()) {
    days_.emplace_back();
    cleared_.push_back(none);
    injured_.push_back(none);
  }
  return at;
}

std::span<const DayAfter> CounterTable::days(std::uint32_t at) {
  if (days_[at].empty()) find_days(at);
  return days_[at];
}

void CounterTable::find_days(std::uint32_t at) {
  constexpr std::size_t many = 4096;
  const std::int16_t now = reached_[at].person;
  const int turns_to = abstraction_.persons()[static_cast<std::size_t>(now)].turns_to;
  const auto days = abstraction_.days(reached_[at]);
  const std::size_t persons = turns_to < 0 ? 1 : 2;
  if (stock_.empty() || stock_.back().size() + days.size() * persons > stock_.back().capacity())
    stock_.emplace_back().reserve(std::max(many, days.size() * persons));
  auto& stock = stock_.back();
  const std::size_t first = stock.size();
  for (DayFrom day : days) {
    for (const int person : {static_cast<int>(now), turns_to}) {
      if (person < 0) continue;
      day.seen.person = day.counted.person = static_cast<std::int16_t>(person);
      const auto counted = counted_.take(day.counted);
      if (counted.is_new) counted_on_.push_back({at, day.gap});
      stock.push_back({static_cast<std::int16_t>(day.gap), day.seen.person, seen_.add(day.seen), counted.index});
    }
  }
  days_[at] = std::span(stock).subspan(first);
}

std::uint32_t CounterTable::after(std::uint32_t counted, std::uint32_t effect) {
  const std::uint32_t known = after_.at(counted, effect);
  if (known != 0) return known - 1;
  const CountedOn& on = counted_on_[counted];
  Counters before = reached_[on.counters];
  before.person = counted_[counted].person;
  const std::uint32_t to = add(transitions_.after(before, on.gap, effect));
  after_.at(counted, effect) = to + 1;
  return to;
}

std::uint32_t CounterTable::cleared(std::uint32_t at) {
  if (cleared_[at] == none) {
    const std::uint32_t to = add(transitions_.cleared(reached_[at]));
    cleared_[at] = to;
  }
  return cleared_[at];
}

std::uint32_t CounterTable::injured(std::uint32_t at) {
  if (injured_[at] == none) {
    const std::uint32_t to = add(transitions_.injured(reached_[at]));
    injured_[at] = to;
  }
  return injured_[at];
}

// ---- Positions ----

template <class View>
Positions PositionTable::viewed(const Positions& places, View view) const {
  Positions seen;
  for (Side side = 0; side < abstraction_.plans(); ++side) seen[side] = (abstraction_.*view)(places[side]);
  return seen;
}

Positions PositionTable::stepping(const Positions& places) const {
  Positions seen;
  for (Side side = 0; side < abstraction_.plans(); ++side) seen[side] = abstraction_.stepping(side, places[side]);
  return seen;
}

std::uint32_t PositionTable::add(const Positions& places) {
  const auto [at, is_new] = places_.take(places);
  if (is_new) {
    views_.push_back({prescribing_.add(viewed(places, &Abstraction::prescribing)),
                      compared_.add(viewed(places, &Abstraction::compared)), bearing_.add(viewed(places, &Abstraction::bearing)),
                      stepping_.add(stepping(places)), ruled_.add(verdicts_.ruled(places)), none, none, none});
  }
  return at;
}

std::uint32_t PositionTable::cleared(std::size_t at) {
  if (views_[at].cleared == none) {
    const std::uint32_t to = add(transitions_.cleared(places_[at]));
    views_[at].cleared = to;
  }
  return views_[at].cleared;
}

std::uint32_t PositionTable::told_full_speed(std::size_t at) {
  if (views_[at].full_speed == none) {
    const std::uint32_t to = add(transitions_.told_full_speed(places_[at]));
    views_[at].full_speed = to;
  }
  return views_[at].full_speed;
}

std::uint32_t PositionTable::injured(std::size_t at) {
  if (views_[at].injured == none) {
    const std::uint32_t to = add(transitions_.injured(places_[at]));
    views_[at].injured = to;
  }
  return views_[at].injured;
}

}  // namespace rehab::search
