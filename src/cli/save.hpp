// Something new into an athlete file: read, checked, written and read again, all under one lock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "cli/load.hpp"
#include "edit/insert.hpp"

namespace rehab::cli {

/// What to add to the athlete's log as it stands, or the status once it has said why there is nothing to add.
using Propose = std::function<std::variant<edit::Addition, Status>(const LoadedAthlete& athlete)>;

/// The file before and after; `athlete` is how the new text reads.
struct Added {
  LoadedAthlete before;
  Athlete athlete;
  edit::Joined::How how = edit::Joined::How::appended;
  std::string text;
};

/// Where the file could not take it, says why and shows the entry to paste. Plans are taken from the shelf.
std::variant<Added, Status> add_to_file(const std::string& path, const View& view, const Propose& propose, PlanShelf& shelf,
                                        Console& console);

/// The same, but nothing is written.
std::variant<Added, Status> try_adding(const std::string& path, const View& view, const Propose& propose, PlanShelf& shelf,
                                       Console& console);

}  // namespace rehab::cli
