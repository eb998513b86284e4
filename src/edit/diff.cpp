#include "edit/diff.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace rehab::edit {
namespace {

constexpr std::size_t context = 3;
constexpr std::size_t largest_table = 4'000'000;  // cells; beyond it what lies between is shown as removed and added

/// Lines with their ends, so that CRLF and a missing last line end are differences too.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

struct DiffLine {
  char mark;  ///< ' ', '-' or '+'
  std::string_view line;
};

using Span = std::vector<std::string_view>;

/// The longest common subsequence of what lies between the common start and end: an edit touches few lines, so that is small.
void between(const Span& a, const Span& b, std::vector<DiffLine>& changes) {
  const std::size_t columns = b.size() + 1;
  const bool small = (a.size() + 1) * columns <= largest_table;
  std::vector<std::uint32_t> length(small ? (a.size() + 1) * columns : 0);
  if (small) {
    for (std::size_t i = a.size(); i-- > 0;) {
      for (std::size_t j = b.size(); j-- > 0;) {
        const auto skip = std::max(length[(i + 1) * columns + j], length[i * columns + j + 1]);
        length[i * columns + j] = a[i] == b[j] ? length[(i + 1) * columns + j + 1] + 1 : skip;
      }
    }
  }
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (small && a[i] == b[j]) {
      changes.push_back({' ', a[i++]});
      ++j;
    } else if (!small || length[(i + 1) * columns + j] >= length[i * columns + j + 1]) {
      changes.push_back({'-', a[i++]});
    } else {
      changes.push_back({'+', b[j++]});
    }
  }
  for (; i < a.size(); ++i) changes.push_back({'-', a[i]});
  for (; j < b.size(); ++j) changes.push_back({'+', b[j]});
}

std::vector<DiffLine> changes_of(const Span& a, const Span& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const auto size = static_cast<std::ptrdiff_t>(shorter);
  const auto start = static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + size, b.begin()).first - a.begin());
  std::size_t end = 0;
  while (end < shorter - start && a[a.size() - 1 - end] == b[b.size() - 1 - end]) ++end;

  std::vector<DiffLine> changes;
  for (std::size_t i = 0; i < start; ++i) changes.push_back({' ', a[i]});
  const auto middle = [&](const Span& all) {
    return Span(all.begin() + static_cast<std::ptrdiff_t>(start), all.end() - static_cast<std::ptrdiff_t>(end));
  };
  between(middle(a), middle(b), changes);
  for (std::size_t i = a.size() - end; i < a.size(); ++i) changes.push_back({' ', a[i]});
  return changes;
}

/// `3,4`; `3` for one line; a range of none is named by the line before it.
std::string range(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

struct Hunk {
  std::size_t first = 0, last = 0;  ///< changes, the last one not included
};

std::vector<Hunk> hunks_of(const std::vector<DiffLine>& changes) {
  std::vector<Hunk> hunks;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    if (changes[i].mark == ' ') continue;
    const std::size_t first = i > context ? i - context : 0;
    const std::size_t last = std::min(i + context + 1, changes.size());
    if (hunks.empty() || first > hunks.back().last) hunks.push_back({first, last});
    hunks.back().last = last;
  }
  return hunks;
}

std::size_t count(const std::vector<DiffLine>& changes, std::size_t first, std::size_t last, char without) {
  return static_cast<std::size_t>(std::count_if(changes.begin() + static_cast<std::ptrdiff_t>(first),
                                                changes.begin() + static_cast<std::ptrdiff_t>(last),
                                                [&](const DiffLine& change) { return change.mark != without; }));
}

std::string hunk_text(const std::vector<DiffLine>& changes, const Hunk& hunk) {
  std::string text =
      fmt::format("@@ -{} +{} @@\n", range(count(changes, 0, hunk.first, '+'), count(changes, hunk.first, hunk.last, '+')),
                  range(count(changes, 0, hunk.first, '-'), count(changes, hunk.first, hunk.last, '-')));
  for (std::size_t i = hunk.first; i < hunk.last; ++i) {
    text.append(1, changes[i].mark).append(changes[i].line);
    if (!changes[i].line.ends_with('\n')) text.append("\n\\ No newline at end of file\n");
  }
  return text;
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, std::string_view name) {
  if (before == after) return {};
  const auto changes = changes_of(lines_of(before), lines_of(after));
  std::string text = fmt::format("--- {}\n+++ {}\n", name, name);
  for (const Hunk& hunk : hunks_of(changes)) text += hunk_text(changes, hunk);
  return text;
}

}  // namespace rehab::edit
