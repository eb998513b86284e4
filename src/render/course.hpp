// The course so far: where on the ladder each session stood, in the terminal and as one self-contained page.
#pragma once

#include <string>

#include "rehab/next_session.hpp"

namespace rehab {

/// A line a session: date, step, and a bar as long as the step is high; `<` where it went down, `!` where more was done than
/// allowed.
std::string chart_text(const NextSession& next, int width);

/// An HTML page without scripts or anything from outside: the ladder over time as a drawing, the log as a table, the next
/// session. Its first line is the same for every page, and tells it from what somebody else wrote.
std::string report_html(const NextSession& next);

}  // namespace rehab
