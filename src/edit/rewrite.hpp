// The text of an athlete file with an addition in it, before anybody checked that it reads as meant.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "edit/merge_entry.hpp"
#include "rehab/plan.hpp"
#include "yaml/tree.hpp"

namespace rehab::edit {

/// A new entry at the end of the log.
std::variant<std::string, Refusal> append_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                const Entry& entry);

/// A new entry before the one at a place in the log. Comments deeper than the dashes belong to the entry above them.
std::variant<std::string, Refusal> insert_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                const Entry& entry, std::size_t at);

/// The last entry, which reads as `there`, with what is added.
std::variant<std::string, Refusal> complete_entry(std::string_view text, const yaml::Tree& tree, const Plan& plan,
                                                  const Entry& there, const Addition& added);

}  // namespace rehab::edit
