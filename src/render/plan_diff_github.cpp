// What two plans differ in, as annotations.
#include <algorithm>

#include "domain/annotation.hpp"
#include "render/plan_diff.hpp"

namespace rehab {

std::string plan_diff_github(const PlanDiffSheet& sheet) {
  const std::string all = plans_apart_text(sheet);
  std::string_view text = all;
  const std::string_view verdict = text.substr(0, text.find('\n'));
  const bool second = is_in_repository(sheet.names[1]) || !is_in_repository(sheet.names[0]);
  std::string out;
  for (std::size_t at = text.find("\n\n"); at != text.npos; at = text.find("\n\n")) {
    text.remove_prefix(at + 2);
    const std::string_view paragraph = text.substr(0, text.find("\n\n"));
    const std::string_view title = paragraph.substr(0, paragraph.find_first_of(":\n"));
    out += annotation_line({AnnotationLevel::warning, sheet.names[second ? 1 : 0], 0, 0, title, paragraph});
  }
  for (const AthleteUnderBoth& athlete : sheet.athletes) {
    if (!athlete.shift && athlete.last_step[0] == athlete.last_step[1]) continue;
    const std::string_view title = athlete.shift ? "the next session changes" : "the forecast moves";
    out += annotation_line({AnnotationLevel::warning, athlete.file, 0, 0, title, athlete_change_text(sheet, athlete)});
  }
  return out + std::string(verdict) + "\n";
}

}  // namespace rehab
