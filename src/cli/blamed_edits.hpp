// Which edits of a plan make a difference: one is dropped, and the question is asked again.
#pragma once

#include "cli/load.hpp"
#include "render/plan_diff.hpp"

namespace rehab::cli {

/// Fills what edits make each difference of sessions and after sets. Of those named none can be dropped without the difference
/// going, or without what is left being no plan.
void name_edits(const std::array<const LoadedPlan*, 2>& plans, PlanDiffSheet& sheet);

}  // namespace rehab::cli
