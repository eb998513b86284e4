// An annotation: a line that a run of GitHub Actions shows beside the line of the file that it is about.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "rehab/place.hpp"

namespace rehab {

enum class AnnotationLevel { error, warning, notice };

struct Annotation {
  AnnotationLevel level = AnnotationLevel::error;
  std::string_view file;   ///< empty: about no file
  std::size_t line = 0;    ///< 0: about the file as a whole
  std::size_t column = 0;  ///< 0: about the line as a whole
  std::string_view title;
  std::string_view text;  ///< may have several lines
};

/// Whether a file of that name can stand in a repository: `<stdin>` and a built-in plan do not.
bool is_in_repository(std::string_view name);

/// Where in a repository a place is: of a built-in plan, which is in none, where the file that builds on it names it. The place
/// itself, where nothing names it.
Place in_repository(Place place, std::span<const Source> sources);

/// `::error file=ours.yaml,line=3,title=unknown-key::unknown key "cpa"`, and the end of the line. What stands in no file of a
/// repository (`<stdin>`, `hansen`) is named in front of the text.
std::string annotation_line(const Annotation& annotation);

}  // namespace rehab
