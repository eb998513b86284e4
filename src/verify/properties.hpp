// What is proved: the properties that a plan states and those that every plan must have. Asked in full only where one is known to
// break; see watch.hpp.
#pragma once

#include <bitset>
#include <string>
#include <vector>

#include "verify/answers.hpp"

namespace rehab::verify {

inline constexpr std::size_t max_clauses = 512;
using Clauses = std::bitset<max_clauses>;

/// A property by name, and where the plan states it; one that every plan must have has no place.
struct Property {
  std::string name;
  std::string about;
  rehab::Place place;  // of a file: on two plans' search, this room has a Place of its own
  bool stated = false;
  bool claimed = true;  ///< false where the plan gives it nothing to hold
};

/// Where a property broke: which answer in which situation, after which stand.
struct Breach {
  int property = 0;
  std::uint32_t stand = 0;
  int person = 0;
  int gap = 0;
  int sheet = 0;
  int answer = -1;  ///< of the sheet; -1: a pair, or what leads nowhere
  int pair = -1;    ///< of the sheet's broken ones
  int asked = -1;   ///< the observation part that has to hold
};

/// One way to break a property: facts, what was said, what was prescribed.
struct Clause {
  enum class Kind : std::uint8_t { stated, within_rise, one_thing, days_in_a_row };
  int property = 0;
  int never = -1;
  Kind kind = Kind::stated;
  Alternative facts;
  Alternative prescribed;
  int asked = -1;
};

class Properties {
 public:
  Properties(const Plan& plan, const Reports& reports, const Answers& answers, const Fold& fold);

  const std::vector<Property>& list() const { return properties_; }
  const std::vector<Breach>& breaches() const { return breaches_; }
  bool is_broken(int property) const { return broken_[static_cast<std::size_t>(property)]; }
  void add_breach(const Breach& breach);
  int named(std::string_view name) const;
  int of_always(std::size_t always) const { return first_always_ + static_cast<int>(always); }
  const std::vector<Clause>& clauses() const { return clauses_; }
  /// False where they have more than `max_clauses` alternatives in all: nothing can be asked then.
  bool complete() const { return clauses_.size() <= max_clauses; }

  /// Asks everything about one situation; `at` says where it stands, and its sheet.
  void look_at(const Stand& situation, const Breach& at);
  /// The clauses whose prescribed part holds of this, after a session from `stance`.
  Clauses broken_by(const Prescribed& prescribed, const Stand& stance) const;
  /// The property that such an answer breaks whatever else is known; -1: none.
  int broken_at_once(const Prescribed& prescribed, const Stand& place, std::int32_t rules_cap) const;

  /// Notes which rules may fire; to be asked of one situation for each that the rules tell apart.
  void note_rules(const Stand& situation);
  void note_held(int stage) { held_[static_cast<std::size_t>(stage)] = true; }
  void note_facts(int never) { seen_[static_cast<std::size_t>(never)] = true; }
  bool fired(std::size_t rule) const { return fired_[rule]; }
  bool held_back(std::size_t stage) const { return held_[stage]; }
  bool facts_seen(std::size_t never) const { return seen_[never]; }

 private:
  void add_property(std::string name, std::string about, rehab::Place place, bool stated);
  void add_nevers();
  void add_required();
  void look_at_sheet(const Breach& at);
  void look_at_clauses(const Stand& situation, const Breach& at);
  bool breaks(const Clause& clause, const std::vector<std::int64_t>& values, const Prescribed& p) const;
  void prescribed_facts(const Prescribed& p, const Stand& s, std::vector<std::int64_t>& at) const;

  const Plan& plan_;
  const Reports& reports_;
  const Answers& answers_;
  const Fold& fold_;
  std::vector<Property> properties_;
  std::vector<bool> broken_;
  std::vector<Breach> breaches_;
  std::vector<Clause> clauses_;
  int first_always_ = 0;
  int total_ = 0, within_cap_ = 0, absorbs_ = 0;
  std::vector<bool> fired_, held_, seen_;
  std::ptrdiff_t still_waited_for_ = 0;  ///< rules that ask for the position and were not seen to fire
};

/// What is known in a situation before anything is said or prescribed; with a `start at` pending, if it is not -1.
std::vector<std::int64_t> facts_in(const Plan& plan, const Fold& fold, const Stand& situation, int start_at = -1);
bool holds_all(const Alternative& conditions, const std::vector<std::int64_t>& values);

}  // namespace rehab::verify
