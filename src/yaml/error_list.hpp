// The errors of one text, gathered while it is parsed: bounded, so that a hostile file cannot make an endless list.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/place.hpp"

namespace rehab::yaml {

class ErrorList {
 public:
  static constexpr std::size_t most = 20;

  /// False once the list is full: the first error too many becomes "and more from here on", later ones are dropped.
  bool add(std::size_t offset, std::string message, std::string hint = {}, std::string_view id = diagnostic_id::yaml);

  bool empty() const { return diagnostics_.empty(); }

  /// In order of place.
  std::vector<Diagnostic> take();

 private:
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace rehab::yaml
