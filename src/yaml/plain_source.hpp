// The fast source of events: one pass over the block YAML that people write, no copies, exact places.
//
// It reads block maps and lists, plain scalars on one line, quotes without escapes, maps and lists in brackets on one line,
// comments, CRLF. Whatever it is not certain of it declines, broken YAML among it: yaml-cpp is the authority on what that means.
// Of every text that it does read, yaml-cpp gives the same events at the same places.
#pragma once

#include <cstdint>
#include <string_view>

#include "yaml/events.hpp"

namespace rehab::yaml {

class Builder;

enum class PlainRead : std::uint8_t { whole, declined };

/// Reads a text that has passed the gate. Where it declines, or the sink wants no more, events may have been reported already:
/// they are void.
PlainRead read_plain(std::string_view text, EventSink& sink);

/// The same, without the cost of a seam for the one sink that matters.
PlainRead read_plain(std::string_view text, Builder& builder);

}  // namespace rehab::yaml
