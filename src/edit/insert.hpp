// Writes something new into the log of an athlete file that a person edits by hand: text in, text out, every other byte as it
// was. What cannot be done safely is refused; whoever called shows the entry to paste.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "edit/merge_entry.hpp"
#include "rehab/athlete.hpp"
#include "rehab/day.hpp"
#include "rehab/plan.hpp"

namespace rehab::edit {

struct Inserted {
  std::string text;
  MergedEntry joined;
  Athlete athlete;     ///< the new text, as it was read again
  std::size_t at = 0;  ///< which entry of the log it is, or was
};

/// An earlier day's entry goes before the first later one. Reads the text before and after: the old entries are the same, the new
/// one is what was to be written, and nothing else changed.
std::variant<Inserted, Refusal> add_to_log(std::string_view text, const Plan& plan, Day today, const Addition& added);

}  // namespace rehab::edit
