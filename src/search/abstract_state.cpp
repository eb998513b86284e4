#include "search/abstract_state.hpp"

#include <bit>

#include "engine/transition.hpp"

namespace rehab::search {

namespace {

constexpr int week = 7;
constexpr std::int64_t largest = 32'000;  // of what a state counts; the reader of --max-states never comes near

std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(std::min(value, largest)); }
std::int64_t or_unknown(std::int16_t value) { return value < 0 ? unknown : value; }

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

/// What no session may rise above the one before, whichever step it comes to.
Rises largest_rises(const Plan& plan) {
  Rises most;
  most.distance = plan.rises.distance;
  most.intensity = plan.rises.intensity;
  for (const auto& step : plan.steps) {
    if (!step.own_rises) continue;
    most.distance = std::max(most.distance, step.own_rises->distance);
    most.intensity = std::max(most.intensity, step.own_rises->intensity);
  }
  return most;
}

Day last_day(const State& state) { return state.last_session.value_or(state.injury); }

}  // namespace

/// The table of what is kept. A new field of the abstract state is a member of Counters or Position, and a row here: how it is
/// folded out of an engine's state, how it is unfolded into one, and where it matters at all (elsewhere it is as it was made).
struct Abstraction::Fields {
  using A = Abstraction;

  struct OfLog {
    std::int16_t Counters::*at;
    std::int16_t (*fold)(const A&, const State&);
    void (*unfold)(std::int16_t value, int gap, State&);
  };
  static constexpr OfLog log[] = {
      {&Counters::has_run, [](const A&, const State& s) { return std::int16_t{s.last_session.has_value()}; },
       [](std::int16_t v, int gap, State& s) {
         if (v != 0) s.last_session = s.day = today - Days(gap);
       }},
      {&Counters::since_injury,
       [](const A& a, const State& s) { return a.days_stopped(Fact::days_since_injury, days_between(s.injury, last_day(s))); },
       [](std::int16_t v, int gap, State& s) {
         s.injury = today - Days(v + gap);
         if (!s.last_session) s.day = s.injury;
       }},
      {&Counters::in_a_row, [](const A& a, const State& s) { return a.stopped(Fact::days_in_a_row, s.in_a_row); },
       [](std::int16_t v, int, State& s) { s.in_a_row = v; }},
      {&Counters::injuries, [](const A& a, const State& s) { return a.stopped(Fact::injuries, s.injuries); },
       [](std::int16_t v, int, State& s) { s.injuries = v; }},
      {&Counters::not_before, [](const A&, const State& s) { return std::int16_t{s.not_before > last_day(s)}; },
       [](std::int16_t v, int gap, State& s) {
         if (v != 0) s.not_before = today - Days(gap) + Days(1);
       }},
  };

  struct OfPlan {
    std::int16_t Counters::ByPlan::*at;
    std::int16_t (*fold)(const A&, const State&);
    void (*unfold)(std::int16_t value, int gap, State&);
    bool (*matters)(const A&, const Position&);
  };
  static constexpr OfPlan plan[] = {
      {&Counters::ByPlan::sessions, [](const A& a, const State& s) { return a.stopped(Fact::sessions, s.sessions); },
       [](std::int16_t v, int, State& s) { s.sessions = v; }, [](const A&, const Position&) { return true; }},
      {&Counters::ByPlan::since_start,
       [](const A& a, const State& s) {
         if (!s.first_session || !a.asks(Fact::days_since_start)) return std::int16_t{-1};
         return a.days_stopped(Fact::days_since_start, days_between(*s.first_session, last_day(s)));
       },
       [](std::int16_t v, int gap, State& s) {
         if (v >= 0) s.first_session = today - Days(v + gap);
       },
       [](const A&, const Position&) { return true; }},
      {&Counters::ByPlan::at_step, [](const A& a, const State& s) { return a.stopped(Fact::sessions_at_step, s.at_step); },
       [](std::int16_t v, int, State& s) { s.at_step = v; },
       [](const A& a, const Position& p) { return p.on_ladder != 0 && !a.forgotten(p); }},
      {&Counters::ByPlan::since_exceeded, [](const A& a, const State& s) { return a.since_exceeded(s.since_exceeded); },
       [](std::int16_t v, int, State& s) { s.since_exceeded = v; }, [](const A&, const Position&) { return true; }},
      {&Counters::ByPlan::setbacks, [](const A& a, const State& s) { return a.stopped(Fact::setbacks, s.setbacks); },
       [](std::int16_t v, int, State& s) { s.setbacks = v; }, [](const A& a, const Position& p) { return !a.forgotten(p); }},
      {&Counters::ByPlan::setbacks_week,
       [](const A& a, const State& s) { return a.newest_of_week(Fact::setbacks_7d, s.setbacks_week); },
       [](std::int16_t v, int, State& s) { s.setbacks_week = static_cast<std::uint8_t>(v); },
       [](const A& a, const Position& p) { return !a.forgotten(p); }},
      {&Counters::ByPlan::climbs_week,
       [](const A& a, const State& s) { return a.newest_of_week(Fact::climbs_7d, s.climbs_week); },
       [](std::int16_t v, int, State& s) { s.climbs_week = static_cast<std::uint8_t>(v); },
       [](const A& a, const Position& p) { return p.on_ladder != 0 && !a.forgotten(p); }},
      {&Counters::ByPlan::at_stage,
       [](const A& a, const State& s) {
         if (!s.stage_since || !a.asks(Fact::days_at_stage)) return std::int16_t{-1};
         return a.days_stopped(Fact::days_at_stage, days_between(*s.stage_since, last_day(s)));
       },
       [](std::int16_t v, int gap, State& s) {
         if (v >= 0) s.stage_since = today - Days(v + gap);
       },
       [](const A& a, const Position& p) { return p.on_ladder != 0 && !a.forgotten(p); }},
  };

  /// For what it serves, beside the tests.
  enum Use : std::uint8_t { tests_alone = 0, prescribes = 1, compares = 2 };

  struct OfPlace {
    std::int16_t Position::*at;
    std::uint8_t use;
    std::int16_t (*fold)(const A&, Side, const State&);
    void (*unfold)(const A&, Side, std::int16_t value, State&);
    bool (*matters)(const A&, Side, const Position&);
  };
  static bool always(const A&, Side, const Position&) { return true; }
  static bool unless_forgotten(const A& a, Side, const Position& p) { return !a.forgotten(p); }
  static bool is_compared(const A& a, Side, const Position& p) { return a.compared_.load && p.on_ladder != 0 && p.referred == 0; }
  static bool on_the_ladder(const A& a, Side, const Position& p) { return p.on_ladder != 0 && !a.forgotten(p); }

  static constexpr OfPlace place[] = {
      {&Position::on_ladder, prescribes | compares, [](const A&, Side, const State& s) { return std::int16_t{s.on_ladder}; },
       [](const A&, Side, std::int16_t v, State& s) { s.on_ladder = v != 0; }, unless_forgotten},
      {&Position::referred, prescribes, [](const A&, Side, const State& s) { return std::int16_t{s.referred}; },
       [](const A&, Side, std::int16_t v, State& s) { s.referred = v != 0; }, always},
      {&Position::full_speed, prescribes | compares, [](const A&, Side, const State& s) { return std::int16_t{s.full_speed}; },
       [](const A&, Side, std::int16_t v, State& s) { s.full_speed = v != 0; },
       [](const A& a, Side, const Position& p) { return p.referred == 0 && a.asks(Fact::full_speed); }},
      {&Position::complete, prescribes, [](const A&, Side, const State& s) { return std::int16_t{s.complete}; },
       [](const A&, Side, std::int16_t v, State& s) { s.complete = v != 0; },
       [](const A& a, Side, const Position&) { return a.compared_.complete || a.asks(Fact::complete); }},
      {&Position::cut, prescribes | compares, [](const A&, Side, const State& s) { return std::int16_t{s.cut}; },
       [](const A&, Side, std::int16_t v, State& s) { s.cut = v != 0; }, on_the_ladder},
      {&Position::step, prescribes | compares, [](const A&, Side, const State& s) { return s.step; },
       [](const A&, Side, std::int16_t v, State& s) { s.step = v; }, on_the_ladder},
      {&Position::clean, prescribes, [](const A& a, Side side, const State& s) { return a.clean(side, s.step, s.clean); },
       [](const A&, Side, std::int16_t v, State& s) { s.clean = v; }, on_the_ladder},
      {&Position::completed, tests_alone,
       [](const A& a, Side, const State& s) { return a.as_class(Fact::completed, s.completed); },
       [](const A&, Side, std::int16_t v, State& s) { s.completed = or_unknown(v); }, unless_forgotten},
      {&Position::exceeded, tests_alone, [](const A& a, Side, const State& s) { return a.as_class(Fact::exceeded, s.exceeded); },
       [](const A&, Side, std::int16_t v, State& s) { s.exceeded = or_unknown(v); }, unless_forgotten},
      {&Position::reported, tests_alone, [](const A&, Side, const State& s) { return std::int16_t{s.exceeded != unknown}; },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v != 0 && s.exceeded == unknown) s.exceeded = 0;  // no test asks whether it was
       },
       unless_forgotten},
      {&Position::last_intensity, tests_alone,
       [](const A& a, Side, const State& s) { return a.as_class(Fact::last_intensity, s.last_intensity); },
       [](const A&, Side, std::int16_t v, State& s) { s.last_intensity = or_unknown(v); }, unless_forgotten},
      {&Position::base_distance, prescribes,
       [](const A& a, Side side, const State& s) {
         const auto distance = a.base_of(side, s).distance;
         return distance ? a.number_of(*distance) : std::int16_t{-1};
       },
       [](const A& a, Side, std::int16_t v, State& s) {
         if (v >= 0) s.base.distance = a.distance_of(v);
       },
       always},
      {&Position::base_intensity, prescribes,
       [](const A& a, Side side, const State& s) {
         const auto intensity = a.base_of(side, s).intensity;
         return intensity ? small(intensity->hundredths) : std::int16_t{-1};
       },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v >= 0) s.base.intensity = Percent{v};
       },
       always},
      {&Position::load_distance, compares,
       [](const A& a, Side side, const State& s) {
         return s.load.runs ? a.number_of(a.load_of(side, s).distance) : std::int16_t{-1};
       },
       [](const A& a, Side, std::int16_t v, State& s) {
         s.load.runs = v >= 0;
         if (v >= 0) s.load.distance = a.distance_of(v);
       },
       is_compared},
      {&Position::load_intensity, compares,
       [](const A& a, Side side, const State& s) {
         return s.load.runs ? small(a.load_of(side, s).intensity.hundredths) : std::int16_t{0};
       },
       [](const A&, Side, std::int16_t v, State& s) { s.load.intensity = Percent{v}; }, is_compared},
      {&Position::load_metres, compares,
       [](const A& a, Side side, const State& s) {
         return s.load.runs ? a.number_of(a.load_of(side, s).metres) : std::int16_t{-1};
       },
       [](const A& a, Side, std::int16_t v, State& s) {
         if (v >= 0) s.load.metres = a.distance_of(v);
       },
       is_compared},
      {&Position::complaint, tests_alone, [](const A&, Side, const State& s) { return std::int16_t{s.complaint.stands}; },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v == 0) return;
         s.complaint.stands = true;
         s.complaint.said = s.complaint.from = s.complaint.rest_until = last_day(s) - Days(1);
       },
       unless_forgotten},
      {&Position::rest_left, tests_alone,
       [](const A&, Side, const State& s) {
         const Day next = last_day(s) + Days(1);
         return s.rest_until > next ? small(days_between(next, s.rest_until)) : std::int16_t{0};
       },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v == 0) return;
         s.rest_from = last_day(s) + Days(1);
         s.rest_until = s.rest_from + Days(v);
       },
       unless_forgotten},
      {&Position::ever_run, prescribes | compares, [](const A&, Side, const State& s) { return std::int16_t{s.ever_run}; },
       [](const A&, Side, std::int16_t v, State& s) { s.ever_run = v != 0; }, always},
      {&Position::after_clearance, prescribes, [](const A&, Side, const State& s) { return std::int16_t{s.after_clearance}; },
       [](const A&, Side, std::int16_t v, State& s) { s.after_clearance = v != 0; }, unless_forgotten},
  };

  static Position used(const Position& from, unsigned use) {
    Position left;
    for (const OfPlace& field : place) {
      if ((field.use & use) != 0) left.*field.at = from.*field.at;
    }
    return left;
  }
};

Abstraction::Abstraction(const Plans& plans, const ValueClasses& classes, Compared compared)
    : plans_(plans), classes_(classes), compared_(compared), persons_(persons_of(*plans.tests, classes)) {
  for (int fact = 0; fact < fact_count; ++fact) tops_[static_cast<std::size_t>(fact)] = classes_.top(fact);
  for (const auto& person : persons_) profiles_.push_back(profile_of(person));
  for (Side side = 0; side < plans.count(); ++side) {
    const Plan& plan = plans.plan(side);
    for (const auto& rule : plan.rules) longest_rest_ = std::max(longest_rest_, rule.then.rest_days);
    highest_.push_back(highest_of(plan));
    longest_.push_back(longest_of(plan));
    last_intensities_.emplace_back(plan, classes_, highest_.back());
    grids_.emplace_back(plan);
    metres_classes_.emplace_back(plan);
    referral_forgets_ = referral_forgets_ && !looks_beside_referrals(plan);
    rises_alone_ = rises_alone_ && !tells_falls_apart(plan);
  }
  classify_gaps();
}

/// Days off that no test and no rest tells apart are one; so is no day up to where a rest that an answer begins may reach.
void Abstraction::classify_gaps() {
  const int exact = longest_rest_ + 2;
  const std::int64_t longest =
      std::max({top(Fact::days_off) + 1, top(Fact::days_since_start), top(Fact::days_at_stage), top(Fact::days_since_injury),
                std::int64_t{longest_rest_} + 1, std::int64_t{exact}, std::int64_t{week}});
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

std::int16_t Abstraction::number_of(Distance distance) const {
  const auto at = std::find(distances_.begin(), distances_.end(), distance);
  const auto number = at - distances_.begin();
  if (at == distances_.end()) distances_.push_back(distance);
  return small(number);
}

Base Abstraction::base_of(Side side, const State& state) const { return grids_[side].up(state.base); }

/// What was run is no more than what was prescribed, and what comes next rises from what was run: compared with that it rises the
/// more. Where that is too coarse, what was prescribed is kept up to one rise above base, since nothing is prescribed beyond.
Load Abstraction::load_of(Side side, const State& state) const {
  Load load = state.load;
  load.metres = metres_classes_[side].first(load.metres);
  if (!rises_alone_) return load;
  const Base base = base_of(side, state);
  const Rises rises = largest_rises(plan(side));
  const auto above = [&](auto value, auto from, auto rise) {
    return std::min(value - from, loads_apart_ ? rise : decltype(rise){});
  };
  if (base.distance)
    load.distance = *base.distance + above(load.distance, *state.base.distance, rises.distance);
  else
    load.distance = std::min(load.distance, longest_[side]);
  if (base.intensity)
    load.intensity = *base.intensity + above(load.intensity, *state.base.intensity, rises.intensity);
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
  for (int age = 0; age < week && room > 0; ++age) {
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
  const int rise = largest_rises(plan(side)).intensity.hundredths;
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
