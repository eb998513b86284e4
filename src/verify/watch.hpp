// Looks at every situation that the walk comes to, as cheaply as can be: says whether any property breaks there that was not
// broken before. What a property asks is split into what the counters answer, what the place answers, what can have been said,
// and what is prescribed; each part is asked once.
#pragma once

#include <unordered_map>
#include <vector>

#include "verify/fans.hpp"
#include "verify/properties.hpp"

namespace rehab::verify {

class Watch {
 public:
  Watch(const Plan& plan, const Fold& fold, const Reports& reports, Answers& answers, const Places& places, Fans& fans,
        Properties& properties);

  /// A situation by its halves; its fan has been made. True where `Properties::look_at` will find something new.
  bool breaks(const Stand& situation, std::uint32_t seen, std::uint32_t place, int verdicts);
  /// A breach was noted: what is broken need not be watched any more.
  void breach_noted();

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  struct Heard {
    Clauses by_any;
    std::vector<Clauses> by_class;
  };
  const Clauses& held_by_counters(const Stand& situation, std::uint32_t seen);
  const Clauses& held_by_place(const Stand& situation, std::uint32_t place);
  Clauses said_in(const Asked& asked) const;
  const Clauses& prescribed_at(std::uint32_t place, int verdicts);
  const Clauses& broken_from(std::uint32_t ruled, std::uint32_t place);
  const Clauses& broken_by(int prescribed, std::uint32_t place);
  bool breaks_at_once(const Stand& situation, std::uint32_t spot, int verdicts);
  bool pairs_break(const Stand& situation, std::uint32_t spot, int verdicts);
  void hear(int verdicts);
  void note_facts(const Clauses& live);

  const Plan& plan_;
  const Fold& fold_;
  const Reports& reports_;
  Answers& answers_;
  const Places& places_;
  Fans& fans_;
  Properties& properties_;
  int monotone_ = 0, unknown_ = 0;
  std::vector<Clauses> by_counters_, by_place_;
  std::vector<Heard> said_;  ///< by verdicts
  std::vector<bool> counters_known_, place_known_;
  std::vector<Clauses> distinct_;                       ///< sets of clauses that some answers break
  std::vector<std::vector<std::uint32_t>> prescribed_;  ///< by verdicts and bearing, into `distinct_`
  std::unordered_map<std::uint64_t, Clauses> from_, by_;
  BitRows pairs_seen_;  ///< by spot: verdicts
  Bits ruled_seen_;
  Clauses live_seen_, broken_;
};

}  // namespace rehab::verify
