// The one reader of the dose: `[SETS x] REPS [x AMOUNT] [@ INTENSITY] [rest R [/ S]]`.
#include "rehab/dose.hpp"

#include <array>

#include "domain/quantity.hpp"
#include "domain/scanner.hpp"

namespace rehab {
namespace {

using namespace notation;

constexpr int most_sets = 100;
constexpr int most_reps = 1000;
constexpr int most_reps_in_all = 10'000;
constexpr std::string_view shape = "a dose reads SETS x REPS x AMOUNT @ INTENSITY rest R / S";

/// What stands before `@` and `rest`: up to three numbers with `x` between them, the last of which may be an amount.
struct Factors {
  std::array<NumberToken, 3> number;
  std::size_t given = 0;
  Amount amount;  ///< of the last number
  LengthUnit unit = LengthUnit::m;
};

std::optional<Amount> read_amount(Scanner& in, const NumberToken& number, LengthUnit& written) {
  if (in.token() == "%") return in.fail(number.at, "an intensity follows an @", "@ " + std::string(in.since(number.at)) + "%");
  const auto unit = take_unit(in, Unit::distance_or_time, number.at);
  if (!unit) return std::nullopt;
  if (const auto length = length_unit(*unit)) {
    written = *length;
    return distance_in(in, number, *length);
  }
  return duration_in(in, number, *unit);
}

bool ends_factors(const Scanner& in) { return in.done() || in.token() == "@" || in.word() == "at" || in.word() == "rest"; }

std::optional<Factors> read_factors(Scanner& in) {
  Factors factors;
  for (;;) {
    const auto number = in.number(factors.given == 0 ? "a number of sets, reps or an amount" : "a number after x");
    if (!number) return std::nullopt;
    factors.number[factors.given++] = *number;
    const bool last = factors.given == factors.number.size();
    if (!last && in.take_times()) continue;
    if (last || !ends_factors(in)) {
      const auto amount = read_amount(in, *number, factors.unit);
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

bool read_size(Scanner& in, Dose& dose) {
  const auto factors = read_factors(in);
  if (!factors) return false;
  dose.amount = factors->amount;
  dose.unit = factors->unit;
  const bool stated = !std::holds_alternative<std::monostate>(dose.amount);
  const std::size_t counts = factors->given - (stated ? 1 : 0);
  if (counts == 0) return true;
  const auto reps = count_of(in, factors->number[counts - 1], "reps", most_reps);
  const auto sets = counts == 2 ? count_of(in, factors->number[0], "sets", most_sets) : 1;
  if (!reps || !sets) return false;
  dose.reps = *reps;
  dose.sets = *sets;
  if (dose.total_reps() <= most_reps_in_all) return true;
  in.fail(factors->number[0].at, std::to_string(dose.total_reps()) + " reps in all is too many",
          "at most " + std::to_string(most_reps_in_all));
  return false;
}

void read_rests(Scanner& in, Dose& dose) {
  dose.rest = read_recovery(in);
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
