// The plans that the program brings along: each a text like any plan file, embedded by the build from src/plans.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace rehab {

struct BuiltIn {
  std::string_view name;  ///< `hansen`: the file's name without `.yaml`
  std::string_view text;
};

/// Of an athlete whose file names none.
inline constexpr std::string_view default_plan = "hansen";

/// All of them, by name.
std::span<const BuiltIn> built_in_plans();

std::optional<BuiltIn> built_in_plan(std::string_view name);

/// A file of a built-in plan's own cases: a test file, or an athlete that one of them names.
struct BuiltInCases {
  std::string_view plan;
  std::string_view path;  ///< from the folder of that plan's cases on: `gates.yaml`, `athletes/one-session.yaml`
  std::string_view text;
};

/// Of all built-in plans, in order of name.
std::span<const BuiltInCases> built_in_cases();

}  // namespace rehab
