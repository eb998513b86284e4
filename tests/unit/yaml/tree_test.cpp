#include "yaml/tree.hpp"

#include <doctest/doctest.h>

#include <optional>

#include "marked.hpp"
#include "tree_text.hpp"
#include "yaml/error_list.hpp"

using namespace rehab;
using namespace rehab::yaml;
using namespace rehab::yaml::testing;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

constexpr Bounds by_either[] = {{.parser = ParserChoice::fast_first}, {.parser = ParserChoice::yaml_cpp_alone}};

std::string read(const std::string& text, const Bounds& bounds = {}) {
  const auto reading = parse(text, bounds);
  if (reading.value) return tree_text(Cursor(*reading.value, 0));
  return reading.diagnostics.front().message;
}

std::string repeated(std::string_view piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("what people write comes out as it is meant") {
  struct Case {
    std::string text;
    std::string_view tree;
  };
  const Case cases[] = {
      {"a: b", "{a: b}"},
      {"a: b\n", "{a: b}"},
      {"\xef\xbb\xbf"
       "a: b\n",
       "{a: b}"},
      {"a: b\r\nc: d\r\n", "{a: b, c: d}"},
      {"---\na: b\n", "{a: b}"},
      {"a: b\n...\n", "{a: b}"},
      {"--- \na: b\n...\n# the end\n", "{a: b}"},
      {"# a comment\n\na: b # another\n# the last", "{a: b}"},
      {"a:   b c  d   # note", "{a: b c  d}"},
      {"a: b#c", "{a: b#c}"},
      {"a: 010\nb: .nan\nc: 1e-400\nd: y\ne: 0x1F", "{a: 010, b: .nan, c: 1e-400, d: y, e: 0x1F}"},
      {"a: '5'\nb: 5\nc: \"5\"", "{a: \"5\", b: 5, c: \"5\"}"},
      {"a: ''\nb: \"\"", "{a: \"\", b: \"\"}"},
      {"a: 'null'\nb: \"~\"", "{a: \"null\", b: \"~\"}"},
      {"a: 'it''s'", "{a: \"it's\"}"},
      {"a: \"tab\\there \\u00e4 \\x41\"", "{a: \"tab\there ä A\"}"},
      {"a: |\n  one\n  two\nb: c", "{a: |one\\ntwo\\n|, b: c}"},
      {"a: >-\n  one\n  two\nb: c", "{a: |one two|, b: c}"},
      {"a: |+\n  one\n", "{a: |one\\n|}"},
      {"a: one\n  two\n\n  three\nb: c", "{a: one two\\nthree, b: c}"},
      {"a: \"one\n  two\"", "{a: \"one two\"}"},
      {"a:\n  b: c\n  d: e\nf: g", "{a: {b: c, d: e}, f: g}"},
      {"a:\n- b\n- c\nd: e", "{a: [b, c], d: e}"},
      {"a:\n  - b\n  - c: d\n    e: f\n  -   - g\n      - h", "{a: [b, {c: d, e: f}, [g, h]]}"},
      {"- a\n- b", "[a, b]"},
      {"a: []\nb: {}\nc: [ ]\nd: { }", "{a: [], b: {}, c: [], d: {}}"},
      {"a: [b, c, ]\nd: {e: f, }", "{a: [b, c], d: {e: f}}"},
      {"a: {b: c, d: [e, {f: g}], \"h\":i}", "{a: {b: c, d: [e, {f: g}], \"h\": i}}"},
      {"a: [b: c, d]", "{a: [{b: c}, d]}"},
      {"a: [1,\n  2,\n  3]\nb: c", "{a: [1, 2, 3], b: c}"},
      {"{\"a\": 1, \"b\": [2, 3]}", "{\"a\": 1, \"b\": [2, 3]}"},
      {"best: {10 m: 1.75 s, 20 m: 2.90 s}", "{best: {10 m: 1.75 s, 20 m: 2.90 s}}"},
      {"- acceleration: 3 x 10 m @ 50% rest 3-4 min / 5 min", "[{acceleration: 3 x 10 m @ 50% rest 3-4 min / 5 min}]"},
      {"when: {pain: \">= 2\"}", "{when: {pain: \">= 2\"}}"},
      {"log:", "{log: }"},
      {"log:\n", "{log: }"},
      {"log: # nothing yet\n", "{log: }"},
      {"a: b\nlog:\nc: d", "{a: b, log: , c: d}"},
      {"? a\n: b", "{a: b}"},
      {"a:\n  a:\n    a: b", "{a: {a: {a: b}}}"},
      {"- a: 1\n- a: 2", "[{a: 1}, {a: 2}]"},
      {"\"<<\": a", "{\"<<\": a}"},
      {"a: <<", "{a: <<}"},
      {"a: \"# no comment\"\nb: 'x: y'", "{a: \"# no comment\", b: \"x: y\"}"},
      {"a: http://b.c/d", "{a: http://b.c/d}"},
      {"a: 12:30", "{a: 12:30}"},
      {"a:\tb", "{a: b}"},
      {"hello", "hello"},
      {repeated("[", 32) + "a" + repeated("]", 32), "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    for (const Bounds& bounds : by_either) CHECK(read(c.text, bounds) == c.tree);
  }
}

TEST_CASE("every node has its place") {
  // As many fingers at a place as there are nodes that start there.
  const std::string_view cases[] = {
      "☞☞name: ☞Zoë\r\n☞best: ☞{☞10 m: ☞'1.75 s'}\r\n",
      "\xef\xbb\xbf☞☞a: ☞b\n# c\n\n☞d: ☞e f\n",
      "☞☞log:\n  ☞- ☞☞date: ☞\"x\"\n    ☞work:\n    ☞- ☞a\n    -   ☞- ☞b\n",
      "☞☞a: ☞[☞b, ☞☞c: ☞d, ☞\"e\", ☞[], ☞{}]",
      "☞☞a: ☞|\n  b\n☞c: ☞>-\n  d\n☞e: ☞f\n  g\n☞h: ☞i",
      "---\n☞? ☞a\n: ☞b\n",
      "☞☞☞log:\n\n  # none\n☞a: ☞b",  // a missing value has the place of its key
      "☞☞☞log: \n",
      "☞☞☞log:",
  };
  for (const std::string_view marked : cases) {
    std::string text(marked);
    std::vector<std::size_t> fingers;
    for (std::size_t at = 0; (at = text.find("☞")) != std::string::npos; text.erase(at, 3)) fingers.push_back(at);
    CAPTURE(marked);
    for (const Bounds& bounds : by_either) {
      const auto reading = parse(text, bounds);
      REQUIRE(reading.value);
      std::vector<std::size_t> places;
      for (std::uint32_t i = 0; i < reading.value->size(); ++i) places.push_back((*reading.value)[i].offset);
      CHECK(places == fingers);
    }
  }
}

TEST_CASE("what a person cannot have meant is refused at its place") {
  struct Case {
    std::string_view text, words;
  };
  const Case cases[] = {
      // Keys twice, compared as they read.
      {"a: 1\n☞a: 2", "`a` is a key of this map already"},
      {"a: 1\nb: 2\n☞a: 3", "it stands in line 1"},
      {"x:\n  a: 1\n  b: 2\n  ☞\"a\": 3", "it stands in line 2"},
      {"'a': 1\n☞a: 2", "already"},
      {"\"\\x61\": 1\n☞a: 2", "already"},
      {"x: {a: 1, ☞a: 2}", "already"},
      {"x: [{a: 1}, {b: 1, ☞b: 2}]", "already"},
      {"a:\n  b: 1\nc: 2\n☞a:\n  b: 2", "already"},
      {"- a: 1\n  ☞a: 2", "already"},
      {"? a\n: 1\n☞a: 2", "already"},
      {"10 m: 1\n☞10 m: 2", "`10 m`"},
      {"log:\n☞log:", "already"},
      // Values that are missing, at their key.
      {"☞a:", "`a` has no value"},
      {"☞a:\nb: c", "`a` has no value"},
      {"☞a:\n\n\n# far\nb: c", "`a` has no value"},
      {"x:\n  ☞a:\ny: z", "`a` has no value"},
      {"- ☞a:\n- b", "`a` has no value"},
      {"x: {☞a: , b: c}", "`a` has no value"},
      {"x: {☞a, b: c}", "`a` has no value"},
      {"x: {☞a}", "`a` has no value"},
      {"x: {☞a:}", "`a` has no value"},
      {"x: [☞a: ]", "`a` has no value"},
      {"x: [☞a: , b]", "`a` has no value"},
      {"x:\n  ☞log:\ny: z", "`log` has no value"},
      {"? ☞a", "`a` has no value"},
      {"a: ☞~", "`~` stands for no value"},
      {"a: ☞null", "`null` stands for no value"},
      {"a: ☞Null", "`Null`"},
      {"a: ☞NULL # none", "`NULL`"},
      {"x: {a: ☞null, b: c}", "`null`"},
      {"log: ☞~", "`~` stands for no value"},
      {"log: ☞null", "`null` stands for no value"},
      {"a:\n  ☞null\nb: c", "`null` stands for no value"},
      {"☞a:\nnull: b", "`a` has no value"},
      {"- a\n☞-\n- b", "an item of this list is empty"},
      {"- a\n☞-", "an item of this list is empty"},
      {"- a\n☞-   # nothing\n\n  # more\n- b", "an item of this list is empty"},
      {"x:\n  ☞-\ny: z", "an item of this list is empty"},
      {"- ☞~", "an item of this list is empty"},
      {"x: [a, ☞, b]", "an item of this list is empty"},
      {"x: [☞, b]", "an item of this list is empty"},
      {"x: [☞null]", "an item of this list is empty"},
      // Keys that are none.
      {"☞: a", "a value without a key"},
      {"a: b\n☞: c", "a value without a key"},
      {"☞~: a", "a value without a key"},
      {"☞null: a", "a value without a key"},
      {"x: {☞: a}", "a value without a key"},
      {"? ☞[a, b]\n: c", "a key cannot be a list"},
      {"? ☞{a: b}\n: c", "a key cannot be a map"},
      {"? ☞- a\n: c", "a key cannot be a list"},
      {"☞[a, b]: c", "a key cannot be a list"},
      {"x: {☞{a: b}: c}", "a key cannot be a map"},
      {"x:\n  ☞<<: {a: b}", "a merge key (<<) is not read"},
      {"x: {☞<<: y}", "a merge key"},
      // Anchors, aliases, tags, directives.
      {"a: ☞&b c", "an anchor (&) is not read"},
      {"☞&b a: c", "an anchor (&) is not read"},
      {"☞&b\na: c", "an anchor (&) is not read"},
      {"- ☞&b", "an anchor (&) is not read"},
      {"a: ☞*b", "an alias (*) is not read"},
      {"a: ☞*important* word", "an alias (*) is not read"},
      {"a: ☞* b", "text that starts with * must stand in quotes"},
      {"a: ☞& b", "text that starts with & must stand in quotes"},
      {"a: ☞!important b", "a tag (!) is not read"},
      {"a: ☞!!str b", "a tag (!) is not read"},
      {"a: ☞! b", "a tag (!) is not read"},
      {"a: ☞! \"b\"", "a tag (!) is not read"},
      {"a: ☞!<tag:yaml.org,2002:str> b", "a tag (!) is not read"},
      {"☞!!map {a: b}", "a tag (!) is not read"},
      {"☞!t a: b", "a tag (!) is not read"},
      {"- ☞!x [a]", "a tag (!) is not read"},
      {"☞%YAML 1.2\n---\na: b", "a directive (%) is not read"},
      {"# c\n\n☞%TAG ! tag:x,2000:\n---\na: b", "a directive (%) is not read"},
      {"☞%ANY thing\n", "a directive (%) is not read"},
      {"☞%YAML 9\n---\na: b", "a directive (%) is not read"},
      {"a: b\n☞%foo", "a directive (%) is not read"},
      {"a: b\n☞%foo\n# c\n", "a directive (%) is not read"},
      {"a: b\n...\n☞%foo\n---\nc: d", "a directive (%) is not read"},
      {"\xef\xbb\xbf☞%YAML 1.2\n---\na: b", "a directive (%) is not read"},
      // More than one document, and what would be dropped.
      {"a: b\n☞---\nc: d", "a second document starts here"},
      {"---\na: b\n☞---\n", "a second document"},
      {"a: b\n...\n☞c: d", "from here on the text does not belong"},
      {"a: b\n...\n☞---\nc: d", "a second document"},
      {"  a: b\n☞c: d", "from here on the text does not belong"},
      {"\n  a: b\n  c: d\n☞e: f\n", "check the indentation"},
      {"{a: b}\n☞c: d", "from here on"},
      {"[a, b] ☞c", "from here on"},
      {"'a' ☞b", "from here on"},
      {"☞,", "from here on"},
      {"☞, a: b", "from here on"},
      // Quotes and brackets that are never closed.
      {"a: ☞\"b\nc: d\n", "a quote that is never closed"},
      {"a: ☞'b\nc: d\n", "a quote that is never closed"},
      {"a: 'b'\nc: ☞'it''s\n# d\n", "a quote that is never closed"},
      {"a: don't\nb: \"c\"\nd: ☞\"e\\\"", "a quote that is never closed"},
      {"a: |\n  it's \"so\nb: ☞'c", "a quote that is never closed"},
      {"# don't\na: {b: [c, \"d\", ☞'e]}\n", "a quote that is never closed"},
      {"a: ☞\"b\n---\nc\": d", "a quote that is never closed"},
      {"a: ☞\"", "a quote that is never closed"},
      {"a: ☞\"b\nc: \"d\"", "a quote that is not closed on its line"},
      {"- {a: ☞\"b}\n- {c: \"> 1\"}", "a quote that is not closed on its line"},
      {"a: ☞[b, c", "a bracket that is never closed"},
      {"a: ☞{b: c", "a bracket that is never closed"},
      {"a: [b, ☞{c: d\n", "a bracket that is never closed"},
      {"- ☞[a, b\n", "a bracket that is never closed"},
      {"a: ☞[b, c\nd: e", "a bracket that is never closed"},
      {"a: ☞{b: c\nd: e", "a bracket that is never closed"},
      {"- ☞{b: c\n- {d: e}\n- {f: g}", "a bracket that is never closed"},
      {"a: ☞{b: c\nd: {e: f}\n", "a bracket that is never closed"},
      {"- {b: c ☞# d}\n- {e: f}\n", "a # after a blank begins a comment"},
      {"a: {b: c☞\n  d: e}", "a comma is missing before `d`"},
      // Broken in other ways.
      {"a: b\n ☞c: d", "this line is indented further than the one above it"},
      {"a: b☞: c", "a second colon in one line"},
      {"notes: careful☞: left", "a second colon in one line"},
      {"x: {a: b☞: c}", "is missing before this"},
      {"a: b\n☞- c", "this does not fit into the map above it"},
      {"- a\n☞b: c", "from here on the text does not belong"},
      {"a:\n  - b\n  ☞c: d", "this does not fit into the map above it"},
      {"- 'a' ☞b", "the quote ends here, and more text follows"},
      {"a: ☞- b", "a list cannot start here"},
      {"a: ☞? b", "a ? cannot stand here"},
      {"a: ☞@b", "no value starts like this"},
      {"a: ☞`b`", "no value starts like this"},
      {"a: ☞%b", "no value starts like this"},
      {"a: |☞b", "text right after | or >"},
      {"a: ☞> 5 min", "a comparison stands in quotes"},
      {"a: |0☞\n b", "a block of text cannot have indentation 0"},
      {"a: 'b' ☞c", "the quote ends here, and more text follows"},
      {"a: ☞]", "this bracket closes none"},
      {"a: ☞}", "this bracket closes none"},
      {"a: [b☞}", "this bracket closes none"},
      {"a: \"☞\\q\"", "no such escape"},
      {"a: \"☞\\xgg\"", "no hexadecimal number"},
      {"a: \"☞\\ud800\"", "a character that does not exist"},
      {"a: ☞\"\\0\"", "an escape in this text makes a NUL character"},
      {"a: ☞\"b\\e[31m\"", "control character U+001B"},
      {"a: ☞\"b\\u202e\"", "U+202E"},
      {"a: ☞\"b\\N\"", "a character that is not UTF-8"},
      {"a: ☞\"b\\_\"", "a character that is not UTF-8"},
      {"a: ☞\"b\\L\"", "U+2028"},
      {"a: ☞\"b\\r\"", "U+000D"},
      {"☞\"b\\e\": a", "control character U+001B"},
      {"☞a:\nb\n", "`a` has no value"},
      {"a:\n☞\"b\"\n", "this is no key, and for a value it is not indented"},
      {"a:\n☞[b]\nc: d", "check the indentation"},
      {"x:\n  a:\n  ☞[b]\ny: z", "for a value it is not indented"},
      {"\xef\xbb\xbf"
       "a:\n☞\"b\"\n",
       "for a value it is not indented"},
      {"- a:\n  ☞{b: c}", "for a value it is not indented"},
      {"a: |☞# b\n  c", "text right after | or >"},
      {"a: >-☞#\n  c", "text right after | or >"},
      // Nothing at all.
      {"☞", "there is nothing in this file"},
      {"☞\n\n", "there is nothing in this file"},
      {"☞# only a comment\n", "there is nothing in this file"},
      {"☞---\n", "there is nothing in this file"},
      {"☞...\n", "there is nothing in this file"},
      {"☞~", "there is nothing in this file"},
      {"☞\xef\xbb\xbf", "there is nothing in this file"},
  };
  for (const Case& c : cases) {
    const Marked marked(c.text);
    for (const Bounds& bounds : by_either) {
      const auto reading = parse(marked.text, bounds);
      CHECK_FALSE(reading.value);
      check_first(reading.diagnostics, marked, c.words);
    }
  }
}

TEST_CASE("all errors are told in one go, in order of place") {
  for (const Bounds& bounds : by_either) {
    const auto several = parse("a: &x 1\nb: *x\nc: !t 2\na: 3\nd:\ne: ~\n", bounds);
    CHECK_FALSE(several.value);
    std::string places;
    for (const Diagnostic& d : several.diagnostics) places += std::to_string(d.place.offset) + " ";
    CHECK(places == "3 11 17 22 27 33 ");

    const auto many = parse("a: 1\n" + repeated("a: 2\n", 200), bounds);
    CHECK(many.diagnostics.size() == ErrorList::most + 1);
    CHECK(many.diagnostics.back().message.find("more") != std::string::npos);
  }
}

TEST_CASE("the last error that leaves no tree says that the rest was not checked, and no other does") {
  constexpr std::string_view unchecked = "the rest of the file was not checked";
  struct Case {
    std::string text;
    std::size_t errors;
    std::optional<std::size_t> told;  // which of them
  };
  const Case cases[] = {
      {"a: \"b\nc: d\n", 1, 0},    // a quote that is never closed
      {"a: &x 1\nb: *x\n", 2, 1},  // both are read on behind
      {"a: &x 1\nb:\n", 2, 0},     // a value that is missing is known of a tree
      {"a: 1\na: 2\nb:\n", 2, {}},
      {"a: \tb\n\tc: d\n", 1, 0},  // bytes
      {"", 1, {}},
  };
  for (const Case& c : cases) {
    for (const Bounds& bounds : by_either) {
      const auto found = parse(c.text, bounds).diagnostics;
      CHECK_MESSAGE(found.size() == c.errors, c.text);
      for (std::size_t i = 0; i < found.size(); ++i)
        CHECK_MESSAGE((found[i].hint.find(unchecked) != std::string::npos) == (c.told == i), c.text);
    }
  }
}

TEST_CASE("depth, keys, bytes and lines have bounds") {
  for (const Bounds& bounds : by_either) {
    const auto deep = parse(repeated("[", 33) + repeated("]", 33), bounds);
    check_first(deep.diagnostics, Marked(repeated("[", 32) + "☞[" + repeated("]", 33)), "nested deeper than 32");
    CHECK(deep.diagnostics.size() == 1);
    CHECK(read(repeated("- ", 32) + "a", bounds) == repeated("[", 32) + "a" + repeated("]", 32));
    check_first(parse(repeated("- ", 33) + "a", bounds).diagnostics, Marked(repeated("- ", 32) + "☞- a"),
                "nested deeper than 32");
    check_first(parse(repeated("[", 100'000), bounds).diagnostics, Marked("☞"), "longer than 16 KiB");
    CHECK(read(repeated(repeated("[", 1000) + "\n", 100), bounds) == "nested deeper than 32");

    std::string keys;
    for (int i = 0; i < 256; ++i) keys += "k" + std::to_string(i) + ": v\n";
    CHECK(parse(keys, bounds).value);
    check_first(parse(keys + "k256: v\n", bounds).diagnostics, Marked(keys + "☞"), "more than 256 keys");
    check_first(parse(keys.substr(0, keys.size() - 8) + "k0: v\n", bounds).diagnostics,
                Marked(keys.substr(0, keys.size() - 8) + "☞"), "it stands in line 1");
  }
  CHECK(read("a: {b: c}", {.depth = 2}) == "{a: {b: c}}");
  CHECK(read("a: {b: [c]}", {.depth = 2}) == "nested deeper than 2");
  CHECK(read("a: 1\nb: 2", {.keys = 1}) == "this map has more than 1 keys");
  CHECK(read("a: 1\nb: 2", {.bytes = 8}) == "the file is larger than 8 bytes");
}

TEST_CASE("a megabyte of comments and blank lines, wherever it stands, takes nothing from a file") {
  std::string comments;
  while (comments.size() < 1'000'000) comments += "# what the physio said\n\n  # and meant\r\n";
  for (const std::string& text : {comments + "a: b\n", "a: b\n" + comments, "a:\n" + comments + "  b\n"}) {
    for (const Bounds& bounds : by_either) CHECK(parse(text, bounds).diagnostics.empty());
  }
}

TEST_CASE("a bracket that is not closed for 256 KiB is not waited for") {
  const std::string text = "a: b\nc:\n- [" + repeated("d, e,\n", 100'000);
  for (const Bounds& bounds : by_either)
    check_first(parse(text, bounds).diagnostics, Marked("a: b\nc:\n☞- ["), "no value ends within 256 KiB");
}

TEST_CASE("a long log in lines has no such bound") {
  const std::string text = "log:\n" + repeated("- date: 2012-03-10\n  work:\n  - march: 2 x 10 m rest 1 min\n", 20'000);
  const auto reading = parse(text);
  REQUIRE(reading.value);
  CHECK((*reading.value)[2].count() == 20'000);
}
