// Units that do not mix: a distance, a duration and a percentage are different types.
// All are exact integers, so that "no faster than" never hangs on a rounding.
#pragma once

#include <compare>
#include <cstdint>

namespace rehab {

/// A distance in tenths of a millimetre: exact for metres to four decimals and for yards (0.9144 m).
struct Distance {
  std::int64_t tenths_mm = 0;
  auto operator<=>(const Distance&) const = default;
};

/// What a distance was written in, and is printed in.
enum class LengthUnit : std::uint8_t { m, yd, ft, km, mi };

constexpr Distance metres(std::int64_t m) { return {m * 10'000}; }
constexpr Distance operator+(Distance a, Distance b) { return {a.tenths_mm + b.tenths_mm}; }
constexpr Distance operator-(Distance a, Distance b) { return {a.tenths_mm - b.tenths_mm}; }
constexpr Distance operator*(std::int64_t n, Distance d) { return {n * d.tenths_mm}; }

/// A duration in milliseconds.
struct Duration {
  std::int64_t ms = 0;
  auto operator<=>(const Duration&) const = default;
};

constexpr Duration seconds(std::int64_t s) { return {s * 1000}; }
constexpr Duration minutes(std::int64_t m) { return {m * 60'000}; }

/// What a time was written in, and is printed in.
enum class TimeUnit : std::uint8_t { s, min };

/// A percentage in hundredths of a point. As an intensity: of the athlete's best average speed over the same distance.
struct Percent {
  std::int32_t hundredths = 0;
  auto operator<=>(const Percent&) const = default;
};

constexpr Percent percent(std::int32_t points) { return {points * 100}; }
constexpr Percent operator+(Percent a, Percent b) { return {a.hundredths + b.hundredths}; }
constexpr Percent operator-(Percent a, Percent b) { return {a.hundredths - b.hundredths}; }

}  // namespace rehab
