// Did you mean: the word of a list that someone probably wanted to write.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rehab {

/// The nearest of the words: few slips of the finger away (a letter missing, added, wrong, or two swapped), the same but for case
/// or the kind of dash, or the only one that begins so. Nothing where none is near; the first of equally near ones.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words);

/// `a, b, c`.
std::string join_words(std::span<const std::string_view> words);

/// The hint for a word that is none of those allowed: `did you mean walk`, else `allowed: walk, tone, morning`, at most a dozen.
std::string hint_for(std::string_view word, std::span<const std::string_view> allowed);

}  // namespace rehab
