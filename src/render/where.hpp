// Lines for places: `sledder.yaml:22`.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "rehab/place.hpp"

namespace rehab {

/// The line starts of a reading's sources, found once.
class Where {
 public:
  explicit Where(std::span<const Source> sources);

  /// `name:line`, safe to print; empty for a place in no source.
  std::string operator()(Place place) const;

 private:
  struct Lines {
    std::string name;
    std::vector<std::uint32_t> starts;
  };
  std::vector<Lines> sources_;
};

}  // namespace rehab
