#include "search/abstract_state.hpp"

#include <bit>

#include "engine/transition.hpp"
#include "search/abstract_fields.hpp"

namespace rehab::search {

namespace {

std::int16_t highest_of(const Plan& plan) {
  std::int16_t highest = 0;
  for (const auto& stage : plan.stages) highest = std::max(highest, small(stage.cap.hundredths));
  for (const auto& step : plan.steps) highest = std::max(highest, small(step.intensity.hundredths));
  return highest;
}

Distance longest_of(const Plan& plan) {
  Distance longest;
  for (const auto& step : plan.steps) longest = std::max(longest, step.distance);
  return longest;
}

/// No session may rise more in intensity above the one before, whichever step it comes to.
Percent largest_rise(const Plan& plan) {
  Percent most = plan.rises.intensity;
  for (const auto& step : plan.steps) {
    if (step.own_rises) most = std::max(most, step.own_rises->intensity);
  }
  return most;
}

}  // namespace

Abstraction::Abstraction(const Plans& plans, const ValueClasses& classes, Compared compared)
    : plans_(plans), classes_(classes), compared_(compared), persons_(persons_of(*plans.tests, classes)) {
  for (int fact = 0; fact < fact_count; ++fact) tops_[static_cast<std::size_t>(fact)] = classes_.top(fact);
  for (int word = 0; word < max_words; ++word) {
    if (asks(fact_of_word(word))) words_asked_ = static_cast<std::int16_t>(words_asked_ | 1 << word);
  }
  for (const auto& person : persons_) profiles_.push_back(profile_of(person, today));
  for (Side side = 0; side < plans.count(); ++side) {
    const Plan& plan = plans.plan(side);
    for (const auto& rule : plan.rules) longest_rest_ = std::max(longest_rest_, rule.then.rest_days);
    int apart = 1;
    for (const auto& step : plan.steps) apart = std::max(apart, step.apart);
    most_apart_.push_back(apart);
    longest_rest_ = std::max(longest_rest_, apart - 1);
    highest_.push_back(highest_of(plan));
    longest_.push_back(longest_of(plan));
    enough_.push_back(enough_for_steps(plan));
    hides_completed_.push_back(too_much_hides_completed(plan));
    last_intensities_.emplace_back(plan, classes_, highest_.back());
    metres_classes_.emplace_back(plan);
    referral_forgets_ = referral_forgets_ && !looks_beside_referrals(plan);
    rises_alone_ = rises_alone_ && !tells_falls_apart(plan);
    less_counts_ = less_counts_ || asks_for_less(plan);
  }
  std::vector<const Plan*> all;
  for (Side side = 0; side < plans.count(); ++side) all.push_back(&plans.plan(side));
  const Bases bases = plans.count() > 1 ? Bases::of_two_plans : less_counts_ ? Bases::all : Bases::that_rises_lead_to;
  grids_.assign(plans.count(), BaseGrid(all, bases));
  classify_gaps();
}

std::vector<Abstraction::Enough> Abstraction::enough_for_steps(const Plan& plan) {
  std::vector<Enough> all;
  Enough most;
  for (int step = 0; step < static_cast<int>(plan.steps.size()); ++step) {
    const Stage& stage = plan.stage_of(step);
    for (const auto* lines : {&stage.drills, &plan.step(step).work}) {
      for (const Work& line : *lines) most.distance = std::max(most.distance, run_distance(plan, line).value_or(Distance{}));
    }
    most.intensity = std::max(most.intensity, stage.cap);
    all.push_back(most);
  }
  return all;
}

/// Days off that no test and no rest tells apart are one; so is no day up to where a rest that an answer begins may reach.
void Abstraction::classify_gaps() {
  const int exact = longest_rest_ + 2;
  const std::int64_t longest =
      std::max({top(Fact::days_off) + 1, top(Fact::days_since_start), top(Fact::days_at_stage), top(Fact::days_since_injury),
                std::int64_t{longest_rest_} + 1, std::int64_t{exact}, std::int64_t{days_of_week}});
  const auto forbidden = [&](const Plan& plan, int gap, int other) {
    return std::any_of(plan.rules.begin(), plan.rules.end(),
                       [&](const Rule& r) { return (gap <= r.then.rest_days) != (other <= r.then.rest_days); });
  };
  gap_class_.push_back(0);
  for (int gap = 1; gap <= longest; ++gap) {
    const int before = gap_class_.back();
    const auto off = [&](int days) { return classes_.representative(key_of(Fact::days_off), days - 1); };
    bool same = gap > exact && before > exact && off(gap) == off(before);
    for (Side side = 0; side < plans(); ++side) same = same && !forbidden(plan(side), gap, before);
    gap_class_.push_back(same ? small(before) : small(gap));
  }
}

bool Abstraction::asks_for(const GivenWord& given) const {
  for (Side side = 0; side < plans(); ++side) {
    if (given.counts(side, plan(side)) && (words_asked_ >> given.word[side] & 1) != 0) return true;
  }
  return false;
}

// ---- Values brought to what matters ----

std::int16_t Abstraction::as_class(Fact fact, std::int64_t value) const {
  if (!asks(fact) || value == unknown) return -1;
  return small(classes_.representative(key_of(fact), value));
}

std::int16_t Abstraction::stopped(Fact fact, std::int64_t count) const { return small(std::min(count, top(fact))); }

/// Asked on the day after a session at the earliest, when one more day has passed.
std::int16_t Abstraction::days_stopped(Fact fact, std::int64_t days) const {
  return small(std::min(days, std::max<std::int64_t>(0, top(fact) - 1)));
}

std::int16_t Abstraction::clean(Side side, int step, int clean) const {
  return small(std::min(clean, plan(side).steps[static_cast<std::size_t>(step)].sessions - 1));
}

bool Abstraction::overfull() const {
  return distances_.size() > static_cast<std::size_t>(largest) ||
         std::any_of(grids_.begin(), grids_.end(), [](const BaseGrid& grid) { return grid.overfull(); });
}

std::int16_t Abstraction::number_of(Distance distance) const {
  const auto at = std::find(distances_.begin(), distances_.end(), distance);
  const auto number = at - distances_.begin();
  if (at == distances_.end()) distances_.push_back(distance);
  return small(number);
}

/// What was run is no more than what was prescribed, and what comes next rises from what was run: compared with that it rises the
/// more.
Load Abstraction::load_of(Side side, const State& state) const {
  Load load = state.load;
  load.metres = metres_classes_[side].first(load.metres);
  if (!rises_alone_) return load;
  const Base base = grids_[side].up(state.base);
  const auto short_of = [](auto value, auto from) { return std::min(value - from, decltype(value){}); };
  if (base.distance)
    load.distance = *base.distance + short_of(load.distance, state.base.distance.value_or(*base.distance));
  else
    load.distance = std::min(load.distance, longest_[side]);
  if (base.intensity)
    load.intensity = *base.intensity + short_of(load.intensity, state.base.intensity.value_or(*base.intensity));
  else
    load.intensity = std::min(load.intensity, Percent{highest_[side]});
  return load;
}

std::int16_t Abstraction::since_exceeded(int sessions) const {
  if (sessions < 0 || !asks(Fact::sessions_since_exceeded)) return -1;
  const auto stop = top(Fact::sessions_since_exceeded);
  if (sessions < stop) return small(sessions);
  return classes_.as_unknown(key_of(Fact::sessions_since_exceeded), stop) ? std::int16_t{-1} : small(stop);
}

/// Older ones than the newest few that any threshold counts leave the week before those do.
std::int16_t Abstraction::newest_of_week(Fact fact, unsigned mask) const {
  unsigned kept = 0;
  std::int64_t room = top(fact);
  for (int age = 0; age < days_of_week && room > 0; ++age) {
    if ((mask >> age & 1u) == 0) continue;
    kept |= 1u << age;
    --room;
  }
  return static_cast<std::int16_t>(kept);
}

// ---- Folding ----

Position Abstraction::unsettled(Side side, const State& state) const {
  Position place;
  for (const auto& field : Fields::place) place.*field.at = field.fold(*this, side, state);
  return place;
}

/// Drops what nothing asks for at this place, and merges what hangs together.
void Abstraction::settle(Side side, Position& place) const {
  const Position made;
  Position left = place;
  for (const auto& field : Fields::place) {
    if (!field.matters(*this, side, place)) left.*field.at = made.*field.at;
  }
  place = left;
  const int rise = largest_rise(plan(side)).hundredths;
  const std::int16_t bound = place.base_intensity >= 0 ? small(place.base_intensity + rise) : highest_[side];
  place.last_intensity = last_intensities_[side].under(bound, place.last_intensity);
}

Position Abstraction::place_of(Side side, const State& state) const {
  Position place = unsettled(side, state);
  settle(side, place);
  return place;
}

Counters Abstraction::counters_of(std::span<const State> states, const Positions& places, int person) const {
  Counters counters;
  counters.person = small(person);
  for (const auto& field : Fields::log) counters.*field.at = field.fold(*this, states[0]);
  for (Side side = 0; side < states.size(); ++side) {
    for (const auto& field : Fields::plan) {
      if (field.matters(*this, places[side])) counters.by_plan[side].*field.at = field.fold(*this, states[side]);
    }
  }
  return counters;
}

State Abstraction::unfold(Side side, const Counters& counters, int gap, const Position& place) const {
  State state;
  for (const auto& field : Fields::log) field.unfold(counters.*field.at, gap, state);
  for (const auto& field : Fields::plan) field.unfold(counters.by_plan[side].*field.at, gap, state);
  for (const auto& field : Fields::place) field.unfold(*this, side, place.*field.at, state);
  return state;
}

Position Abstraction::prescribing(const Position& place) const { return Fields::used(place, Fields::prescribes); }
Position Abstraction::compared(const Position& place) const { return Fields::used(place, Fields::compares); }
Position Abstraction::bearing(const Position& place) const { return Fields::used(place, Fields::prescribes | Fields::compares); }

Position Abstraction::bounding(Side side, Position place, int step) const {
  const auto& enough = enough_[side];
  const Enough& here = enough[std::min(static_cast<std::size_t>(step), enough.size() - 1)];
  if (place.base_distance >= 0 && distance_of(place.base_distance) >= here.distance) place.base_distance = -1;
  if (place.base_intensity >= here.intensity.hundredths) place.base_intensity = -1;
  return place;
}

/// Rules lead one step up at most, and off the ladder to the plan's start at most.
Position Abstraction::stepping(Side side, const Position& place) const {
  return bounding(side, prescribing(place), place.on_ladder != 0 ? place.step + 1 : plan(side).start);
}

// ---- Days ----

namespace {

/// Somewhere on the ladder, where every counter counts.
Position anywhere() {
  Position place;
  place.on_ladder = 1;
  return place;
}

}  // namespace

/// What the tests see before a session on the day.
Seen Abstraction::seen(const Counters& counters, int gap, std::span<const State> states) const {
  Seen seen;
  seen.person = counters.person;
  seen.has_run = counters.has_run;
  if (counters.has_run != 0) {
    seen.gap = gap_class_[std::min(static_cast<std::size_t>(gap), gap_class_.size() - 1)];
  } else {
    const std::int64_t longest = std::max<std::int64_t>(top(Fact::days_since_injury), longest_rest_ + 2);
    seen.gap = small(std::min<std::int64_t>(gap, longest));
  }
  seen.too_soon = counters.not_before != 0 && gap == 0 ? 1 : 0;
  for (Side side = 0; side < plans(); ++side) {
    const Facts facts = facts_on(plan(side), profile(counters.person), states[side], today);
    for (std::size_t i = 0; i < counter_facts.size(); ++i) {
      const std::int64_t value = facts.known[static_cast<std::size_t>(key_of(counter_facts[i]))];
      seen.facts[side][i] = value == unknown ? std::int16_t{-1} : stopped(counter_facts[i], value);
    }
  }
  return seen;
}

DayFrom Abstraction::day(const Counters& counters, int gap) const {
  const Position position = anywhere();
  std::vector<State> states;
  states.reserve(plans());
  for (Side side = 0; side < plans(); ++side) states.push_back(unfold(side, counters, gap, position));
  DayFrom day{gap, seen(counters, gap, states), {}};
  // What a session moves by itself; what it is told of the position, and what came of it, is added later.
  SessionDone session;
  session.prescribed.judged = today;
  for (Side side = 0; side < plans(); ++side) take_session(plan(side), session, states[side]);
  day.counted = counters_of(states, {position, position}, counters.person);
  return day;
}

std::vector<DayFrom> Abstraction::days(const Counters& counters) const {
  const int longest = static_cast<int>(gap_class_.size());
  const auto same = [](const DayFrom& a, const DayFrom& b) { return a.seen == b.seen && a.counted == b.counted; };
  const DayFrom last = day(counters, longest);  // what has come to be as then stays so: all that days change, they change one way
  std::vector<DayFrom> found{day(counters, counters.has_run != 0 ? 1 : 0)};
  for (int gap = found[0].gap + 1; gap <= longest && !same(found.back(), last); ++gap) {
    const DayFrom next = day(counters, gap);
    if (!same(next, found.back())) found.push_back(next);
  }
  return found;
}

}  // namespace rehab::search
