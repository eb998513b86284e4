#include "read/foreign.hpp"

#include <doctest/doctest.h>

using namespace rehab;
using namespace std::string_view_literals;

TEST_CASE("YAML of somebody else") {
  for (const std::string_view text : {
           "on: push\n"sv,
           "on: &all [push]\njobs: {test: {steps: [{run: rehab test suite}]}}\n"sv,
           "jobs:\n  test:\n    rules: [a]\n    log: yes\n"sv,
           "- first\n- second\n"sv,
           "---\n# rehab: athlete/1 stands in files of ours\nname: x\n"sv,
           "{\"name\": \"x\", \"jobs\": {}}\n"sv,
           "<html>\n"sv,
       }) {
    CAPTURE(text);
    CHECK(is_foreign(text));
  }
}

TEST_CASE("a file of ours, whole or broken") {
  for (const std::string_view text : {
           "rehab: athlete/1\n"sv,
           "\xef\xbb\xbfRehab: athlete/1\r\n"sv,
           "reahb: athlete/1\nname: x\n"sv,
           "rehab athlete/1\nathlete: {name: Ann}\n"sv,
           "\"athlete\" : {name: Ann}\n"sv,
           "LOG:\n  - date: 2026-03-07\n"sv,
           "- athlete:\n    name: Ann\n"sv,
           "  # hers\n    name: Ann\n  injury: {date: 2026-03-02}\n"sv,
           "{name: Ann, injury: {date: 2026-03-02}}\n"sv,
           "name: x\nextends: hansen\n"sv,
           "cases: []\n"sv,
       }) {
    CAPTURE(text);
    CHECK(!is_foreign(text));
  }
}

TEST_CASE("what cannot be read as text, or says nothing, is nobody else's") {
  for (const std::string_view text :
       {"\xff\xfer\0e\0h\0a\0b\0:\0"sv, "\0a\0t\0h"sv, "name: \xe9\n"sv, ""sv, "\n# emptied\n---\n"sv}) {
    CAPTURE(text);
    CHECK(!is_foreign(text));
  }
}
