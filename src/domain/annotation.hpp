// An annotation: a line that a run of GitHub Actions shows beside the line of the file that it is about.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

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

/// `::error file=ours.yaml,line=3,title=unknown-key::unknown key "cpa"`, and the end of the line. What stands in no file of a
/// repository (`<stdin>`, `hansen`) is named in front of the text.
std::string annotation_line(const Annotation& annotation);

}  // namespace rehab
