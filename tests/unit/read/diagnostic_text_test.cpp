#include "read/diagnostic_text.hpp"

#include <doctest/doctest.h>

using namespace rehab;
using namespace std::string_view_literals;

namespace {

/// A diagnostic at the first `^` of a text, which is not part of it.
struct Marked {
  std::string text;
  Place place;
};

Marked marked(std::string_view text) {
  Marked out{std::string(text), {}};
  const std::size_t at = text.find('^');
  out.place.offset = static_cast<std::uint32_t>(at);
  out.text.erase(at, 1);
  return out;
}

std::string report_on(std::string_view text, std::string hint = {}) {
  const Marked at = marked(text);
  const Diagnostic diagnostic{Severity::error, at.place, "wrong", std::move(hint)};
  const Source source{"a.yaml", at.text};
  return diagnostics_text({&diagnostic, 1}, {&source, 1});
}

}  // namespace

TEST_CASE("an error is shown with its line, a caret and the hint") {
  CHECK(report_on("rehab: athlete/1\n      ^pian: 0\n", "did you mean pain") ==
        "a.yaml:2:7: error: wrong\n"
        "  2 |       pian: 0\n"
        "    |       ^\n"
        "    = did you mean pain\n");
}

TEST_CASE("the gutter is as wide as the line's number") {
  CHECK(report_on(std::string(11, '\n') + "x: ^y\nz\n") ==
        "a.yaml:12:4: error: wrong\n"
        "  12 | x: y\n"
        "     |    ^\n");
}

TEST_CASE("columns count characters and the caret counts columns on the screen") {
  struct Case {
    std::string_view text, report;
  };
  const Case cases[] = {
      {"Zoë: ^x\n", "1:6: error: wrong\n  1 | Zoë: x\n    |      ^\n"},
      {"走る: ^x\n", "1:5: error: wrong\n  1 | 走る: x\n    |       ^\n"},
      {"e\u0301: ^x\n", "1:5: error: wrong\n  1 | e\u0301: x\n    |    ^\n"},
      {"a\tb ^x\n", "1:5: error: wrong\n  1 | a b x\n    |     ^\n"},
      {"\x1b[31m^x\n", "1:6: error: wrong\n  1 | \\u{1b}[31mx\n    |           ^\n"},
      {"\xff^x\n", "1:2: error: wrong\n  1 | \\xffx\n    |     ^\n"},
      {"\xef\xbb\xbfrehab: ^x\n", "1:8: error: wrong\n  1 | rehab: x\n    |        ^\n"},
      {"^\xef\xbb\xbfrehab\n", "1:1: error: wrong\n  1 | rehab\n    | ^\n"},
      {"a: ^x\r\nb\r\n", "1:4: error: wrong\n  1 | a: x\n    |    ^\n"},
      {"a: x^", "1:5: error: wrong\n  1 | a: x\n    |     ^\n"},
      {"a: x\n^", "2:1: error: wrong\n  2 | \n    | ^\n"},
      {"^", "1:1: error: wrong\n  1 | \n    | ^\n"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(report_on(c.text) == "a.yaml:" + std::string(c.report));
  }
}

TEST_CASE("a place beyond the text is its end") {
  const Diagnostic diagnostic{Severity::error, {99, 0}, "wrong", {}};
  const Source source{"a.yaml", "a: x\n"};
  CHECK(diagnostics_text({&diagnostic, 1}, {&source, 1}) == "a.yaml:2:1: error: wrong\n  2 | \n    | ^\n");
}

TEST_CASE("a long line is shown around its caret") {
  const std::string report = report_on(std::string(500, 'a') + "^b" + std::string(500, 'c') + "\n");
  CHECK(report == "a.yaml:1:501: error: wrong\n  1 | ..." + std::string(60, 'a') + "b" + std::string(36, 'c') + "...\n    | " +
                      std::string(63, ' ') + "^\n");
  CHECK(report_on("^b" + std::string(500, 'c')) == "a.yaml:1:1: error: wrong\n  1 | b" + std::string(99, 'c') + "...\n    | ^\n");
  CHECK(report_on(std::string(500, 'a') + "^") ==
        "a.yaml:1:501: error: wrong\n  1 | ..." + std::string(60, 'a') + "\n    | " + std::string(63, ' ') + "^\n");
  CHECK(report_on(std::string(99, 'a') + "^b") ==
        "a.yaml:1:100: error: wrong\n  1 | " + std::string(99, 'a') + "b\n    | " + std::string(99, ' ') + "^\n");
}

TEST_CASE("nothing from a file goes raw to a terminal") {
  const Diagnostic diagnostic{Severity::warning, {0, 0}, "key \"\x1b[2J\"", "\xe2\x80\xae"};
  const Source source{"a\n.yaml", "x\n"};
  CHECK(diagnostics_text({&diagnostic, 1}, {&source, 1}) ==
        "a\\u{a}.yaml:1:1: warning: key \"\\u{1b}[2J\"\n  1 | x\n    | ^\n    = \\u{202e}\n");
}

TEST_CASE("each diagnostic is shown in the file that it is about") {
  const Diagnostic diagnostics[] = {{Severity::error, {0, 0}, "one", {}}, {Severity::error, {2, 1}, "two", {}}};
  const Source sources[] = {{"own.yaml", "a\n"}, {"base.yaml", "b\nc\n"}};
  CHECK(diagnostics_text(diagnostics, sources) ==
        "own.yaml:1:1: error: one\n  1 | a\n    | ^\nbase.yaml:2:1: error: two\n  2 | c\n    | ^\n");
}

TEST_CASE("errors are lines of JSON for scripts") {
  const Diagnostic diagnostics[] = {
      {Severity::error, {8, 0}, "unknown key \"pian\"", "did you mean \"pain\"?", diagnostic_id::unknown_key},
      {Severity::warning, {0, 0}, "hm", {}}};
  const Source source{"Zoë.yaml", "rehab\nñ pian\n"};
  CHECK(
      diagnostics_json(diagnostics, {&source, 1}) ==
      R"({"schema":"rehab.error/1","file":"Zoë.yaml","line":2,"column":2,"severity":"error",)"
      R"("id":"unknown-key","message":"unknown key \"pian\"","hint":"did you mean \"pain\"?"})"
      "\n"
      R"({"schema":"rehab.error/1","file":"Zoë.yaml","line":1,"column":1,"severity":"warning","id":"contradiction","message":"hm","hint":""})"
      "\n");
}
