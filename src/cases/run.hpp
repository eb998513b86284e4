// Runs cases: what was expected, and what came instead.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "rehab/next_session.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

/// One expectation and what it met.
struct ComparedAspect {
  const Expectation* expected = nullptr;
  std::vector<std::string> actual;
  bool held = false;
};

/// A moment at which something was expected and did not come, or came and breaks a `never` of the plan.
struct FailedMoment {
  Day today{};
  Place place;
  std::vector<ComparedAspect> compared;  ///< all that was expected there, held or not
  std::vector<std::string> fired;        ///< the rules, the deciding ones first
  std::vector<std::string> broken;       ///< the plan's `never` that the actual answer breaks: none of them can be accepted
  std::string stuck;                     ///< why the case went no further; else empty
};

struct Result {
  const Case* one = nullptr;
  int expectations = 0;
  std::vector<FailedMoment> failures;
  std::int64_t microseconds = 0;  ///< it took, where a clock was given
  bool passed() const { return failures.empty(); }
};

Result run(const Plan& plan, const Case& one);

/// Whether all is as expected and no `never` of the plan is broken on the way; stops at the first that is not. For mutants.
bool passes(const Plan& plan, const Case& one);

/// A test file's cases, and the text that their places are in.
struct Suite {
  Source source;
  TestFile file;
};

struct SuiteResult {
  const Suite* suite = nullptr;
  std::vector<Result> results;

  int failed() const {
    return static_cast<int>(std::count_if(results.begin(), results.end(), [](const Result& one) { return !one.passed(); }));
  }
};

/// Tells microseconds from some beginning on; called from several threads.
using CaseClock = std::function<std::int64_t()>;

/// Every case of every file, on all cores, in order.
std::vector<SuiteResult> run_all(const Plan& plan, std::span<const Suite* const> suites, const CaseClock& clock = {});

}  // namespace rehab::cases
