#include "cli/counterexample_file.hpp"

#include <filesystem>

#include "cli/load.hpp"
#include "cli/own_file.hpp"
#include "cli/saving.hpp"
#include "edit/entry_text.hpp"
#include "edit/scalar.hpp"
#include "rehab/builtin.hpp"

namespace rehab::cli {

namespace {

/// A built-in plan by its name, a path as seen from where the file will stand.
std::string plan_line(const std::string& named, const std::string& folder) {
  if (built_in_plan(named)) return named;
  std::error_code failed;
  const auto path = std::filesystem::absolute(named, failed).lexically_normal();
  const auto from = std::filesystem::absolute(folder, failed).lexically_normal();
  const bool relative = !failed && !std::filesystem::path(named).is_absolute();
  return edit::scalar(relative ? path.lexically_proximate(from).string() : named, edit::ScalarContext::block);
}

}  // namespace

std::string athlete_text(const Plan& plan, const std::string& plan_named, const Athlete& athlete, const std::string& folder) {
  const Profile& profile = athlete.profile;
  std::string text = "# Found by rehab, which may write another in its place: keep a changed one under another name.\n";
  text += "rehab: athlete/1\nathlete:\n  name: " + edit::scalar(profile.name, edit::ScalarContext::block) + "\n";
  if (profile.born) text += "  born: " + to_string(*profile.born) + "\n";
  if (!profile.clinician.empty()) text += "  clinician: " + edit::scalar(profile.clinician, edit::ScalarContext::block) + "\n";
  std::string best;
  for (const auto& time : profile.best) best += (best.empty() ? "" : ", ") + to_string(time.over) + ": " + to_string(time.time);
  if (!best.empty()) text += "  best: {" + best + "}\n";
  text += edit::injury_text(profile.injury) + "\nplan: " + plan_line(plan_named, folder) + "\nlog:\n";
  for (const auto& entry : athlete.log) text += edit::entry_text(plan, entry);
  return text;
}

Status save_log(const std::string& folder, const std::string& name, const std::string& text, const View& view, Console& console) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);  // what failed shows when the file is made
  const std::string path = (std::filesystem::path(folder) / name).string();
  return note_saving(write_own(path, text, "a log that rehab found"), path, view, console);
}

}  // namespace rehab::cli
