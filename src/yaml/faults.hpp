// What is wrong with one text, gathered as it is read: bounded, so that a hostile file cannot make an endless list.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rehab/place.hpp"

namespace rehab::yaml {

class Faults {
 public:
  static constexpr std::size_t most = 20;

  /// False once enough has been told; what comes after is counted as "more" and dropped.
  bool add(std::size_t offset, std::string message, std::string hint = {});

  bool empty() const { return told_.empty(); }

  /// In order of place.
  std::vector<Diagnostic> take();

 private:
  std::vector<Diagnostic> told_;
};

}  // namespace rehab::yaml
