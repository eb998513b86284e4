// Puts yaml-cpp's errors into plain words, and finds the place that a person has to look at.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehab::yaml {

/// How far yaml-cpp had come when it gave up.
struct ParserState {
  std::string_view text;
  std::uint32_t offset = 0;              ///< of what it could not take
  std::optional<std::uint32_t> bracket;  ///< the innermost that is still open
};

struct ParserError {
  std::uint32_t offset = 0;
  std::string what;
  std::string hint;
};

/// From 1.
std::size_t line_of(std::string_view text, std::size_t offset);

/// `offset` is the place of what could not be taken, `message` is yaml-cpp's own.
ParserError explain(std::string_view text, std::uint32_t offset, std::string_view message);

}  // namespace rehab::yaml
