#include <doctest/doctest.h>

#include "read/number_scale.hpp"

using namespace rehab;
using namespace rehab::reading;

namespace {

Scale scale(std::string_view text) { return std::get<Scale>(parse_number_scale(text)); }

std::string error(const NotationError& error) { return std::to_string(error.at) + " " + error.message + " | " + error.hint; }

/// The answer as it is printed, or why it is none.
std::string answer(const Scale& on, std::string_view text) {
  const auto notch = parse_notch(on, text);
  return std::holds_alternative<int>(notch) ? on.text(std::get<int>(notch)) : error(std::get<NotationError>(notch));
}

}  // namespace

TEST_CASE("a scale that falls has its best number first") {
  const Scale hop = scale("100..0 %");
  CHECK(hop.falls());
  CHECK(hop.size() == 101);
  CHECK(hop.text(0) == "100%");
  CHECK(hop.text(100) == "0%");
  CHECK(hop.notch_of(85) == 15);
  CHECK(hop.lowest() == 0);
  CHECK(hop.highest() == 100);
}

TEST_CASE("a scale that rises, with a unit and without") {
  CHECK(scale("0..10").text(3) == "3");
  CHECK(scale("0..10 cm").text(3) == "3 cm");
  CHECK(scale("2..5kg").notch_of(2) == 0);
  CHECK_FALSE(scale("0..10").falls());
}

TEST_CASE("what is no scale of numbers") {
  const auto why = [](std::string_view text) { return error(std::get<NotationError>(parse_number_scale(text))); };
  CHECK(why("5") == "0 \"5\" is no scale | a range like 0..10, or a list of words, from best to worst");
  CHECK(why("4..4 %") ==
        "0 a scale has a best and a worst number, and this one a single number | 0..10; 10..0 where 10 is the best");
  CHECK(why("0..121") == "0 this scale is too long | at most 121 values: 0..120");
  CHECK(why("121..0") == "0 this scale is too long | at most 121 values: 0..120");
  CHECK(why("0..10 %%") == "6 \"%%\" is no unit of a scale | % or a word like cm: 0..10 cm");
}

TEST_CASE("an answer carries the unit of its scale") {
  const Scale hop = scale("100..0 %");
  CHECK(answer(hop, "85 %") == "85%");
  CHECK(answer(hop, "85%") == "85%");
  CHECK(answer(hop, "85") == "0 85 has no unit | write 85%");
  CHECK(answer(hop, "85 cm") == "3 \"cm\" is no unit here | this scale is in %");
  CHECK(answer(hop, "120") == "0 120 is off the scale 100..0% | ");
  CHECK(answer(hop, "120%") == "0 120% is off the scale 100..0% | ");
  CHECK(answer(hop, "84.5%") == "0 \"84.5%\" is no whole number | the scale goes from 100%, the best, to 0%, the worst");
  CHECK(answer(scale("0..10 cm"), "3cm") == "3 cm");
  CHECK(answer(scale("0..10"), "3 cm") == "0 \"3 cm\" is no whole number | the scale goes from 0, none, to 10, the worst");
  CHECK(answer(scale("0..10"), "2-3") ==
        "0 \"2-3\" is no whole number | did you mean 3? The scale goes from 0, none, to 10, the worst");
  CHECK(answer(scale("10..0"), "2-3") == "0 \"2-3\" is no whole number | the scale goes from 10, the best, to 0, the worst");
}
