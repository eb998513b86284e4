#include "cli/blamed_edits.hpp"

#include <algorithm>
#include <functional>

#include "edit/plan_edits.hpp"
#include "read/plan_chain.hpp"

namespace rehab::cli {

namespace {

/// Does the difference still stand between the first plan and this one?
using StillStands = std::function<bool(const Plan&)>;

/// Edits are dropped by halves, then by smaller shares, for most of many have nothing to do with it.
std::vector<std::string> edits_behind(const edit::PlanEdits& edits, const StillStands& stands) {
  std::vector<bool> made(edits.size(), true);
  const auto whole = edits.plan_with(made);
  if (!whole || !stands(*whole)) return {};
  for (std::size_t share = std::max<std::size_t>(1, made.size() / 2);;) {
    bool dropped = false;
    for (std::size_t begin = 0; begin < made.size(); begin += share) {
      std::vector<bool> fewer = made;
      const auto end = std::min(made.size(), begin + share);
      for (std::size_t i = begin; i < end; ++i) fewer[i] = false;
      if (fewer == made) continue;
      const auto plan = edits.plan_with(fewer);
      if (!plan || !stands(*plan)) continue;
      made = fewer;
      dropped = true;
    }
    if (share == 1 && !dropped) break;
    share = std::max<std::size_t>(1, share / 2);
  }
  std::vector<std::string> names;
  for (std::size_t i = 0; i < made.size(); ++i) {
    if (made[i]) names.push_back(edits.name(i));
  }
  return names;
}

/// On the kind's own log, in the words of whichever plan the mixed one can read.
bool shifts_alike(const Plan& first, const Plan& mixed, const PartingKind& kind, const std::array<std::string, 2>& logs) {
  for (const std::string& log : {logs[1], logs[0]}) {
    const auto athlete = read_athlete(log, mixed, kind.first.today);
    if (!athlete.value) continue;
    const Prescription p =
        prescribe(mixed, athlete.value->profile, replay(mixed, athlete.value->profile, athlete.value->log), kind.first.today);
    return diff::shift_on(diff::TwoPlans(first, mixed), kind.first.prescription[0], p) == kind.shift;
  }
  return false;
}

}  // namespace

void name_edits(const std::array<const LoadedPlan*, 2>& plans, PlanDiffSheet& sheet) {
  const reading::PlanChain first(plans[0]->sources[0], find_plan);
  const reading::PlanChain second(plans[1]->sources[0], find_plan);
  if (first.tree() == nullptr || second.tree() == nullptr) return;
  const edit::PlanEdits edits(*first.tree(), *second.tree());
  PlanDifference& difference = sheet.difference;
  for (std::size_t i = 0; i < difference.kinds.size(); ++i) {
    difference.kinds[i].edits = edits_behind(
        edits, [&](const Plan& mixed) { return shifts_alike(plans[0]->plan, mixed, difference.kinds[i], sheet.logs[i]); });
  }
  for (DuringParting& during : difference.during) {
    during.edits = edits_behind(edits, [&](const Plan& mixed) {
      const auto left = during_difference(plans[0]->plan, mixed);
      return std::any_of(left.begin(), left.end(), [&](const DuringParting& other) { return other.then == during.then; });
    });
  }
}

}  // namespace rehab::cli
