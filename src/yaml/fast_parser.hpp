// The fast parser: one pass over the block YAML that people write, no copies, exact places.
//
// It reads block maps and lists, plain scalars on one line, quotes without escapes, maps and lists in brackets on one line,
// comments, CRLF. Whatever it is not certain of it declines, broken YAML among it: yaml-cpp is the authority on what that means.
// Of every text that it does read, yaml-cpp gives the same events at the same places.
#pragma once

#include <cstdint>
#include <string_view>

#include "yaml/events.hpp"

namespace rehab::yaml {

class TreeBuilder;

enum class FastParse : std::uint8_t { whole, declined };

/// Parses a text that has passed the check of bytes. Where it declines, or the sink wants no more, events may have been reported
/// already: they are void.
FastParse parse_fast(std::string_view text, EventSink& sink);

/// The same without virtual calls, for the one sink whose speed matters.
FastParse parse_fast(std::string_view text, TreeBuilder& builder);

}  // namespace rehab::yaml
