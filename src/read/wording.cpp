// Short pieces of sentences.
#include "read/wording.hpp"

#include <algorithm>

#include "domain/suggest.hpp"
#include "domain/utf8.hpp"

namespace rehab::reading {
namespace {

constexpr std::size_t longest_text = 40;
constexpr std::size_t longest_list = 12;

}  // namespace

std::string shortened(std::string_view text) {
  std::size_t end = 0;
  for (std::size_t characters = 0; end < text.size(); ++characters) {
    if (characters == longest_text) return std::string(text.substr(0, end)) + "...";
    end += utf8_at(text, end).length;
  }
  return std::string(text);
}

std::string in_quotes(std::string_view text) { return '"' + shortened(text) + '"'; }

std::string allowed_hint(std::string_view word, std::span<const std::string_view> allowed) {
  if (allowed.empty()) return {};
  std::string hint = "allowed: " + first_of(allowed);
  if (const auto meant = nearest(word, allowed)) hint += "; did you mean " + in_quotes(*meant) + "?";
  return hint;
}

std::string first_of(std::span<const std::string_view> words) {
  return join_words(words.first(std::min(words.size(), longest_list))) + (words.size() > longest_list ? ", ..." : "");
}

std::string listed(std::span<const std::string_view> words) {
  if (words.size() < 2) return words.empty() ? std::string() : std::string(words.front());
  return join_words(words.first(words.size() - 1)) + " or " + std::string(words.back());
}

}  // namespace rehab::reading
