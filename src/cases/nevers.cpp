#include "cases/nevers.hpp"

#include "engine/transition.hpp"

namespace rehab::cases {

std::vector<int> broken_nevers(const NextSession& next) {
  if (next.under_way) return {};
  return rehab::broken_nevers(*next.plan, next.athlete->profile, next.state, next.prescription);
}

}  // namespace rehab::cases
