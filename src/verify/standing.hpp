// What was said against a session stands until it is asked again, and a referral until it is cleared: asked of the engine itself,
// on every place of the ladder that somebody comes to. The search works with marks of its own for both, and takes the engine's
// word for them.
#pragma once

#include <optional>
#include <string>

#include "search/search.hpp"

namespace rehab::verify {

/// In words, how a session is given while a complaint stands; nothing where none is.
std::optional<std::string> session_against_complaint(const Plan& plan, search::Search& search);

/// In words, how a session is given after a referral; nothing where none is.
std::optional<std::string> session_after_referral(const Plan& plan, search::Search& search);

}  // namespace rehab::verify
