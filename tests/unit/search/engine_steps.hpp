// Every session that a search takes, held against what the engine makes of the same state, unfolded.
#pragma once

#include <cstdint>
#include <cstring>
#include <set>
#include <string>
#include <tuple>

#include "engine/base.hpp"
#include "rehab/engine.hpp"
#include "search/search.hpp"

namespace rehab::search::testing {

struct Steps {
  std::uint64_t sessions = 0;  ///< prescription, report, word and work
  std::uint64_t wrong = 0;
  std::uint64_t unreached = 0;  ///< the state after it is not among those that were come to
};

/// A search that nobody looks on at.
struct PlainSearch {
  explicit PlainSearch(const Plan& plan)
      : plans(plan),
        rules(classes_of_rules(plan)),
        all(classes_of_all(plan)),
        reports(plan, all),
        search(plans, rules, all, reports, {true, false}, nobody) {
    search.walk_limits();
  }

  Plans plans;
  ValueClasses rules, all;
  Reports reports;
  Observer nobody;
  Search search;
};

/// With what was prescribed to run for what was run of it, as the search takes it.
inline State taken_for_all(const Search& search, State state) {
  if (search.abstraction().tells_bases_apart() || !state.load.runs || state.completed == percent(100).hundredths) return state;
  const Base prescribed = rounded_down(base_of_load(state.load));
  state.base.distance = prescribed.distance;
  state.base.intensity = prescribed.intensity;
  return state;
}

/// An engine's state folded, as bytes.
inline std::string folded(const Search& search, const State& real, int person) {
  const State state = taken_for_all(search, real);
  const Positions positions{search.abstraction().place_of(0, state), Position()};
  const Counters counters = search.abstraction().counters_of({&state, 1}, positions, person);
  return std::string(reinterpret_cast<const char*>(&counters), sizeof counters) +
         std::string(reinterpret_cast<const char*>(&positions), sizeof positions);
}

inline std::string written(Search& search, const StateAt& state) {
  const Counters& counters = search.counters()[state.counters];
  const Positions& positions = search.positions()[state.place];
  return std::string(reinterpret_cast<const char*>(&counters), sizeof counters) +
         std::string(reinterpret_cast<const char*>(&positions), sizeof positions);
}

/// For a message: what there is of a state, as numbers.
inline std::string shown(const Position& place, const Counters& counters) {
  std::string text;
  const auto add = [&](const char* bytes, std::size_t size) {
    for (std::size_t at = 0; at + 2 <= size; at += 2) {
      std::int16_t number = 0;
      std::memcpy(&number, bytes + at, sizeof number);
      text += std::to_string(number) + " ";
    }
  };
  add(reinterpret_cast<const char*>(&place), sizeof place);
  text += "| ";
  add(reinterpret_cast<const char*>(&counters), sizeof counters);
  return text;
}

/// Under limits the search takes what bounds the next dose to be as without them, which is no less.
inline bool is_or_bounds_less(Search& search, const StateAt& by_search, const State& by_engine, int person) {
  const Positions places{search.abstraction().place_of(0, by_engine), Position()};
  const Counters counters = search.abstraction().counters_of({&by_engine, 1}, places, person);
  const Position& real = places[0];
  Position taken = search.positions()[by_search.place][0];
  const auto distance = [&](std::int16_t number) { return search.abstraction().distance_of(number); };
  const bool no_more =
      taken.base_distance < 0 || (real.base_distance >= 0 && distance(real.base_distance) <= distance(taken.base_distance));
  const bool no_faster = taken.base_intensity < 0 || (real.base_intensity >= 0 && real.base_intensity <= taken.base_intensity);
  taken.base_distance = real.base_distance;
  taken.base_intensity = real.base_intensity;
  taken.load_distance = real.load_distance;
  taken.load_intensity = real.load_intensity;
  taken.load_metres = real.load_metres;
  return no_more && no_faster && taken == real && counters == search.counters()[by_search.counters];
}

inline bool same_prescription(const Prescription& real, const Prescribed& p, const AfterDay& day) {
  if (real.decision != p.decides() || real.step != p.step) return false;
  if (real.decision != Decision::refer && (real.rest_forbids || real.complaint) != day.forbidden) return false;
  if (real.decision != Decision::refer && real.complaint != day.complaint) return false;
  return real.step < 0 || (real.load.intensity.hundredths == p.intensity && real.cap.hundredths == p.cap &&
                           real.cut == (p.cut != 0) && real.complete == (p.complete != 0) && real.setback == (p.setback != 0));
}

/// One answer on a day: every outcome, on a day of rest too.
inline void compare_answer(const Plan& plan, Search& search, const Situation& situation, const DayAfter& day, std::uint32_t there,
                           const Answered& answered, Steps& steps) {
  const Statement& statement = search.verdicts().statements(there, answered.started)[answered.verdict];
  const State before = search.statements().state(0, situation, statement, &search.plans().words[answered.word]);
  const Prescribed& p = search.prescriptions().prescribed(answered.joint, 0);
  const Profile& profile = search.abstraction().profile(day.person);
  if (answered.limited == Limited::no && !same_prescription(judge(plan, profile, before, Abstraction::today), p, answered.day[0]))
    ++steps.wrong;
  for (const auto& outcome : search.prescriptions().outcomes(answered.joint)) {
    for (const bool coach_rests : {false, true}) {
      State state = before;
      if (p.decides() == Decision::refer) state.referred = true;  // before the word was said
      if (coach_rests && !answered.day[0].forbidden) state.pending.rest_until = Abstraction::today + Days(1);
      Entry entry;
      entry.date = Abstraction::today;
      entry.work = outcome.work[0];
      if (outcome.limits) entry.limits = LimitsChange{*outcome.limits, {}};
      PerPlan<AfterDay> left = answered.day;
      left[0].forbidden = left[0].forbidden || coach_rests;
      const StateAt by_search = search.after(situation, day, answered.joint, outcome, left);
      ++steps.sessions;
      const State done = absorb(plan, profile, state, entry);
      const bool same = answered.limited != Limited::no ? is_or_bounds_less(search, by_search, done, day.person)
                                                        : written(search, by_search) == folded(search, done, day.person);
      if (!same) ++steps.wrong;
      if (!search.has_reached(by_search)) ++steps.unreached;
    }
  }
}

/// A prescription once with the same counters on days that the rules do not tell apart, from what prescriptions hang on; of every
/// so many-th state. Call after the search.
inline Steps compare_all_steps(const Plan& plan, Search& search, std::uint32_t every = 1) {
  Steps steps;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>> seen;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t, bool, bool, int>> taken;
  for (std::uint32_t i = 0; i < search.size(); i += every) {
    const StateAt here = search.state(i);
    for (const DayAfter& day : search.days(i)) {
      const std::uint32_t prescribing = search.positions().prescribing(here.place);
      if (!seen.emplace(day.counted, search.ruled_by(day), search.successors_on(i, day), prescribing).second) continue;
      const Situation situation = search.situation(i, day.gap, day.person);
      const std::uint32_t there = search.there_on(day, here.counters, here.place);
      for (const auto& answered : search.successors().answers(situation, there)) {
        if (!taken
                 .emplace(day.counted, search.ruled_by(day), answered.joint, prescribing, answered.day[0].forbidden,
                          answered.day[0].complaint, answered.day[0].left)
                 .second)
          continue;
        compare_answer(plan, search, situation, day, there, answered, steps);
      }
    }
  }
  return steps;
}

}  // namespace rehab::search::testing
