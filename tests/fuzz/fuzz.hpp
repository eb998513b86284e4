// What every fuzz target shares: a property that, when it does not hold, ends the run as a crash does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "rehab/builtin.hpp"
#include "rehab/read.hpp"

namespace rehab::fuzz {

inline void require(bool holds, const char* property) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", property);
  std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// What is said of a text of its own stands at a place in it, and a refusal says why.
template <class T>
void require_places(const Reading<T>& reading, std::size_t size) {
  bool error = false;
  for (const auto& said : reading.diagnostics) {
    require(!said.message.empty(), "every diagnostic says something");
    require(said.place.source != 0 || said.place.offset <= size, "every diagnostic has a place in the text");
    error = error || said.severity == Severity::error;
  }
  require(reading.value.has_value() != error, "a value is given unless there is an error");
}

/// Read once: every input is held against the same plan.
inline const Plan& hansen() {
  static const Plan plan = *read_plan(built_in_plan("hansen")->text).value;
  return plan;
}

}  // namespace rehab::fuzz
