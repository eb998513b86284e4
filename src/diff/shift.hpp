// In what way one plan's session differs from another's.
#pragma once

#include <optional>
#include <string>

#include "diff/two_plans.hpp"

namespace rehab::diff {

/// In what way the second plan's session differs from the first's.
enum class Shift : std::uint8_t { harder, easier, sooner, later, referral, no_referral, other };
inline constexpr std::size_t shift_count = 7;

/// What is to be done by a prescription, in words that do not hang on how a plan names its steps.
std::string session_text(const TwoPlans& plans, Side side, const Prescription& p);

/// Work in the same words.
std::string work_text(const TwoPlans& plans, Side side, const std::vector<Work>& work);

/// In what way the second differs from the first; both are sessions.
Shift shift_between(const TwoPlans& plans, const Prescription& first, const Prescription& second);

/// The same of what two plans prescribe from a day on; nothing where it is the same.
std::optional<Shift> shift_on(const TwoPlans& plans, const Prescription& first, const Prescription& second);

}  // namespace rehab::diff
