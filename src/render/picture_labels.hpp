// Labels above a drawing, in as few rows as let none stand on another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/course.hpp"

namespace rehab {

/// A word above the drawing, with a line down to its day.
struct PictureLabel {
  double x = 0;            ///< of its day
  std::string text;        ///< no wider than the drawing
  std::string_view style;  ///< class of text and line
  std::string_view shape;  ///< path around 0,0; empty: none
  bool line = true;        ///< down to the axis
  int row = -1;            ///< 0 is the lowest; -1: no room, only its line is drawn
  double left = 0;         ///< where the text begins
};

/// Gives rows and places; labels that come first are placed first. Returns the number of rows.
int place_labels(std::vector<PictureLabel>& labels, double width);

/// Pixels that a text takes at most, in the drawing's letters.
double text_width(std::string_view text);

/// The label of what happened, at its day.
PictureLabel label_of(const CourseMark& mark, double x);
/// Its place among the others: what must be seen first comes first.
int urgency_of(MarkKind kind);
std::string_view shape_of(MarkKind kind);
std::string_view style_of(MarkKind kind);

}  // namespace rehab
