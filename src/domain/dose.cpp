// The one reader of the dose: `[SETS x] REPS [x AMOUNT] [@ INTENSITY] [rest R [EXERCISE] [/ S]]`.
#include "rehab/dose.hpp"

#include <array>

#include "domain/quantity.hpp"
#include "domain/scanner.hpp"

namespace rehab {
namespace {

using namespace notation;

constexpr int most_sets = 100;
constexpr int most_reps_in_all = 10'000;
constexpr std::string_view shape = "a dose reads SETS x REPS x AMOUNT @ INTENSITY rest R / S";

/// What stands before `@` and `rest`: up to three numbers with `x` between them, the last of which may be an amount.
struct Factors {
  std::array<NumberToken, 3> number;
  std::array<std::optional<NumberToken>, 3> upper;  ///< of a range
  std::size_t given = 0;
  Amount amount;  ///< of the last number
  LengthUnit unit = LengthUnit::m;
  TimeUnit time_unit = TimeUnit::s;
};

std::optional<Amount> read_amount(Scanner& in, const NumberToken& number, Factors& written) {
  if (in.token() == "%") return in.fail(number.at, "an intensity follows an @", "@ " + std::string(in.since(number.at)) + "%");
  const auto unit = take_unit(in, Unit::distance_or_time, number.at);
  if (!unit) return std::nullopt;
  if (const auto length = length_unit(*unit)) {
    written.unit = *length;
    return distance_in(in, number, *length);
  }
  written.time_unit = *unit == "min" ? TimeUnit::min : TimeUnit::s;
  return duration_in(in, number, *unit);
}

/// Behind a number: `-8`, of a range of reps.
bool read_upper(Scanner& in, std::optional<NumberToken>& upper) {
  if (in.token() == "\u2013" || in.token() == "\u2014") {
    in.fail(in.at(), "a range is written with a hyphen", "3 x 6-8");
    return false;
  }
  if (!in.take('-')) return true;
  upper = in.number("the end of the range");
  return upper.has_value();
}

std::nullopt_t fail_range(Scanner& in, const NumberToken& number) {
  const std::string one = std::string(number.written.substr(0, 24)) + " " + std::string(in.token());
  return in.fail(number.at, "a distance or a time is one number", one + ", as it was run; reps alone may be a range: 3 x 6-8");
}

bool ends_factors(const Scanner& in) { return in.done() || in.token() == "@" || in.word() == "at" || in.word() == "rest"; }

std::optional<Factors> read_factors(Scanner& in) {
  Factors factors;
  for (;;) {
    const auto number = in.number(factors.given == 0 ? "a number of sets, reps or an amount" : "a number after x");
    if (!number) return std::nullopt;
    auto& upper = factors.upper[factors.given];
    factors.number[factors.given++] = *number;
    if (!read_upper(in, upper)) return std::nullopt;
    const bool last = factors.given == factors.number.size();
    if (!last && in.take_times()) continue;
    if (last || !ends_factors(in)) {
      if (upper) return fail_range(in, *number);
      const auto amount = read_amount(in, *number, factors);
      if (!amount) return std::nullopt;
      factors.amount = *amount;
    }
    return factors;
  }
}

std::optional<int> count_of(Scanner& in, const NumberToken& number, std::string_view what, int most) {
  const std::string name(what);
  const std::string written(number.written.substr(0, 24));
  if (number.decimals > 0) return in.fail(number.at, name + " are whole numbers, not " + written);
  if (number.zero()) return in.fail(number.at, name + " must be more than 0");
  const std::int64_t value = number.scaled(0);
  if (value > most) return in.fail(number.at, written + " is too many " + name, "at most " + std::to_string(most));
  return static_cast<int>(value);
}

/// The upper number of a range of reps.
bool read_extra(Scanner& in, const NumberToken& lower, const std::optional<NumberToken>& upper, Dose& dose) {
  if (!upper) return true;
  const auto most = count_of(in, *upper, "reps", most_reps_of_set);
  if (!most) return false;
  dose.extra_reps = *most - dose.reps;
  if (dose.extra_reps > 0) return true;
  in.fail(lower.at, "this range runs backwards", "the smaller number comes first: 6-8");
  return false;
}

bool read_size(Scanner& in, Dose& dose) {
  const auto factors = read_factors(in);
  if (!factors) return false;
  dose.amount = factors->amount;
  dose.unit = factors->unit;
  dose.time_unit = factors->time_unit;
  const bool stated = !std::holds_alternative<std::monostate>(dose.amount);
  const std::size_t counts = factors->given - (stated ? 1 : 0);
  if (counts == 0) return true;
  const auto reps = count_of(in, factors->number[counts - 1], "reps", most_reps_of_set);
  const auto sets = counts == 2 ? count_of(in, factors->number[0], "sets", most_sets) : 1;
  if (!reps || !sets) return false;
  if (counts == 2 && factors->upper[0]) {
    in.fail(factors->number[0].at, "sets are one number", "only reps may be a range: 3 x 6-8");
    return false;
  }
  dose.reps = *reps;
  dose.sets = *sets;
  if (!read_extra(in, factors->number[counts - 1], factors->upper[counts - 1], dose)) return false;
  if (dose.most_reps() <= most_reps_in_all) return true;
  in.fail(factors->number[0].at, std::to_string(dose.most_reps()) + " reps in all is too many",
          "at most " + std::to_string(most_reps_in_all));
  return false;
}

void read_rests(Scanner& in, Dose& dose) {
  dose.rest = read_recovery(in);
  if (dose.rest && !in.done() && in.token() != "/") {
    const std::size_t at = in.at();
    const std::string_view exercise = in.take_identifier();
    if (exercise.empty()) return;
    const bool unit = exercise == "min" || exercise == "s";  // behind a clock, which has none
    dose.rest_exercise = std::string(exercise);
    if (unit || (!in.done() && in.token() != "/"))
      in.fail(at, std::string(exercise.substr(0, 24)) + " is not understood here", std::string(shape));
  }
  if (dose.rest && in.take('/')) dose.set_rest = read_recovery(in);
}

/// What was probably meant by what stands behind a whole dose.
std::string_view hint_for_rest(const Scanner& in, const Dose& dose) {
  const std::string_view sign = in.token();
  if (dose.intensity || dose.rest || sign.empty()) return shape;
  if (sign == "x" && dose.total_reps() == 1) return "how often comes first, then how far: 5 x 10 m";
  return sign.find_first_not_of("0123456789") == sign.npos ? "an intensity follows an @, as in @ 50%" : shape;
}

}  // namespace

Parsed<Dose> parse_dose(std::string_view text) {
  Scanner in{text};
  refuse_comma(in, text);
  Dose dose;
  if (read_size(in, dose)) {
    if (in.take('@') || in.take_word("at")) dose.intensity = read_percent(in);
    if (in.take_word("rest")) read_rests(in, dose);
  }
  expect_end(in, hint_for_rest(in, dose));
  if (in.error()) return *in.error();
  return dose;
}

}  // namespace rehab
