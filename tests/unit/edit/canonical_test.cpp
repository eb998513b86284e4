#include "edit/canonical.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace rehab::edit {
namespace {

std::string laid_out(std::string_view text) {
  const auto result = canonical_layout(text);
  const auto* refused = std::get_if<NotLaidOut>(&result);
  return refused != nullptr ? "refused: " + refused->why : std::get<std::string>(result);
}

bool is_refused(std::string_view text) { return std::holds_alternative<NotLaidOut>(canonical_layout(text)); }

TEST_CASE("columns, blanks and quotes are alike everywhere") {
  CHECK(laid_out("a:   1\nb:\n- x\n-   {c:   2,d: 'three'}\n") == "a: 1\nb:\n  - x\n  - {c: 2, d: \"three\"}\n");
  CHECK(laid_out("a:\n      b: 1\n      c:\n          - d: 2\n            e: 3\n") ==
        "a:\n  b: 1\n  c:\n    - d: 2\n      e: 3\n");
  CHECK(laid_out("a: 1\r\nb: 2") == "a: 1\nb: 2\n");
  CHECK(laid_out("a: [1,\n  2]\n") == "a: [1, 2]\n");
}

TEST_CASE("values under each other stay so, and one empty line of several is left") {
  CHECK(laid_out("short:   1\nlonger:  2\nthe-longest: 3\n") == "short:   1\nlonger:  2\nthe-longest: 3\n");
  CHECK(laid_out("\n\na: 1\n\n\n\nb: 2\n\n") == "a: 1\n\nb: 2\n");
  CHECK(laid_out("pain: 0\ndate: x\nfatigue: y\n") == "pain: 0\ndate: x\nfatigue: y\n");
}

TEST_CASE("every comment is kept, and stands by what it is about") {
  CHECK(laid_out("# top\n\na: 1 # one\nb:   # two\n    # three\n  - 2\n# end\n") ==
        "# top\n\na: 1  # one\nb:   # two\n  # three\n  - 2\n# end\n");
  CHECK(laid_out("a: {b: 1, # one\n    c: 2}\n") == "a:\n  b: 1  # one\n  c: 2\n");
  CHECK(laid_out("a:\n  # above\n  - {b: 1, c: 2}  # behind\n") == "a:\n  # above\n  - {b: 1, c: 2}  # behind\n");
  CHECK(laid_out("a:\n  # above\n  [1, 2]\n") == "a:\n  # above\n  - 1\n  - 2\n");
  CHECK(laid_out("a: [1, 2]    # wide\n") == "a: [1, 2]    # wide\n");
  CHECK(laid_out("a:\n  - # lone\n    b: 1\n") == "a:\n  # lone\n  - b: 1\n");
  CHECK(laid_out("a: \"no # comment\"  # one\nb: no#comment\n") == "a: \"no # comment\"  # one\nb: no#comment\n");
}

TEST_CASE("what stands in brackets gets lines where it would be too wide, and not where the author has it on one") {
  const std::string wide(90, 'x');
  CHECK(laid_out("a: {b: " + wide + ",\n  c: " + wide + "}\n") == "a:\n  b: " + wide + "\n  c: " + wide + "\n");
  CHECK(laid_out("a: {b: " + wide + ", c: " + wide + "}\n") == "a: {b: " + wide + ", c: " + wide + "}\n");
}

TEST_CASE("what cannot be kept is refused") {
  CHECK(is_refused("a: |\n  # no comment\n  text\n"));
  CHECK(is_refused("a:\n  # between\n  1\n"));
  CHECK(is_refused("a: 1\na: 2\n"));
}

TEST_CASE("laid out again, nothing changes: every plan, example and test file here") {
  namespace fs = std::filesystem;
  int files = 0;
  for (const char* folder : {"src/plans", "examples", "tests/plans"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(REHAB_SOURCE_DIR) / folder)) {
      if (entry.path().extension() != ".yaml") continue;
      std::ifstream in(entry.path());
      std::stringstream text;
      text << in.rdbuf();
      const auto once = canonical_layout(text.str());
      if (!std::holds_alternative<std::string>(once)) continue;  // notes in a block of text
      ++files;
      CHECK(laid_out(std::get<std::string>(once)) == std::get<std::string>(once));
    }
  }
  CHECK(files > 20);
}

}  // namespace
}  // namespace rehab::edit
