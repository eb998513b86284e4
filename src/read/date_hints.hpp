// What was probably meant by a date that is none.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rehab/day.hpp"

namespace rehab::reading {

/// Of a date in the right shape: which part of it cannot be. `there is no month 13: months are 01 to 12`.
std::string impossible_part(std::string_view date);

/// Of a date in another shape, `10/11/2026`, `2026-10-9` or `Sun 11 Oct 2026`: the dates that can be meant; empty where there are
/// none.
std::string dates_meant(std::string_view text);
/// Of one without a year, `Sun 11 Oct`: `YYYY-10-11`; empty where it is something else.
std::string date_without_year(std::string_view text);

/// The same day of another year, where that lies from one day to another (both included): what a mistyped year was to be.
std::optional<Day> year_meant(Day day, Day from, Day to);

}  // namespace rehab::reading
