// A test file into cases. A case that could never fail, or that would ask the clock, is an error.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "read/document.hpp"
#include "rehab/test_case.hpp"

namespace rehab {

/// Gives the athlete file that a case names, or why it cannot.
using FindAthlete = std::function<std::variant<Source, std::string>(std::string_view path)>;

/// Cases with the athlete files they name; places in those say which: source 0 is the test file itself.
struct TestReading : Reading<TestFile> {
  std::vector<Source> athletes;
};

/// Of a file that was written for another plan than the one it is run under, the rules, steps and stages of that one may be
/// expected as well; such an expectation fails.
TestReading read_test(const Document& document, const Plan& plan, const FindAthlete& find, const Plan* written_for = nullptr);

}  // namespace rehab
