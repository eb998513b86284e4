// What can be done with a session, held against what each of two plans prescribed for its day.
#pragma once

#include <map>
#include <string>

#include "verify/done.hpp"
#include "verify/pair_stand.hpp"

namespace rehab::verify {

/// What one plan makes of the work.
struct DoneAs {
  std::int16_t completed = -1;
  std::int16_t last_intensity = -1;
  std::int16_t ceiling = -1;
  bool exceeded = false;
  bool keeps_ceiling = false;  ///< nothing was run: what bounds what comes next can only fall
  bool operator==(const DoneAs&) const = default;
};

struct PairOutcome {
  std::array<DoneAs, 2> as;
  std::array<std::vector<DoneWork>, 2> work;  ///< the same work, in each plan's exercises
  bool timed = false;                         ///< only a stopwatch shows it
};

/// A prescription as far as a session under it hangs on it.
using PairDay = std::array<const Prescription*, 2>;

class PairDone {
 public:
  PairDone(const TwoPlans& plans, const PairFold& fold);

  /// All that the plans' tests can tell apart, as prescribed first.
  const std::vector<PairOutcome>& outcomes(const PairDay& day);
  /// Best times over every distance that either plan runs from a standing start.
  const std::vector<BestTime>& best() const { return timing_.best; }

 private:
  std::vector<PairOutcome> all(const PairDay& day) const;
  DoneAs assessed(Side side, const Prescription& day, const std::vector<DoneWork>& work, bool timed) const;
  std::optional<std::vector<DoneWork>> as_other(Side side, std::vector<DoneWork> work) const;
  bool same_to_both(const PairDay& day) const;

  const TwoPlans& plans_;
  const PairFold& fold_;
  Profile nobody_, timing_;
  bool alike_ = false;  ///< both plans measure alike
  std::map<std::string, std::vector<PairOutcome>> known_;
};

}  // namespace rehab::verify
