// Says in plain words what yaml-cpp means by its complaints, and finds the place that a person has to look at.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rehab::yaml {

/// Where yaml-cpp stood when it gave up.
struct Scene {
  std::string_view text;
  std::uint32_t offset = 0;              ///< of what it could not take
  std::uint32_t last = 0;                ///< of the last value that it could
  std::optional<std::uint32_t> bracket;  ///< the innermost that is still open
};

struct Broken {
  std::uint32_t offset = 0;
  std::string what;
  std::string hint;
};

/// From 1.
std::size_t line_of(std::string_view text, std::size_t offset);

/// `complaint` is yaml-cpp's own message.
Broken explain(const Scene& scene, std::string_view complaint);

}  // namespace rehab::yaml
