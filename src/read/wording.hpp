// The pieces that every message is made of: the text it speaks of, and what would have been allowed instead.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rehab::reading {

/// At most some forty characters of a text from a file; a message is one line, whatever the file holds.
std::string shortened(std::string_view text);

/// The same in quotes: `"pian"`.
std::string in_quotes(std::string_view text);

/// `allowed: pain, fatigue, stride; did you mean "pain"?`
std::string allowed_hint(std::string_view word, std::span<const std::string_view> allowed);

/// `pain, fatigue, stride`: a dozen at most, then dots.
std::string first_of(std::span<const std::string_view> words);

/// `none, some or tired`.
std::string listed(std::span<const std::string_view> words);

}  // namespace rehab::reading
