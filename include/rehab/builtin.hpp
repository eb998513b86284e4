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

/// All of them, by name.
std::span<const BuiltIn> built_in_plans();

std::optional<BuiltIn> built_in_plan(std::string_view name);

}  // namespace rehab
