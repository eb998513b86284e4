// The page of an athlete: what to do, the session, the course as a picture, what comes, the log. One file, no script, nothing from
// outside.
#pragma once

#include <string>
#include <string_view>

#include "rehab/next_session.hpp"

namespace rehab {

/// What the first line of every page holds, and of no other file: it tells pages that may be replaced from what somebody wrote.
inline constexpr std::string_view page_mark = "<meta name=\"generator\" content=\"rehab report\">";

/// The beginning of any page, up to and with the opening of `main`. `title` and `about` are raw.
std::string page_head(std::string_view title, std::string_view about);
std::string page_end();

/// A whole page.
std::string report_html(const NextSession& next);

/// An athlete's sections alone, for a page of several: headings begin at this level; `key` tells ids from those of the others.
std::string athlete_sections(const NextSession& next, int level, std::string_view key);

/// The page's style sheet.
std::string_view page_style();

/// The log, newest first.
std::string log_html(const NextSession& next);

}  // namespace rehab
