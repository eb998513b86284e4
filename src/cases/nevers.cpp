#include "cases/nevers.hpp"

#include "engine/transition.hpp"

namespace rehab::cases {
std::vector<int> broken_nevers(const NextSession& next) {
  std::vector<int> broken;
  if (next.plan->never.empty() || next.under_way || next.prescription.by_coach) return broken;
  Facts facts = facts_on(*next.plan, next.athlete->profile, next.state, next.prescription.judged);
  add_prescribed(next.state, next.prescription, facts.known);
  add_prescribed(next.state, next.prescription, facts.worst);
  for (std::size_t i = 0; i < next.plan->never.size(); ++i) {
    const Test& when = next.plan->never[i].when;
    if (rehab::holds(when, facts.known) || rehab::holds(when, facts.worst)) broken.push_back(static_cast<int>(i));
  }
  return broken;
}

}  // namespace rehab::cases
