#include "yaml/byte_check.hpp"

#include <doctest/doctest.h>

#include "marked.hpp"

using namespace rehab;
using namespace rehab::yaml;
using namespace rehab::yaml::testing;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::vector<Diagnostic> gated(std::string_view text, const Bounds& bounds = {}) {
  ErrorList errors;
  const bool passed = check_bytes(text, bounds, errors);
  CHECK(passed == errors.empty());
  return errors.take();
}

}  // namespace

TEST_CASE("plain text, umlauts, emoji, CRLF and a byte order mark pass the gate") {
  const std::string_view texts[] = {
      ""sv,
      "\n"sv,
      "a: b\n"sv,
      "a: b\r\nc: d\r\n"sv,
      "\xef\xbb\xbf"sv,
      "\xef\xbb\xbfname: Zoë\n"sv,
      "Zoë läuft 10 × 10 m – gut"sv,
      "走る 🏃"sv,
      "a:\tb\t# after the key, a tab separates\n"sv,
      "- a\t \n"sv,
      "a \t b"sv,
      "x\xc2\xa0 no-break space"sv,
      "\xed\x9f\xbf\xee\x80\x80 around the surrogates"sv,
      "\xf4\x8f\xbf\xbf the last one"sv,
      "~}|{"sv,
  };
  for (const std::string_view text : texts) {
    CAPTURE(text);
    CHECK(gated(text).empty());
    for (std::size_t pad = 1; pad < 140; pad += 23) CHECK(gated(std::string(text) + std::string(pad, 'x')).empty());
  }
}

TEST_CASE("what no text may hold is told at its exact place") {
  struct Case {
    std::string_view text, words;
  };
  const Case cases[] = {
      {"a: ☞\x01"sv, "control character U+0001"},
      {"a: ☞\x04 b"sv, "control character U+0004"},
      {"a: ☞\x1b[31m"sv, "control character U+001B"},
      {"a: ☞\x7f"sv, "control character U+007F"},
      {"☞\x0c"sv, "control character U+000C"},
      {"a: b\n☞\x0b"sv, "control character U+000B"},
      {"abc: ☞\0d"sv, "a NUL character"},
      {"a☞\0bc"sv, "UTF-16"},
      {"a: ☞\xc2\x80"sv, "control character U+0080"},
      {"a: ☞\xc2\x9b"sv, "control character U+009B"},
      {"a: b☞\xc2\x85 c: d"sv, "U+0085, where other programs see the end of a line"},
      {"a: b☞\xe2\x80\xa8 c: d"sv, "U+2028"},
      {"a: b☞\xe2\x80\xa9 c: d"sv, "U+2029"},
      {"a: b☞\rc: d\n"sv, "a carriage return without a line feed"},
      {"a: b☞\r\r\n"sv, "a carriage return"},
      {"a: b\r\nc: d☞\r"sv, "a carriage return"},
      {"a: ☞\xe2\x80\xaa"sv, "U+202A, which reorders"},
      {"a: ☞\xe2\x80\xab"sv, "U+202B"},
      {"a: ☞\xe2\x80\xac"sv, "U+202C"},
      {"a: ☞\xe2\x80\xad"sv, "U+202D"},
      {"a: ☞\xe2\x80\xae txt"sv, "U+202E"},
      {"a: ☞\xe2\x81\xa6"sv, "U+2066"},
      {"a: ☞\xe2\x81\xa7"sv, "U+2067"},
      {"a: ☞\xe2\x81\xa8"sv, "U+2068"},
      {"a: ☞\xe2\x81\xa9"sv, "U+2069"},
      {"a: ☞\xe2\x80\x8e"sv, "U+200E"},
      {"a: ☞\xe2\x80\x8f"sv, "U+200F"},
      {"a: ☞\xd8\x9c"sv, "U+061C"},
      {"a: ☞\xef\xbb\xbf"sv, "byte order mark inside"},
      {"\xef\xbb\xbf☞\xef\xbb\xbf"sv, "byte order mark inside"},
      {"a: ☞\xff"sv, "byte 0xFF is not UTF-8"},
      {"a: ☞\x80"sv, "byte 0x80 is not UTF-8"},
      {"a: ☞\xe4rger"sv, "byte 0xE4 is not UTF-8"},
      {"a: ☞\xc0\xaf"sv, "byte 0xC0 is not UTF-8"},
      {"a: ☞\xc1\xbf"sv, "byte 0xC1 is not UTF-8"},
      {"a: ☞\xe0\x80\xaf"sv, "byte 0xE0 is not UTF-8"},
      {"a: ☞\xe0\x9f\xbf"sv, "byte 0xE0 is not UTF-8"},
      {"a: ☞\xf0\x8f\xbf\xbf"sv, "byte 0xF0 is not UTF-8"},
      {"a: ☞\xed\xa0\x80"sv, "byte 0xED is not UTF-8"},
      {"a: ☞\xed\xbf\xbf"sv, "byte 0xED is not UTF-8"},
      {"a: ☞\xf4\x90\x80\x80"sv, "byte 0xF4 is not UTF-8"},
      {"a: ☞\xf5\x80\x80\x80"sv, "byte 0xF5 is not UTF-8"},
      {"a: ☞\xe2\x82"sv, "byte 0xE2 is not UTF-8"},
      {"a: ☞\xc3"sv, "byte 0xC3 is not UTF-8"},
      {"a: ☞\xe2\x28\xa1"sv, "byte 0xE2 is not UTF-8"},
      {"☞\tb: c"sv, "a tab as indentation"},
      {"\xef\xbb\xbf☞\tb: c"sv, "a tab as indentation"},
      {"a:\n☞\tb: c"sv, "put spaces in place of each tab"},
      {"a:\r\n  ☞\t\tb: c"sv, "a tab as indentation"},
      {"a:\n  ☞\t"sv, "a tab as indentation"},
      {"a:\n☞\t\nb: c"sv, "a tab as indentation"},
      {"☞\xff\xfe"
       "a\0"sv,
       "UTF-16"},
      {"☞\xfe\xff\0a"sv, "UTF-16"},
  };
  for (const Case& c : cases) {
    if (c.words == "UTF-16") {
      Marked marked(c.text);
      marked.offset = 0;
      check_first(gated(marked.text), marked, c.words);
      continue;
    }
    // Wherever it stands in a block of 64 bytes.
    for (const std::size_t pad : {0U, 1U, 30U, 57U, 58U, 59U, 60U, 61U, 62U, 63U, 64U, 65U, 126U, 127U, 128U, 200U}) {
      const std::string before = pad == 0 || c.text.starts_with("\xef\xbb\xbf") ? ""s : std::string(pad, 'x') + "\n";
      const Marked marked(before + std::string(c.text));
      check_first(gated(marked.text), marked, c.words);
      CHECK(gated(marked.text + std::string(pad, 'x')).size() == gated(marked.text).size());
    }
  }
}

TEST_CASE("every single byte but the plain ones is refused, alone and inside a long line") {
  for (int byte = 0; byte < 256; ++byte) {
    const char c = static_cast<char>(byte);
    const bool plain = (byte >= 0x20 && byte < 0x7f) || c == '\n' || c == '\t';
    for (const std::size_t at : {5U, 63U, 64U, 100U, 191U}) {
      std::string text(192, 'x');
      text[at] = c;
      CAPTURE(byte);
      CAPTURE(at);
      const auto found = gated(text);
      CHECK(found.empty() == plain);
      if (!found.empty()) CHECK(found.front().place.offset == at);
    }
  }
}

TEST_CASE("all faults are told, in order, up to twenty and then that there are more") {
  const auto some = gated("a\x01\n\tb\xff\xff");
  REQUIRE(some.size() == 4);
  CHECK(some[0].place.offset == 1);
  CHECK(some[1].place.offset == 3);
  CHECK(some[2].place.offset == 5);
  CHECK(some[3].place.offset == 6);
  const auto binary = gated("abc" + std::string(1000, '\xff'));
  REQUIRE(binary.size() == ErrorList::most + 1);
  CHECK(binary.back().message.find("more") != std::string::npos);
  CHECK(binary.back().place.offset == 3 + ErrorList::most);
}

TEST_CASE("a tab as indentation is told once a line") {
  CHECK(gated("\t\t\ta\n\t \tb\n").size() == 2);
  CHECK(gated("a\t\t\tb").empty());
}

TEST_CASE("a line over 16 KiB and a file over 4 MiB are refused") {
  const std::string longest(std::size_t{16} * 1024, 'a');
  CHECK(gated(longest).empty());
  CHECK(gated(longest + "\n" + longest + "\n" + longest).empty());
  CHECK(gated("\xef\xbb\xbf" + longest).empty());
  check_first(gated("b\n" + longest + "a"), Marked("b\n☞"), "longer than 16 KiB");
  check_first(gated("b\n" + longest + "a\n"), Marked("b\n☞"), "longer than 16 KiB");
  const auto two = gated("b\n" + longest + "a\n" + longest + "\n" + longest + "a\n");
  REQUIRE(two.size() == 2);
  CHECK(two[1].place.offset == 2 + (longest.size() + 2) + (longest.size() + 1));

  std::string large;
  while (large.size() + 8 <= (std::size_t{4} << 20)) large += "abcdefg\n";
  CHECK(large.size() == std::size_t{4} << 20);
  CHECK(gated(large).empty());
  check_first(gated(large + "\n"), Marked("☞"), "larger than 4 MiB");

  check_first(gated("a\nbc\n", {.bytes = 4}), Marked("☞"), "larger");
  check_first(gated("a\nbcd\n", {.line = 2}), Marked("a\n☞"), "longer");
}
