// Logs that a search found, as athlete files that `rehab next` replays.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "cli/console.hpp"
#include "rehab/athlete.hpp"

namespace rehab::cli {

/// How far a search goes by default.
inline constexpr std::uint64_t default_most_states = 30'000'000;

/// `--max-states` as a number; nothing once the error was shown.
std::optional<std::uint64_t> read_bound(const std::string& text, const View& view, Console& console);

/// The athlete as a file that will stand in `folder`; the plan as it was named on the command line. Its first line says that the
/// program found it and may write another in its place.
std::string athlete_text(const Plan& plan, const std::string& plan_named, const Athlete& athlete,
                         const std::string& folder = ".");

/// Writes the text of such a file, in the place of an older one of its kind alone; otherwise shows why not, and gives the status.
Status save_log(const std::string& folder, const std::string& name, const std::string& text, const View& view, Console& console);

}  // namespace rehab::cli
