// The course as a drawing: pain above, the longest run below, one axis of dates, what happened and what lies ahead.
#pragma once

#include <string>
#include <string_view>

#include "render/course.hpp"

namespace rehab {

/// How wide a drawing is, in the pixels of its text. A page holds one for phones and one for desks and shows the one that fits,
/// so that no text is ever made smaller than it was drawn.
struct PictureSize {
  std::string_view name;  ///< tells its ids from those of the other
  int width = 0;
};
inline constexpr PictureSize phone_picture{"phone", 288};
inline constexpr PictureSize desk_picture{"desk", 700};

/// An `svg` element. `key` tells its ids from those of another athlete's on the page. Colours are classes of the page's style.
std::string picture_svg(const Course& course, const PictureSize& size, std::string_view key);

/// The legend, and every mark with its date and its words, as HTML lists below the drawing.
std::string picture_notes(const Course& course);

}  // namespace rehab
