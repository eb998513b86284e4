// How strong a plan's cases are: which of its changes neither a case nor a `never` notices.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "cases/mutants.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

struct Mutation {
  std::size_t mutants = 0;  ///< in all, but those that mean the same
  std::size_t noticed = 0;
  std::size_t same = 0;      ///< shown to mean the same as the plan; not run
  std::size_t untried = 0;   ///< left when it was stopped; counted in none of the others
  std::vector<Mutant> left;  ///< noticed by nothing, looser ones first, then in the order of the plan
};

/// Told how many mutants of how many have been tried, from several threads; false ends it. Where nobody asks, it goes on.
using WatchMutation = std::function<bool(std::size_t tried, std::size_t all)>;

/// Every mutant against every case, on all cores; all cases must pass on the plan itself.
/// Given the plan that this one extends, only changes of what differs from it.
Mutation mutate(const Plan& plan, std::span<const Case* const> cases, const Plan* base = nullptr,
                const WatchMutation& goes_on = {});

}  // namespace rehab::cases
