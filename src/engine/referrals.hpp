// The referrals of a log: which entry asked for each, by which rules, and on what.
#pragma once

#include <optional>
#include <vector>

#include "rehab/next_session.hpp"

namespace rehab {

/// Every referral that the log asked for, in order, each by the entry that asked first, with what was said while it stood. What
/// only the last entry's report asks for is among them; one that an earlier report asked for and that no longer held at the next
/// entry is not.
std::vector<Referral> referrals(const Plan& plan, const Athlete& athlete);

}  // namespace rehab
