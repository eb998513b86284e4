// Three numbers between signs, in the orders in which people write them.
#include "read/date_hints.hpp"

#include <array>
#include <optional>

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
  const auto numbers = three_numbers(text);
  if (!numbers) return {};
  const auto [a, b, c] = *numbers;
  if (a > 31) return date_of(a, b, c);
  const int year = c < 100 ? c + 2000 : c;
  const std::string day_first = date_of(year, b, a);
  const std::string month_first = date_of(year, a, b);
  if (day_first == month_first || month_first.empty()) return day_first;
  return day_first.empty() ? month_first : month_first + " or " + day_first;
}

}  // namespace rehab::reading
