#include "render/report.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/html.hpp"
#include "render/picture.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// Where on the page a section of the sheet belongs, and what its margin word is in full.
enum class PagePart { card, session, folded };
struct SheetSection {
  std::string_view word;
  std::string_view title;
  PagePart place;
};
constexpr std::array<SheetSection, 9> sheet_sections = {{
    {"ASK", "Ask first", PagePart::card},
    {"LIFT", "What lifts it", PagePart::card},
    {"DO", "In order", PagePart::session},
    {"LEFT", "What is left", PagePart::session},
    {"IF", "What to do if", PagePart::session},
    {"WRITE", "Write down", PagePart::session},
    {"WHY", "Why", PagePart::folded},
    {"CARE", "Care", PagePart::folded},
    {"FROM", "Sources", PagePart::folded},
}};

/// The sheet's lines by where they belong on the page.
class SheetParts {
 public:
  SheetParts(const NextSession& next, int level) : level_(level) {
    const Page sheet = sheet_of(next, SheetLength::whole);
    std::size_t at = 0;
    while (at < sheet.size() && sheet[at].part != Part::section) ++at;
    card = html_lines(std::span(sheet).first(at));
    while (at < sheet.size()) at = take_section(sheet, at);
  }

  std::string card, session, folded;

 private:
  std::size_t take_section(const Page& sheet, std::size_t at) {
    const std::string& word = sheet[at].label;
    std::size_t end = at + 1;
    while (end < sheet.size() && sheet[end].part != Part::section && sheet[end].part != Part::foot) ++end;
    const auto lines = std::span(sheet).subspan(at + 1, end - at - 1);
    const auto* known = std::find_if(sheet_sections.begin(), sheet_sections.end(), [&](const auto& s) { return s.word == word; });
    const bool is_known = known != sheet_sections.end();
    std::string& into = !is_known || known->place == PagePart::session ? session : known->place == PagePart::card ? card : folded;
    if (!lines.empty())
      into +=
          fmt::format("<h{0}>{1}</h{0}>\n{2}", level_ + 1, is_known ? std::string(known->title) : html(word), html_lines(lines));
    while (end < sheet.size() && sheet[end].part == Part::foot) ++end;
    return end;
  }

  int level_;
};

std::string heading(int level, std::string_view text) { return fmt::format("<h{0}>{1}</h{0}>\n", level, text); }

std::string section(std::string_view name, const std::string& content) {
  return content.empty() ? "" : fmt::format("<section class=\"{}\">\n{}</section>\n", name, content);
}

/// Sentences of the forecast, then the sessions of the next days and the first of each stage.
std::string ahead_html(const ForecastSheet& sheet) {
  const Plan& plan = *sheet.next->plan;
  std::string out;
  for (const std::string& text : forecast_sentences(sheet)) out += "<p>" + html(text) + "</p>\n";
  constexpr std::size_t near = 5;
  int stage = -1;
  int left_out = 0;
  std::string rows;
  for (std::size_t i = 0; i < sheet.ahead.sessions.size(); ++i) {
    const Ahead& session = sheet.ahead.sessions[i];
    const int its = plan.step(session.prescribed.step).stage;
    const bool first = its != stage;
    stage = its;
    if (i >= near && !first && i + 1 < sheet.ahead.sessions.size()) {
      ++left_out;
      continue;
    }
    if (left_out > 0)
      rows += fmt::format("<li>{} in between</li>\n", sentence_start(count_text(left_out, "session", "sessions")));
    left_out = 0;
    const std::string needed = answers_needed(plan, session);
    rows += fmt::format("<li><b>{}</b> {}{}{}</li>\n", html(spaced_day(session.date, sheet.next->today)),
                        html(dose_ahead(sheet, session)), needed.empty() ? "" : ", " + html(needed),
                        first ? fmt::format(" <i>{}</i>", html(plan.stage(its).title)) : "");
  }
  return out + (rows.empty() ? "" : "<ul class=\"dates\" aria-label=\"Sessions ahead, if all goes well\">\n" + rows + "</ul>\n");
}

std::string folded(std::string_view summary, const std::string& content) {
  return content.empty() ? "" : fmt::format("<details>\n<summary>{}</summary>\n{}</details>\n", summary, content);
}

std::string_view mood_of(const NextSession& next) {
  if (is_referral(next)) return "card stopped";
  return next.prescription.date == next.today ? "card go" : "card rest";
}

}  // namespace

std::string athlete_sections(const NextSession& next, int level) {
  const SheetParts sheet(next, level);
  const ForecastSheet forecast = forecast_of(next);
  const CourseView course = course_of(forecast);
  std::string out = section(mood_of(next), heading(level, "What to do") + sheet.card);
  if (!sheet.session.empty()) out += section("session", heading(level, "The session") + sheet.session);
  out += section("course", heading(level, "The course") + picture_svg(course, PictureSize::phone) +
                               picture_svg(course, PictureSize::desk) + picture_notes(course));
  out += section("ahead", heading(level, "What comes") + ahead_html(forecast));
  out += section("log", heading(level, "The log, newest first") + log_html(next));
  return out + section("why", folded("Why, care and sources", sheet.folded));
}

std::string page_head(std::string_view title, std::string_view about) {
  return fmt::format(
      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">{}\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
      "form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n<p>{}</p>\n</header>\n<main>\n",
      page_mark, html(title), page_style(), html(title), html(about));
}

std::string page_end() {
  return "</main>\n<footer>\n<p>This carries out a plan. It does not diagnose, and a date ahead is no promise.</p>\n</footer>\n"
         "</body>\n</html>\n";
}

std::string report_html(const NextSession& next) {
  return page_head(next.athlete->profile.name, fmt::format("As of {}. {}.", long_day(next.today), next.plan->title)) +
         athlete_sections(next, 2) + page_end();
}

}  // namespace rehab
