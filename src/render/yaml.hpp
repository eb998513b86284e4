// The next session as a log entry: valid as it is printed, to be appended to the file and filled in. What nobody knows yet stands
// in comments that show the question and its answers.
#pragma once

#include <string>

#include "rehab/next_session.hpp"

namespace rehab {

/// A list item of the log; of a session under way the work lines that are left; on a referral and a wait comments alone.
std::string to_yaml(const NextSession& next);

}  // namespace rehab
