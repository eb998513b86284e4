#include "cli/counter_log.hpp"

#include <filesystem>

#include "edit/entry_text.hpp"
#include "edit/scalar.hpp"
#include "rehab/builtin.hpp"

namespace rehab::cli {

namespace {

/// A built-in plan by its name; a path so that it holds wherever the file is saved.
std::string plan_line(const std::string& named) {
  if (built_in_plan(named)) return named;
  std::error_code failed;
  const auto path = std::filesystem::absolute(named, failed);
  return edit::scalar(failed ? named : path.lexically_normal().string(), edit::Context::block);
}

}  // namespace

std::string athlete_text(const Plan& plan, const std::string& plan_named, const Athlete& athlete) {
  const Profile& profile = athlete.profile;
  std::string text = "rehab: athlete/1\nathlete:\n  name: " + edit::scalar(profile.name, edit::Context::block) + "\n";
  if (profile.born) text += "  born: " + to_string(*profile.born) + "\n";
  if (!profile.clinician.empty()) text += "  clinician: " + edit::scalar(profile.clinician, edit::Context::block) + "\n";
  std::string best;
  for (const auto& time : profile.best) best += (best.empty() ? "" : ", ") + to_string(time.over) + ": " + to_string(time.time);
  if (!best.empty()) text += "  best: {" + best + "}\n";
  text += "injury: {date: " + to_string(profile.injury.date) + "}\nplan: " + plan_line(plan_named) + "\nlog:\n";
  for (const auto& entry : athlete.log) text += edit::entry_text(plan, entry);
  return text;
}

}  // namespace rehab::cli
