// An entry of the log as YAML, the way the contract writes it:
//
//   - date: 2012-03-10
//     check_in: {walk: normal}
//     work:
//       - acceleration: 3 x 10 m @ 50% rest 3 min
//         pain: 0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::edit {

/// In which columns things begin: as in a file, or by default. Columns count from 0.
struct Layout {
  int dash = 2;       ///< of an entry
  int keys = 4;       ///< of its keys
  int work_dash = 6;  ///< of a work line
  int work_keys = 8;  ///< of the exercise and what stands beside it
};

/// At the left margin: for a list that stands alone.
inline constexpr Layout unindented{0, 2, 4, 6};

/// Lines of text without their ends.
using Lines = std::vector<std::string>;

/// A whole entry; the first line has its dash.
Lines entry_lines(const Plan& plan, const Entry& entry, const Layout& layout);

/// All of an entry but its date: keys to add to one that is there.
Lines part_lines(const Plan& plan, const Entry& entry, const Layout& layout);

/// Work lines alone, as items of a list.
Lines work_lines(const Plan& plan, const std::vector<DoneWork>& work, const Layout& layout);

/// What stands beside a work line: observations and times, as lines at a column or as pairs for a flow map.
Lines beside_lines(const Plan& plan, const DoneWork& work, int column);
std::vector<std::string> answer_pairs(const Plan& plan, const std::vector<Answer>& answers);
std::vector<std::string> beside_pairs(const Plan& plan, const DoneWork& work);

/// A whole entry as text, with line ends.
std::string entry_text(const Plan& plan, const Entry& entry, const Layout& layout = {});

std::string joined(const Lines& lines, std::string_view newline);

/// `injury: {date: 2012-03-05, grade: 2}`: all that is given of it, on a line.
std::string injury_text(const Injury& injury);

}  // namespace rehab::edit
