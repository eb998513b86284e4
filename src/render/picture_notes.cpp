// What stands below the drawing: its legend, and every mark with its date and its words.
#include <fmt/format.h>

#include <algorithm>

#include "render/html.hpp"
#include "render/picture.hpp"
#include "render/picture_labels.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::string swatch(std::string_view drawing, std::string_view words) {
  return fmt::format(
      "<li><svg class=\"key\" viewBox=\"-9 -9 18 18\" width=\"18\" height=\"18\" aria-hidden=\"true\">{}</svg>{}</li>\n", drawing,
      html(words));
}

std::string shape(MarkKind kind) { return fmt::format("<path class=\"shape {}\" d=\"{}\"/>", style_of(kind), shape_of(kind)); }

/// Only what this drawing holds is explained.
std::string legend(const CourseView& course) {
  std::string out;
  std::array<bool, intensity_steps> seen{};
  bool no_bar = false;
  bool drills = true;  ///< and nothing else, where there is no bar
  bool unsaid = false;
  std::array<bool, 2> felt{};
  for (const CourseDay& day : course.days) {
    if (day.load && day.load->intensity) seen[static_cast<std::size_t>(intensity_step(day.load->intensity))] = true;
    no_bar = no_bar || (day.session && !day.load);
    drills = drills && (!day.session || day.load || day.other == "drills");
    for (std::size_t s = 0; s < course.scales.size(); ++s) {
      felt[s] = felt[s] || day.felt[s] >= 0;
      unsaid = unsaid || (day.felt[s] < 0 && day.session && course.scales[s].of_work);
    }
  }
  for (int step = 0; step < intensity_steps; ++step) {
    if (seen[static_cast<std::size_t>(step)])
      out += swatch(fmt::format("<rect class=\"bar i{}\" x=\"-5\" y=\"-7\" width=\"10\" height=\"14\"/>", step),
                    intensity_step_text(step));
  }
  if (no_bar)
    out += swatch("<rect class=\"drill\" x=\"-5\" y=\"1\" width=\"10\" height=\"6\"/>", drills ? "drills alone" : "no run");
  if (felt[0]) out += swatch("<circle class=\"felt\" r=\"3\"/>", clause(course.scales[0].name));
  if (felt[1]) out += swatch("<path class=\"felt2\" d=\"M0-6l6 6-6 6-6-6z\"/>", clause(course.scales[1].name));
  if (const auto words = line_words(course); !words.empty() && (felt[0] || felt[1]))
    out += swatch("<path class=\"bound\" d=\"M-9 0h18\"/>", joined(words));
  if (unsaid) out += swatch("<text class=\"unsaid\" x=\"0\" y=\"5\">?</text>", "not written down");
  out += swatch("<path class=\"off\" d=\"M-7 0h14\"/>", "day off");
  if (!course.ahead.empty())
    out += swatch("<rect class=\"ahead\" x=\"-5\" y=\"-7\" width=\"10\" height=\"14\"/>", "ahead, if all goes well");
  if (!course.limits.empty()) out += swatch("<path class=\"limit\" d=\"M-9-7h18v14h-18z\"/>", "limits hold");
  return out;
}

struct MarkLine {
  Day date{};
  std::string shape;
  std::string words;
};

}  // namespace

std::string picture_notes(const CourseView& course) {
  std::string out = "<ul class=\"legend\" aria-label=\"Legend\">\n" + legend(course) + "</ul>\n";
  std::vector<MarkLine> notes;
  for (const CourseMark& mark : course.marks) notes.push_back({mark.date, shape(mark.kind), mark.words});
  for (const LimitBand& band : course.limits)
    notes.push_back({band.from, "<path class=\"limit\" d=\"M-7-6h14v12h-14z\"/>", band.words});
  std::stable_sort(notes.begin(), notes.end(), [](const MarkLine& a, const MarkLine& b) { return a.date < b.date; });
  if (notes.empty()) return out;
  out += "<ul class=\"marks\" aria-label=\"What happened\">\n";
  for (const MarkLine& note : notes)
    out += swatch(note.shape, fmt::format("{}: {}", spaced_day(note.date, course.today), note.words));
  return out + "</ul>\n" +
         (course.shortened ? fmt::format("<p>The picture begins on {}; what came before is in the log.</p>\n",
                                         html(short_day(course.from, course.today)))
                           : "");
}

}  // namespace rehab
