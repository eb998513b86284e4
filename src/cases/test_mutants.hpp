// The single changes of one test of a plan: of a rule, a stage's gate or a during rule.
#pragma once

#include "cases/mutants.hpp"

namespace rehab::cases {

/// Finds the test in any copy of the plan.
using FindTest = std::function<Test&(Plan&)>;

/// `owner` is whose test it is, for people (`rule hurt`); `wider` what it makes of the plan where the test holds of more.
std::vector<Mutant> mutants_of_test(const Plan& plan, const std::string& owner, const Test& original, const FindTest& find,
                                    Strictness wider);

}  // namespace rehab::cases
