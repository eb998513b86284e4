// What two plans differ in by meaning: over every situation that an athlete can come to while both agree, where they first part.
#pragma once

#include <string>
#include <vector>

#include "diff/shift.hpp"
#include "rehab/athlete.hpp"
#include "search/progress.hpp"

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
  diff::Shift shift = diff::Shift::other;
  std::uint64_t situations = 0;    ///< the state, the day and what was reported, as far as the rules tell them apart
  std::uint64_t on_words = 0;      ///< further ones that only a word of the coach leads to
  Parting first;                   ///< by the shortest log
  std::vector<std::string> edits;  ///< of the second plan that make it, by name; empty where nobody asked
};

/// After a set, in what the two plans' during rules differ.
struct DuringParting {
  std::vector<std::string> said;    ///< `fatigue some`
  std::array<std::string, 2> then;  ///< what is to be done
  std::vector<std::string> edits;   ///< as of a kind
};

/// What keeps a plan honest beside its sessions: what it claims, asks and says.
enum class Guard : std::uint8_t { properties, limits, signs, asked, warnings };
inline constexpr std::size_t guard_count = 5;

/// One part of the guard that the two plans do not share.
struct GuardParting {
  Guard guard = Guard::properties;
  std::string name;                ///< `never up-after-pain`
  std::array<std::string, 2> has;  ///< what each plan has under that name; empty: nothing
};

struct PlanDifference {
  std::vector<PartingKind> kinds;
  std::vector<DuringParting> during;
  std::vector<GuardParting> guard;  ///< sorted by guard, then by name
  std::uint64_t states = 0;         ///< looked at: what an athlete can come to while the plans agree
  std::uint64_t situations = 0;     ///< and the days there
  bool searched = false;            ///< false: all that a session hangs on is the same, and nothing had to be
  bool complete = true;             ///< false: the bound was reached first, or whoever watched stopped the search
  bool stopped = false;             ///< by whoever watched
  std::vector<std::string> words;   ///< what differs besides and guards nothing: titles, care, sources
  std::size_t ways() const { return kinds.size() + during.size() + guard.size(); }
  bool same() const { return complete && ways() == 0; }
};

/// Walks at most `most_states` states. Counts are at least so many where it did not get to the end. The plans must outlive the
/// answer.
PlanDifference plan_difference(const Plan& first, const Plan& second, std::uint64_t most_states, const Watcher& watcher = {});

/// Is everything the same that a session hangs on, but for what during rules do?
bool same_by_reading(const Plan& first, const Plan& second);

/// In what the during rules differ, each way once.
std::vector<DuringParting> during_difference(const Plan& first, const Plan& second);

/// What one plan claims, asks or warns of and the other does not, each by name.
std::vector<GuardParting> guard_difference(const Plan& first, const Plan& second);

/// Parts of the sheet that no session hangs on and that differ all the same.
std::vector<std::string> words_difference(const Plan& first, const Plan& second);

}  // namespace rehab
