// Every report and every set of answers to check-ins, folded to what the rules make of them. Alternatives that hang on the same
// other facts merge into the strictest outcome, so a report is what it asks for, whatever was reported.
#pragma once

#include <bitset>
#include <cstdint>
#include <utility>
#include <vector>

#include "rehab/engine.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

inline constexpr std::size_t max_parts = 256;
inline constexpr std::size_t most_folds = 10'000;  ///< of reports that the rules tell apart
/// Which of the observation parts of the plan's properties may hold; bit i is Reports::parts()[i].
using Parts = std::bitset<max_parts>;

/// One report that stands for all that fold to the same.
struct Report {
  std::vector<std::int8_t> reported;  ///< by observation, over the last session's lines
  std::vector<std::int8_t> checked;   ///< and in the check-in since
  bool operator==(const Report&) const = default;
};

struct FoldedReport {
  Report report;
  Parts parts;
  std::vector<std::pair<int, Report>> with;  ///< by bit of `parts`: a report of this fold for which that part holds
};

/// How one of a pair differs: one notch worse, or the best answer left out.
enum class Change : std::uint8_t { worse, unsaid };

struct ReportPair {
  Report better;
  Report worse;
  int better_fold = 0;  ///< which of the folds of what was given this is
  int worse_fold = 0;
  Change change = Change::worse;
  int observation = 0;
};

/// What can have been reported: a session and a check-in on its evening; check-ins alone; a session and a check-in on a later
/// day.
enum class Given : std::uint8_t { with_report, checks_only, on_the_day };
inline constexpr std::size_t given_count = 3;

/// On which days check-ins are looked at. A rest that a later check-in begins anew changes nothing that can be come to, so one
/// plan's search needs the evening of the last session alone; two plans may part by such a rest.
enum class CheckIns : std::uint8_t { of_the_evening, of_any_day };

class Reports {
 public:
  Reports(const Plan& plan, const ValueClasses& classes, CheckIns check_ins);

  /// False where there are more than `most_folds`, or properties ask more than `max_parts` things of them: nothing can be asked.
  bool complete() const { return !folded(Given::on_the_day).empty(); }
  const std::vector<FoldedReport>& folded(Given given) const { return folded_[static_cast<std::size_t>(given)]; }
  /// Every two folds that one notch of one observation tells apart.
  const std::vector<ReportPair>& pairs(Given given) const { return pairs_[static_cast<std::size_t>(given)]; }
  /// The distinct observation parts of the properties' alternatives.
  const std::vector<Alternative>& parts() const { return parts_; }
  /// Could what an alternative asks of observations be reported at all?
  bool can_be_reported(const Alternative& alternative, Given given) const;

 private:
  void add(const ValueClasses& classes, Given given, bool later);

  const Plan& plan_;
  std::vector<FoldedReport> folded_[given_count];
  std::vector<ReportPair> pairs_[given_count];
  std::vector<Alternative> parts_;
  std::vector<std::vector<std::int8_t>> choices_[given_count];
};

/// What an alternative asks of observations.
Alternative observation_part(const Alternative& alternative);
/// Do two alternatives ask the same of the same keys, in the same order?
bool same_conditions(const Alternative& a, const Alternative& b);

/// The notches that somebody reported, as answers of a log.
std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches);

}  // namespace rehab::search
