// Did you mean.
#include "domain/suggest.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace rehab {
namespace {

/// Longer words are no slips, and the distance costs the product of both lengths.
constexpr std::size_t longest_word = 64;
constexpr std::size_t longest_list = 12;
constexpr std::size_t shortest_prefix = 3;

/// Case and the kind of dash are no difference to whoever types them.
std::string folded(std::string_view word) {
  std::string out(word);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    if (c == '-' || c == ' ') c = '_';
  }
  return out;
}

/// Damerau and Levenshtein's distance with neighbours swapped at most once (optimal string alignment), in three rows.
std::size_t slips(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(above);
    above.swap(row);
  }
  return above[b.size()];
}

/// `injuries` and `limit` are no slips of the finger, but the same word.
std::string singular(std::string word) {
  if (word.ends_with("ies")) return word.substr(0, word.size() - 3) + "y";
  if (word.size() > 3 && word.ends_with("s") && !word.ends_with("ss")) word.pop_back();
  return word;
}

/// A slip for every three letters, three at most: `pian` is near `pain`, but no unit is near another.
std::size_t allowed_slips(std::string_view a, std::string_view b) {
  return std::min<std::size_t>(std::max(a.size(), b.size()) / 3, 3);
}

/// `uneven` is no slip for `even`, nor `abnormal` for `normal`: nobody may be told the opposite of what was written.
bool is_opposite(std::string_view written, std::string_view word) {
  constexpr std::array<std::string_view, 8> negations{"un", "in", "ab", "dis", "non", "non_", "not_", "no_"};
  if (!written.ends_with(word)) return false;
  const std::string_view before = written.substr(0, written.size() - word.size());
  return std::find(negations.begin(), negations.end(), before) != negations.end();
}

std::optional<std::string_view> only_one_beginning(const std::string& start, std::span<const std::string_view> words) {
  if (start.size() < shortest_prefix) return std::nullopt;
  std::optional<std::string_view> found;
  for (const std::string_view word : words) {
    if (!folded(word).starts_with(start)) continue;
    if (found) return std::nullopt;
    found = word;
  }
  return found;
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> words) {
  if (word.empty() || word.size() > longest_word) return std::nullopt;
  const std::string wanted = folded(word);
  std::optional<std::string_view> best;
  std::size_t fewest = 0;
  for (const std::string_view candidate : words) {
    if (candidate.empty() || candidate.size() > longest_word || is_opposite(wanted, folded(candidate))) continue;
    const std::size_t distance = slips(wanted, folded(candidate));
    if (distance > allowed_slips(wanted, candidate) || (best && distance >= fewest)) continue;
    best = candidate;
    fewest = distance;
  }
  if (best) return best;
  const auto same =
      std::find_if(words.begin(), words.end(), [&](std::string_view one) { return singular(folded(one)) == singular(wanted); });
  return same != words.end() ? std::optional(*same) : only_one_beginning(wanted, words);
}

std::string join_words(std::span<const std::string_view> words) {
  std::string out;
  for (const std::string_view word : words) {
    if (!out.empty()) out += ", ";
    out += word;
  }
  return out;
}

std::string hint_for(std::string_view word, std::span<const std::string_view> allowed) {
  if (const auto meant = nearest(word, allowed)) return "did you mean " + std::string(*meant);
  if (allowed.empty()) return {};
  const bool all = allowed.size() <= longest_list;
  return "allowed: " + join_words(allowed.first(all ? allowed.size() : longest_list)) + (all ? "" : ", ...");
}

}  // namespace rehab
