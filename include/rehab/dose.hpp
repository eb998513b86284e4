// The dose: one notation for work in plans, logs, sheets and on the command line, with its one reader and one printer.
//
//     [SETS x] REPS [x AMOUNT] [@ INTENSITY] [rest R [EXERCISE] [/ S]]       2 x 5 x 10 m @ 55% rest 2-4 min walk / 5 min
//
// REPS may be a range, `6-8`: the lower number completes it, the upper is the most.
//
// What is printed can be read again: parse(print(d)) = d.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "rehab/boxed_optional.hpp"
#include "rehab/units.hpp"

namespace rehab {

/// A recovery: a single value has least == most.
struct Recovery {
  Duration least;
  Duration most;
  auto operator<=>(const Recovery&) const = default;
};

/// Of a set, in a dose or as it was done.
inline constexpr int most_reps_of_set = 1000;

/// What one rep covers: nothing stated (`bridge: 3 x 15`), a distance or a time.
using Amount = std::variant<std::monostate, Distance, Duration>;

struct Dose {
  int sets = 1;        ///< 1 to 100
  int reps = 1;        ///< in each set, 1 to most_reps_of_set; of a range the lower number
  int extra_reps = 0;  ///< of a range: so many more to its upper number
  Amount amount;
  LengthUnit unit = LengthUnit::m;           ///< of a distance
  TimeUnit time_unit = TimeUnit::s;          ///< of a time
  std::optional<Percent> intensity;          ///< above 0, at most 110 %
  std::optional<Recovery> rest;              ///< between reps
  std::optional<Recovery> set_rest;          ///< between sets; only where there is a rest between reps
  BoxedOptional<std::string> rest_exercise;  ///< the id of what is done in the rests between reps

  int total_reps() const { return sets * reps; }  ///< what completes it
  int most_reps() const { return sets * (reps + extra_reps); }
  void drop_rests() {
    rest.reset();
    set_rest.reset();
    rest_exercise = {};
  }
  const Distance* distance() const { return std::get_if<Distance>(&amount); }
  bool operator==(const Dose&) const = default;
};

/// Why a line could not be read: where in it (bytes from its start), what is wrong and what would be right.
struct NotationError {
  std::size_t at = 0;
  std::string message;
  std::string hint;
};

template <class T>
using Parsed = std::variant<T, NotationError>;

/// The dose alone (`5 x 10 m @ 50%`); spaces are free, `x` may be `×`, `X` or `*`, `@` may be `at`, a rest `3:00`.
Parsed<Dose> parse_dose(std::string_view text);

/// Whether nothing at all is a value: no dose has any of it, but a plan may ask for `intensity_rise: "> 0%"`.
enum class Zero { refused, allowed };

/// The same grammar's pieces, for values that stand alone in a file: `60%`, `20 m`, `20 yd` or `0.1 mi`, `1.75 s` or `2 min`,
/// `2-4 min`. The same bounds too: at most 110 %, 10 km, 24 h.
Parsed<Percent> parse_percent(std::string_view text, Zero zero = Zero::refused);
Parsed<Distance> parse_distance(std::string_view text, Zero zero = Zero::refused);
/// A distance with the unit that it was written in.
struct Length {
  Distance distance;
  LengthUnit unit = LengthUnit::m;
  bool operator==(const Length&) const = default;
};
Parsed<Length> parse_length(std::string_view text, Zero zero = Zero::refused);
Parsed<Duration> parse_duration(std::string_view text);
Parsed<Recovery> parse_recovery(std::string_view text);

/// A plain whole number, in decimal, in full: no sign, no leading zero, at most `most`.
std::optional<int> parse_count(std::string_view text, int most);

/// `1 day`, `2 days`: at least one, at most a year.
Parsed<int> parse_days(std::string_view text);

/// A decimal number of seconds as written beside a work line (`3.6`), exact to the millisecond.
Parsed<Duration> parse_seconds(std::string_view text);

/// The text with a point wherever a comma stands for one, `1.75 s` for `1,75 s`; nothing where none does. In a list in which some
/// number has a point, or with blanks behind its commas, they are what they are.
std::optional<std::string> decimal_comma(std::string_view text);

std::string to_string(Distance distance, LengthUnit unit = LengthUnit::m);  ///< `10 m`, `9.144 m`, `10 yd`
/// The unit that a distance is printed in: this one, or metres where no four decimals of it say the same.
LengthUnit printed_in(Distance distance, LengthUnit unit);
std::string to_string(const Length& length);
std::string to_string(Duration duration);  ///< in minutes where it is whole ones: `90 s`, `2 min`
/// `120 s`, `1.5 min`; in seconds where no three decimals of a minute say the same.
std::string to_string(Duration duration, TimeUnit unit);
std::string to_string(Percent percent);           ///< `55%`, `62.5%`
std::string to_string(const Recovery& recovery);  ///< `2-4 min`, `90 s`
std::string to_string(const Dose& dose);          ///< canonical

/// A fixed-point value as a plain decimal without trailing zeros: decimal(36576, 4) is `3.6576`.
std::string decimal(std::int64_t value, int places);

}  // namespace rehab
