// Whole texts that are one number with its unit: of options, best times, reps.
#include <algorithm>
#include <array>
#include <utility>

#include "domain/length_units.hpp"
#include "domain/quantity.hpp"

namespace rehab {
namespace {

using namespace notation;

std::optional<Length> read_length(Scanner& in, Zero zero) {
  const auto number = in.number("a distance");
  if (!number) return std::nullopt;
  const auto written = take_unit(in, Unit::distance, number->at);
  if (!written) return std::nullopt;
  const LengthUnit unit = length_unit(*written).value_or(LengthUnit::m);
  const auto distance = distance_in(in, *number, unit, zero);
  if (!distance) return std::nullopt;
  return Length{*distance, unit};
}

std::optional<Duration> read_duration(Scanner& in) {
  const auto number = in.number("a time");
  if (!number) return std::nullopt;
  const auto unit = take_unit(in, Unit::time, number->at);
  if (!unit) return std::nullopt;
  return duration_in(in, *number, *unit);
}

std::optional<Duration> read_bare_seconds(Scanner& in) {
  const auto number = in.number("a number of seconds");
  if (!number) return std::nullopt;
  return duration_in(in, *number, "s");
}

/// Most times are a few digits with a point among them, and logs are full of them: read at a glance, or not at all.
std::optional<Duration> plain_seconds(std::string_view text) {
  const bool leading_zero = text.size() > 1 && text[0] == '0' && text[1] != '.';
  if (text.empty() || text.size() > 5 || text[0] == '.' || leading_zero) return std::nullopt;
  std::int64_t value = 0;
  const std::size_t point = std::min(text.find('.'), text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == point) continue;
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    value = value * 10 + (text[i] - '0');
  }
  constexpr auto places = std::size_t{time_decimals};
  const std::size_t decimals = text.size() - std::min(text.size(), point + 1);
  if (value == 0 || decimals > places || point + 1 == text.size()) return std::nullopt;
  for (std::size_t i = decimals; i < places; ++i) value *= 10;
  return value > most_time.ms ? std::nullopt : std::optional(Duration{value});
}

/// `0:03.8`, `3..8`: the seconds that were meant; `3.6 s` and the rest is for the reader to refuse.
std::optional<std::string> seconds_meant(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::size_t dots = text.find("..");
  if (colon == text.npos && dots == text.npos) return std::nullopt;
  if (colon == text.npos) {
    const std::string meant = std::string(text.substr(0, dots)).append(text.substr(dots + 1));
    return plain_seconds(meant) ? std::optional(meant) : std::nullopt;
  }
  const auto minutes = parse_count(text.substr(0, colon), 59);
  std::string_view seconds = text.substr(colon + 1);
  if (seconds.size() > 1 && seconds[0] == '0' && seconds[1] != '.') seconds.remove_prefix(1);
  const auto whole = parse_count(seconds.substr(0, seconds.find('.')), 59);
  if (!minutes || !whole || !plain_seconds(seconds)) return std::nullopt;
  const std::size_t point = std::min(seconds.find('.'), seconds.size());
  return std::to_string(*minutes * 60 + *whole).append(seconds.substr(point));
}

/// Reads a text that holds one value and nothing else.
template <class T, class Read>
Parsed<T> alone(std::string_view text, std::string_view shape, Read read) {
  Scanner in{text};
  refuse_comma(in, text);
  const auto value = read(in);
  if (value) expect_end(in, shape);
  if (in.error()) return *in.error();
  return *value;
}

}  // namespace

Parsed<Percent> parse_percent(std::string_view text, Zero zero) {
  return alone<Percent>(text, "a percentage stands alone here: 60%", [zero](Scanner& in) { return read_percent(in, zero); });
}

Parsed<Length> parse_length(std::string_view text, Zero zero) {
  return alone<Length>(text, "a distance stands alone here: 20 m", [zero](Scanner& in) { return read_length(in, zero); });
}

Parsed<Distance> parse_distance(std::string_view text, Zero zero) {
  auto length = parse_length(text, zero);
  if (auto* error = std::get_if<NotationError>(&length)) return std::move(*error);
  return std::get<Length>(length).distance;
}

Parsed<Duration> parse_duration(std::string_view text) {
  return alone<Duration>(text, "a time stands alone here: 1.75 s", read_duration);
}

Parsed<Recovery> parse_recovery(std::string_view text) {
  return alone<Recovery>(text, "a rest stands alone here: 2-4 min", read_recovery);
}

Parsed<Duration> parse_seconds(std::string_view text) {
  if (const auto plain = plain_seconds(text)) return *plain;
  if (const auto meant = seconds_meant(text))
    return NotationError{0, "a rep is timed in seconds, as 3.6", "did you mean " + *meant + "?"};
  return alone<Duration>(text, "seconds alone, without a unit: 3.6", read_bare_seconds);
}

std::optional<int> parse_count(std::string_view text, int most) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  if (!digits || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  const std::int64_t value = NumberToken{0, text}.scaled(0);
  if (value > most) return std::nullopt;
  return static_cast<int>(value);
}

namespace {

constexpr int most_days = 365;

/// `1 week`, `36 h`: in days, no fewer than were meant.
std::optional<int> days_meant(int count, std::string_view unit) {
  const bool weeks = unit == "week" || unit == "weeks" || unit == "wk" || unit == "w";
  const bool hours = unit == "h" || unit == "hour" || unit == "hours" || unit == "hrs";
  if (unit == "d" || unit == "night" || unit == "nights") return count;
  if (weeks && count * 7 <= most_days) return count * 7;
  return hours ? std::optional((count + 23) / 24) : std::nullopt;
}

std::string in_days(int days) { return std::to_string(days) + (days == 1 ? " day" : " days"); }

}  // namespace

Parsed<int> parse_days(std::string_view text) {
  const auto fault = [](std::string message, std::string hint) { return NotationError{0, std::move(message), std::move(hint)}; };
  const std::string shown = '"' + std::string(text) + '"';
  const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());  // of the number
  const auto count = parse_count(text.substr(0, end), most_days);
  const std::string_view unit = text.substr(std::min(text.find_first_not_of(' ', end), text.size()));
  if (!count || *count == 0) return fault(shown + " is no number of days from 1 to " + std::to_string(most_days), in_days(2));
  if (unit.empty()) return fault(shown + " has no unit", in_days(*count));
  if (unit != "day" && unit != "days")
    return fault('"' + std::string(unit) + "\" is no unit here", in_days(days_meant(*count, unit).value_or(2)));
  if (text[end] != ' ') return fault("a blank is missing before \"" + std::string(unit) + '"', in_days(*count));
  return *count;
}

std::optional<std::string> decimal_comma(std::string_view text) {
  constexpr std::string_view of_numbers = "0123456789.,";
  std::string pointed(text);
  for (std::size_t at = text.find_first_of(of_numbers); at != text.npos; at = text.find_first_of(of_numbers, at)) {
    const std::size_t end = std::min(text.find_first_not_of(of_numbers, at), text.size());
    const std::string_view run = text.substr(at, end - at);
    bool number_ends = false;  // `3,7,3,8`: every other comma stands for a point
    for (std::size_t i = 1; i + 1 < run.size() && run.find('.') == run.npos; ++i) {
      if (run[i] != ',' || run[i - 1] == ',' || run[i + 1] == ',') continue;
      if (!number_ends) pointed[at + i] = '.';
      number_ends = !number_ends;
    }
    at = end;
  }
  return pointed == text ? std::nullopt : std::optional(pointed);
}

}  // namespace rehab
