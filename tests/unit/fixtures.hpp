// What tests of several rooms share: the built-in plan, and an athlete.
#pragma once

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <string_view>

#include "rehab/athlete.hpp"
#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

namespace rehab::test {

inline Plan plan_from(std::string_view text) {
  auto reading = read_plan(text);
  for (const auto& d : reading.diagnostics) MESSAGE(d.message);
  REQUIRE(reading.value.has_value());
  return *reading.value;
}

/// With one piece of its text given another.
inline Plan plan_with(std::string_view plan, std::string_view piece, std::string_view other) {
  std::string text(plan);
  const auto at = text.find(piece);
  REQUIRE(at != std::string::npos);
  return plan_from(text.replace(at, piece.size(), other));
}

/// Read once: every test asks the same plan.
inline const Plan& hansen() {
  static const Plan plan = plan_from(built_in_plan("hansen")->text);
  return plan;
}

/// A line of work, its dose as written.
inline Work line(int exercise, const char* dose) { return {exercise, std::get<Dose>(parse_dose(dose)), {}}; }

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

inline Profile sledder() {
  Profile profile;
  profile.name = "Sledder";
  profile.injury.date = Day(std::chrono::year(2026) / 3 / 2);
  profile.best = {{metres(10), Duration{1750}}, {metres(20), Duration{2900}}, {metres(60), Duration{6950}}};
  return profile;
}

}  // namespace rehab::test
