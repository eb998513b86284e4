// The course in the terminal: the model of the page's picture, a line a day.
#pragma once

#include <string>

#include "render/course.hpp"

namespace rehab {

/// At most `width` columns, at least 40. `name` is raw.
std::string chart_text(const Course& course, const std::string& name, int width);

}  // namespace rehab
