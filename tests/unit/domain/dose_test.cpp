#include "rehab/dose.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "domain/length_units.hpp"
#include "unit/random.hpp"

using namespace rehab;

namespace {

std::string canonical(std::string_view text) {
  const auto parsed = parse_dose(text);
  if (const auto* error = std::get_if<NotationError>(&parsed)) return "error: " + error->message;
  return to_string(std::get<Dose>(parsed));
}

const std::string schema = "a dose reads SETS x REPS x AMOUNT @ INTENSITY rest R / S";

struct Case {
  std::string written;
  std::string means;
};

struct Refused {
  std::string written;
  std::size_t at;
  std::string message;
  std::string hint;
};

}  // namespace

TEST_CASE("a dose prints in one way however it was written") {
  const Case cases[] = {
      {"2 x 5 x 10 m @ 55% rest 2-4 min / 5 min", "2 x 5 x 10 m @ 55% rest 2-4 min / 5 min"},
      {"2x5x10m @55%", "2 x 5 x 10 m @ 55%"},
      {"2x5x10m@55%rest2-4min/5min", "2 x 5 x 10 m @ 55% rest 2-4 min / 5 min"},
      {"5x10mrest 2min", "5 x 10 m rest 2 min"},
      {"  5  x\t10   m  ", "5 x 10 m"},
      {"5×10 m", "5 x 10 m"},
      {"2 × 5x10 m", "2 x 5 x 10 m"},
      {"3 x 15", "3 x 15"},
      {"1 x 15", "15"},
      {"15", "15"},
      {"1", "1"},
      {"2 x 1", "2 x 1"},
      {"5 min", "5 min"},
      {"1 x 5 min", "5 min"},
      {"1 x 1 x 10 m", "10 m"},
      {"2 x 1 x 10 m", "2 x 1 x 10 m"},
      {"1 x 5 x 10 m", "5 x 10 m"},
      {"90 s", "90 s"},
      {"120 s", "120 s"},
      {"1.5 min", "1.5 min"},
      {"0.5 s", "0.5 s"},
      {"10.50 m", "10.5 m"},
      {"10 yd", "10 yd"},
      {"0.10 yd", "0.1 yd"},
      {"10.9362 yd", "10.9362 yd"},
      {"5x33ft", "5 x 33 ft"},
      {"1 km", "1 km"},
      {"0.4 km", "0.4 km"},
      {"0.0625 mi", "0.0625 mi"},
      {"5 X 10 m", "5 x 10 m"},
      {"2*5 * 10 m", "2 x 5 x 10 m"},
      {"5 x 10 m at 55%", "5 x 10 m @ 55%"},
      {"5x10 at55%rest3:00", "5 x 10 @ 55% rest 3 min"},
      {"5 x 10 m rest 3:00", "5 x 10 m rest 3 min"},
      {"5 x 10 m rest 1:30 / 5:00", "5 x 10 m rest 90 s / 5 min"},
      {"5 x 10 m rest 0:45-1:30", "5 x 10 m rest 45-90 s"},
      {"5 x 10 m rest 2:00 - 4:00 / 6 min", "5 x 10 m rest 2-4 min / 6 min"},
      {"9.1441 m", "9.1441 m"},
      {"5 x 10 m @ 62.5%", "5 x 10 m @ 62.5%"},
      {"5 x 10 m @ 110%", "5 x 10 m @ 110%"},
      {"3 x 10 @ 50%", "3 x 10 @ 50%"},
      {"5 x 10 m rest 2 - 4 min", "5 x 10 m rest 2-4 min"},
      {"5 x 10 m rest 90-120 s", "5 x 10 m rest 90-120 s"},
      {"5 x 10 m rest 60-120 s", "5 x 10 m rest 1-2 min"},
      {"5 x 10 m rest 1.5-2 min", "5 x 10 m rest 90-120 s"},
      {"5 x 10 m rest 2-2 min", "5 x 10 m rest 2 min"},
      {"5 x 10 m rest 45 s/3min", "5 x 10 m rest 45 s / 3 min"},
      {"100 x 100 x 10000 m", "100 x 100 x 10000 m"},
      {"10 x 1000", "10 x 1000"},
      {"1440 min", "1440 min"},
      {"3x6-8", "3 x 6-8"},
      {"6 - 8", "6-8"},
      {"1-2 x 30 s", "1-2 x 30 s"},
      {"3 x 6-8 x 20 m @ 70% rest 2 min", "3 x 6-8 x 20 m @ 70% rest 2 min"},
      {"8 x 60 s rest 90 s walk", "8 x 60 s rest 90 s walk"},
      {"8x60s rest 1:30walk_2/3 min", "8 x 60 s rest 90 s walk_2 / 3 min"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.written);
    CHECK(canonical(c.written) == c.means);
  }
}

TEST_CASE("a line that is no dose is refused with its place, its fault and what would be right") {
  const Refused cases[] = {
      {"", 0, "expected a number of sets, reps or an amount at the end", ""},
      {"   ", 3, "expected a number of sets, reps or an amount at the end", ""},
      {"fast", 0, "expected a number of sets, reps or an amount, found fast", ""},
      {"5 x", 3, "expected a number after x at the end", ""},
      {"5 x x 10 m", 4, "expected a number after x, found x", ""},
      {"5 x 5 x 10", 8, "10 has no unit", "write 10 m, or yd, ft, km, mi, s, min"},
      {"5 x 5 x 10 @ 50%", 8, "10 has no unit", "write 10 m, or yd, ft, km, mi, s, min"},
      {"2 x 5 x 10 x 3 m", 8, "10 has no unit", "write 10 m, or yd, ft, km, mi, s, min"},
      {"5 x 10 m x 3", 9, "x is not understood here", schema},
      {"3 x 8-6", 4, "this range runs backwards", "the smaller number comes first: 6-8"},
      {"3 x 6-6", 4, "this range runs backwards", "the smaller number comes first: 6-8"},
      {"2-3 x 6", 0, "sets are one number", "only reps may be a range: 3 x 6-8"},
      {"3 x 30-40 s", 4, "a distance or a time is one number", "30 s, as it was run; reps alone may be a range: 3 x 6-8"},
      {"3 x 6-", 6, "expected the end of the range at the end", ""},
      {"3 x 6\u20138", 5, "a range is written with a hyphen", "3 x 6-8"},
      {"3 x 6-1001", 6, "1001 is too many reps", "at most 1000"},
      {"8 x 60 s rest 90 s walk fast", 19, "walk is not understood here", schema},
      {"5 x 10 meters", 7, "meters is no unit here", "did you mean m"},
      {"5 x 10 M", 7, "M is no unit here", "did you mean m"},
      {"40 yards", 3, "yards is no unit here", "did you mean yd"},
      {"5 mins", 2, "mins is no unit here", "did you mean min"},
      {"5 secs", 2, "secs is no unit here", "did you mean s"},
      {"2 miles", 2, "miles is no unit here", "did you mean mi"},
      {"30 feet", 3, "feet is no unit here", "did you mean ft"},
      {"1 Km", 2, "Km is no unit here", "did you mean km"},
      {"6.3 mi", 0, "6.3 is too far", "at most 10 km"},
      {"32809 ft", 0, "32809 is too far", "at most 10 km"},
      {"11 km", 0, "11 is too far", "at most 10 km"},
      {"0.0001 ft", 0, "this must be more than 0", ""},
      {"5 x 10 at 55%x", 13, "x is not understood here", schema},
      {"5 x 10 m rest 3:0", 16, "two digits follow a colon, 00 to 59", "3:00"},
      {"5 x 10 m rest 3:60", 16, "two digits follow a colon, 00 to 59", "3:00"},
      {"5 x 10 m rest 3:000", 16, "two digits follow a colon, 00 to 59", "3:00"},
      {"5 x 10 m rest 2.5:00", 14, "2.5 minutes have no seconds of their own", "3:30"},
      {"5 x 10 m rest 0:00", 14, "this must be more than 0", ""},
      {"5 x 10 m rest 1440:01", 14, "1440 minutes is too long a time", "at most 24 h"},
      {"5 x 10 m rest 3:00 min", 19, "min is not understood here", schema},
      {"5 x 10 m rest 4:00-2:00", 14, "this range runs backwards", "the shorter time comes first"},
      {"5 x 10 m rest 2:00-4 min", 19, "a range is written alike at both its ends", "2:00-4:00 or 2-4 min"},
      {"5 x 10 z", 7, "z is no unit here", "allowed: m, yd, ft, km, mi, s or min"},
      {"5 x 10 Zap", 7, "Zap is no unit here", "allowed: m, yd, ft, km, mi, s or min"},
      {"5 x 10%", 4, "an intensity follows an @", "@ 10%"},
      {"5 x 10 m @ 50", 11, "50 has no unit", "write 50%"},
      {"5 x 10 m @", 10, "expected a number of % at the end", ""},
      {"5 x 10 m @ 111%", 11, "111% is too much", "at most 110%"},
      {"5 x 10 m @ 0%", 11, "this must be more than 0", ""},
      {"5 x 10 m @ 50.125%", 11, "50.125 has too many decimals", "at most 2"},
      {"5 x 10 m @ 50% 60%", 15, "60 is not understood here", schema},
      {"5 x 10 m rest", 13, "expected a time at the end", ""},
      {"5 x 10 m rest 2", 14, "2 has no unit", "write 2 s or min"},
      {"5 x 10 m rest 2-4", 14, "2-4 has no unit", "write 2-4 s or min"},
      {"5 x 10 m rest 2 m", 16, "m is no unit here", "allowed: s or min"},
      {"5 x 10 m rest 2 minutes", 16, "minutes is no unit here", "did you mean min"},
      {"5 x 10 m rest 2 min / 5", 22, "5 has no unit", "write 5 s or min"},
      {"5 x 10 m rest 4-2 min", 14, "this range runs backwards", "the shorter time comes first"},
      {"5 x 10 m rest 90 s - 2 min", 19, "a range has one unit, at its end", "2-4 min"},
      {"5 x 10 m rest 2 min rest 3 min", 20, "rest is not understood here", schema},
      {"5 x 10 m rest 2 min @ 50%", 20, "@ is not understood here", schema},
      {"5 x 10 m / 5 min", 9, "/ is not understood here", schema},
      {"0 x 5 x 10 m", 0, "sets must be more than 0", ""},
      {"0 x 10 m", 0, "reps must be more than 0", ""},
      {"5 x 0 m", 4, "this must be more than 0", ""},
      {"5 x 0.000 m", 4, "this must be more than 0", ""},
      {"5 x 10 m rest 0 s", 14, "this must be more than 0", ""},
      {"101 x 5 x 10 m", 0, "101 is too many sets", "at most 100"},
      {"1001 x 10 m", 0, "1001 is too many reps", "at most 1000"},
      {"100 x 101 x 10 m", 0, "10100 reps in all is too many", "at most 10000"},
      {"99999999999999999999 x 5", 0, "99999999999999999999 is too many sets", "at most 100"},
      {"5 x 10001 m", 4, "10001 is too far", "at most 10 km"},
      {"99999999999999999999 yd", 0, "99999999999999999999 is too far", "at most 10 km"},
      {"10937 yd", 0, "10937 is too far", "at most 10 km"},
      {"1441 min", 0, "1441 is too long a time", "at most 24 h"},
      {"86400.001 s", 0, "86400.001 is too long a time", "at most 24 h"},
      {"2.5 x 10 m", 0, "reps are whole numbers, not 2.5", ""},
      {"5 x 10.00000 m", 4, "10.00000 has too many decimals", "at most 4"},
      {"1.0005 s", 0, "1.0005 has too many decimals", "at most 3"},
      {"5 x 010 m", 4, "010 has a leading zero", "did you mean 10"},
      {"00", 0, "00 has a leading zero", "did you mean 0"},
      {"5 x .5 m", 4, "a number begins with a digit", "0.5, not .5"},
      {"5 x 5. m", 4, "5. has no digit after its point", "did you mean 5"},
      {"5 x -5 m", 4, "a number has no sign here", ""},
      {"+5 x 5 m", 0, "a number has no sign here", ""},
      {"1e3 m", 1, "e is no unit here", "allowed: m, yd, ft, km, mi, s or min"},
      {"2,5 m", 1, "a decimal takes a point, not a comma", "did you mean 2.5"},
      {"5 x 10 m @ 52,5%", 13, "a decimal takes a point, not a comma", "did you mean 52.5"},
      {",5 m", 0, "a comma has no place here",
       "write it without: 3 x 10 m @ 50% rest 3 min; each exercise has a line of its own"},
      {"5, m", 1, "a comma has no place here",
       "write it without: 3 x 10 m @ 50% rest 3 min; each exercise has a line of its own"},
      {"5 x 10 m, 3 x 20 m", 8, "a comma has no place here",
       "write it without: 3 x 10 m @ 50% rest 3 min; each exercise has a line of its own"},
      {"5 x 10 m rest 2–4 min", 15, "a range is written with a hyphen", "2-4 min"},
      {"5 x 10 m rest 2—4 min", 15, "a range is written with a hyphen", "2-4 min"},
      {"5 x 10 m rest 2 ° min", 16, "° is no unit here", "allowed: s or min"},
      {"5 x 5 x 10 × 3", 8, "10 has no unit", "write 10 m, or yd, ft, km, mi, s, min"},
      {"5 x 10 m\nrest 2 min", 8, "\n is not understood here", schema},
  };
  for (const Refused& c : cases) {
    CAPTURE(c.written);
    const auto parsed = parse_dose(c.written);
    const auto* error = std::get_if<NotationError>(&parsed);
    REQUIRE(error != nullptr);
    CHECK(error->at == c.at);
    CHECK(error->message == c.message);
    CHECK(error->hint == c.hint);
  }
}

TEST_CASE("the pieces of a dose are kept in exact units") {
  const auto dose = std::get<Dose>(parse_dose("2 x 5 x 10.0001 m @ 62.5% rest 1.5 min / 90.125 s"));
  CHECK(dose.sets == 2);
  CHECK(dose.reps == 5);
  CHECK(dose.total_reps() == 10);
  CHECK(*dose.distance() == Distance{100'001});
  CHECK(*dose.intensity == Percent{6250});
  CHECK(dose.rest->least == Duration{90'000});
  CHECK(dose.rest->most == Duration{90'000});
  CHECK(dose.set_rest->least == Duration{90'125});
}

namespace {

Duration any_time(test::Random& random) {
  if (random.one_in(2)) return minutes(random.between(1, 1440));
  return {random.between(std::int64_t{1}, minutes(1440).ms)};
}

Recovery any_recovery(test::Random& random) {
  const Duration one = any_time(random);
  const Duration other = random.one_in(2) ? any_time(random) : one;
  return {std::min(one, other), std::max(one, other)};
}

constexpr LengthUnit any_unit[]{LengthUnit::m, LengthUnit::yd, LengthUnit::ft, LengthUnit::km, LengthUnit::mi};

/// What can be written with four decimals at most.
Distance any_length(test::Random& random, LengthUnit unit) {
  const std::int64_t most = metres(10'000).tenths_mm * 10'000 / row_of(unit).tenths_mm - 1;
  const std::int64_t whole = std::max(std::int64_t{1}, random.between(std::int64_t{1}, most) / 10'000 * 10'000);
  const Distance length = length_of(random.one_in(2) ? whole : random.between(std::int64_t{1}, most), unit);
  return length > Distance{} ? length : length_of(10'000, unit);
}

Amount any_amount(test::Random& random, LengthUnit unit) {
  switch (random.between(0, 3)) {
    case 0: return std::monostate{};
    case 1: return any_time(random);
    default: return any_length(random, unit);
  }
}

constexpr std::string_view any_exercise[] = {"walk", "jog", "a_march-2", "rest", "x", "at", "minutes"};

Dose any_dose(test::Random& random) {
  Dose dose;
  dose.sets = random.one_in(2) ? 1 : random.between(1, 100);
  dose.reps = random.one_in(3) ? 1 : random.between(1, std::min(1000, 10'000 / dose.sets));
  const LengthUnit unit = random.one_of(any_unit);
  dose.amount = any_amount(random, unit);
  if (dose.distance()) dose.unit = unit;
  if (random.one_in(2)) dose.intensity = Percent{random.between(111, 11'000)};
  if (random.one_in(2)) dose.rest = any_recovery(random);
  if (dose.rest && random.one_in(2)) dose.set_rest = any_recovery(random);
  if (dose.rest && random.one_in(3)) dose.rest_exercise = std::string(random.one_of(any_exercise));
  const int most = std::min(1000, 10'000 / dose.sets);
  if (dose.reps < most && random.one_in(3)) dose.extra_reps = random.between(1, most - dose.reps);
  return dose;
}

}  // namespace

TEST_CASE("values that stand alone have the same grammar and bounds") {
  CHECK(std::get<Percent>(parse_percent("60%")) == percent(60));
  CHECK(std::get<Percent>(parse_percent("62.5 %")) == Percent{6250});
  CHECK(std::get<Distance>(parse_distance("20 yd")) == Distance{182'880});
  CHECK(std::get<Distance>(parse_distance("20m")) == metres(20));
  CHECK(std::get<Length>(parse_length("60 ft")).distance == Distance{182'880});
  CHECK(std::get<Length>(parse_length("60 ft")).unit == LengthUnit::ft);
  CHECK(std::get<Recovery>(parse_recovery("3:00")) == Recovery{minutes(3), minutes(3)});
  CHECK(std::get<Duration>(parse_duration("1.75 s")) == Duration{1750});
  CHECK(std::get<Duration>(parse_duration("2 min")) == minutes(2));
  CHECK(std::get<Recovery>(parse_recovery("2-4 min")) == Recovery{minutes(2), minutes(4)});
  CHECK(std::get<Duration>(parse_seconds("3.6")) == Duration{3600});
}

TEST_CASE("a value that should stand alone is refused with company, without its unit or with the wrong one") {
  const auto fault = [](const auto& parsed) {
    const auto* error = std::get_if<NotationError>(&parsed);
    return error ? std::to_string(error->at) + ": " + error->message + " (" + error->hint + ")" : "read";
  };
  CHECK(fault(parse_percent("60")) == "0: 60 has no unit (write 60%)");
  CHECK(fault(parse_percent("60% 70%")) == "4: 70 is not understood here (a percentage stands alone here: 60%)");
  CHECK(fault(parse_percent("111%")) == "0: 111% is too much (at most 110%)");
  CHECK(fault(parse_percent("-5%")) == "0: a number has no sign here ()");
  CHECK(fault(parse_distance("20")) == "0: 20 has no unit (write 20 m, or yd, ft, km, mi)");
  CHECK(fault(parse_distance("20 s")) == "3: s is no unit here (allowed: m, yd, ft, km or mi)");
  CHECK(fault(parse_distance("2 cm")) == "2: cm is no unit here (in metres: 10 cm is 0.1 m)");
  CHECK(fault(parse_duration("0:01.90")) == "1: : is no unit here (with a unit: 3:00 is 3 min, 0:01.90 is 1.90 s)");
  CHECK(fault(parse_distance("5 x 20 m")) == "0: 5 has no unit (write 5 m, or yd, ft, km, mi)");
  CHECK(fault(parse_duration("1.75")) == "0: 1.75 has no unit (write 1.75 s or min)");
  CHECK(fault(parse_duration("2-4 min")) == "0: 2 has no unit (write 2 s or min)");
  CHECK(fault(parse_recovery("2-4")) == "0: 2-4 has no unit (write 2-4 s or min)");
  CHECK(fault(parse_recovery("1,5 min")) == "1: a decimal takes a point, not a comma (did you mean 1.5)");
  CHECK(fault(parse_seconds("3.6 s")) == "4: s is not understood here (seconds alone, without a unit: 3.6)");
  CHECK(fault(parse_seconds("0")) == "0: this must be more than 0 ()");
  CHECK(fault(parse_seconds("3.6005")) == "0: 3.6005 has too many decimals (at most 3)");
}

TEST_CASE("nothing at all is a value only where the reader asks for it") {
  CHECK(std::get<Percent>(parse_percent("0%", Zero::allowed)) == Percent{0});
  CHECK(std::get<Distance>(parse_distance("0 m", Zero::allowed)) == Distance{0});
  CHECK(std::holds_alternative<NotationError>(parse_percent("0%")));
  CHECK(std::holds_alternative<NotationError>(parse_distance("0 m")));
}

TEST_CASE("a count is plain digits within its bound") {
  CHECK(parse_count("0", 10) == 0);
  CHECK(parse_count("10", 10) == 10);
  CHECK(parse_count("2147483647", 2147483647) == 2147483647);
  for (const std::string text : {"", "11", "010", "00", "+1", "-1", "1.0", "1e1", " 1", "1 ", "0x1", "99999999999999999999999"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_count(text, 10).has_value());
  }
}

TEST_CASE("units print alone as in a dose") {
  CHECK(to_string(metres(10)) == "10 m");
  CHECK(to_string(Distance{-91'440}) == "-9.144 m");
  CHECK(to_string(Distance{-91'440}, LengthUnit::yd) == "-10 yd");
  CHECK(to_string(metres(10), LengthUnit::yd) == "10.9361 yd");
  CHECK(to_string(Duration{0}) == "0 s");
  CHECK(to_string(seconds(90)) == "90 s");
  CHECK(to_string(minutes(2)) == "2 min");
  CHECK(to_string(Percent{6250}) == "62.5%");
  CHECK(to_string(Recovery{seconds(60), seconds(90)}) == "60-90 s");
}

TEST_CASE("a decimal has no trailing zeros") {
  CHECK(decimal(36576, 4) == "3.6576");
  CHECK(decimal(10'000, 4) == "1");
  CHECK(decimal(5, 3) == "0.005");
  CHECK(decimal(0, 4) == "0");
  CHECK(decimal(-2500, 2) == "-25");
  CHECK(decimal(-5, 1) == "-0.5");
  CHECK(decimal(42, 0) == "42");
  CHECK(decimal(std::numeric_limits<std::int64_t>::min(), 2) == "-92233720368547758.08");
}

TEST_CASE("what is printed can be read again as the same dose") {
  test::Random random{20120310};
  for (int i = 0; i < 50'000; ++i) {
    const Dose dose = any_dose(random);
    const std::string printed = to_string(dose);
    CAPTURE(printed);
    const auto again = parse_dose(printed);
    REQUIRE(std::holds_alternative<Dose>(again));
    REQUIRE(std::get<Dose>(again) == dose);
  }
}

TEST_CASE("any distance prints as itself: in its unit, or in metres where four decimals of that cannot say it") {
  test::Random random{20120311};
  for (int i = 0; i < 20'000; ++i) {
    const Distance distance{random.between(std::int64_t{1}, metres(10'000).tenths_mm)};
    const LengthUnit unit = random.one_of(any_unit);
    const std::string printed = to_string(distance, unit);
    CAPTURE(printed);
    const auto again = std::get<Length>(parse_length(printed));
    REQUIRE(again.distance == distance);
    REQUIRE(again.unit == printed_in(distance, unit));
    if (unit == LengthUnit::yd || unit == LengthUnit::ft) REQUIRE(again.unit == unit);
  }
}

TEST_CASE("any run of characters is either a dose that prints or an error with a place in the text") {
  const std::string_view pieces[] = {"5",  "10", "0",    ".", "x",    "×",  " ",   "m",   "min", "s", "yd",
                                     "ft", "mi", "km",   "X", "*",    "at", ":",   "00",  "@",   "%", "rest",
                                     "-",  "/",  "walk", ",", "\xc3", "é",  "010", "2.5", "\t"};
  test::Random random{55};
  int doses = 0;
  for (int i = 0; i < 100'000; ++i) {
    std::string text;
    for (int n = random.between(0, 9); n > 0; --n) text += random.one_of(pieces);
    CAPTURE(text);
    const auto parsed = parse_dose(text);
    if (const auto* error = std::get_if<NotationError>(&parsed)) {
      REQUIRE(error->at <= text.size());
      REQUIRE_FALSE(error->message.empty());
    } else {
      ++doses;
      REQUIRE(canonical(to_string(std::get<Dose>(parsed))) == to_string(std::get<Dose>(parsed)));
    }
  }
  CHECK(doses > 1000);
}

TEST_CASE("bare seconds are read as a time with its unit is") {
  constexpr std::string_view letters = "0139. ";
  std::vector<std::string> texts{""};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (texts[i].size() < 6)
      for (const char letter : letters) texts.push_back(texts[i] + letter);
    if (texts[i].empty()) continue;
    const auto bare = parse_seconds(texts[i]);
    const auto with_unit = parse_duration(texts[i] + "s");
    CAPTURE(texts[i]);
    REQUIRE(bare.index() == with_unit.index());
    if (bare.index() == 0) REQUIRE(std::get<Duration>(bare) == std::get<Duration>(with_unit));
  }
}
