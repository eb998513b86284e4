// What a check-in says against a session stands until it is asked again: asked of the engine itself, on every place of the ladder
// that somebody comes to. The search works with what stands as a mark of its own, and takes the engine's word for it.
#pragma once

#include <optional>
#include <string>

#include "search/search.hpp"

namespace rehab::verify {

/// In words, how a session is given while a complaint stands; nothing where none is.
std::optional<std::string> session_against_complaint(const Plan& plan, search::Search& search);

}  // namespace rehab::verify
