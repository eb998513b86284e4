// Where a path leads that stands in a file: from the folder of that file on.
#pragma once

#include <string>

namespace rehab::files {

/// A path that `file` names, as seen from where we are. Beside a symbolic link first; where nothing stands there, beside what the
/// link points to, so that a file and the plan next to it can be linked to from elsewhere.
std::string beside(const std::string& path, const std::string& file);

}  // namespace rehab::files
