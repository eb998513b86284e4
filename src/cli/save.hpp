// Something new into an athlete file: read, checked, written and read again, all under one lock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "cli/load.hpp"
#include "edit/insert.hpp"

namespace rehab::cli {

/// What to add to the athlete's log as it stands, or the status once the reason was shown why there is nothing to add.
using Propose = std::function<std::variant<edit::Addition, Status>(const LoadedAthlete& athlete)>;

/// The file before and after; `athlete` is how the new text reads.
struct Added {
  LoadedAthlete before;
  Athlete athlete;
  edit::MergedEntry::How how = edit::MergedEntry::How::appended;
  std::string text;
};

/// Where the file could not take it, shows why, and the entry to paste. Plans come from the cache.
std::variant<Added, Status> add_to_file(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                        Console& console);

/// The same, but nothing is written.
std::variant<Added, Status> try_adding(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                       Console& console);

}  // namespace rehab::cli
