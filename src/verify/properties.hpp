// What is proved: the properties that a plan states and those that every plan must have. Asked in full only where one is known to
// break; see watch.hpp.
#pragma once

#include <bitset>
#include <string>
#include <vector>

#include "search/search.hpp"
#include "verify/smaller_doses.hpp"

namespace rehab::verify {

inline constexpr std::size_t max_clauses = 512;
using Clauses = std::bitset<max_clauses>;

/// A property by name, and where the plan states it; one that every plan must have has no place.
struct Property {
  std::string name;
  std::string about;
  Place place;
  bool stated = false;
  bool claimed = true;   ///< false where the plan gives it nothing to hold, or waives it
  std::string waived{};  ///< why the plan does
};

/// Where a property broke: which answer in which situation, after which state.
struct Breach {
  int property = 0;
  std::uint32_t state = 0;
  int gap = 0;
  std::int16_t person = 0;
  std::optional<search::Answered> answer;   ///< nothing: a pair, or what leads nowhere
  std::optional<search::VerdictPair> pair;  ///< a worse report gives more
  int part = -1;                            ///< the observation part that has to hold
  std::optional<Base> lifted;  ///< what limits left of the last session's runs, where it breaks only once they are lifted
  bool no_farther = false;     ///< limits of the day itself keep it to the distance that was run
  int never = -1;              ///< the `never` that it breaks, if it is one
};

/// One way to break a property: facts, what was reported, what was prescribed.
struct Clause {
  enum class ClauseKind : std::uint8_t { stated, within_rise, days_in_a_row };
  int property = 0;
  int never = -1;
  ClauseKind kind = ClauseKind::stated;
  Alternative facts;
  Alternative prescribed;
  int part = -1;
};

/// Can what is asked of the plan's words hold on a day? One that was given may be taken back by that day's setback; none is given
/// by it.
bool words_can_hold(const Alternative& alternative, std::span<const std::int64_t> values);

class Properties {
 public:
  Properties(const Plan& plan, search::Search& search);

  const std::vector<Property>& list() const { return properties_; }
  const std::vector<Breach>& breaches() const { return breaches_; }
  bool is_broken(int property) const { return broken_[static_cast<std::size_t>(property)]; }
  void add_breach(const Breach& breach);
  int named(std::string_view name) const;
  int of_always(std::size_t always) const { return first_always_ + static_cast<int>(always); }
  const std::vector<Clause>& clauses() const { return clauses_; }
  /// False where they have more than `max_clauses` alternatives in all: nothing can be asked then.
  bool complete() const { return clauses_.size() <= max_clauses; }

  /// Asks everything about one situation.
  void look_at(const search::SituationAt& at);
  /// The clauses whose prescribed part holds of this, after a session from such a place, and of less of it before.
  Clauses broken_by(std::uint32_t joint, const search::Position& compared);
  /// What holds of every step on every base and under every limits.
  DoseBound bounds() const { return smaller_.bounds(); }
  /// The property that such an answer breaks whatever else is known; -1: none.
  int broken_at_once(const search::Prescribed& prescribed, const search::Position& place, const search::Ruling& ruling) const;
  /// Does the worse report of a pair give more than the better? By what is prescribed to each.
  bool gives_more(const search::VerdictPair& pair, std::uint32_t better, std::uint32_t worse) const;

  /// Notes which rules may fire; to be asked of one situation for each that the rules tell apart.
  void note_rules(const search::Situation& situation);
  void note_held(int stage) { held_[static_cast<std::size_t>(stage)] = true; }
  void note_facts(int never) { seen_[static_cast<std::size_t>(never)] = true; }
  bool fired(std::size_t rule) const { return fired_[rule]; }
  bool held_back(std::size_t stage) const { return held_[stage]; }
  bool facts_seen(std::size_t never) const { return seen_[never]; }

 private:
  void add_property(std::string name, std::string about, Place place, bool stated);
  void add_nevers();
  void add_required();
  void look_at_pairs(const search::Situation& situation, const search::DayVerdicts& verdicts, const Breach& at);
  void look_at_answer(const search::Situation& situation, const search::Answered& answer, const Breach& at);
  bool opens_too_soon(const search::VerdictPair& pair, std::uint32_t better, std::uint32_t worse) const;
  bool breaks(const Clause& clause, const Facts& facts, const Prescription& p) const;
  Clauses broken_after(const State& before, const Prescription& p) const;
  struct AfterLess {
    Base before;
    bool no_farther = false;
    Clauses broken;
  };
  std::vector<AfterLess> broken_after_less(std::uint32_t joint, const search::Position& compared);

  const Plan& plan_;
  search::Search& search_;
  SmallerDoses smaller_;
  std::vector<Property> properties_;
  std::vector<bool> broken_;
  std::vector<Breach> breaches_;
  std::vector<Clause> clauses_;
  int first_always_ = 0;
  bool above_base(const search::Prescribed& prescribed, const search::Position& place) const;
  bool both_rise(const search::Prescribed& prescribed, const search::Position& place) const;

  int total_ = 0, within_cap_ = 0, within_rise_ = 0, one_thing_ = 0, absorbs_ = 0;
  std::vector<bool> fired_, held_, seen_;
  std::ptrdiff_t still_waited_for_ = 0;  ///< rules that ask for the position and were not seen to fire
};

/// The most days in a row that the plan's own rests allow; nothing where no rule rests on them alone, so that `days-in-a-row` is
/// not claimed.
std::optional<std::int64_t> most_days_in_a_row(const Plan& plan);

/// What is known in a situation before anything is reported or prescribed, and before or after the coach has said where to start.
enum class Asked : std::uint8_t { before_words, at_start };
Facts facts_in(const search::Search& search, const search::Situation& situation, Asked asked = Asked::before_words);

/// Facts as a `never` asks them of a coach's `start at`.
std::array<std::int64_t, Facts::size> as_asked_of_coach(const Plan& plan, const Facts& facts);

}  // namespace rehab::verify
