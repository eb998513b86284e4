#include "cases/mutation.hpp"

#include <algorithm>
#include <bitset>

#include "cases/run.hpp"
#include "cases/walk.hpp"
#include "domain/parallel.hpp"

namespace rehab::cases {
namespace {

/// The rules that fire where a case looks: a change to them is tried on this case first.
std::bitset<max_rules> rules_in(const Plan& plan, const Case& one) {
  std::bitset<max_rules> fired;
  WalkObserver observer;
  observer.asked = [&](const Moment&, const NextSession& next) {
    fired |= next.prescription.fired;
    return WalkControl::on;
  };
  walk(plan, one, Depth::expected, observer);
  return fired;
}

}  // namespace

Mutation mutate(const Plan& plan, std::span<const Case* const> cases) {
  std::vector<std::bitset<max_rules>> fired;
  for (const Case* one : cases) fired.push_back(rules_in(plan, *one));
  std::vector<Mutant> mutants = mutants_of(plan);
  std::vector<char> noticed(mutants.size(), 0);
  parallel_for(mutants.size(), 16, [&](std::size_t m) {
    const Mutant& mutant = mutants[m];
    if (mutant.same) return;
    const Plan other = changed(plan, mutant);
    const auto notices = [&](bool first) {
      for (std::size_t i = 0; i < cases.size(); ++i) {
        const bool near = mutant.rule >= 0 && fired[i].test(static_cast<std::size_t>(mutant.rule));
        if (near == first && !passes(other, *cases[i])) return true;
      }
      return false;
    };
    noticed[m] = notices(true) || notices(false);
  });
  Mutation result;
  for (std::size_t m = 0; m < mutants.size(); ++m) {
    result.same += mutants[m].same ? 1U : 0U;
    result.noticed += noticed[m] ? 1U : 0U;
    if (!mutants[m].same && !noticed[m]) result.left.push_back(std::move(mutants[m]));
  }
  result.mutants = mutants.size() - result.same;
  std::stable_sort(result.left.begin(), result.left.end(),
                   [](const Mutant& a, const Mutant& b) { return a.strictness < b.strictness; });
  return result;
}

}  // namespace rehab::cases
