// Numbers made small, and keys made of numbers: for the tables of the search.
#pragma once

#include <cstdint>
#include <string>

namespace rehab::search {

/// A value that is known to be small: a class, a step, hundredths of a percent.
inline std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(value); }

/// Appends a number to a key of bytes.
inline void write(std::string& key, std::int32_t value) { key.append(reinterpret_cast<const char*>(&value), sizeof value); }

}  // namespace rehab::search
