// How strong a plan's cases are: which of its changes neither a case nor a `never` notices.
#pragma once

#include <span>
#include <vector>

#include "cases/mutants.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

struct Mutation {
  std::size_t mutants = 0;  ///< in all, but those that mean the same
  std::size_t noticed = 0;
  std::size_t same = 0;      ///< shown to mean the same as the plan; not run
  std::vector<Mutant> left;  ///< noticed by nothing, looser ones first, then in the order of the plan
};

/// Every mutant against every case, on all cores; all cases must pass on the plan itself.
Mutation mutate(const Plan& plan, std::span<const Case* const> cases);

}  // namespace rehab::cases
