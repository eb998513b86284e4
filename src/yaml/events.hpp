// The interface between parsers and the strict tree: a parser reports these events, in document order, each with its byte
// offset. All strictness (duplicate keys, nulls, limits) sits above, once, in the tree.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rehab::yaml {

/// How a scalar was written: a quoted one is text whatever it looks like, a plain empty one is a missing value.
enum class Style : std::uint8_t { plain, quoted, block };

/// Receives events. Offsets are bytes from the start of the text, a byte order mark included. Views live until the call returns,
/// unless they point into the text itself. Returning false asks the parser to stop: no more is wanted.
class EventSink {
 public:
  virtual ~EventSink() = default;
  /// The offset is that of the opening quote or `|` where there is one. A missing value is plain and empty, with the place of
  /// what comes next (in a block list, that of its dash); one written as `null` or `~` comes as it is written.
  virtual bool scalar(std::uint32_t offset, std::string_view value, Style style) = 0;
  virtual bool map_start(std::uint32_t offset) = 0;   ///< at its bracket, or its first key
  virtual bool list_start(std::uint32_t offset) = 0;  ///< at its bracket, or its first dash
  virtual bool end() = 0;                             ///< of the innermost map or list
  /// Anchor, alias, tag, directive, second document, broken YAML.
  virtual bool refused(std::uint32_t offset, std::string what, std::string hint) = 0;
};

}  // namespace rehab::yaml
