// Three numbers between signs, in the orders in which people write them.
#include "read/date_hints.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "domain/quantity.hpp"
#include "rehab/day.hpp"

namespace rehab::reading {
namespace {

constexpr std::string_view digits = "0123456789";

std::optional<int> number(std::string_view text) {
  while (text.size() > 1 && text.front() == '0') text.remove_prefix(1);
  return parse_count(text, 9999);
}

std::string date_of(int year, int month, int day) {
  const std::string date = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  return parse_day(date) ? date : std::string();
}

/// The numbers of `10/11/2026`, and how many digits the first has.
std::optional<std::array<int, 3>> three_numbers(std::string_view text) {
  std::array<int, 3> numbers{};
  std::size_t found = 0;
  for (std::size_t at = 0; at < text.size(); ++found) {
    const std::size_t end = std::min(text.find_first_not_of(digits, at), text.size());
    const auto value = number(text.substr(at, end - at));
    if (!value || found == numbers.size() || (end < text.size() && std::string_view("-/. ").find(text[end]) == text.npos))
      return std::nullopt;
    numbers[found] = *value;
    at = end == text.size() ? end : end + 1;
  }
  return found == numbers.size() ? std::optional(numbers) : std::nullopt;
}

/// A date with its month in words: `Sun 11 Oct`, `October 11, 2026`, `11th March 26`; the year is 0 where it is not said.
struct WordedDate {
  int year = 0, month = 0, day = 0;
};

/// The month that a word begins, by three letters at least; 0 where there is none.
int month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> months{"january", "february", "march",     "april",   "may",      "june",
                                                    "july",    "august",   "september", "october", "november", "december"};
  const auto found = std::find_if(months.begin(), months.end(),
                                  [&](std::string_view month) { return word.size() >= 3 && month.starts_with(word); });
  return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

std::optional<WordedDate> parts_of(std::string_view text) {
  WordedDate date;
  std::string word;
  const auto take = [&] {
    const std::size_t letters = std::min(word.find_first_not_of(digits), word.size());  // `11th`
    const auto value = letters > 0 ? number(std::string_view(word).substr(0, letters)) : std::nullopt;
    if (value) {
      int& part = date.day == 0 && *value < 32 ? date.day : date.year;
      part = &part == &date.year && *value < 100 ? *value + 2000 : *value;
    } else if (const int month = month_of(word)) {
      date.month = month;
    }
    word.clear();
  };
  for (const char c : text) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::string_view(" ,.-/").find(c) == text.npos ? void(word += lower) : take();
  }
  take();
  return date.month > 0 && date.day > 0 ? std::optional(date) : std::nullopt;
}

}  // namespace

std::string impossible_part(std::string_view date) {
  const int year = number(date.substr(0, 4)).value_or(0);
  const int month = number(date.substr(5, 2)).value_or(0);
  if (year < 1900 || year > 2199) return "years are 1900 to 2199";
  if (month < 1 || month > 12) return fmt::format("there is no month {}: months are 01 to 12", date.substr(5, 2));
  int last = 31;
  while (date_of(year, month, last).empty()) --last;
  return fmt::format("the days of {} are 01 to {}", date.substr(0, 7), last);
}

std::string dates_meant(std::string_view text) {
  if (text.size() == 8 && text.find_first_not_of(digits) == text.npos)
    return date_of(*number(text.substr(0, 4)), *number(text.substr(4, 2)), *number(text.substr(6, 2)));
  if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ') && parse_day(text.substr(0, 10)))
    return std::string(text.substr(0, 10));
  if (const auto parts = parts_of(text)) return date_of(parts->year, parts->month, parts->day);
  const auto numbers = three_numbers(text);
  if (!numbers) return {};
  const auto [a, b, c] = *numbers;
  if (a > 31) return date_of(a, b, c);
  const int year = c < 100 ? c + 2000 : c;
  std::vector<std::string> dates{date_of(year, a, b), date_of(year, b, a)};
  if (c < 32 && text.find('-') != text.npos) dates.insert(dates.begin(), date_of(a + 2000, b, c));
  std::string meant;
  for (auto date = dates.begin(); date != dates.end(); ++date) {
    if (date->empty() || std::find(dates.begin(), date, *date) != date) continue;
    meant += (meant.empty() ? "" : " or ") + *date;
  }
  return meant;
}

std::string date_without_year(std::string_view text) {
  const auto parts = parts_of(text);
  return parts && parts->month > 0 && parts->year == 0 ? fmt::format("YYYY-{:02}-{:02}", parts->month, parts->day) : "";
}

std::optional<Day> year_meant(Day day, Day from, Day to) {
  const std::chrono::year_month_day written(day);
  const std::chrono::year first = std::chrono::year_month_day(from).year();
  for (const std::chrono::year year : {first, first + std::chrono::years(1), std::chrono::year_month_day(to).year()}) {
    const std::chrono::year_month_day meant = year / written.month() / written.day();
    if (year != written.year() && meant.ok() && Day(meant) >= from && Day(meant) <= to) return Day(meant);
  }
  return std::nullopt;
}

}  // namespace rehab::reading
