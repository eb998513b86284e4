// The units of length: how each is written and how long it is.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "rehab/units.hpp"

namespace rehab {

inline constexpr int distance_decimals = 4;

struct LengthUnitRow {
  std::string_view symbol;
  std::int64_t tenths_mm;
};

/// By LengthUnit.
inline constexpr std::array<LengthUnitRow, 5> length_units{
    {{"m", 10'000}, {"yd", 9144}, {"ft", 3048}, {"km", 10'000'000}, {"mi", 16'093'440}}};

constexpr const LengthUnitRow& row_of(LengthUnit unit) { return length_units[static_cast<std::size_t>(unit)]; }

/// So many ten-thousandths of a unit. A decimal need not be a whole number of tenths of a millimetre: the nearest is closer than
/// any tape.
constexpr Distance length_of(std::int64_t ten_thousandths, LengthUnit unit) {
  return {(ten_thousandths * row_of(unit).tenths_mm + 5000) / 10'000};
}

}  // namespace rehab
