// What came of writing a file, noted in one place: whether something is saved, and what is said of it.
#pragma once

#include <string>

#include "cli/console.hpp"
#include "files/replace.hpp"

namespace rehab::cli {

/// Where the file is the new one the console knows it from then on, so that what cannot be printed any more does not make the
/// command fail. What went wrong is shown, if it was not shown before; the status is that of a refusal, else `answered`.
Status note_saving(const files::Replaced& written, const std::string& path, const View& view, Console& console);

}  // namespace rehab::cli
