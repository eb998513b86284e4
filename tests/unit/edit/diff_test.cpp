#include "edit/diff.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "unit/random.hpp"

using namespace rehab::edit;

namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// Applies a diff the way `patch` does, by the line numbers of its hunks.
std::string applied(const std::string& before, const std::string& diff) {
  const auto old = lines_of(before);
  const auto all = lines_of(diff);
  std::string result;
  std::size_t at = 0;
  for (std::size_t i = 2; i < all.size(); ++i) {
    const std::string& line = all[i];
    const bool cut = i + 1 < all.size() && all[i + 1].starts_with("\\ No newline");
    const std::string body = line.substr(1, line.size() - 1 - (cut ? 1 : 0));
    if (line.starts_with("@@")) {
      const auto first = static_cast<std::size_t>(std::stoul(line.substr(4)));
      const bool none = line.find(",0 +") != line.npos;
      for (; at + (none ? 0 : 1) < first; ++at) result += old.at(at);
    } else if (line.front() == '+') {
      result += body;
    } else if (line.front() != '\\') {
      REQUIRE(old.at(at) == body);
      if (line.front() == ' ') result += body;
      ++at;
    }
  }
  for (; at < old.size(); ++at) result += old[at];
  return result;
}

}  // namespace

TEST_CASE("a diff shows what changed with three lines around it") {
  CHECK(unified_diff("a\nb\nc\nd\ne\n", "a\nb\nc\nd\nnew\ne\n", "x.yaml") ==
        "--- x.yaml\n+++ x.yaml\n@@ -2,4 +2,5 @@\n b\n c\n d\n+new\n e\n");
  CHECK(unified_diff("a\n", "a\n", "x.yaml").empty());
  CHECK(unified_diff("", "a\n", "x.yaml") == "--- x.yaml\n+++ x.yaml\n@@ -0,0 +1 @@\n+a\n");
  CHECK(unified_diff("a", "a\nb\n", "x") == "--- x\n+++ x\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n");
}

TEST_CASE("a diff applied to the old text gives the new one") {
  rehab::test::Random random(7);
  for (int round = 0; round < 2000; ++round) {
    CAPTURE(round);
    const auto some_text = [&] {
      std::string text;
      for (int i = random.between(0, 14); i > 0; --i)
        text += std::string(1, static_cast<char>('a' + random.between(0, 3))) + "\n";
      if (!text.empty() && random.one_in(4)) text.pop_back();
      return text;
    };
    const std::string before = some_text();
    const std::string after = some_text();
    const std::string diff = unified_diff(before, after, "x");
    CHECK((diff.empty() ? before : applied(before, diff)) == after);
  }
}
