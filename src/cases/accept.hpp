// What the answers would make of a test file: where expectation and answer differ the answer, every other byte as it was.
#pragma once

#include <string>
#include <vector>

#include "cases/run.hpp"

namespace rehab::cases {

/// A value of a case that the answer takes the place of.
struct Accepted {
  std::size_t of_case = 0, moment = 0, expectation = 0;  ///< which one: the same in the text before and after
  Aspect aspect = Aspect::decision;
  std::vector<std::string> was, now;
};

/// A case that stays as it is, and fails.
struct Unaccepted {
  std::size_t of_case = 0;
  Place place;  ///< of what speaks against it
  std::string why;
};

struct Acceptance {
  std::string text;                ///< the file as it would be
  std::vector<Accepted> accepted;  ///< in the order of the file
  std::vector<Unaccepted> refused;
};

/// A case is accepted whole or not at all. Refused: an answer that breaks a `never` of the plan, a walk that came to no end, and
/// what is laid out so that it cannot be changed safely.
Acceptance accept(const SuiteResult& result);

/// Whether the new text, read again, holds the same cases but for the values that were accepted, and those now stand.
bool reads_as_accepted(const Plan& plan, const TestFile& before, const Acceptance& acceptance, const TestFile& now);

}  // namespace rehab::cases
