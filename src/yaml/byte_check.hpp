// The check of bytes: what no text may hold, found before YAML is parsed, with exact places. yaml-cpp lets all of it pass, or
// gives an error that misleads.
#pragma once

#include <string_view>

#include "yaml/bounds.hpp"
#include "yaml/error_list.hpp"

namespace rehab::yaml {

/// Bytes of a byte order mark at the start of a text: 3 or 0.
std::size_t mark_length(std::string_view text);

/// True if the text is UTF-8 within its bounds, without control characters, lone carriage returns, characters that reorder text
/// or that other programs take for line ends, and without tabs as indentation. Else every error is listed. A byte order mark at
/// the start and CRLF line ends are fine.
bool check_bytes(std::string_view text, const Bounds& bounds, ErrorList& errors);

/// What is wrong with a character in any text that came out of a file, escapes decoded; empty where nothing is.
/// Tabs and line feeds are fine.
std::string character_fault(char32_t code);

}  // namespace rehab::yaml
