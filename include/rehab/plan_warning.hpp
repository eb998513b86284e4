// What `check` warns of in a plan, by name, so that a plan can allow one where it stands: `allow: {short-rest: strides, walked
// back}`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rehab/place.hpp"

namespace rehab {

enum class PlanWarning : std::uint8_t {
  dead,
  idle,
  beaten,
  backwards,
  unused,
  silent_good,
  long_rest,
  far_back,
  rise,
  two_rises,
  short_rest,
  no_rest,
  no_intensity,
  more_drills,
  unbounded,
  mixed_sum,
  out_of_reach,
  loose_cap,
  tight_cap,
  idle_cap,
  no_build_up,
  fewer_signs,
  fewer_answers,
  fewer_notes,
  eased,
  no_never,
  needless,
};

struct PlanWarningInfo {
  PlanWarning warning;
  std::string_view name;
  std::string_view about;
};

inline constexpr std::array<PlanWarningInfo, 27> plan_warnings{{
    {PlanWarning::dead, "dead", "a rule, gate or property of which nothing meets the test, or an alternative of it"},
    {PlanWarning::idle, "idle", "a test that every answer meets, so that it asks nothing"},
    {PlanWarning::beaten, "beaten", "a rule that is never stricter than another that always fires with it"},
    {PlanWarning::backwards, "backwards", "a test that takes the best answer for a bad one, or the worst for a good one"},
    {PlanWarning::unused, "unused", "an observation that is asked and no rule or gate looks at"},
    {PlanWarning::silent_good, "silent-good", "silence that counts as good news: about work, at a gate or for a progress"},
    {PlanWarning::long_rest, "long-rest", "a rest of more than two weeks, or of so many days that another rule then leads back"},
    {PlanWarning::far_back, "far-back", "a regress of more steps than the plan has"},
    {PlanWarning::rise, "rise", "a step that rises over the one below by more than the limits"},
    {PlanWarning::two_rises, "two-rises", "a step that raises distance and intensity together"},
    {PlanWarning::short_rest, "short-rest", "a rest under 30 s, or under half of the step's below at the same intensity or more"},
    {PlanWarning::no_rest, "no-rest", "reps of a run without a rest between them"},
    {PlanWarning::no_intensity, "no-intensity", "a run of which only the stage's cap says how fast"},
    {PlanWarning::more_drills, "more-drills",
     "more metres of drills and other work than of runs, in a step or in what is switched to"},
    {PlanWarning::unbounded, "unbounded", "work that no limit is about and that more than doubles from one step to the next"},
    {PlanWarning::mixed_sum, "mixed-sum", "minutes of a step that a limit counts together, of runs and of other work"},
    {PlanWarning::out_of_reach, "out-of-reach", "a step of which base and rises never let all be done"},
    {PlanWarning::loose_cap, "loose-cap", "a cap more than 10 points above the fastest step of its stage"},
    {PlanWarning::tight_cap, "tight-cap", "a step that is faster than its stage's cap, so that it is always cut"},
    {PlanWarning::idle_cap, "idle-cap", "a rule's cap in a plan of which no run says how fast it is"},
    {PlanWarning::no_build_up, "no-build-up", "a run of a step that neither starts standing nor has a build-up"},
    {PlanWarning::fewer_signs, "fewer-signs", "a list of signs that lacks some of the base's"},
    {PlanWarning::fewer_answers, "fewer-answers",
     "a scale without some of the base's answers, so that what the base asks about them is compared with nothing"},
    {PlanWarning::fewer_notes, "fewer-notes", "a stage with fewer notes of care than in the base"},
    {PlanWarning::eased, "eased", "a rule, gate, property or number that lets through what the base's holds back"},
    {PlanWarning::no_never, "no-never", "a plan without a property of its own, of which nobody claims anything about pain"},
    {PlanWarning::needless, "needless", "an allow where there is nothing to allow"},
}};

constexpr const PlanWarningInfo& info(PlanWarning warning) { return plan_warnings[static_cast<std::size_t>(warning)]; }

constexpr std::optional<PlanWarning> plan_warning_named(std::string_view name) {
  for (const auto& row : plan_warnings) {
    if (row.name == name) return row.warning;
  }
  return std::nullopt;
}

/// A warning that the plan's author stands by.
struct AllowedWarning {
  PlanWarning warning = PlanWarning::dead;
  std::string reason;
  Place place;
  Place of;  ///< the step, stage, observation, exercise or rule that it stands in; nothing for the plan itself
  bool operator==(const AllowedWarning&) const = default;
};

}  // namespace rehab
