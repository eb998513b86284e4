#include "yaml/fast_parser.hpp"

#include <doctest/doctest.h>

#include "recorder.hpp"
#include "rehab/builtin.hpp"
#include "texts.hpp"

using namespace rehab;
using namespace rehab::yaml;
using namespace rehab::yaml::testing;
using namespace std::string_literals;

namespace {

/// How many texts were compared, and how many of them both sources read.
struct Tally {
  long texts = 0;
  long read = 0;

  void operator()(const std::string& text) {
    ++texts;
    const Agreement agreement = compare_sources(text);
    if (agreement == Agreement::same) ++read;
    if (agreement == Agreement::differs) FAIL_CHECK(difference(text));
  }
};

}  // namespace

TEST_CASE("the plain source reads what people write, and says what yaml-cpp says") {
  const std::string texts[] = {
      "a: b\n",
      "a: b",
      "a: b\r\nc: d\r\n",
      "\xef\xbb\xbf"s + "a: b\n",
      "# head\n\na: b  # note\n  # between\nc:   d e  \n# tail",
      "a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\nj:\n- k\n- l\n",
      "-   - a\n    - b\n- c\n",
      "-\n  a: b\n-\n  c\n",
      "a:\n  text on its own line\nb: c\n",
      "a: {b: c, d: [e, {f: g}], \"h\": 'i'}\nb: [ a , b ]\nc: []\nd: {}\n",
      "best: {10 m: 1.75 s, 20 m: 2.90 s}\n",
      "- acceleration: 3 x 10 m @ 50% rest 3-4 min / 5 min\n  pain: 0\n",
      "a: \"quoted # text: here\"  # note\nb: 'so'\n\"c\": d\n'e' : f\n",
      "a: http://b.c/d#e\nb: 12:30\nc: x#y\nd: don't\ne: 5\" pipe\nf: a - b ? c & d * e ! f | g > h % i @ j\n",
      "a: Zoë läuft × 10\n",
      "log:\na: b\n",
      "log:",
      "  a: b\n  c: d\n",
      "a : b\nc  :  d\n",
      "a: b\n\n\n   \nc: d\n\n\n",
      "word\n",
      "[a, b]\n",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    const Agreement agreement = compare_sources(text);
    if (agreement == Agreement::differs) FAIL_CHECK(difference(text));
    CHECK(agreement == Agreement::same);
  }
}

TEST_CASE("the plain source declines what it is not certain of") {
  const std::string texts[] = {
      "",
      "\n",
      "# only\n",
      "---\na: b\n",
      "a: b\n...\n",
      "%YAML 1.2\n",
      "a: &x b\n",
      "a: *x\n",
      "a: !t b\n",
      "a: |\n  b\n",
      "a: >\n  b\n",
      "a: b\n  c\n",
      "a: \"b\n  c\"\n",
      "a: \"\\t\"\n",
      "a: 'it''s'\n",
      "a: [b,\n  c]",
      "a: [b, ]\n",
      "a: [b: c]\n",
      "a: {b}\n",
      "a: {b: }\n",
      "a: [b\n",
      "a: \"b\n",
      "a: b: c\n",
      "a: b\n c: d\n",
      "a: b\n- c\n",
      "- a\nb: c\n",
      "? a\n: b\n",
      "a: - b\n",
      "a:\tb\n",
      "a: b\tc\n",
      "a: b\n\tc: d\n",
      "- \n- a\n",
      "a: [b] c\n",
      "a: \"b\" c\n",
      "a: \"b\"# c\n",
      "a: {\"b\":1}\n",
      "a: @b\n",
      "a: `b\n",
      "a: -5\n",
      ": a\n",
      ",\n",
      "a\nb: c\n",
      "a: b\nc\n",
      "a:\n  - b\n c: d\n",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(compare_sources(text) == Agreement::declined);
  }
}

TEST_CASE("the built-in plans and their like are read without yaml-cpp") {
  for (const BuiltIn& plan : built_in_plans()) {
    CAPTURE(plan.name);
    CHECK(compare_sources(plan.text) == Agreement::same);
  }
}

TEST_CASE("every short text means the same to both sources, wherever it stands") {
  constexpr std::string_view signs = "a: \n-[]{},\"#'";
  constexpr std::string_view rare = "a: \n-.?&*!|>%@~\t\r<`\\";
  struct Place {
    std::string_view alphabet, before, after;
    std::size_t longest;
  };
  const Place places[] = {
      {signs, "", "", 5},
      {signs, "a:", "", 4},
      {signs, "- ", "\n", 4},
      {signs, "a: [b, ", " c]\n", 4},
      {signs, "a: {b: ", " }\n", 4},
      {signs, "a:\n  b: c\n", "d: e\n", 4},
      {signs, "- a:\n", "  - b\n", 4},
      {"a: \n-#", "a:\n  - b\n", "", 6},
      {"a: \n-\"", "- a: \"", "", 6},
      {"a: \n-\r", "- a\n", "\r\n", 5},
      {rare, "", "", 3},
      {rare, "a: ", "", 3},
      {rare, "a: [", "]\n", 3},
      {rare, "a: {b", "}\n", 3},
      {rare, "- b", "\n", 3},
      {"~:nul \n,#", "a:", ": b\n", 4},
      {"~: ,#}n", "a: {", " null}\n", 4},
  };
  Tally tally;
  for (const Place& place : places)
    every_text(place.alphabet, place.longest, place.before, place.after, [&](const std::string& t) { tally(t); });
  MESSAGE(tally.texts << " short texts, " << tally.read << " read by both");
  CHECK(tally.texts > 600'000);
  CHECK(tally.read > 50'000);
}

TEST_CASE("random texts out of the pieces that people write mean the same to both sources") {
  test::Random random(20120310);
  Tally tally;
  for (int i = 0; i < 60'000; ++i) {
    const std::string text = random_text(random);
    tally(text);
    tally(mutant(text, random));
  }
  MESSAGE(tally.texts << " random texts, " << tally.read << " read by both");
  CHECK(tally.read > 10'000);
}

TEST_CASE("mutants of a built-in plan mean the same to both sources") {
  test::Random random(7);
  Tally tally;
  for (const BuiltIn& plan : built_in_plans())
    for (int i = 0; i < 200; ++i) tally(mutant(std::string(plan.text), random));
  MESSAGE(tally.texts << " mutants, " << tally.read << " read by both");
  CHECK(tally.read > 0);
}

TEST_CASE("a text is read alike wherever its end falls") {
  // The last lines are read from a copy: every length, with and without a line end, comments and CRLF.
  const std::string text =
      "log:\n- date: 2012-03-10\r\n  work: [a, \"b\"]  # note\n  notes: careful on the left\n\n# the end of it all\nz: {y: x}";
  for (std::size_t length = 0; length <= text.size(); ++length) {
    const Agreement agreement = compare_sources(text.substr(0, length));
    if (agreement == Agreement::differs) FAIL_CHECK(difference(text.substr(0, length)));
  }
}
