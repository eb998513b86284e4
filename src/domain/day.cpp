// Days of the civil calendar, read and written by our own hand: the library's reader is missing on half of our compilers.
#include "rehab/day.hpp"

#include <algorithm>
#include <utility>

namespace rehab {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

void append_padded(std::string& out, unsigned value, std::size_t width) {
  const std::string plain = std::to_string(value);
  out.append(width - std::min(width, plain.size()), '0');
  out += plain;
}

}  // namespace

std::optional<Day> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < first_year || *year > last_year) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

std::string to_string(Day day) {
  const std::chrono::year_month_day date{day};
  std::string out;
  append_padded(out, static_cast<unsigned>(static_cast<int>(date.year())), 4);
  out += '-';
  append_padded(out, static_cast<unsigned>(date.month()), 2);
  out += '-';
  append_padded(out, static_cast<unsigned>(date.day()), 2);
  return out;
}

int age_on(Day born, Day day) {
  const std::chrono::year_month_day birth{born};
  const std::chrono::year_month_day now{day};
  const int years = static_cast<int>(now.year()) - static_cast<int>(birth.year());
  // Compared as month and day, so that 29 February is reached on 1 March where the year has none.
  const bool had_birthday = std::pair{now.month(), now.day()} >= std::pair{birth.month(), birth.day()};
  return had_birthday ? years : years - 1;
}

}  // namespace rehab
