// Pages as Markdown; what came from files is escaped, so that none of it becomes a link, a tag or a heading.
#pragma once

#include <string>
#include <string_view>

#include "rehab/next_session.hpp"
#include "render/sheet.hpp"

namespace rehab {

std::string to_markdown(const NextSession& next, SheetLength length = SheetLength::daily);
std::string page_markdown(const Page& page);

/// A text on one line that Markdown shows as it is.
std::string markdown_text(std::string_view text);

}  // namespace rehab
