// Looks at every situation that the walk comes to, as cheaply as can be: says whether any property breaks there that was not
// broken before. What a property asks is split into what the counters answer, what the place answers, what can have been said,
// and what is prescribed; each part is asked once.
#pragma once

#include <unordered_map>
#include <vector>

#include "verify/properties.hpp"

namespace rehab::verify {

class Watch {
 public:
  Watch(search::Search& search, Properties& properties);

  /// A situation whose successors are known. True where `Properties::look_at` will find something new.
  bool breaks(const search::SituationAt& at);
  /// A breach was noted: what is broken need not be watched any more.
  void breach_noted();

 private:
  /// What can have been reported under some verdicts, and with each of them: the clauses whose observation part may hold.
  struct Reported {
    Clauses by_any;
    std::vector<Clauses> by_class;
    std::vector<Clauses> by_start;
  };
  /// A coach's start is asked less than what the rules lead to.
  struct Halves {
    Clauses by_rules;
    Clauses by_coach;
    bool operator==(const Halves&) const = default;
  };
  const Halves& held_by_counters(const search::SituationAt& at);
  const Clauses& held_by_place(const search::SituationAt& at);
  Clauses reported_with(const search::Parts& parts) const;
  const Halves& prescribed_at(const search::SituationAt& at);
  Clauses broken_from(std::uint32_t ruled, std::uint32_t place);
  const Clauses& broken_by_any(std::uint32_t offers, std::uint32_t place);
  const Clauses& broken_by(std::uint32_t joint, std::uint32_t place);
  bool breaks_at_once(const search::SituationAt& at);
  bool pairs_break(const search::SituationAt& at);
  const Reported& reported_under(std::uint32_t verdicts);
  void note_facts(const Clauses& live);

  search::Search& search_;
  Properties& properties_;
  int monotone_ = 0, unknown_ = 0;
  std::vector<std::optional<Halves>> by_counters_;
  std::vector<std::optional<Clauses>> by_place_;
  std::vector<Reported> reported_;                      ///< by verdicts
  std::vector<Halves> distinct_;                        ///< sets of clauses that some answers break
  std::vector<std::vector<std::uint32_t>> prescribed_;  ///< by verdicts and bearing, into `distinct_`
  std::unordered_map<std::uint64_t, Clauses> by_any_, by_;
  search::BitRows pairs_seen_;   ///< by what prescriptions hang on: verdicts
  search::BitRows starts_seen_;  ///< by the same: what is prescribed of a verdict
  search::BitSet ruled_seen_;
  Clauses live_seen_, broken_;
};

}  // namespace rehab::verify
