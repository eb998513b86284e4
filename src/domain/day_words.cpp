#include "rehab/day_words.hpp"

#include <string_view>

namespace rehab {

namespace {

constexpr std::string_view weekdays[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
constexpr std::string_view months[] = {"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};

std::string_view weekday_of(Day day) { return weekdays[std::chrono::weekday(day).c_encoding()]; }

std::string day_and_month(std::chrono::year_month_day date) {
  return std::to_string(static_cast<unsigned>(date.day())) + " " + std::string(months[static_cast<unsigned>(date.month()) - 1]);
}

std::string year_of(std::chrono::year_month_day date) { return " " + std::to_string(static_cast<int>(date.year())); }

}  // namespace

std::string long_day(Day day) {
  const std::chrono::year_month_day date(day);
  return std::string(weekday_of(day)) + " " + day_and_month(date) + year_of(date);
}

std::string brief_day(Day day) {
  const std::chrono::year_month_day date(day);
  return std::to_string(static_cast<unsigned>(date.day())) + " " +
         std::string(months[static_cast<unsigned>(date.month()) - 1].substr(0, 3));
}

std::string long_day(Day day, Day near) {
  const std::chrono::year_month_day date(day);
  const bool same_year = date.year() == std::chrono::year_month_day(near).year();
  return std::string(weekday_of(day)) + " " + day_and_month(date) + (same_year ? "" : year_of(date));
}

std::string short_day(Day day, Day near) {
  std::string text = long_day(day, near);
  return text.erase(3, weekday_of(day).size() - 3);
}

}  // namespace rehab
