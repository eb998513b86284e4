// What was probably meant by a date that is none.
#pragma once

#include <string>
#include <string_view>

namespace rehab::reading {

/// Of a date in the right shape: which part of it cannot be. `there is no month 13: months are 01 to 12`.
std::string impossible_part(std::string_view date);

/// Of digits in another shape, `10/11/2026` or `2026-10-9`: the dates that can be meant; empty where there are none.
std::string dates_meant(std::string_view text);

}  // namespace rehab::reading
