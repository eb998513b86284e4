// The sessions ahead as a calendar that other programs take in, again and again.
#pragma once

#include <string>

#include "render/forecast.hpp"

namespace rehab {

/// An iCalendar with one all-day event a session ahead and one for the target; lines folded at 75 bytes. An event's identity is the
/// athlete, the injury and how many sessions came before, so that a later calendar moves the same event. Empty under a referral,
/// and where nothing is ahead: a calendar without an event is none.
std::string forecast_ics(const ForecastSheet& sheet);

}  // namespace rehab
