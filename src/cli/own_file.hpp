// Files that the program makes anew at any time: pages, logs that a search found.
#pragma once

#include <string>
#include <string_view>

#include "files/replace.hpp"

namespace rehab::cli {

/// Makes the file, or replaces an older one of the same kind, which has the same first line, or an empty one. Anything else is
/// left as it is and refused: it was named by a slip. `kind` says what it is not, as in `a page of rehab report`.
files::Replaced write_own(const std::string& path, const std::string& text, std::string_view kind);

}  // namespace rehab::cli
