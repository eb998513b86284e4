#include "domain/look_alike.hpp"

#include <doctest/doctest.h>

using namespace rehab;

TEST_CASE("a character that only looks right is named, with what to write") {
  CHECK(look_alike_note("2026–03–08") == "– (U+2013) only looks like a hyphen: write -");
  CHECK(look_alike_note("pain：") == "： (U+FF1A) only looks like a colon: write :");
  CHECK(look_alike_note("“even”") == "“ (U+201C) only looks like a quote: write \"");
  CHECK(look_alike_note("walk\u00a0:") == "a no-break space (U+00A0) stands here: write a plain blank in its place");
  CHECK(look_alike_note("fati\u200bgue") == "an invisible mark (U+200B) stands here: take it out");
}

TEST_CASE("a letter of another script is a slip among plain ones or alone, and no slip in a word of its own script") {
  CHECK(look_alike_note("5х10") == "х (U+0445) only looks like an x: write x");
  CHECK(look_alike_note("х") == "х (U+0445) only looks like an x: write x");
  CHECK(look_alike_note("раin") == "р (U+0440) only looks like a Latin letter: write the Latin one");
  CHECK(look_alike_note("Анна").empty());
  CHECK(look_alike_note("plain").empty());
  CHECK(look_alike_note("").empty());
}
