// How much of a text is read at all, and by which parser: limits against hostile files.
#pragma once

#include <cstddef>
#include <cstdint>

namespace rehab::yaml {

/// Which parsers may read a text: the fast one first and yaml-cpp for what that declines, or yaml-cpp alone.
enum class ParserChoice : std::uint8_t { fast_first, yaml_cpp_alone };

/// Where a caller names none. Set before the first text is read, or never.
// Every suite runs without the fast parser, too. NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
inline ParserChoice default_parser = ParserChoice::fast_first;

struct Bounds {
  std::size_t bytes = std::size_t{4} << 20;
  int depth = 32;
  std::uint32_t keys = 256;                  ///< of one map
  std::size_t line = std::size_t{16} << 10;  ///< bytes of one line, its end not counted
  ParserChoice parser = default_parser;
};

}  // namespace rehab::yaml
