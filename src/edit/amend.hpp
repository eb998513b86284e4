// Changes an entry of the log of an athlete file, or takes it out: text in, text out, every other entry as it was.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <variant>

#include "edit/insert.hpp"
#include "edit/merge_entry.hpp"
#include "rehab/athlete.hpp"
#include "rehab/day.hpp"
#include "rehab/plan.hpp"

namespace rehab::edit {

/// What is to become of the entry at a place in the log.
struct Amendment {
  std::size_t at = 0;
  std::optional<Entry> entry;  ///< nothing: it is taken out
};

/// The entry with what is given in the place of what is there. An answer goes where the question was answered before. Lines of
/// work take the place of all that are there; what was said of a line and is not said again stays with it.
Entry amended(const Plan& plan, Entry there, const Addition& given);

/// Reads the text before and after: the entry is as meant, the others are the same, and nothing else changed.
std::variant<Inserted, Refusal> amend_log(std::string_view text, const Plan& plan, Day today, const Amendment& amendment);

}  // namespace rehab::edit
