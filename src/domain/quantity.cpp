// Numbers with their units.
#include "domain/quantity.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "domain/length_units.hpp"

namespace rehab::notation {
namespace {

constexpr Percent most_intensity = percent(110);
constexpr Distance most_distance = metres(10'000);

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
    Spelling{"minutes", "min"},
};

/// Units that are none here, by an example of what to write instead.
constexpr std::array written_otherwise{
    Spelling{"cm", "in metres: 10 cm is 0.1 m"},        Spelling{":", "with a unit: 3:00 is 3 min, 0:01.90 is 1.90 s"},
    Spelling{"h", "in minutes: an hour is 60 min"},     Spelling{"hour", "in minutes: an hour is 60 min"},
    Spelling{"hours", "in minutes: an hour is 60 min"},
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

std::vector<std::string_view> units(Unit allowed) {
  std::vector<std::string_view> all;
  for (const LengthUnitRow& row : length_units) {
    if (allowed != Unit::time) all.push_back(row.symbol);
  }
  if (allowed != Unit::distance) all.insert(all.end(), {"s", "min"});
  return all;
}

std::string unit_hint(std::string_view word, Unit allowed) {
  const std::string small = lower(word);
  if (fits(small, allowed)) return "did you mean " + small;
  if (small == "sets" || small == "reps" || small == "times" || small == "runs")
    return "an x stands between the numbers: 5 x 10 m";
  for (const auto& [spelling, unit] : spellings) {
    if (spelling != small) continue;
    if (fits(unit, allowed)) return "did you mean " + std::string(unit);
  }
  for (const auto& [spelling, hint] : written_otherwise) {
    const bool is_time = spelling != "cm";
    if (spelling == small && (is_time ? allowed != Unit::distance : allowed != Unit::time)) return std::string(hint);
  }
  return "allowed: " + list_of(allowed);
}

/// `20 m, or yd, ft, km, mi`: the number with its likeliest unit, and what else it could be.
std::string units_of(std::string_view number, Unit allowed) {
  const auto all = units(allowed);
  std::string text = "write " + std::string(number) + " ";
  if (allowed == Unit::time) return text + list_of(allowed);
  for (std::size_t i = 0; i < all.size(); ++i) text.append(i == 0 ? "" : i == 1 ? ", or " : ", ").append(all[i]);
  return text;
}

/// Whether what comes next belongs to what follows a quantity, so that its unit was left out rather than written wrongly.
bool ends_number(const Scanner& in) {
  constexpr std::array<std::string_view, 10> followers{"", "x", "X", "*", "\u00d7", "@", "at", "/", "-", "rest"};
  return std::find(followers.begin(), followers.end(), in.token()) != followers.end();
}

/// A distance has no range: how far it was is one number.
std::nullopt_t fail_no_unit(Scanner& in, std::size_t from, Unit allowed) {
  const std::string number(in.since(from));
  std::string hint = in.token() == "-" && allowed != Unit::time ? "a distance is one number, as it was run: " + number + " m"
                                                                : units_of(number, allowed);
  return in.fail(from, number + " has no unit", std::move(hint));
}

std::string_view quoted(const NumberToken& number) { return number.written.substr(0, 24); }

std::string text_of(std::string_view a, std::string_view b) { return std::string(a).append(b); }

/// A number as a whole count of 10^-places, in its bounds.
std::optional<std::int64_t> fixed(Scanner& in, const NumberToken& number, int places, Zero zero) {
  if (number.decimals > places) {
    return in.fail(number.at, text_of(quoted(number), " has too many decimals"), "at most " + std::to_string(places));
  }
  if (number.zero() && zero == Zero::refused) {
    return in.fail(number.at, "this must be more than 0");
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

std::string list_of(Unit allowed) {
  const auto all = units(allowed);
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) text.append(i == 0 ? "" : i + 1 == all.size() ? " or " : ", ").append(all[i]);
  return text;
}

std::optional<std::string_view> take_unit(Scanner& in, Unit allowed, std::size_t from) {
  const std::string_view word = in.word();
  if (fits(word, allowed)) {
    in.take_word(word);
    return word;
  }
  if (ends_number(in)) return fail_no_unit(in, from, allowed);
  return in.fail(in.at(), text_of(in.token(), " is no unit here"), unit_hint(word.empty() ? in.token() : word, allowed));
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
  if (distance == Distance{} && zero == Zero::refused) return in.fail(number.at, "this must be more than 0");
  return distance;
}

std::optional<Duration> duration_in(Scanner& in, const NumberToken& number, std::string_view unit) {
  return in_milliseconds(in, number, unit == "min" ? 60 : 1);
}

namespace {

/// `0.8` for 80%: the percentage of which this is the fraction; empty where it is none. Nobody runs at 1%; less than a tenth of
/// it is what a counterexample has for next to nothing.
std::string percent_meant(const NumberToken& number) {
  const std::int64_t hundredths = number.decimals <= percent_decimals ? number.scaled(percent_decimals) : 0;
  const bool fraction = number.decimals > 0 && hundredths >= 10 && hundredths * 100 <= most_intensity.hundredths;
  return fraction ? std::to_string(hundredths) + "%" : "";
}

}  // namespace

std::optional<Percent> read_percent(Scanner& in, Zero zero) {
  const auto number = in.number("a number of %");
  if (!number) return std::nullopt;
  const std::string meant = percent_meant(*number);
  if (const std::string_view dash = in.token(); dash == "-" || dash == "\u2013" || dash == "\u2014")
    return in.fail(number->at, "a percentage is one number, not a range", "write the one that holds, as 60%");
  if (!in.take('%')) {
    if (!ends_number(in)) return in.fail(in.at(), text_of(in.token(), " is no unit here"), "a percentage, like 10%");
    return in.fail(number->at, text_of(quoted(*number), " has no unit"),
                   meant.empty() ? text_of("write ", quoted(*number)) + "%" : "did you mean " + meant + "?");
  }
  const auto value = fixed(in, *number, percent_decimals, zero);
  if (!value) return std::nullopt;
  if (zero == Zero::refused && !meant.empty())
    return in.fail(number->at, text_of(quoted(*number), "% is no speed to run at"), "did you mean " + meant + "?");
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
  if (all == 0) return in.fail(number.at, "this must be more than 0");
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
  const bool time = in.done() || std::string_view("0123456789+-.").find(in.token().front()) != std::string_view::npos;
  if (!time)
    return in.fail(in.at(), text_of("expected a time, found ", in.token()),
                   "write rest 2 min; what else there is to say stands in `notes:`");
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
  if (meant.empty())
    in.fail(comma, "a comma has no place here",
            "write it without: 3 x 10 m @ 50% rest 3 min; each exercise has a line of its own");
  in.fail(comma, "a decimal takes a point, not a comma", "did you mean " + meant);
}

void expect_end(Scanner& in, std::string_view hint) {
  if (in.done()) return;
  const std::string_view sign = in.token();
  const std::string what = text_of(sign, " is not understood here");
  if (sign == "+" || sign == "and" || sign == "&") in.fail(in.at(), what, "each dose has a line of its own: - EXERCISE: DOSE");
  if (sign == "." || sign == ";") in.fail(in.at(), what, text_of("remove the ", sign));
  in.fail(in.at(), what, std::string(hint));
}

}  // namespace rehab::notation
