// Numbers with their units.
#include "domain/quantity.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/length_units.hpp"

namespace rehab::notation {
namespace {

constexpr Percent most_intensity = percent(110);
constexpr Distance most_distance = metres(10'000);
constexpr Duration most_time = minutes(1440);

constexpr int time_decimals = 3;
constexpr int percent_decimals = 2;

using Spelling = std::pair<std::string_view, std::string_view>;

/// What people write, and what is meant.
constexpr std::array spellings{
    Spelling{"metre", "m"},       Spelling{"metres", "m"},     Spelling{"meter", "m"},       Spelling{"meters", "m"},
    Spelling{"mtr", "m"},         Spelling{"y", "yd"},         Spelling{"yds", "yd"},        Spelling{"yard", "yd"},
    Spelling{"yards", "yd"},      Spelling{"foot", "ft"},      Spelling{"feet", "ft"},       Spelling{"kilometre", "km"},
    Spelling{"kilometres", "km"}, Spelling{"kilometer", "km"}, Spelling{"kilometers", "km"}, Spelling{"kms", "km"},
    Spelling{"mile", "mi"},       Spelling{"miles", "mi"},     Spelling{"sec", "s"},         Spelling{"secs", "s"},
    Spelling{"second", "s"},      Spelling{"seconds", "s"},    Spelling{"mins", "min"},      Spelling{"minute", "min"},
    Spelling{"minutes", "min"},   Spelling{"h", "60 min"},     Spelling{"hour", "60 min"},   Spelling{"cm", "0.01 m"},
};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool fits(std::string_view word, Unit allowed) {
  if (length_unit(word)) return allowed != Unit::time;
  if (word == "s" || word == "min") return allowed != Unit::distance;
  return false;
}

std::string_view list(Unit allowed) {
  switch (allowed) {
    case Unit::distance: return "m, yd, ft, km or mi";
    case Unit::time: return "s or min";
    case Unit::distance_or_time: break;
  }
  return "m, yd, ft, km, mi, s or min";
}

std::string unit_hint(std::string_view word, Unit allowed) {
  const std::string small = lower(word);
  if (fits(small, allowed)) return "did you mean " + small;
  for (const auto& [spelling, unit] : spellings) {
    if (spelling != small) continue;
    const std::string_view symbol = unit.substr(unit.rfind(' ') + 1);
    if (fits(symbol, allowed)) return "did you mean " + std::string(unit);
  }
  return "allowed: " + std::string(list(allowed));
}

/// Whether what comes next belongs to what follows a quantity, so that its unit was left out rather than written wrongly.
bool ends_number(const Scanner& in) {
  constexpr std::array<std::string_view, 10> followers{"", "x", "X", "*", "\u00d7", "@", "at", "/", "-", "rest"};
  return std::find(followers.begin(), followers.end(), in.token()) != followers.end();
}

std::string_view quoted(const NumberToken& number) { return number.written.substr(0, 24); }

std::string text_of(std::string_view a, std::string_view b) { return std::string(a).append(b); }

/// A number as a whole count of 10^-places, in its bounds.
std::optional<std::int64_t> fixed(Scanner& in, const NumberToken& number, int places, Zero zero) {
  if (number.decimals > places) {
    return in.fail(number.at, text_of(quoted(number), " has too many decimals"), "at most " + std::to_string(places));
  }
  if (number.zero() && zero == Zero::refused) {
    return in.fail(number.at, text_of(quoted(number), " is nothing at all"), "more than 0");
  }
  return number.scaled(places);
}

std::optional<Duration> in_milliseconds(Scanner& in, const NumberToken& number, std::int64_t seconds_each) {
  const auto value = fixed(in, number, time_decimals, Zero::refused);
  if (!value) return std::nullopt;
  if (*value > most_time.ms / seconds_each) {
    return in.fail(number.at, text_of(quoted(number), " is too long a time"), "at most 24 h");
  }
  return Duration{*value * seconds_each};
}

}  // namespace

std::optional<std::string_view> take_unit(Scanner& in, Unit allowed, std::size_t from) {
  const std::string_view word = in.word();
  if (fits(word, allowed)) {
    in.take_word(word);
    return word;
  }
  if (ends_number(in)) return in.fail(from, text_of(in.since(from), " has no unit"), std::string(list(allowed)));
  return in.fail(in.at(), text_of(in.token(), " is no unit here"), unit_hint(word, allowed));
}

std::optional<LengthUnit> length_unit(std::string_view unit) {
  const auto is = [unit](const LengthUnitRow& row) { return row.symbol == unit; };
  const auto found = std::find_if(length_units.begin(), length_units.end(), is);
  if (found == length_units.end()) return std::nullopt;
  return static_cast<LengthUnit>(found - length_units.begin());
}

std::optional<Distance> distance_in(Scanner& in, const NumberToken& number, LengthUnit unit, Zero zero) {
  const auto value = fixed(in, number, distance_decimals, zero);
  if (!value) return std::nullopt;
  const Distance distance = length_of(std::min(*value, 4 * most_distance.tenths_mm), unit);  // more than any unit needs
  if (distance > most_distance) return in.fail(number.at, text_of(quoted(number), " is too far"), "at most 10 km");
  if (distance == Distance{} && zero == Zero::refused)
    return in.fail(number.at, text_of(quoted(number), " is nothing at all"), "more than 0");
  return distance;
}

std::optional<Duration> duration_in(Scanner& in, const NumberToken& number, std::string_view unit) {
  return in_milliseconds(in, number, unit == "min" ? 60 : 1);
}

std::optional<Percent> read_percent(Scanner& in, Zero zero) {
  const auto number = in.number("a number of %");
  if (!number) return std::nullopt;
  if (!in.take('%')) return in.fail(number->at, text_of(quoted(*number), " has no unit"), "%");
  const auto value = fixed(in, *number, percent_decimals, zero);
  if (!value) return std::nullopt;
  if (*value > most_intensity.hundredths) return in.fail(number->at, text_of(quoted(*number), "% is too much"), "at most 110%");
  return Percent{static_cast<std::int32_t>(*value)};
}

namespace {

/// Behind `3:`, what a clock shows.
std::optional<Duration> clock_in(Scanner& in, const NumberToken& number) {
  const auto after = in.sixtieths();
  if (!after) return std::nullopt;
  if (number.decimals > 0) return in.fail(number.at, text_of(quoted(number), " minutes have no seconds of their own"), "3:30");
  const std::int64_t all = std::min(number.scaled(0), most_time.ms) * 60 + *after;
  if (all == 0) return in.fail(number.at, "0:00 is nothing at all", "more than 0");
  if (seconds(all) > most_time) return in.fail(number.at, text_of(quoted(number), " minutes is too long a time"), "at most 24 h");
  return seconds(all);
}

/// `3:00` or `2:30-4:00`; the first number and its colon are read.
std::optional<Recovery> clock_recovery(Scanner& in, const NumberToken& number) {
  const auto least = clock_in(in, number);
  if (!least) return std::nullopt;
  if (!in.take('-')) return Recovery{*least, *least};
  const auto last = in.number("the end of the range");
  if (!last) return std::nullopt;
  if (!in.take(':')) return in.fail(last->at, "a range is written alike at both its ends", "2:00-4:00 or 2-4 min");
  const auto most = clock_in(in, *last);
  if (!most) return std::nullopt;
  if (*least > *most) return in.fail(number.at, "this range runs backwards", "the shorter time comes first");
  return Recovery{*least, *most};
}

}  // namespace

std::optional<Recovery> read_recovery(Scanner& in) {
  const auto first = in.number("a time");
  if (!first) return std::nullopt;
  if (in.take(':')) return clock_recovery(in, *first);
  if (in.token() == "\u2013" || in.token() == "\u2014") return in.fail(in.at(), "a range is written with a hyphen", "2-4 min");
  const auto last = in.take('-') ? in.number("the end of the range") : first;
  if (!last) return std::nullopt;
  const auto unit = take_unit(in, Unit::time, first->at);
  if (!unit) return std::nullopt;
  const auto least = duration_in(in, *first, *unit);
  const auto most = duration_in(in, *last, *unit);
  if (!least || !most) return std::nullopt;
  if (*least > *most) return in.fail(first->at, "this range runs backwards", "the shorter time comes first");
  if (in.token() == "-") return in.fail(in.at(), "a range has one unit, at its end", "2-4 min");
  return Recovery{*least, *most};
}

std::string with_point(std::string_view text, std::size_t comma) {
  constexpr std::string_view digits = "0123456789";
  const std::string_view before = text.substr(0, comma);
  const std::string_view after = text.substr(comma + 1);
  const std::string_view whole = before.substr(before.find_last_not_of(digits) + 1);
  const std::string_view decimals = after.substr(0, after.find_first_not_of(digits));
  if (whole.empty() || decimals.empty() || whole.size() + decimals.size() > 24) return {};
  return std::string(whole).append(".").append(decimals);
}

void refuse_comma(Scanner& in, std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos) return;
  const std::string meant = with_point(text, comma);
  if (meant.empty()) in.fail(comma, "a comma has no place here", "decimals take a point; one line of work a line");
  in.fail(comma, "a decimal takes a point, not a comma", "did you mean " + meant);
}

void expect_end(Scanner& in, std::string_view hint) {
  if (!in.done()) in.fail(in.at(), text_of(in.token(), " is not understood here"), std::string(hint));
}

}  // namespace rehab::notation

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
  return alone<Duration>(text, "seconds alone, without a unit: 3.6", read_bare_seconds);
}

std::optional<int> parse_count(std::string_view text, int most) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  if (!digits || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  const std::int64_t value = NumberToken{0, text}.scaled(0);
  if (value > most) return std::nullopt;
  return static_cast<int>(value);
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
