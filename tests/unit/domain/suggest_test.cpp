#include "domain/suggest.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace rehab;

namespace {

const std::vector<std::string_view> words{"pain", "fatigue", "stride", "walk", "running_a", "acceleration", "days_off", "m", "s"};

std::string meant(std::string_view word) { return std::string(nearest(word, words).value_or("nothing")); }

}  // namespace

TEST_CASE("a slip of the finger is recognised") {
  struct {
    std::string written, meant;
  } const cases[] = {
      {"pian", "pain"},
      {"apin", "pain"},
      {"pai", "pain"},
      {"paain", "pain"},
      {"fatique", "fatigue"},
      {"fatuige", "fatigue"},
      {"acelleration", "acceleration"},
      {"Pain", "pain"},
      {"ACCELERATION", "acceleration"},
      {"running-a", "running_a"},
      {"days off", "days_off"},
      {"dayoff", "days_off"},
      {"M", "m"},
      {"accel", "acceleration"},
      {"acc", "acceleration"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.written);
    CHECK(meant(c.written) == c.meant);
  }
}

TEST_CASE("a word that is near nothing gets no suggestion") {
  for (const std::string word : {"", "x", "km", "tone", "pa", "weather", "run away"}) {
    CAPTURE(word);
    CHECK(meant(word) == "nothing");
  }
  CHECK(meant(std::string(100'000, 'p')) == "nothing");
}

TEST_CASE("of several beginnings none is suggested, of several near words the nearest") {
  const std::vector<std::string_view> steps{"30m-brisk", "30m-strong", "30m-full", "30m-fast"};
  CHECK_FALSE(nearest("30m", steps).has_value());
  CHECK(nearest("30m-ful", steps) == "30m-full");
  CHECK(nearest("30m-fas", steps) == "30m-fast");
  const std::vector<std::string_view> alike{"hop_left", "hop_lift"};
  CHECK(nearest("hop_loft", alike) == "hop_left");
}

TEST_CASE("nobody is told the opposite of what was written") {
  const std::vector<std::string_view> even{"even", "normal", "fine", "well"};
  for (const std::string_view word : {"uneven", "abnormal", "not fine", "unwell"}) {
    CAPTURE(word);
    CHECK_FALSE(nearest(word, even).has_value());
  }
  CHECK(nearest("eeven", even) == "even");
}

TEST_CASE("a hint is a near word, or else what is allowed") {
  CHECK(hint_for("strde", words) == "did you mean stride");
  const std::vector<std::string_view> two{"no", "yes"};
  CHECK(hint_for("perhaps", two) == "allowed: no, yes");
  CHECK(hint_for("perhaps", {}) == "");
  const std::vector<std::string_view> dozen(12, "walk");
  CHECK(hint_for("perhaps", dozen).ends_with("walk, walk"));
  const std::vector<std::string_view> many(13, "walk");
  CHECK(hint_for("perhaps", many).ends_with("walk, ..."));
}

TEST_CASE("words are joined by commas") {
  CHECK(join_words({}) == "");
  CHECK(join_words(std::vector<std::string_view>{"a"}) == "a");
  CHECK(join_words(std::vector<std::string_view>{"a", "b", "c"}) == "a, b, c");
}
