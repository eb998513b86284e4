// What turns one plan's text into another's, edit by edit, and the plan with only some of them made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {

/// An edit is a rule, a step, a gate, an exercise, a limit that the second plan gives otherwise, anew, or no longer. What no
/// session hangs on (titles, sources, properties) is none.
class PlanEdits {
 public:
  /// Trees of whole plans, each with all that it extends; they must outlive this.
  PlanEdits(const yaml::Tree& first, const yaml::Tree& second);

  std::size_t size() const { return names_.size(); }
  /// `rule hurt`, `step 10m-set`, `limits distance_rise`; of one that is new or taken away also that.
  const std::string& name(std::size_t edit) const { return names_[edit]; }
  /// The first plan with these edits made, by number; nothing where that is no plan: one names what another brings.
  std::optional<Plan> plan_with(const std::vector<bool>& made) const;

 private:
  const yaml::Tree& first_;
  const yaml::Tree& second_;
  std::vector<std::string> names_;
};

}  // namespace rehab::edit
