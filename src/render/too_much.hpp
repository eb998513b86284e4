// In what a session was more than was prescribed, in words.
#pragma once

#include <string>

#include "engine/evidence.hpp"

namespace rehab {

/// `rep 3 of Acceleration in 3.20 s, where no faster than 3.70 s was allowed`: what made a session too much, each way once; empty
/// where its work was as prescribed, and the day alone was none for a session. Of several reps that were too fast the fastest.
std::string too_much_words(const Plan& plan, const Profile& profile, const Passed& session);

}  // namespace rehab
