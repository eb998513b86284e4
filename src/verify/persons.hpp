// Whom the plan's tests of age and clinician tell apart.
#pragma once

#include <optional>
#include <vector>

#include "rehab/athlete.hpp"
#include "verify/classes.hpp"

namespace rehab::verify {

/// Someone whom the plan's tests of age and clinician tell from others.
struct Person {
  std::optional<int> age;
  bool clinician = false;
  int turns_to = -1;   ///< who this person is from a birthday on; -1: no birthday that matters
  bool begins = true;  ///< a log may begin with this person
};

std::vector<Person> persons_of(const Plan& plan, const Classes& asked);

/// An athlete file's profile for a person, injured on `Fold::today`.
Profile profile_of(const Person& person);

}  // namespace rehab::verify
