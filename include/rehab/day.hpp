// Days of the civil calendar. There is no clock here: today is always an argument.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rehab {

using Day = std::chrono::sys_days;
using Days = std::chrono::days;

/// Reads `2012-03-10`, in full and nothing else; nothing for a day that no calendar has (2026-02-30). Years 1900 to 2199.
std::optional<Day> parse_day(std::string_view text);

/// `2012-03-10`.
std::string to_string(Day day);

/// Whole days from `from` to `to`; negative when `to` is earlier.
constexpr int days_between(Day from, Day to) { return static_cast<int>((to - from).count()); }

/// Whole years lived by `day`; someone born on 29 February has the birthday on 1 March of a common year.
int age_on(Day born, Day day);

}  // namespace rehab
