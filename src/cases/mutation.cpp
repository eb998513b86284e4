#include "cases/mutation.hpp"

#include <algorithm>
#include <atomic>
#include <bitset>
#include <set>
#include <string>
#include <utility>

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

/// What the plan shares with its base, to the letter.
void leave_out_shared(const Plan& base, std::vector<Mutant>& mutants) {
  std::set<std::pair<std::string, std::string>> of_base;
  for (const Mutant& mutant : mutants_of(base)) of_base.emplace(mutant.what, mutant.part);
  std::erase_if(mutants, [&](const Mutant& mutant) {
    return (mutant.place.source != 0 || !mutant.part.empty()) && of_base.contains({mutant.what, mutant.part});
  });
}

}  // namespace

Mutation mutate(const Plan& plan, std::span<const Case* const> cases, const Plan* base, const WatchMutation& goes_on) {
  std::vector<std::bitset<max_rules>> fired;
  for (const Case* one : cases) fired.push_back(rules_in(plan, *one));
  std::vector<Mutant> mutants = mutants_of(plan);
  if (base != nullptr) leave_out_shared(*base, mutants);
  enum class Fate : char { untried, unnoticed, noticed };
  std::vector<Fate> fates(mutants.size(), Fate::untried);
  std::atomic<std::size_t> tried = 0;
  parallel_for(mutants.size(), 16, [&](std::size_t m) {
    const Mutant& mutant = mutants[m];
    if (mutant.same || (goes_on && !goes_on(tried, mutants.size()))) return;
    const Plan other = changed(plan, mutant);
    const auto notices = [&](bool first) {
      for (std::size_t i = 0; i < cases.size(); ++i) {
        const bool near = mutant.rule >= 0 && fired[i].test(static_cast<std::size_t>(mutant.rule));
        if (near == first && !passes(other, *cases[i])) return true;
      }
      return false;
    };
    fates[m] = notices(true) || notices(false) ? Fate::noticed : Fate::unnoticed;
    ++tried;
  });
  Mutation result;
  for (std::size_t m = 0; m < mutants.size(); ++m) {
    result.same += mutants[m].same ? 1U : 0U;
    result.noticed += fates[m] == Fate::noticed ? 1U : 0U;
    result.untried += !mutants[m].same && fates[m] == Fate::untried ? 1U : 0U;
    if (fates[m] == Fate::unnoticed) result.left.push_back(std::move(mutants[m]));
  }
  result.mutants = mutants.size() - result.same - result.untried;
  std::stable_sort(result.left.begin(), result.left.end(),
                   [](const Mutant& a, const Mutant& b) { return a.strictness < b.strictness; });
  return result;
}

}  // namespace rehab::cases
