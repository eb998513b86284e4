// Files that were found in a folder, and not named: only what is of the kind looked for is meant.
#pragma once

#include "cli/console.hpp"
#include "rehab/place.hpp"
#include "rehab/read.hpp"

namespace rehab::cli {

/// Whether a file of a folder is of that kind, or too broken to tell. YAML of somebody else is passed over, and that is shown.
bool is_meant(const Source& found, FileKind wanted, const View& view, Console& console);

}  // namespace rehab::cli
