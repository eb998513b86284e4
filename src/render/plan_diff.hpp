// What two plans differ in, for people and for scripts.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diff/plan_diff.hpp"
#include "render/page.hpp"

namespace rehab {

/// One of a coach's own athletes under both plans, whose file could be read under both.
struct AthleteUnderBoth {
  std::string file;
  std::optional<diff::Shift> shift;
  std::array<Prescription, 2> prescription;
  std::array<std::optional<Day>, 2> last_step;  ///< by the forecast, if all goes well
};

struct PlanDiffSheet {
  std::array<std::string, 2> names;  ///< as they were given
  std::array<const Plan*, 2> plans = {nullptr, nullptr};
  PlanDifference difference;
  std::vector<std::array<std::string, 2>> logs;   ///< by kind: the athlete file that parts them, under each plan
  std::vector<std::array<std::string, 2>> saved;  ///< by kind: where those were written; empty where they were not
  std::vector<AthleteUnderBoth> athletes;
  std::uint64_t most_states = 0;
};

/// `sooner`.
std::string_view kind_name(diff::Shift shift);

/// A kind of difference, and what a script may ask for by its name.
struct DifferenceName {
  std::string_view name;
  std::string_view about;
};
std::span<const DifferenceName> difference_names();

/// Is any of the differences, in the plans or in an athlete's next session, of one of these kinds? Of any, where none is named.
bool has_difference(const PlanDiffSheet& sheet, std::span<const std::string> names);

std::string plan_diff_text(const PlanDiffSheet& sheet, Color color);
/// The same without the athletes.
std::string plans_apart_text(const PlanDiffSheet& sheet);
/// What changes for one of its athletes, after the file's name: `later: ... -> ...`, and how the forecast moves.
std::string athlete_change_text(const PlanDiffSheet& sheet, const AthleteUnderBoth& athlete);
/// An annotation of the second plan, or of the first where that alone is a file, for each paragraph of that text but the first;
/// one of an athlete's own file where something changes; and the text's first line below them.
std::string plan_diff_github(const PlanDiffSheet& sheet);
/// One line (`rehab.diff/1`).
std::string plan_diff_json(const PlanDiffSheet& sheet);

}  // namespace rehab
