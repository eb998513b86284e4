// Reading files that people wrote: text in, value or every error with its place out. No path is known here.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "rehab/athlete.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"

namespace rehab {

enum class FileKind { athlete, plan, test };

/// Says which kind a text is by its first key (`rehab: athlete/1`); an error where it is none.
Reading<FileKind> kind_of(std::string_view text);

/// The plan that an athlete file names, before anything else of it is judged.
struct PlanName {
  std::string name;  ///< `hansen` where the file names none
  Place place;
  std::size_t entry = 0;     ///< of a plan that an entry of the log names: which
  std::optional<Day> since;  ///< and its day; nothing where the athlete began with the plan
};
Reading<PlanName> plan_named_by(std::string_view athlete_text);

/// Gives the plan that another extends, by the name written there as seen from the file named `beside`; or why it cannot.
using FindPlan = std::function<std::variant<Source, std::string>(std::string_view name, std::string_view beside)>;

/// A plan with the texts it was read from: the file itself, then what it extends. Places say which.
struct PlanReading : Reading<Plan> {
  std::vector<Source> sources;
};

/// Reads a whole plan and what it extends. Every error at once.
PlanReading read_plan(Source source, const FindPlan& find);

/// The same of a text that extends nothing but built-in plans.
Reading<Plan> read_plan(std::string_view text);

/// Reads a whole athlete file against its plan. `today` bounds dates (none later than tomorrow).
Reading<Athlete> read_athlete(std::string_view text, const Plan& plan, Day today);

}  // namespace rehab
