#include "domain/safe_text.hpp"

#include <doctest/doctest.h>

#include "domain/utf8.hpp"

using namespace rehab;
using namespace std::string_view_literals;

TEST_CASE("text from a file is safe to print") {
  struct Case {
    std::string_view text, shown;
  };
  const Case cases[] = {
      {"", ""},
      {"plain words, 100 % of them ~", "plain words, 100 % of them ~"},
      {"Zoë läuft 10 × 10 m – gut", "Zoë läuft 10 × 10 m – gut"},
      {"走る 🏃", "走る 🏃"},
      {"a\x1b[31mred"sv, "a\\u{1b}[31mred"},
      {"tab\there"sv, "tab\\u{9}here"},
      {"two\nlines\r"sv, "two\\u{a}lines\\u{d}"},
      {"nul\0end"sv, "nul\\u{0}end"},
      {"del\x7f"sv, "del\\u{7f}"},
      {"c1 \xc2\x9b"sv, "c1 \\u{9b}"},
      {"raw c1 \x9b"sv, "raw c1 \\x9b"},
      {"bidi \xe2\x80\xae txt"sv, "bidi \\u{202e} txt"},
      {"isolate \xe2\x81\xa6"sv, "isolate \\u{2066}"},
      {"line\xe2\x80\xa8separator"sv, "line\\u{2028}separator"},
      {"bom \xef\xbb\xbf"sv, "bom \\u{feff}"},
      {"tag \xf3\xa0\x81\xa1"sv, "tag \\u{e0061}"},
      {"cut \xe2\x82"sv, "cut \\xe2\\x82"},
      {"overlong \xc0\xaf"sv, "overlong \\xc0\\xaf"},
      {"surrogate \xed\xa0\x80"sv, "surrogate \\xed\\xa0\\x80"},
      {"beyond \xf4\x90\x80\x80"sv, "beyond \\xf4\\x90\\x80\\x80"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.shown);
    CHECK(safe_text(c.text) == c.shown);
  }
}

TEST_CASE("a terminal gives a character none, one or two columns") {
  CHECK(display_width(U'a') == 1);
  CHECK(display_width(U'é') == 1);
  CHECK(display_width(U'\u0301') == 0);
  CHECK(display_width(U'走') == 2);
  CHECK(display_width(U'한') == 2);
  CHECK(display_width(U'🏃') == 2);
  CHECK(display_width(U'×') == 1);
}
