// Reading a plan shows what cannot matter in it.
#include "verify/lint.hpp"

#include <string>

#include "unit/engine/course.hpp"

namespace rehab::test {

namespace {

/// The built-in plan with one piece of its text replaced.
std::string hansen_with(std::string_view piece, std::string_view other) {
  std::string text(built_in_plan("hansen")->text);
  const auto at = text.find(piece);
  REQUIRE(at != std::string::npos);
  return text.replace(at, piece.size(), other);
}

}  // namespace

TEST_CASE("the built-in plan has nothing to be said of it") { CHECK(lint(hansen()).empty()); }

TEST_CASE("a fault is found by reading") {
  struct Case {
    const char* piece;
    const char* other;
    const char* says;
  };
  const Case cases[] = {
      {"when: {morning: sore}", "when: {morning: sore, setbacks_7d: 9}", "rule sore-morning can never fire"},
      {"when: {morning: sore}", "when: {morning: unknown}", "rule sore-morning can never fire"},
      {"when: {days_off: 4..6}, then: repeat", "when: {days_off: 8..9}, then: repeat", "rule layoff-short never decides"},
      {"acceleration: 5 x 25 m @ 70%", "acceleration: 5 x 35 m @ 70%", "step 25m-brisk raises the distance by 15 m"},
      {"acceleration: 5 x 20 m @ 70%", "acceleration: 5 x 20 m @ 75%", "step 20m-brisk raises the intensity by 15%"},
      {"acceleration: 5 x 25 m @ 70%", "acceleration: 5 x 25 m @ 72%", "raises distance and intensity together"},
      {"when: {stiffness: marked}, then: repeat", "when: {tone: spastic}, then: repeat", "rule spastic never decides"},
  };
  for (const auto& c : cases) {
    CAPTURE(c.other);
    bool said = false;
    for (const auto& d : lint(plan_from(hansen_with(c.piece, c.other))))
      said = said || d.message.find(c.says) != std::string::npos;
    CHECK(said);
  }
}

}  // namespace rehab::test
