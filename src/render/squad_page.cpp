#include "render/squad_page.hpp"

#include <fmt/format.h>

#include "render/html.hpp"
#include "render/report.hpp"
#include "render/sheet.hpp"
#include "render/week.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int week_days = 7;

struct Group {
  std::string_view title;
  std::string_view counted;  ///< `3 are stopped`
  std::string_view style;
};
constexpr std::array<Group, standings> groups = {{
    {"Stopped", "stopped", "stopped"},
    {"Today", "with a session today", "go"},
    {"Waiting for an answer or a word", "waiting", "waits"},
    {"No session today", "without a session today", "rest"},
}};

const Group& group_of(Standing standing) { return groups[static_cast<std::size_t>(standing)]; }
std::size_t count_of(Standing standing, const SquadCount& count) { return count.athletes[static_cast<std::size_t>(standing)]; }

/// The top of the sheet without commands: the one thing to do, what it must not exceed, what holds it.
std::string top_html(const NextSession& next) {
  Page top;
  for (Line& line : sheet_of(next, SheetLength::brief)) {
    const bool is_command = with_blanks(line.text).starts_with("rehab ");
    const bool of_top = line.part == Part::headline || line.part == Part::stop || line.part == Part::under;
    if (of_top && !is_command) top.push_back(std::move(line));
  }
  std::string text = html_lines(top);
  if (next.referral) {
    const Day since = next.athlete->log[next.referral->entry].date;
    text += "<p>Since " + html(short_day(since, next.today)) + ".</p>\n";
  }
  return text;
}

std::string ladder_text(const NextSession& next) {
  const int step = next.prescription.step >= 0 ? next.prescription.step : next.state.on_ladder ? next.state.step : -1;
  if (step < 0) return "not begun";
  return fmt::format("{}, step {} of {}", html(next.plan->stage_of(step).title), step + 1, next.plan->steps.size());
}

std::string last_entry_text(const NextSession& next) {
  if (next.athlete->log.empty()) return "nothing yet";
  const int days = days_between(next.athlete->log.back().date, next.today);
  if (days <= 0) return "today";
  return days == 1 ? "yesterday" : fmt::format("{} days ago", days);
}

std::string_view style_of(DayKind kind) {
  switch (kind) {
    case DayKind::run: return "run";
    case DayKind::hangs: return "run hangs";
    case DayKind::stopped: return "halt";
    default: return "off";
  }
}

std::string day_cell(const WeekDay& day) {
  std::string text = html(day.load) + (day.share.empty() ? "" : "<br>" + html(day.share));
  if (day.kind == DayKind::hangs) text += "<br>if asked well";
  const std::string words = day.words.empty() ? "" : fmt::format(" title=\"{}\"", html(day.words));
  return fmt::format("<td role=\"cell\" class=\"day {}\"{}><b class=\"tag\">{}</b> {}</td>", style_of(day.kind), words,
                     week_day_name(day.date), text);
}

}  // namespace

Standing standing_of(const NextSession& next) {
  if (is_referral(next)) return Standing::stopped;
  if (next.prescription.decision == Decision::wait) return Standing::waits;
  return next.prescription.date == next.today ? Standing::today : Standing::rests;
}

std::string squad_head(Day today, const SquadCount& count) {
  std::size_t all = 0;
  std::string said;
  for (std::size_t g = 0; g < standings; ++g) {
    all += count.athletes[g];
    if (count.athletes[g] > 0) said += fmt::format("{}{} {}", said.empty() ? "" : ", ", grouped(count.athletes[g]), groups[g].counted);
  }
  std::string out = page_head("Squad", fmt::format("As of {}. {}: {}.", long_day(today),
                                                   count_text(static_cast<std::int64_t>(all), "athlete", "athletes"), said));
  if (count.unreadable > 0)
    out += fmt::format("<p class=\"warn\"><strong>Mind:</strong> {} could not be read and {} not here.</p>\n",
                       count_text(static_cast<std::int64_t>(count.unreadable), "file", "files"), count.unreadable == 1 ? "is" : "are");
  return out;
}

std::string group_head(Standing standing, Day today, const SquadCount& count) {
  const std::size_t athletes = count_of(standing, count);
  if (athletes == 0) return "";
  std::string days;
  for (int i = 0; i < week_days; ++i)
    days += fmt::format("<th role=\"columnheader\" scope=\"col\" class=\"day\">{}</th>", week_day_name(today + Days(i)));
  return fmt::format(
      "<section class=\"squad {}\">\n<h2>{} ({})</h2>\n<p class=\"soft\">The days: if all goes well.</p>\n"
      "<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">Athlete</th>"
      "<th role=\"columnheader\" scope=\"col\">What to do</th><th role=\"columnheader\" scope=\"col\">Place</th>{}</tr></thead>\n"
      "<tbody role=\"rowgroup\">\n",
      group_of(standing).style, group_of(standing).title, grouped(athletes), days);
}

std::string group_end(Standing standing, const SquadCount& count) {
  return count_of(standing, count) == 0 ? "" : "</tbody>\n</table>\n</section>\n";
}

std::string squad_row(const ForecastSheet& sheet, std::size_t number, bool linked) {
  const NextSession& next = *sheet.next;
  const std::string name = html(next.athlete->profile.name);
  std::string days;
  for (const WeekDay& day : week_of(sheet, week_days)) days += day_cell(day);
  return fmt::format(
      "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th><td role=\"cell\">{}</td>"
      "<td role=\"cell\">{}.<br>Last entry {}.</td>{}</tr>\n",
      linked ? fmt::format("<a href=\"#a{}\">{}</a>", number, name) : name, top_html(next), ladder_text(next), last_entry_text(next),
      days);
}

std::string athletes_head() { return "<h2>The athletes</h2>\n"; }

std::string folded_athlete(const NextSession& next, std::size_t number) {
  return fmt::format("<details id=\"a{}\" class=\"athlete\">\n<summary>{}</summary>\n<p class=\"soft\">{}.</p>\n{}</details>\n", number,
                     html(next.athlete->profile.name), html(next.plan->title), athlete_sections(next, 3, std::to_string(number)));
}

std::string squad_end(bool left_out) {
  return (left_out ? "<p class=\"soft\">The athletes' own pages: rehab report --full.</p>\n" : std::string()) + page_end();
}

}  // namespace rehab
