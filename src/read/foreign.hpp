// Whether a YAML file that nobody named is one of ours, or of somebody else who keeps his files in the same folder.
#pragma once

#include <string_view>

namespace rehab {

/// Whether a text is YAML of somebody else, like a CI file beside the plan: it can be read, says something, and has none of the
/// keys that an athlete, plan or test file begins with, be they in capitals or slightly misspelled. What cannot be read as text,
/// or holds nothing, is nobody's yet: it may be the file of an athlete, and whoever passes it over passes her over.
bool is_foreign(std::string_view text);

}  // namespace rehab
