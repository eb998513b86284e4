// What a plan's rules and gates ask of observations, alternative by alternative: what a report is folded by.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "rehab/plan.hpp"

namespace rehab::search {

/// What several alternatives with the same other facts ask for together.
struct ReportEffect {
  static constexpr std::int32_t no_cap = 1 << 30;

  std::int32_t cap = no_cap;
  std::int16_t movement = 0;      ///< Movement
  Regress back;                   ///< of a regress
  std::int16_t rest = 0;          ///< days, counted from the last session
  std::int16_t rest_checked = 0;  ///< that the check-ins of an earlier day ask for by themselves
  std::int16_t rest_today = 0;    ///< likewise those of the judged day
  std::int16_t rest_extra = 0;    ///< likewise extra work
  std::int16_t setback = 0;
  std::int16_t open = 0;    ///< a gate's
  std::int16_t filler = 0;  ///< so that it has no holes: values are told apart by their bytes
  bool operator==(const ReportEffect&) const = default;

  /// But for what answers ask for by themselves, which the rules do not see.
  ReportEffect ruled() const {
    ReportEffect seen = *this;
    seen.rest_checked = seen.rest_today = seen.rest_extra = 0;
    return seen;
  }
  void merge(const ReportEffect& other) {
    cap = std::min(cap, other.cap);
    movement = std::max(movement, other.movement);
    back.merge(other.back);
    rest = std::max(rest, other.rest);
    rest_checked = std::max(rest_checked, other.rest_checked);
    rest_today = std::max(rest_today, other.rest_today);
    rest_extra = std::max(rest_extra, other.rest_extra);
    setback = std::max(setback, other.setback);
    open = std::max(open, other.open);
  }
};

/// One alternative's part that asks about observations.
struct ReportItem {
  Alternative asks;
  int group = 0;
  int last = 0;           ///< the observation after which it is decided
  bool of_gate = false;   ///< what nobody said does not count
  bool progress = false;  ///< holds only of what is known and of the worst alike
  ReportEffect effect;
};

/// The alternatives of one plan that hang on the same other facts.
struct ReportGroup {
  std::size_t side = 0;  ///< the plan
  int gate = -1;         ///< of a gate: its stage
  Alternative facts;
  bool rests_by_day = false;  ///< it may ask for a rest on one day and for none on another
};

/// Marks what the second of two plans asks, where their tests stand together.
Condition mark_of_second_plan();

class ReportItems {
 public:
  explicit ReportItems(const Plan& plan);

  std::vector<ReportItem> items;
  std::vector<ReportGroup> groups;

 private:
  void add(const Alternative& alternative, int gate, const Rule* rule, const ReportEffect& effect);
  int group_of(const Alternative& alternative, int gate, bool rests);
  std::map<std::string, int> names_;
};

}  // namespace rehab::search
