// A diagnostic away from its text: for reports that are written once the text is gone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "rehab/diagnostic_id.hpp"

namespace rehab {

struct LocatedDiagnostic {
  std::string file;
  std::size_t line = 0, column = 0;  ///< from 1 on; 0: in no line
  std::string_view id = diagnostic_id::unread;
  std::string message;
};

}  // namespace rehab
