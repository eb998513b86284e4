#include "render/forecast.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/json.hpp"
#include "domain/safe_text.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr std::string_view caution =
    "A forecast promises nothing, and no date speeds anything up: only what was done and handled leads on.";

const Plan& plan_of(const ForecastSheet& sheet) { return *sheet.next->plan; }
const Step& step_of(const ForecastSheet& sheet, const Ahead& session) {
  return plan_of(sheet).steps[static_cast<std::size_t>(session.step)];
}

int day_number(const ForecastSheet& sheet, Day day) { return days_between(sheet.next->state.injury, day); }

// ---- Text ----

std::string step_text(const ForecastSheet& sheet, int step) { return one_line(step_words(plan_of(sheet), step)); }
std::string day_text(const ForecastSheet& sheet, Day day) { return short_day(day, sheet.next->today); }

std::string headline(const ForecastSheet& sheet) {
  const std::string last = step_text(sheet, static_cast<int>(plan_of(sheet).steps.size()) - 1);
  if (!sheet.ahead.last_step) return fmt::format("No date for the last step, {}: {}.\n", last, sheet.ahead.held_up);
  return fmt::format("The last step, {}, on {} if all goes well: day {}, {} {} from now.\n", last,
                     long_day(*sheet.ahead.last_step), day_number(sheet, *sheet.ahead.last_step), sheet.ahead.sessions.size(),
                     sheet.ahead.sessions.size() == 1 ? "session" : "sessions");
}

/// Days in hand or short.
std::string target_text(const ForecastSheet& sheet) {
  const auto& target = sheet.next->athlete->profile.target;
  if (!target) return "";
  std::string text =
      fmt::format("Target: {}{}", target->event.empty() ? "" : safe_text(target->event) + ", ", day_text(sheet, target->date));
  if (sheet.ahead.last_step) {
    const int in_hand = days_between(*sheet.ahead.last_step, target->date);
    text += in_hand >= 0 ? fmt::format(": {} days in hand if all goes well", in_hand)
                         : fmt::format(": {} days short, even if all goes well", -in_hand);
  }
  return text + ".\n";
}

std::string pace_text(const ForecastSheet& sheet) {
  if (!sheet.ahead.last_step) return "";
  const std::size_t passed = sheet.pace.sessions_per_step.size();
  if (!sheet.spread)
    return fmt::format("At this athlete's pace: too little to say, {} of {} steps passed.\n", passed, pace_needs);
  return fmt::format("At this athlete's pace so far ({} steps passed): probably about {}, between {} and {}.\n", passed,
                     day_text(sheet, sheet.spread->median), day_text(sheet, sheet.spread->early),
                     day_text(sheet, sheet.spread->late));
}

/// A stage's sessions ahead on a line of time: `#` a session, `.` a day without.
std::string chart_line(const ForecastSheet& sheet, int stage, Day from, Day to) {
  std::string line;
  for (Day day = from; day <= to; day += Days(1)) {
    const auto here = [&](const Ahead& s) { return s.date == day && step_of(sheet, s).stage == stage; };
    line += std::any_of(sheet.ahead.sessions.begin(), sheet.ahead.sessions.end(), here) ? '#' : '.';
  }
  return line;
}

std::string chart(const ForecastSheet& sheet) {
  constexpr int widest = 52;
  if (sheet.ahead.sessions.empty()) return "";
  const Day from = sheet.ahead.sessions.front().date;
  const Day to = std::min(sheet.ahead.sessions.back().date, from + Days(widest - 1));
  std::string text = "\n";
  for (std::size_t stage = 0; stage < plan_of(sheet).stages.size(); ++stage) {
    const std::string line = chart_line(sheet, static_cast<int>(stage), from, to);
    if (line.find('#') == std::string::npos) continue;
    text += fmt::format("  {:<19.19} {}\n", safe_text(plan_of(sheet).stages[stage].title), line);
  }
  return text + fmt::format("  {:<19} {}{}\n", "", day_text(sheet, from), to < sheet.ahead.sessions.back().date ? " and on" : "");
}

std::string remark(const ForecastSheet& sheet, const Ahead& session) {
  if (session.gate != Gate::none) {
    if (session.gate_stage < 0) return "  held for its own full dose";
    return fmt::format("  held: {} is not open yet",
                       safe_text(plan_of(sheet).stages[static_cast<std::size_t>(session.gate_stage)].title));
  }
  for (const auto& assumed : sheet.ahead.assumed) {
    if (assumed.date == session.date) return "  with " + assumed.what;
  }
  return "";
}

std::string day_by_day(const ForecastSheet& sheet) {
  std::string text = "\n";
  int stage = -1;
  for (const auto& session : sheet.ahead.sessions) {
    const Step& step = step_of(sheet, session);
    if (step.stage != stage) {
      stage = step.stage;
      text += fmt::format("  {}\n", safe_text(plan_of(sheet).stages[static_cast<std::size_t>(stage)].title));
    }
    text += fmt::format("    {:<16} day {:<3} {}{}\n", day_text(sheet, session.date), day_number(sheet, session.date),
                        step_text(sheet, session.step), remark(sheet, session));
  }
  return text;
}

// ---- iCalendar ----

std::string ics_escape(std::string_view text) {
  std::string out;
  for (const char c : safe_text(text)) {
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

/// Folded at 75 bytes, never inside a character.
void ics_line(std::string& out, std::string line) {
  std::size_t room = 75;
  while (line.size() > room) {
    std::size_t cut = room;
    while ((static_cast<unsigned char>(line[cut]) & 0xc0U) == 0x80U) --cut;
    out += line.substr(0, cut) + "\r\n ";
    line.erase(0, cut);
    room = 74;
  }
  out += line + "\r\n";
}

std::string compact(Day day) {
  std::string text = to_string(day);
  std::erase(text, '-');
  return text;
}

void ics_event(const ForecastSheet& sheet, const Ahead& session, std::string& out) {
  const auto& athlete = sheet.next->athlete->profile.name;
  ics_line(out, "BEGIN:VEVENT");
  ics_line(out, fmt::format("UID:{}-{}-{}@rehab", compact(session.date), safe_text(step_of(sheet, session).id),
                            compact(sheet.next->state.injury)));
  ics_line(out, fmt::format("DTSTAMP:{}T000000Z", compact(sheet.next->today)));
  ics_line(out, fmt::format("DTSTART;VALUE=DATE:{}", compact(session.date)));
  ics_line(out, fmt::format("SUMMARY:{}: {}", ics_escape(athlete), ics_escape(step_text(sheet, session.step))));
  ics_line(out,
           "DESCRIPTION:" + ics_escape(std::string("If all goes well. Ask rehab for the day's dose. ") + std::string(caution)));
  ics_line(out, "END:VEVENT");
}

}  // namespace

ForecastSheet forecast_of(const NextSession& next) {
  ForecastSheet sheet;
  sheet.next = &next;
  sheet.ahead = course_ahead(*next.plan, next.athlete->profile, next.state, next.today);
  sheet.pace = pace_so_far(*next.plan, next.athlete->profile, next.athlete->log);
  sheet.spread = spread_at_pace(*next.plan, sheet.ahead, sheet.pace);
  return sheet;
}

std::string forecast_text(const ForecastSheet& sheet) {
  return fmt::format("{}: the dates ahead, from {}\n\n", safe_text(sheet.next->athlete->profile.name),
                     to_string(sheet.next->today)) +
         headline(sheet) + pace_text(sheet) + target_text(sheet) + std::string(caution) + "\n" + chart(sheet) + day_by_day(sheet);
}

std::string forecast_json(const ForecastSheet& sheet) {
  std::string out;
  JsonWriter json(out);
  const auto date = [&](std::string_view key, const std::optional<Day>& day) {
    json.key(key);
    day ? json.string(to_string(*day)) : json.null();
  };
  json.object().field("schema", "rehab.forecast/1").field("file", sheet.next->file);
  json.field("athlete", sheet.next->athlete->profile.name).field("plan", plan_of(sheet).name);
  date("today", sheet.next->today);
  date("last_step", sheet.ahead.last_step);
  json.field("held_up", sheet.ahead.held_up).key("sessions").array();
  for (const auto& session : sheet.ahead.sessions) {
    json.object();
    date("date", session.date);
    json.field("day", day_number(sheet, session.date)).field("decision", to_string(session.decision));
    json.field("stage", plan_of(sheet).stage_of(session.step).id).field("step", step_of(sheet, session).id).close();
  }
  json.close().key("assumed").array();
  for (const auto& assumed : sheet.ahead.assumed) {
    json.object();
    date("date", assumed.date);
    json.field("what", assumed.what).close();
  }
  json.close().key("pace").object().field("steps_passed", static_cast<std::int64_t>(sheet.pace.sessions_per_step.size()));
  date("early", sheet.spread ? std::optional(sheet.spread->early) : std::nullopt);
  date("median", sheet.spread ? std::optional(sheet.spread->median) : std::nullopt);
  date("late", sheet.spread ? std::optional(sheet.spread->late) : std::nullopt);
  json.close();
  const auto& target = sheet.next->athlete->profile.target;
  date("target", target ? std::optional(target->date) : std::nullopt);
  json.key("days_in_hand");
  target&& sheet.ahead.last_step ? json.integer(days_between(*sheet.ahead.last_step, target->date)) : json.null();
  json.close();
  return out + "\n";
}

std::string forecast_ics(const ForecastSheet& sheet) {
  std::string out;
  for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rehab//forecast//EN"}) ics_line(out, line);
  for (const auto& session : sheet.ahead.sessions) ics_event(sheet, session, out);
  ics_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace rehab
