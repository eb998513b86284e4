// Which of a plan's `never` an answer breaks. The verifier proves that none can; a case shows one that does.
#pragma once

#include <vector>

#include "rehab/next_session.hpp"

namespace rehab::cases {

/// Indices into Plan::never. None for a session under way.
std::vector<int> broken_nevers(const NextSession& next);

}  // namespace rehab::cases
