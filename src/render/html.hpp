// Text from files as HTML, and the lines of a sheet as its elements.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "render/page.hpp"

namespace rehab {

/// Any text as HTML text or as an attribute's value: nothing in it is markup, and nothing moves or hides what is beside it.
std::string html(std::string_view text);

/// A sheet's lines: headlines and what is under them as paragraphs, items as lists, commands to be copied.
std::string html_lines(std::span<const Line> lines);

}  // namespace rehab
