// Numbers made small, and keys made of numbers: for the tables of the search.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>

namespace rehab::search {

inline constexpr std::int64_t largest = 32'000;  ///< of what a state counts, and of distances that it can number

/// A class, a step, hundredths of a percent, or a count that stops at the largest.
inline std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(std::min(value, largest)); }

/// Appends a number to a key of bytes.
inline void write(std::string& key, std::int32_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); }

}  // namespace rehab::search
