// Files into values: an athlete with its plan, or every error as the user asked to see it.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/console.hpp"
#include "rehab/athlete.hpp"
#include "rehab/builtin.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"
#include "rehab/read.hpp"

namespace rehab::cli {

/// A plan with the texts that it was read from.
struct LoadedPlan {
  Plan plan;
  std::vector<Source> sources;
};
using SharedPlan = std::shared_ptr<const LoadedPlan>;

/// Why there is no plan: its file could not be read, or it was read and what is wrong with it has been said.
struct NoPlan {
  Status status = Status::bad_input;
  std::string unreadable;  ///< empty where all has been said
};

/// What plans are wanted for. For sessions alone a built-in plan is taken as the build froze it: without its text, and without
/// what it proves (`never`, `always`).
enum class PlanUse { whole, sessions };

/// Reads each plan once, however many athletes share it. Safe to use from several threads.
class PlanShelf {
 public:
  explicit PlanShelf(PlanUse use = PlanUse::whole) : use_(use) {}

  /// A built-in plan by name, or one by its path, which is relative to the file `beside`; empty: to the working directory.
  std::variant<SharedPlan, NoPlan> take(const std::string& name_or_path, const std::string& beside, const View& view,
                                        Console& console);

 private:
  std::variant<SharedPlan, NoPlan> built_in(const BuiltIn& plan, const View& view, Console& console) const;

  PlanUse use_;
  std::mutex mutex_;
  std::vector<std::pair<std::string, SharedPlan>> plans_;
};

/// An athlete file as read, with its plan and its text.
struct LoadedAthlete {
  Source source;
  Athlete athlete;
  SharedPlan plan;
};

/// Reads an athlete file (`-`: stdin). Entries after `as_of` are left out. Says why where it cannot.
std::variant<LoadedAthlete, Status> load_athlete(const std::string& path, const View& view, PlanShelf& shelf, Console& console);

/// The same of a text that has been read; `path` is where its plan is looked for.
std::variant<LoadedAthlete, Status> athlete_from(Source source, const std::string& path, const View& view, PlanShelf& shelf,
                                                 Console& console);

/// A plan named on the command line.
std::variant<SharedPlan, Status> load_plan(const std::string& name_or_path, const View& view, Console& console);

/// A text of any kind by its path, or what kept it from being read, said.
std::variant<Source, Status> load_text(const std::string& path, const View& view, Console& console);

/// The last day that an entry may bear is the day after this one.
Day newest_today(const View& view);

/// A built-in plan, or one by its path relative to the file `beside`: what readers of plans ask for what they extend.
std::variant<Source, std::string> find_plan(std::string_view name, std::string_view beside);

/// What the built-in plans are called, for someone who named another.
std::string built_in_hint(const std::string& name);

/// Says what a reading found, as text or as JSON lines.
void say(const std::vector<Diagnostic>& diagnostics, const std::vector<Source>& sources, const View& view, Console& console);

/// Says what has no place in a file.
void say_failure(std::string_view file, std::string_view message, const View& view, Console& console);

}  // namespace rehab::cli
