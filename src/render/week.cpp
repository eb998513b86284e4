#include "render/week.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/words.hpp"

namespace rehab {

namespace {

WeekDay session_day(const ForecastSheet& sheet, const Ahead& session) {
  const Plan& plan = *sheet.next->plan;
  WeekDay day;
  day.date = session.date;
  const std::string needed = answers_needed(plan, session);
  day.kind = needed.empty() ? DayKind::run : DayKind::hangs;
  day.words = dose_ahead(sheet, session) + (needed.empty() ? "" : ", " + needed);
  if (session.hangs_on.size() == 1) day.hangs_on = noun_of(plan.observation(session.hangs_on[0]).id) + " is good";
  if (session.hangs_on.size() > 1) day.hangs_on = "answers are good";
  const auto work = work_of(plan, session.prescribed);
  const auto load = day_load(plan, work);
  day.load = load ? load_text(*load) : other_work(plan, work);
  if (load && load->intensity) day.share = to_string(*load->intensity);
  return day;
}

}  // namespace

std::vector<WeekDay> week_of(const ForecastSheet& sheet, int count) {
  const NextSession& next = *sheet.next;
  const auto& sessions = sheet.ahead.upkeep.empty() ? sheet.ahead.sessions : sheet.ahead.upkeep;
  std::vector<WeekDay> days;
  for (Day date = next.today; date < next.today + Days(count); date += Days(1)) {
    const auto session = std::find_if(sessions.begin(), sessions.end(), [&](const Ahead& s) { return s.date == date; });
    if (session != sessions.end()) {
      days.push_back(session_day(sheet, *session));
    } else if (is_referral(next)) {
      days.push_back({date, DayKind::stopped, date == next.today ? "STOP" : "", "", "", ""});
    } else if (date == next.today && is_done_today(next)) {
      days.push_back({date, DayKind::done, "done", "", "", ""});
    } else if (sessions.empty()) {
      days.push_back({date, DayKind::waits, date == next.today ? "waits" : "", "", "", ""});
    } else if (date < sessions.back().date) {
      days.push_back({date, DayKind::off, "off", "", "", ""});
    } else {
      days.push_back({date, DayKind::open, "", "", "", ""});
    }
  }
  return days;
}

std::string week_day_name(Day day) {
  const std::string name = short_day(day, day);
  return name.substr(0, name.find(' ', 4));
}

}  // namespace rehab
