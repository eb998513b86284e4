// The slip of a person behind an error of YAML: often it stands a line above the place where a parser notices.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "yaml/parser_error.hpp"

namespace rehab::yaml {

/// The most likely slip near the place where the parser gave up; nothing where none of a known kind stands there.
std::optional<ParserError> find_slip(const ParserState& state);

/// `walk:normal` with the blank that is missing behind its colon; empty where none is.
std::string with_blank_after_colon(std::string_view text);

/// The word of `check_in {walk: normal}` or `times [3.8]`, behind which a colon is missing; empty where none is.
std::string_view word_before_bracket(std::string_view text);

/// `a colon is missing after `times``, and how to write it, `write times: [...]`: one wording for all who notice it.
std::string no_colon_after(std::string_view word);
std::string colon_before_bracket(std::string_view text);

}  // namespace rehab::yaml
