// What the switch to another plan changes, for the sheet.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "rehab/next_session.hpp"

namespace rehab {

/// The last entry of a log that switches the plan.
std::optional<std::size_t> last_switch(std::span<const Entry> log);

/// Whether a referral of the plan before the switch `number` (from 0) stood when it was made, and nobody has cleared it by
/// today: until then that plan holds on. `athlete` is read with it.
bool switch_waits(const Plan& plan, const Athlete& athlete, std::size_t number, Day today);

/// What is said of a switch that waits.
Warning waiting_warning(const Plan& plan);

/// What is said of the last switch to another plan until three clean sessions after it: since when the plan holds, what the one
/// before it would have asked for now, and how many sessions before the switch went beyond this one. Nothing where the log holds
/// no switch. `as_before` is the same athlete, read with the plan before. Pure.
std::optional<Warning> switch_warning(const NextSession& next, const Plan& before, const Athlete& as_before);

}  // namespace rehab
