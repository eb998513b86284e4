// Something new into an athlete file, or something in it changed: read, checked, written and read again, all under one lock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>

#include "cli/load.hpp"
#include "edit/amend.hpp"
#include "edit/insert.hpp"
#include "edit/profile_edit.hpp"

namespace rehab::cli {

/// A text that was made of the one that stands in the file, or why it could not be; `meant` is the entry that it is to hold.
struct Prepared {
  std::variant<edit::Inserted, edit::Refusal> edited;
  std::optional<Entry> meant;
};

/// What to add to the athlete's log as it stands or to change in it, or the status once the reason was shown why there is
/// nothing.
using Proposal = std::variant<edit::Addition, edit::Amendment, edit::ProfileChange, Prepared, Status>;
using Propose = std::function<Proposal(const LoadedAthlete& athlete)>;

/// The file before and after; `athlete` is how the new text reads.
struct Added {
  LoadedAthlete before;
  Athlete athlete;
  edit::MergedEntry joined;
  std::size_t at = 0;  ///< which entry of the log it is, or was
  std::string text;
};

/// Is asked before the file is written; nothing is written where it says no.
using BeforeWriting = std::function<bool(const Added&)>;

/// Where the file could not take it, shows why, and the entry to paste. Plans come from the cache.
std::variant<Added, Status> add_to_file(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                        Console& console, const BeforeWriting& before_writing = {});

/// The same, but nothing is written.
std::variant<Added, Status> try_adding(const std::string& path, const View& view, const Propose& propose, PlanCache& plans,
                                       Console& console);

/// Writes it, or with `--dry-run` only tries, and has what came of it reported.
Status write_and_report(const LogOptions& options, const Propose& propose, Console& console,
                        const std::function<void(const Added&)>& report, const BeforeWriting& before_writing = {});

}  // namespace rehab::cli
