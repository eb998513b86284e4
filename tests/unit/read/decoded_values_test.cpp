#include "read/decoded_values.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace rehab;

TEST_CASE("a dose is the same however often it is asked for") {
  reading::Doses doses;
  std::vector<std::string> texts;
  for (int reps = 1; reps <= 300; ++reps) texts.push_back(std::to_string(reps) + " x 10 m @ 50% rest 2-4 min");
  for (int round = 0; round < 3; ++round) {
    for (const std::string& text : texts) {
      CAPTURE(text);
      const auto dose = doses.number(text);
      REQUIRE(dose);
      CHECK(doses[*dose] == std::get<Dose>(parse_dose(text)));
      CHECK(doses.number(text) == dose);
    }
  }
}

TEST_CASE("what is no dose never becomes one") {
  reading::Doses doses;
  for (int round = 0; round < 2; ++round) {
    CHECK_FALSE(doses.number(""));
    CHECK_FALSE(doses.number("3 x"));
    CHECK(doses.number("3 x 10 m"));
  }
}
