#include "render/page.hpp"

#include <doctest/doctest.h>

using namespace rehab;

using Lines = std::vector<std::string_view>;

TEST_CASE("text breaks between words, and a word longer than a line anywhere") {
  CHECK(wrapped("one two three", 80, 80) == Lines{"one two three"});
  CHECK(wrapped("one two three", 7, 7) == Lines{"one two", "three"});
  CHECK(wrapped("one two three", 7, 3) == Lines{"one", "two", "three"});
  CHECK(wrapped("a unbreakable", 5, 5) == Lines{"a", "unbre", "akabl", "e"});
  CHECK(wrapped("", 5, 5) == Lines{""});
}

TEST_CASE("words held together break at their blanks where they are longer than a line, and a command not at all") {
  CHECK(wrapped("a 3\u00a0x\u00a010\u00a0m", 5, 5) == Lines{"a", "3\u00a0x", "10\u00a0m"});
  CHECK(wrapped("say rehab\u00a0log\u00a0a.yaml now", 8, 8) == Lines{"say", "rehab\u00a0log\u00a0a.yaml", "now"});
}

TEST_CASE("columns count what a terminal shows, not bytes") {
  CHECK(columns("plain") == 5);
  CHECK(columns("Müller") == 6);
  CHECK(columns("e\u0301") == 1);
  CHECK(columns("走る") == 4);
  CHECK(columns("नमस्ते") == 4);
  CHECK(columns("สวัสดี") == 4);
  CHECK(columns("שָׁלוֹם") == 4);
}

TEST_CASE("no line of a page is wider than asked for") {
  const std::string prose = "a sentence of many short words that goes on and on until it has to be broken more than once, surely";
  const Page page = {{Part::headline, "TODAY", prose},
                     {Part::under, "", prose},
                     {Part::warning, "", prose},
                     {Part::plain, "", prose},
                     {Part::heading, "", prose},
                     {Part::item, "label", prose},
                     {Part::more, "", prose},
                     {Part::item, "", prose},
                     {Part::item, "a label that is too long to line up", prose},
                     {Part::detail, "", prose},
                     {Part::foot, "", prose + prose}};
  for (const int width : {40, 60, 80}) {
    const std::string text = page_text(page, width, Color::off);
    for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
      end = text.find('\n', at);
      CHECK(columns(text.substr(at, end - at)) <= width);
    }
  }
}

TEST_CASE("labels of a section line up, and what belongs to an item stands in its column") {
  const Page page = {{Part::heading, "", "DO"},
                     {Part::item, "march", "2 x 10 m"},
                     {Part::more, "", "tall"},
                     {Part::item, "jog", "5 min"},
                     {Part::heading, "", "ASK"},
                     {Part::item, "", "is the walk normal?"},
                     {Part::detail, "", "limp: not today"}};
  CHECK(page_text(page, 80, Color::off) ==
        "\nDO\n"
        "  march  2 x 10 m\n"
        "         tall\n"
        "  jog    5 min\n"
        "\nASK\n"
        "  is the walk normal?\n"
        "    limp: not today\n");
}

TEST_CASE("a page has colour only when asked, and no text of a file reaches the terminal raw") {
  const Page page = {
      {Part::stop, "STOP", "see\x1b[2J a\n clinician"}, {Part::item, "\x1b]0;x\x07", "\u202etext"}, {Part::code, "", "a\tb"}};
  const std::string plain = page_text(page, 80, Color::off);
  CHECK(plain.find('\x1b') == std::string::npos);
  CHECK(plain.find("\u202e") == std::string::npos);
  CHECK(plain.find("STOP    see\\u{1b}[2J a clinician\n") == 0);
  CHECK(page_text({{Part::stop, "STOP", "now"}}, 80, Color::on) == "\x1b[1;31mSTOP    now\x1b[0m\n");
}
