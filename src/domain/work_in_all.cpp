#include "rehab/work_in_all.hpp"

#include <algorithm>

namespace rehab {

WorkInAll work_in_all(const Plan& plan, const std::vector<Work>& work) {
  WorkInAll all;
  for (const Work& line : work) {
    all.time.ms += minutes_of(line).ms;
    all.reps += reps_of(line);
    if (is_run(plan, line)) continue;
    if (const Distance* distance = line.dose.distance()) {
      all.longest = std::max(all.longest, *distance);
      all.metres = all.metres + line.dose.most_reps() * *distance;
    }
    Percent& highest = all.load[static_cast<std::size_t>(percent_of(plan, line))];
    if (line.dose.intensity) highest = std::max(highest, *line.dose.intensity);
  }
  return all;
}

}  // namespace rehab
