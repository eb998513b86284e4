// How much of a text is read at all, and by whom: what trust asks for and the contract's section on limits.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rehab::yaml {

/// Who may read a text: the fast plain source first and yaml-cpp for what it declines, or yaml-cpp alone.
enum class Sources : std::uint8_t { both, cpp_only };

struct Bounds {
  std::size_t bytes = std::size_t{4} << 20;
  int depth = 32;
  std::uint32_t keys = 256;                  ///< of one map
  std::size_t line = std::size_t{16} << 10;  ///< bytes of one line, its end not counted
  Sources sources = Sources::both;
};

}  // namespace rehab::yaml
