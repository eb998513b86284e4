// The file and line of a place: `sledder.yaml:22`.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/place.hpp"

namespace rehab {

/// The line starts of a reading's sources, found once.
class SourceLines {
 public:
  explicit SourceLines(std::span<const Source> sources);

  /// `name:line`, safe to print; empty for a place in no source.
  std::string operator()(Place place) const;

  /// The same in two parts; line 0 for a place in no source.
  struct LineNumber {
    std::string_view name;
    std::int64_t number = 0;
  };
  LineNumber line_of(Place place) const;

  /// Where an annotation of the place resolves: a line of a file, and, where that only names the plan that the place is in, what
  /// to put in front of the text: `hansen:44: `.
  struct AnnotatedLine {
    LineNumber line;
    std::string in_base;
  };
  AnnotatedLine annotated(Place place) const;

 private:
  struct LineStarts {
    std::string name;
    std::vector<std::uint32_t> starts;
    Place named;  ///< for an annotation: its own start, or where a file names it
  };
  std::vector<LineStarts> sources_;
};

}  // namespace rehab
