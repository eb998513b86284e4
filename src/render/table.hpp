// Many athletes, one line each. Columns have fixed widths, so that lines can be written as the files are read.
#pragma once

#include <string>

#include "rehab/next_session.hpp"

namespace rehab {

std::string table_header();

/// Athlete, date, decision, step, cap, number of warnings and dose; the dose comes last, for it may be long.
std::string table_row(const NextSession& next);

}  // namespace rehab
