// Days as people say them.
#pragma once

#include <string>

#include "rehab/day.hpp"

namespace rehab {

std::string long_day(Day day);             ///< `Sunday 11 March 2012`
std::string long_day(Day day, Day near);   ///< the same, without the year where it is that of `near`
std::string brief_day(Day day);            ///< `11 Mar`, on an axis
std::string short_day(Day day, Day near);  ///< `Sun 11 March`, with the year where it is not that of `near`

}  // namespace rehab
