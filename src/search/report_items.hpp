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
  Movement movement = Movement::none;
  int steps = 0;
  int rest = 0;
  int rest_now = 0;  ///< the longest rest that a check-in of the day began
  int cap = 1 << 30;
  bool setback = false;
  bool open = false;  ///< a gate's

  void merge(const ReportEffect& other) {
    movement = std::max(movement, other.movement);
    steps = std::max(steps, other.steps);
    rest = std::max(rest, other.rest);
    rest_now = std::max(rest_now, other.rest_now);
    cap = std::min(cap, other.cap);
    setback = setback || other.setback;
    open = open || other.open;
  }
  void write(std::string& key) const {
    for (const int value : {static_cast<int>(movement), steps, rest, rest_now, cap, (setback ? 2 : 0) + (open ? 1 : 0)}) {
      key.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
  }
};

/// One alternative's part that asks about observations.
struct ReportItem {
  Alternative asks;
  int group = 0;
  int last = 0;          ///< the observation after which it is decided
  bool said = false;     ///< a gate: what nobody said does not count
  bool anchors = false;  ///< a rest that a check-in alone begins
  ReportEffect effect;
};

class ReportItems {
 public:
  explicit ReportItems(const Plan& plan);

  std::vector<ReportItem> items;
  std::size_t groups = 0;

 private:
  void add(const Alternative& alternative, const std::string& of, const ReportEffect& effect, bool anchors);
  std::map<std::string, int> names_;
};

}  // namespace rehab::search
