// The table of what the abstract state keeps, a row each. For abstract_state.cpp alone.
#pragma once

#include <algorithm>
#include <cstdint>

#include "search/abstract_state.hpp"
#include "search/packed.hpp"

namespace rehab::search {

inline std::int64_t or_unknown(std::int16_t value) { return value < 0 ? unknown : value; }
inline Day last_day(const State& state) { return state.last_session.value_or(state.injury); }

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
         if (v != 0) s.last_session = s.trained = s.day = today - Days(gap);
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
      {&Position::words, prescribes | compares,
       [](const A& a, Side, const State& s) { return static_cast<std::int16_t>(s.words & a.words_asked()); },
       [](const A&, Side, std::int16_t v, State& s) { s.words = static_cast<std::uint8_t>(v); },
       [](const A&, Side, const Position& p) { return p.referred == 0; }},
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
       [](const A& a, Side side, const State& s) {
         const bool hidden = s.since_exceeded == 0 && s.completed != unknown && a.hides_completed_[side];
         return a.as_class(Fact::completed, hidden ? 10'000 : s.completed);
       },
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
         const auto distance = a.grids_[side].up(s.base).distance;
         return distance ? a.number_of(*distance) : std::int16_t{-1};
       },
       [](const A& a, Side, std::int16_t v, State& s) {
         if (v >= 0) s.base.distance = a.distance_of(v);
       },
       always},
      {&Position::base_intensity, prescribes,
       [](const A& a, Side side, const State& s) {
         const auto intensity = a.grids_[side].up(s.base).intensity;
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
       [](const A& a, Side side, std::int16_t v, State& s) {
         s.load.intensity = Percent{v};
         if (s.load.runs) s.load.at_longest = s.base.intensity.value_or(Percent{a.highest_[side]});
       },
       is_compared},
      {&Position::load_metres, compares,
       [](const A& a, Side side, const State& s) {
         return s.load.runs ? a.number_of(a.load_of(side, s).metres) : std::int16_t{-1};
       },
       [](const A& a, Side, std::int16_t v, State& s) {
         if (v >= 0) s.load.metres = a.distance_of(v);
       },
       is_compared},
      {&Position::base_minutes, prescribes,
       [](const A&, Side, const State& s) {
         return s.base.minutes ? small((s.base.minutes->ms + 999) / 1000) : std::int16_t{-1};
       },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v >= 0) s.base.minutes = seconds(v);
       },
       always},
      {&Position::base_reps, prescribes,
       [](const A&, Side, const State& s) { return s.base.reps ? small(*s.base.reps) : std::int16_t{-1}; },
       [](const A&, Side, std::int16_t v, State& s) {
         if (v >= 0) s.base.reps = v;
       },
       always},
      {&Position::load_minutes, compares, [](const A&, Side, const State& s) { return small(s.load.minutes.ms / 1000); },
       [](const A&, Side, std::int16_t v, State& s) { s.load.minutes = seconds(std::max<std::int16_t>(v, 0)); },
       [](const A& a, Side side, const Position& p) { return is_compared(a, side, p) && a.asks(Fact::minutes_rise); }},
      {&Position::load_reps, compares, [](const A&, Side, const State& s) { return small(s.load.reps); },
       [](const A&, Side, std::int16_t v, State& s) { s.load.reps = std::max<std::int16_t>(v, 0); },
       [](const A& a, Side side, const Position& p) { return is_compared(a, side, p) && a.asks(Fact::reps_rise); }},
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

}  // namespace rehab::search
