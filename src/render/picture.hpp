// The course as a drawing: pain above, the longest run below, one axis of dates, what happened and what lies ahead.
#pragma once

#include <string>

#include "render/course.hpp"

namespace rehab {

/// A page holds one drawing for phones and one for desks and shows the one that fits, so that no letter is ever made smaller than
/// it was drawn.
enum class PictureSize { phone, desk };

/// An `svg` element. Colours are classes of the page's style.
std::string picture_svg(const CourseView& course, PictureSize size);

/// The legend, and every mark with its date and its words, as HTML lists below the drawing.
std::string picture_notes(const CourseView& course);

}  // namespace rehab
