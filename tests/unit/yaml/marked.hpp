// A text with its place in it: `a: 1\n☞a: 2` stands for the text without the finger, and for the offset that it points to.
#pragma once

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "rehab/place.hpp"

namespace rehab::yaml::testing {

struct Marked {
  std::string text;
  std::uint32_t offset = 0;

  explicit Marked(std::string_view with_finger) : text(with_finger) {
    constexpr std::string_view finger = "☞";
    const auto at = text.find(finger);
    REQUIRE_MESSAGE(at != std::string::npos, "a case without its place: ", text);
    text.erase(at, finger.size());
    offset = static_cast<std::uint32_t>(at);
  }
};

/// The first diagnostic is at the marked place and its message, or hint, holds the words.
inline void check_first(const std::vector<Diagnostic>& diagnostics, const Marked& marked, std::string_view words) {
  CAPTURE(marked.text);
  CAPTURE(words);
  REQUIRE_FALSE(diagnostics.empty());
  const Diagnostic& first = diagnostics.front();
  CHECK(first.place.offset == marked.offset);
  CHECK(first.place.source == 0);
  const std::string said = first.message + " | " + first.hint;
  CHECK_MESSAGE(said.find(words) != std::string::npos, said);
}

}  // namespace rehab::yaml::testing
