// Files into values: an athlete with its plan, or every error, in the format of the command.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "cli/console.hpp"
#include "rehab/athlete.hpp"
#include "rehab/builtin.hpp"
#include "rehab/next_session.hpp"
#include "rehab/place.hpp"
#include "rehab/plan.hpp"
#include "rehab/read.hpp"

namespace rehab {
struct Document;
}

namespace rehab::cli {

/// What an athlete's next session says by the exit status: a referral is something found.
inline Status status_of(const NextSession& next) { return is_referral(next) ? Status::found : Status::answered; }

/// A plan with the texts that it was read from.
struct LoadedPlan {
  Plan plan;
  std::vector<Source> sources;
};
using SharedPlan = std::shared_ptr<const LoadedPlan>;

/// Why there is no plan: its file could not be read, or its errors have been shown.
struct NoPlan {
  Status status = Status::bad_input;
  std::string unreadable;  ///< empty where the errors have been shown
};

/// What plans are wanted for. For sessions alone a built-in plan is taken as the build froze it: without its text, and without
/// what it proves (`never`, `always`).
enum class PlanUse { whole, sessions };

/// Reads each plan once, however many athletes share it. Safe to use from several threads.
class PlanCache {
 public:
  /// What asks for sessions takes its plans from here. It is never taken apart, which would be a fortieth of all that `next`
  /// does.
  static PlanCache& of_sessions() {
    static const std::reference_wrapper<PlanCache> plans(*new PlanCache(PlanUse::sessions));
    return plans;
  }
  explicit PlanCache(PlanUse use = PlanUse::whole) : use_(use) {}

  /// A built-in plan by name, or one by its path, which is relative to the file `beside`; empty: to the working directory.
  std::variant<SharedPlan, NoPlan> take(const std::string& name_or_path, const std::string& beside, const View& view,
                                        Console& console);

  /// What these files say of themselves is shown elsewhere, and not where another file needs one of them.
  void leave_unsaid(const std::vector<std::string>& paths);

  /// The same of a plan named on the command line, and why where there is none.
  std::variant<SharedPlan, Status> named(const std::string& name_or_path, const View& view, Console& console);

 private:
  std::variant<SharedPlan, NoPlan> built_in(const BuiltIn& plan, const View& view, Console& console) const;

  PlanUse use_;
  std::mutex mutex_;
  std::vector<std::pair<std::string, SharedPlan>> plans_;  ///< by what tells the file from others, however its path is written
  std::set<std::string> unsaid_;                           ///< likewise
};

/// An athlete file as read, with its plan and its text.
struct LoadedAthlete {
  Source source;
  Athlete athlete;
  SharedPlan plan;  ///< the one in force: the last that the log names, or the one to begin with
  /// Where the log has switched plans: the plan before, and the athlete as read with it.
  SharedPlan plan_before = {};
  Athlete as_before = {};
  SharedPlan waiting = {};  ///< to which the log switches once a referral is cleared
};

/// The athlete's next session, with what a switch of plans changes. Pure.
NextSession next_session_of(const LoadedAthlete& loaded, Day today, std::string_view file);

/// Reads an athlete file (`-`: stdin). Entries after `as_of` are left out. Shows why where it cannot.
std::variant<LoadedAthlete, Status> load_athlete(const std::string& path, const View& view, PlanCache& plans, Console& console);

/// Shows the athlete's next session as of today, or why there is none. What is shown may point into what was loaded.
Status with_next_session(const std::string& path, const View& view, Console& console,
                         const std::function<Status(const LoadedAthlete&, const NextSession&)>& show);

/// The same of a text that has been read; `path` is where its plan is looked for.
std::variant<LoadedAthlete, Status> athlete_from(Source source, const std::string& path, const View& view, PlanCache& plans,
                                                 Console& console);

/// The athlete of a document under a plan, or every error shown: also that the day asked for lies before the log's end.
std::variant<Athlete, Status> athlete_in(const Document& document, const Source& source, const Plan& plan, const View& view,
                                         Console& console);

/// The plan behind a name that stands in a file; `path` is where it is looked for.
std::variant<SharedPlan, Status> plan_at(const PlanName& name, const Source& source, const std::string& path, const View& view,
                                         PlanCache& plans, Console& console);

/// The plan that an athlete or test file names; `path` is where it is looked for. Shows why where there is none.
std::variant<SharedPlan, Status> plan_of(const Document& document, const Source& source, const std::string& path,
                                         const View& view, PlanCache& plans, Console& console);

/// The plan that one extends, by the texts that it was read from; nothing where it extends none.
std::optional<Plan> base_of(const std::vector<Source>& sources);

/// What tells a plan named on the command line from others: of two paths of one file the same.
std::string plan_key(const std::string& name_or_path);

/// A plan named on the command line.
std::variant<SharedPlan, Status> load_plan(const std::string& name_or_path, const View& view, Console& console);

/// What an input is called wherever its name is printed: its path, or `<stdin>` for `-`.
std::string name_of_input(const std::string& path);

/// A text of any kind by its path, or the error, shown.
std::variant<Source, Status> load_text(const std::string& path, const View& view, Console& console);

/// The last day that an entry may bear is the day after this one.
Day newest_today(const View& view);

/// A built-in plan, or one by its path relative to the file `beside`: what readers of plans ask for what they extend.
std::variant<Source, std::string> find_plan(std::string_view name, std::string_view beside);

/// What the built-in plans are called, for someone who named another.
std::string built_in_hint(const std::string& name);

/// Shows diagnostics, as text or as JSON lines.
void print_diagnostics(const std::vector<Diagnostic>& diagnostics, const std::vector<Source>& sources, const View& view,
                       Console& console);

/// Shows an error that has no place in a file.
void print_failure(std::string_view file, std::string_view message, const View& view, Console& console);

}  // namespace rehab::cli
