// Every session that the search takes, held against what the engine makes of the same state, unfolded.
#pragma once

#include <cstdint>
#include <map>
#include <set>

#include "rehab/engine.hpp"
#include "verify/walk.hpp"

namespace rehab::verify::testing {

struct Compared {
  std::uint64_t sessions = 0;  ///< prescription, report, word and work
  std::uint64_t wrong = 0;
  std::uint64_t unreached = 0;  ///< the stand after it is not among those that were come to
};

/// A state that a stand stands for, on Fold::today, `gap` days later; nothing but the stand's own folds is lost.
inline State unfolded(const Fold& fold, const Stand& stand, int gap) {
  Stand here = stand;
  here.gap = static_cast<std::int16_t>(gap);
  here.since_injury = static_cast<std::int16_t>(stand.since_injury + gap);
  if (stand.is(Stand::has_run)) here.since_start = static_cast<std::int16_t>(stand.since_start + gap);
  return fold.unfold(here);
}

inline bool same_prescription(const Prescription& real, const Prescribed& p, bool rest) {
  if (real.decision != p.decision || real.step != p.step) return false;
  if (real.decision != Decision::refer && real.rest_forbids != rest) return false;
  return real.step < 0 || (real.load.intensity.hundredths == p.load && real.cap.hundredths == p.cap && real.cut == p.cut &&
                           real.complete == p.complete && real.setback == p.setback);
}

/// The report and word of the sheet's answer that a run stands for.
inline const Answered* answer_of(const Sheet& sheet, const Run& run) {
  for (const auto& answer : sheet.answers) {
    if (answer.prescribed == run.prescribed && answer.rest == run.rest) return &answer;
  }
  return nullptr;
}

inline State told(const Plan& plan, const Walk& walk, const Stand& stand, const DayAfter& day, const Sheet& sheet,
                  const Answered& answer) {
  const Answers& answers = walk.answers();
  const auto& verdict = answers.verdict(sheet, answer);
  const Report& report = answers.folded(stand)[static_cast<std::size_t>(verdict.fold)].report;
  State state = unfolded(walk.fold(), stand, day.gap);
  if (stand.is(Stand::has_run)) {
    say(report, state);
  } else {
    Entry entry;
    entry.date = state.injury;
    for (std::size_t o = 0; o < report.checked.size(); ++o) {
      if (report.checked[o] != State::unsaid) entry.check_in.push_back({static_cast<int>(o), report.checked[o], {}});
    }
    if (!entry.check_in.empty()) state = absorb(plan, walk.fold().profile(day.person), state, entry);
  }
  state.pending = answers.word(answer.word);
  if (answers.prescribed(answer.prescribed).decision == Decision::refer) state.referred = true;  // before the word was said
  return state;
}

/// One run of a prescription from a stand: every outcome, on a day of rest too.
inline void compare_run(const Plan& plan, const Walk& walk, const Stand& stand, const DayAfter& day, const Run& run,
                        Compared& compared) {
  const Sheet& sheet = walk.sheet_on(stand, day.gap);
  const Answered* answer = answer_of(sheet, run);
  if (answer == nullptr) {
    ++compared.wrong;
    return;
  }
  const Prescribed& p = walk.answers().prescribed(run.prescribed);
  const State before = told(plan, walk, stand, day, sheet, *answer);
  Profile profile = walk.fold().profile(day.person);
  if (!same_prescription(judge(plan, profile, before, Fold::today), p, run.rest)) ++compared.wrong;
  const Stand counted = walk.fold().counted(stand, day.gap);
  for (const auto& outcome : walk.answers().outcomes(run.prescribed)) {
    if (outcome.keeps_ceiling != run.keeps) continue;
    for (const bool on_rest : {false, true}) {
      if (run.rest && !on_rest) continue;
      State state = before;
      if (on_rest && !run.rest) state.pending.rest_until = Fold::today + Days(1);
      profile.best = outcome.timed ? best_times(plan) : std::vector<BestTime>();
      Entry entry;
      entry.date = Fold::today;
      entry.work = outcome.work;
      const Stand by_search = walk.after(counted, sheet, *answer, outcome, on_rest);
      const Stand by_engine = walk.fold().fold(absorb(plan, profile, state, entry), day.person);
      ++compared.sessions;
      if (!(by_search == by_engine)) ++compared.wrong;
      if (!walk.has_reached(by_engine)) ++compared.unreached;
    }
  }
}

/// As the search takes them: a prescription once with the same counters. Call after the walk.
inline Compared compare_all_steps(const Plan& plan, const Walk& walk) {
  Compared compared;
  BitRows fans, runs;
  for (std::uint32_t i = 0; i < walk.stands().size(); ++i) {
    for (const DayAfter& day : walk.days(i)) {
      const std::uint32_t fan = walk.fan_on(i, day);
      if (!fans[day.counted].add(fan)) continue;
      Stand stand = walk.stands()[i];
      stand.person = day.person;
      const auto each = [&](std::uint32_t run) {
        if (runs[day.counted].add(run)) compare_run(plan, walk, stand, day, walk.fans().run(run), compared);
      };
      for (const auto run : walk.fans().fan(fan).runs) each(run);
      for (const auto group : walk.fans().fan(fan).groups) walk.fans().group(group).set.each(each);
    }
  }
  return compared;
}

}  // namespace rehab::verify::testing
