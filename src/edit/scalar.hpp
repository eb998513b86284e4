// Text as a YAML scalar on one line: plain where that is safe for every reader, else in double quotes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rehab::edit {

/// Inside `[..]` and `{..}` a comma or bracket ends a plain scalar.
enum class ScalarContext : std::uint8_t { block, flow };

/// The text, quoted if anything about it could be read as something else: `careful on the left`, `"yes"`, `"left: sore #2"`.
/// Must be valid UTF-8.
std::string scalar(std::string_view text, ScalarContext context);

/// The text in double quotes, whatever it is.
std::string in_quotes(std::string_view text);

}  // namespace rehab::edit
