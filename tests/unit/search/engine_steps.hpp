// Every session that a search takes, held against what the engine makes of the same state, unfolded.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <tuple>

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
        search(plans, rules, all, reports, {true, false}, nobody) {}

  Plans plans;
  ValueClasses rules, all;
  Reports reports;
  Observer nobody;
  Search search;
};

/// An engine's state folded, as bytes.
inline std::string folded(const Search& search, const State& state, int person) {
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

inline bool same_prescription(const Prescription& real, const Prescribed& p, const AfterDay& day) {
  if (real.decision != p.decides() || real.step != p.step) return false;
  if (real.decision != Decision::refer && (real.rest_forbids || real.complaint) != day.forbidden) return false;
  if (real.decision != Decision::refer && real.complaint != day.complaint) return false;
  return real.step < 0 || (real.load.intensity.hundredths == p.load && real.cap.hundredths == p.cap && real.cut == (p.cut != 0) &&
                           real.complete == (p.complete != 0) && real.setback == (p.setback != 0));
}

/// One answer on a day: every outcome, on a day of rest too.
inline void compare_answer(const Plan& plan, Search& search, const Situation& situation, const DayAfter& day, std::uint32_t there,
                           const Answered& answered, Steps& steps) {
  const Statement& statement = search.verdicts().statements(there, answered.started)[answered.verdict];
  const State before = search.statements().state(0, situation, statement, &search.plans().words[answered.word]);
  const Prescribed& p = search.prescriptions().prescribed(answered.joint, 0);
  const Profile& profile = search.abstraction().profile(day.person);
  if (!same_prescription(judge(plan, profile, before, Abstraction::today), p, answered.day[0])) ++steps.wrong;
  for (const auto& outcome : search.prescriptions().outcomes(answered.joint)) {
    for (const bool coach_rests : {false, true}) {
      State state = before;
      if (p.decides() == Decision::refer) state.referred = true;  // before the word was said
      if (coach_rests && !answered.day[0].forbidden) state.pending.rest_until = Abstraction::today + Days(1);
      Entry entry;
      entry.date = Abstraction::today;
      entry.work = outcome.work[0];
      PerPlan<AfterDay> left = answered.day;
      left[0].forbidden = left[0].forbidden || coach_rests;
      const StateAt by_search = search.after(situation, day, answered.joint, outcome, left);
      ++steps.sessions;
      if (written(search, by_search) != folded(search, absorb(plan, profile, state, entry), day.person)) ++steps.wrong;
      if (!search.has_reached(by_search)) ++steps.unreached;
    }
  }
}

/// A prescription once with the same counters, from what prescriptions hang on; of every so many-th state. Call after the search.
inline Steps compare_all_steps(const Plan& plan, Search& search, std::uint32_t every = 1) {
  Steps steps;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> seen;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, bool, bool, int>> taken;
  for (std::uint32_t i = 0; i < search.size(); i += every) {
    const StateAt here = search.state(i);
    for (const DayAfter& day : search.days(i)) {
      const std::uint32_t prescribing = search.positions().prescribing(here.place);
      if (!seen.emplace(day.counted, search.successors_on(i, day), prescribing).second) continue;
      const Situation situation = search.situation(i, day.gap, day.person);
      const std::uint32_t there = search.there_on(day, here.counters, here.place);
      for (const auto& answered : search.successors().answers(situation, there)) {
        if (!taken
                 .emplace(day.counted, answered.joint, prescribing, answered.day[0].forbidden, answered.day[0].complaint,
                          answered.day[0].left)
                 .second)
          continue;
        compare_answer(plan, search, situation, day, there, answered, steps);
      }
    }
  }
  return steps;
}

}  // namespace rehab::search::testing
