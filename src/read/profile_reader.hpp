// Who it is and what injury: what stays the same from day to day.
#pragma once

#include "read/decoded_values.hpp"
#include "read/diagnostics.hpp"
#include "rehab/athlete.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

/// The keys of `who` (name, sport, born, clinician, best) and of `what` (injury, target); a test case writes both into one map.
/// `today` bounds the day of the injury.
Profile read_profile(yaml::Cursor who, yaml::Cursor what, Day today, Diagnostics& diagnostics, const DecodedValues& decoded);

}  // namespace rehab::reading
