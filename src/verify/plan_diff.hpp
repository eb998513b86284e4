// What two plans differ in by meaning: over every situation that an athlete can come to while both agree, where they first part.
#pragma once

#include <string>
#include <vector>

#include "search/progress.hpp"
#include "verify/pair_answers.hpp"

namespace rehab {

/// One log on which the two plans answer differently: written for each of them, and held against the engine's replay of it.
struct Parting {
  std::array<Athlete, 2> athlete;  ///< what only one plan can be told stands in its log alone
  Day today{};
  std::array<Prescription, 2> prescription;
  bool on_a_word = false;  ///< only a word of the coach leads there
  bool replays = false;    ///< the engine gives these two answers, and they differ in this way
};

/// All partings of one kind.
struct PartingKind {
  verify::Shift shift = verify::Shift::other;
  std::uint64_t situations = 0;  ///< where the athlete stands, the day and what was said, as far as the rules tell them apart
  std::uint64_t on_words = 0;    ///< further ones that only a word of the coach leads to
  Parting first;                 ///< by the shortest log
};

/// After a set, in what the two plans' during rules differ.
struct DuringParting {
  std::vector<std::string> said;    ///< `fatigue some`
  std::array<std::string, 2> then;  ///< what is to be done
};

struct PlanDifference {
  std::vector<PartingKind> kinds;
  std::vector<DuringParting> during;
  std::uint64_t stands = 0;        ///< looked at: where an athlete can stand while the plans agree
  std::uint64_t situations = 0;    ///< and the days there
  bool complete = true;            ///< false: the bound was reached first, or whoever watched stopped the search
  bool stopped = false;            ///< by whoever watched
  std::vector<std::string> words;  ///< what differs beside the sessions: the sources, what is asked
  bool same() const { return complete && kinds.empty() && during.empty(); }
};

/// Walks at most `most_states` stands. The plans must outlive the answer.
PlanDifference plan_difference(const Plan& first, const Plan& second, std::uint64_t most_states, const Watcher& watcher = {});

/// In what the during rules differ, each way once.
std::vector<DuringParting> during_difference(const Plan& first, const Plan& second);

/// Parts of the sheet that no session hangs on and that differ all the same.
std::vector<std::string> words_difference(const Plan& first, const Plan& second);

}  // namespace rehab
