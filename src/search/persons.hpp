// Whom the plan's tests of age, grade and clinician tell apart.
#pragma once

#include <optional>
#include <vector>

#include "rehab/athlete.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

/// The day on which every situation is looked at, and every person was injured.
inline constexpr Day search_day = Day(std::chrono::year(2020) / 1 / 1);

/// Someone whom the plan's tests of age, grade and clinician tell from others.
struct Person {
  std::optional<int> age;
  std::optional<int> grade;
  bool clinician = false;
  int turns_to = -1;   ///< who this person is from a birthday on; -1: no birthday that matters
  bool begins = true;  ///< a log may begin with this person
};

std::vector<Person> persons_of(const Plan& plan, const ValueClasses& classes);

/// An athlete file's profile for a person, injured on a day; the age lasts for eleven months from then.
Profile profile_of(const Person& person, Day injured);

}  // namespace rehab::search
