#include "yaml/unquoted_text.hpp"

#include <doctest/doctest.h>

#include "marked.hpp"

using namespace rehab;
using namespace rehab::yaml;
using namespace rehab::yaml::testing;

namespace {

/// The value of the first key.
const Node& value(const Tree& tree) { return tree[2]; }

}  // namespace

TEST_CASE("free text that a single space and # cut short is told at the #") {
  const std::string_view cases[] = {
      "notes: careful ☞# 2 on the left",
      "notes: careful ☞#2",
      "notes: careful ☞#",
      "notes: careful\n  on the left ☞# side\nb: c",
      "notes: careful\n\n  on the  left\t side ☞#\nb: c",
      "notes: Zoë ☞#1\r\nb: c",
  };
  for (const std::string_view marked_text : cases) {
    const Marked marked(marked_text);
    const auto reading = parse(marked.text);
    REQUIRE(reading.value);
    CAPTURE(marked.text);
    const auto fault = free_text_fault(value(*reading.value), marked.text);
    REQUIRE(fault);
    CHECK(fault->offset == marked.offset);
    CHECK(fault->what == "the text ends before this #, the rest is a comment");
  }
}

TEST_CASE("free text that only quotes make plain is told") {
  const std::string_view cases[] = {"notes: ☞-5 degrees", "notes: ☞?why", "notes: ☞--", "notes: ☞?'"};
  for (const std::string_view marked_text : cases) {
    const Marked marked(marked_text);
    const auto reading = parse(marked.text);
    CAPTURE(marked.text);
    REQUIRE(reading.value);
    const auto fault = free_text_fault(value(*reading.value), marked.text);
    REQUIRE(fault);
    CHECK(fault->offset == marked.offset);
    CHECK(fault->hint == "put the text in quotes");
  }
}

TEST_CASE("free text as people mean it has no fault") {
  const std::string_view texts[] = {
      "notes: careful on the left",
      "notes: careful  # a comment",
      "notes: set#2",
      "notes: 'careful # 2'",
      "notes: \"- x\" # y",
      "notes: |\n  a # b",
      "notes: a\n  # b",
      "notes: a\tb",
      "notes: ''",
      "notes: a\n  b\n\n  c d",
      "notes: {a: b}",
      "notes: careful\t# a comment",
      "notes: careful\n# a comment",
  };
  for (const std::string_view text : texts) {
    const auto reading = parse(text);
    CAPTURE(text);
    REQUIRE(reading.value);
    CHECK_FALSE(free_text_fault(value(*reading.value), text));
  }
}

TEST_CASE("a plain scalar's end is found over its line ends") {
  const std::string_view cases[] = {
      "notes: a b☞",          "notes: a☞ ",  "notes: a☞  # b", "notes: a\n  b   c☞\nd: e", "notes: a  \n\n \n  b☞ # c",
      "notes: a\r\n  b☞\r\n", "notes: ☞'a'", "notes: ☞|\n  a"};
  for (const std::string_view marked_text : cases) {
    const Marked marked(marked_text);
    const auto reading = parse(marked.text);
    CAPTURE(marked.text);
    REQUIRE(reading.value);
    CHECK(plain_text_end(value(*reading.value), marked.text) == marked.offset);
  }
}
