// Many athletes, one line each.
#include "render/table.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "render/numbers.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr std::size_t cells = 7;
using Row = std::array<std::string, cells>;

constexpr std::array<int, cells> widths = {18, 10, 8, 8, 4, 8, 0};

std::string line_of(const Row& row) {
  std::string out;
  for (std::size_t i = 0; i < cells; ++i) {
    out += row[i];
    if (i + 1 < cells) out.append(static_cast<std::size_t>(std::max(0, widths[i] - columns(row[i])) + 2), ' ');
  }
  return out + "\n";
}

std::string dose_cell(const NextSession& next) {
  const bool nothing_left = next.under_way && next.work.size() == static_cast<std::size_t>(next.drills);
  return nothing_left ? "nothing left" : with_blanks(printable(session_words(*next.plan, next.work, next.drills)));
}

}  // namespace

std::string table_header() { return line_of({"ATHLETE", "DATE", "DECISION", "STEP", "CAP", "WARNINGS", "DOSE"}); }

std::string table_row(const NextSession& next) {
  const Prescription& p = next.prescription;
  const bool referred = is_referral(next);
  const std::string name = printable(next.athlete->profile.name);
  const std::string decision(to_string(p.decision));
  const std::string warnings = std::to_string(next.warnings.size());
  if (referred || !p.date) return line_of({name, "-", decision, "-", "-", warnings, "-"});
  const auto cap = cap_of(*next.plan, p);
  const std::string step = fmt::format("{} of {}", p.step + 1, next.plan->steps.size());
  return line_of({name, to_string(*p.date), decision, step, cap ? to_string(*cap) : "-", warnings, dose_cell(next)});
}

namespace {

constexpr int name_width = 15;
constexpr int day_width = 9;

std::string padded(std::string text, int width) {
  text.append(static_cast<std::size_t>(std::max(1, width - columns(text))), ' ');
  return text;
}

std::string ended(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

/// A name within its column.
std::string short_name(std::string_view name) {
  const std::string safe = printable(name);
  return with_blanks(wrapped(safe, name_width - 1, name_width - 1).front());
}

std::string day_of_week_cell(const WeekDay& day) {
  std::string load = day.load;
  std::erase(load, ' ');
  const std::string text = load + (day.share.empty() ? "" : "@" + day.share);
  return day.kind == DayKind::hangs ? "?" + text : text;
}

}  // namespace

std::string week_header(Day today, int days) {
  std::string names = padded("ATHLETE", name_width);
  for (int i = 0; i < days; ++i) names += padded(week_day_name(today + Days(i)), day_width);
  return "IF ALL GOES WELL; ? hangs on an answer of that day\n" + ended(names);
}

std::string week_row(const ForecastSheet& sheet, int days) {
  std::string line = padded(short_name(sheet.next->athlete->profile.name), name_width);
  for (const WeekDay& day : week_of(sheet, days)) line += padded(day_of_week_cell(day), day_width);
  return ended(line);
}

}  // namespace rehab
