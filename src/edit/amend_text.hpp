// The text of an athlete file with one entry amended or taken out, before anybody checked that it reads as meant.
#pragma once

#include <string>
#include <vector>

#include "edit/amend.hpp"
#include "edit/layout.hpp"

namespace rehab::edit {

/// The ways to write it, the one that keeps most of the entry's layout and comments first, the plainest last: value by value, and
/// the whole entry anew. None where it cannot be told where the entry begins and ends.
std::vector<std::string> amended_texts(const SourceTree& written, const Plan& plan, const Entry& there,
                                       const Amendment& amendment);

}  // namespace rehab::edit
