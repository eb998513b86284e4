// Numbers with their units: the pieces of the dose notation. Each reads at the cursor and returns nothing once that has failed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/scanner.hpp"
#include "rehab/dose.hpp"

namespace rehab::notation {

/// The longest time that can be written, and how many decimals of a second.
inline constexpr Duration most_time = minutes(1440);
inline constexpr int time_decimals = 3;

/// Which units may follow a number.
enum class Unit { distance, time, distance_or_time };
/// All of them, for a message: `s or min`.
std::string list_of(Unit allowed);

/// Steps over the unit that must come next and returns it; `from` is where the number or range it belongs to begins.
std::optional<std::string_view> take_unit(Scanner& in, Unit allowed, std::size_t from);

/// The unit of length that a word is; nothing where it is one of time.
std::optional<LengthUnit> length_unit(std::string_view unit);

std::optional<Distance> distance_in(Scanner& in, const NumberToken& number, LengthUnit unit, Zero zero = Zero::refused);
std::optional<Duration> duration_in(Scanner& in, const NumberToken& number, std::string_view unit);

std::optional<Percent> read_percent(Scanner& in, Zero zero = Zero::refused);
std::optional<Recovery> read_recovery(Scanner& in);

/// The number round a comma as it was meant (`1,75`: `1.75`); empty where there is none on both its sides.
std::string with_point(std::string_view text, std::size_t comma);

/// A comma is refused before anything else: it is a decimal point or two lines in one, and either would be misread.
void refuse_comma(Scanner& in, std::string_view text);
/// Complains of whatever is left over.
void expect_end(Scanner& in, std::string_view hint);

}  // namespace rehab::notation
