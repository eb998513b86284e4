// Many athletes, one line each. Columns have fixed widths, so that lines can be written as the files are read.
#pragma once

#include <string>

#include "render/week.hpp"

namespace rehab {

std::string table_header();

/// Athlete, date, decision, step, cap, number of warnings and dose; the dose comes last, for it may be long.
std::string table_row(const NextSession& next);

/// The same of the days ahead, if all goes well: athlete, then a cell a day.
std::string week_header(Day today, int days);
std::string week_row(const ForecastSheet& sheet, int days);

}  // namespace rehab
