#include "domain/json.hpp"

#include <doctest/doctest.h>

using namespace rehab;
using namespace std::string_view_literals;

TEST_CASE("objects, arrays and values get their commas") {
  std::string out;
  JsonWriter json(out);
  json.object().key("day").integer(6).key("rest").array().integer(120).integer(-240).close();
  json.key("dose").object().key("m").number("9.144").key("x").null().close().key("none").array().close();
  json.key("resume").boolean(false).key("ok").boolean(true).close();
  CHECK(out == R"({"day":6,"rest":[120,-240],"dose":{"m":9.144,"x":null},"none":[],"resume":false,"ok":true})");
}

TEST_CASE("a document may be a single value or an array of arrays") {
  std::string out;
  JsonWriter(out).string("one");
  CHECK(out == R"("one")");
  out.clear();
  JsonWriter(out).array().array().close().array().integer(1).close().object().close().close();
  CHECK(out == "[[],[1],{}]");
}

TEST_CASE("strings are escaped for JSON and for a terminal") {
  struct Case {
    std::string_view text, json;
  };
  const Case cases[] = {
      {"", R"("")"},
      {R"(say "x\y")", R"("say \"x\\y\"")"},
      {"a/b", R"("a/b")"},
      {"two\nlines\tand\r"sv, R"("two\nlines\tand\u000d")"},
      {"\0\x1b\x7f"sv, R"("\u0000\u001b\u007f")"},
      {"Zoë × 走", R"("Zoë × 走")"},
      {"\xe2\x80\xae"sv, R"("\u202e")"},
      {"\xf3\xa0\x81\xa1"sv, R"("\udb40\udc61")"},
      {"bad \xff\xc2"sv, R"("bad \ufffd\ufffd")"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.json);
    CHECK(json_string(c.text) == c.json);
  }
}
