#include "render/forecast.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr std::string_view caution =
    "A forecast promises nothing, and no date speeds anything up: only what was done and handled leads on.";

}  // namespace

std::string dose_ahead(const ForecastSheet& sheet, const Ahead& session) {
  const Plan& plan = *sheet.next->plan;
  return session_words(plan, work_of(plan, session.prescribed), drills_in(plan, session.prescribed));
}

std::string upkeep_words(const NextSession& next, std::string_view session) {
  const bool fast = next.prescription.load.intensity > Percent{};
  const auto until = kept_until(next);
  const std::string by = until ? " by " + spaced_day(*until, next.today) : "";
  return fmt::format("Repeat {}{} to keep {}{}.", session, by, fast ? "your speed" : "what you have",
                     until ? ": after that the plan goes back" : "");
}

std::string spread_words(const Spread& spread, Day near) {
  const std::string about = "about " + spaced_day(spread.median, near);
  if (spread.early == spread.late) return about;
  return fmt::format("{}, between {} and {}", about, spaced_day(spread.early, near), spaced_day(spread.late, near));
}

std::string answers_needed(const Plan& plan, const Ahead& session) {
  std::vector<std::string> asked;
  for (const int o : session.hangs_on) asked.push_back(noun_of(plan.observation(o).id));
  return asked.empty() ? "" : fmt::format("if that day's {} {} good", list(asked, "and"), asked.size() == 1 ? "is" : "are");
}

namespace {

/// `Sat 10 March: Acceleration 5 x 10 m @ 50%`.
std::string outcome_on(const ForecastSheet& sheet, const Prescription& p) {
  return fmt::format("{}: {}", spaced_day(*p.date, sheet.next->today), dose_ahead(sheet, {*p.date, p, {}, true}));
}

const Plan& plan_of(const ForecastSheet& sheet) { return *sheet.next->plan; }
const Step& step_of(const ForecastSheet& sheet, const Ahead& session) {
  return plan_of(sheet).steps[static_cast<std::size_t>(session.prescribed.step)];
}

int day_number(const ForecastSheet& sheet, Day day) { return days_between(sheet.next->state.injury, day); }

std::string day_text(const ForecastSheet& sheet, Day day) { return spaced_day(day, sheet.next->today); }

/// Why there is no date, with the session as it may be run in place of the step's id: never more than limits leave of it.
std::string held_words(const ForecastSheet& sheet) {
  std::string why = sheet.ahead.held_up;
  if (sheet.ahead.held_at < 0) return why;
  const std::string& id = plan_of(sheet).steps[static_cast<std::size_t>(sheet.ahead.held_at)].id;
  if (why.ends_with(id)) why.replace(why.size() - id.size(), id.size(), dose_ahead(sheet, sheet.ahead.sessions.back()));
  return why;
}

std::string headline(const ForecastSheet& sheet) {
  const std::string last = step_words(plan_of(sheet), static_cast<int>(plan_of(sheet).steps.size()) - 1);
  if (is_finished(*sheet.next)) return fmt::format("Plan finished: {} has been done. {}", last, upkeep_words(*sheet.next, "it"));
  if (!sheet.ahead.last_step) return fmt::format("No date for the last step, {}: {}.", last, held_words(sheet));
  return fmt::format("The last step, {}, on {} if all goes well: day {}, {} from now.", last,
                     unbroken(long_day(*sheet.ahead.last_step)), day_number(sheet, *sheet.ahead.last_step),
                     count_text(std::count_if(sheet.ahead.sessions.begin(), sheet.ahead.sessions.end(),
                                              [](const Ahead& ahead) { return ahead.is_session; }),
                                "session", "sessions"));
}

/// The dates take every answer as good; where the sheet cannot, both are named.
std::string difference_text(const ForecastSheet& sheet) {
  if (sheet.next->under_way)
    return sheet.next->under_way->left.ended ? "Today's session was stopped early, and counts as it was done."
                                             : "The session under way comes first. What was felt in it so far counts.";
  if (sheet.ahead.sessions.empty()) return "";
  const Prescription& said = sheet.next->prescription;
  const Prescription& first = sheet.ahead.sessions.front().prescribed;
  if (said.date == first.date && said.step == first.step && said.load == first.load) return "";
  const std::string ahead = outcome_on(sheet, first);
  if (!said.date) return fmt::format("The sheet waits for answers. These dates take them as good: {}.", ahead);
  return fmt::format("The sheet says {}, as long as nobody has answered. These dates take every answer as good: {}.",
                     outcome_on(sheet, said), ahead);
}

/// Days in hand or short.
std::string target_text(const ForecastSheet& sheet) {
  const auto& target = sheet.next->athlete->profile.target;
  if (!target) return "";
  std::string text =
      fmt::format("Target: {}{}", target->event.empty() ? "" : target->event + ", ", day_text(sheet, target->date));
  if (target->date < sheet.next->today) return text + ", has passed.";
  if (sheet.ahead.last_step && !is_finished(*sheet.next)) {
    const int in_hand = days_between(*sheet.ahead.last_step, target->date);
    text += in_hand >= 0 ? fmt::format(": {} in hand if all goes well", count_text(in_hand, "day", "days"))
                         : fmt::format(": {} short, even if all goes well", count_text(-in_hand, "day", "days"));
  }
  return text + ".";
}

std::string pace_text(const ForecastSheet& sheet) {
  if (!sheet.ahead.last_step || is_finished(*sheet.next)) return "";
  const std::size_t passed = sheet.pace.sessions_per_step.size();
  if (!sheet.spread) return fmt::format("At this athlete's pace: too little to say, {} of {} steps passed.", passed, pace_needs);
  return fmt::format("At this athlete's pace so far ({} steps passed): probably {}.", passed,
                     spread_words(*sheet.spread, sheet.next->today));
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

void add_chart(const ForecastSheet& sheet, int width, Page& page) {
  constexpr int widest = 52;
  constexpr int margin = 22;
  if (sheet.ahead.sessions.empty()) return;
  const Day from = sheet.ahead.sessions.front().date;
  const Day to = std::min(sheet.ahead.sessions.back().date, from + Days(std::clamp(width - margin, 1, widest) - 1));
  page.push_back({Part::plain, "", ""});
  for (std::size_t stage = 0; stage < plan_of(sheet).stages.size(); ++stage) {
    const std::string line = chart_line(sheet, static_cast<int>(stage), from, to);
    if (line.find('#') == std::string::npos) continue;
    page.push_back({Part::code, "", fmt::format("{:<19.19} {}", plan_of(sheet).stages[stage].title, line)});
  }
  const std::string_view more = to < sheet.ahead.sessions.back().date ? " and on" : "";
  page.push_back({Part::code, "", fmt::format("{:<19} {}{}", "", brief_day(from), more)});
}

std::string remark(const ForecastSheet& sheet, const Ahead& session) {
  const Prescription& p = session.prescribed;
  std::string text;
  if (sheet.next->under_way && session.date == sheet.next->prescription.judged) return ", under way";
  if (p.gate == Gate::cut) {
    text = ", held for its own full dose";
  } else if (p.gate != Gate::none && p.gate_stage >= 0) {
    return fmt::format(", held: {} is not open yet", plan_of(sheet).stages[static_cast<std::size_t>(p.gate_stage)].title);
  } else if (const std::string answers = answers_needed(plan_of(sheet), session); !answers.empty()) {
    text = ", " + answers;
  }
  for (const auto& assumed : sheet.ahead.assumed) {
    if (assumed.date == session.date) text += ", with " + assumed.what;
  }
  return text;
}

void add_days(const ForecastSheet& sheet, Page& page) {
  int stage = -1;
  for (const auto& session : sheet.ahead.sessions) {
    const Step& step = step_of(sheet, session);
    if (step.stage != stage) {
      stage = step.stage;
      page.push_back({Part::heading, "", plan_of(sheet).stages[static_cast<std::size_t>(stage)].title});
    }
    page.push_back(
        {Part::item, day_text(sheet, session.date),
         fmt::format("day {}: {}{}", day_number(sheet, session.date), dose_ahead(sheet, session), remark(sheet, session))});
  }
}

}  // namespace

ForecastSheet forecast_of(const NextSession& next) {
  ForecastSheet sheet;
  sheet.next = &next;
  sheet.ahead = course_ahead(next);
  sheet.pace = pace_so_far(*next.plan, next.athlete->profile, next.athlete->log);
  sheet.spread = spread_at_pace(*next.plan, sheet.ahead, sheet.pace);
  return sheet;
}

std::vector<std::string> forecast_sentences(const ForecastSheet& sheet) {
  std::vector<std::string> said;
  for (std::string text : {headline(sheet), difference_text(sheet), pace_text(sheet), target_text(sheet)}) {
    if (!text.empty()) said.push_back(std::move(text));
  }
  said.emplace_back(caution);
  return said;
}

std::string forecast_text(const ForecastSheet& sheet, int width, Color color) {
  Page page;
  page.push_back({Part::plain, "",
                  fmt::format("{}: the dates ahead, from {}", sheet.next->athlete->profile.name, long_day(sheet.next->today))});
  page.push_back({Part::plain, "", ""});
  for (std::string& text : forecast_sentences(sheet)) page.push_back({Part::plain, "", std::move(text)});
  add_chart(sheet, width, page);
  add_days(sheet, page);
  return page_text(page, width, color);
}

std::string forecast_json(const ForecastSheet& sheet) {
  std::string out;
  JsonWriter json(out);
  const auto date = [&](std::string_view key, const std::optional<Day>& day) {
    json.key(key);
    day ? json.string(to_string(*day)) : json.null();
  };
  json.object().field("schema", json_format::forecast).field("file", sheet.next->file);
  json.field("athlete", sheet.next->athlete->profile.name).field("plan", plan_of(sheet).name);
  date("today", sheet.next->today);
  date("last_step", sheet.ahead.last_step);
  json.field("finished", is_finished(*sheet.next)).field("held_up", sheet.ahead.held_up).key("sessions").array();
  for (const auto& session : sheet.ahead.sessions) {
    json.object();
    date("date", session.date);
    json.field("day", day_number(sheet, session.date)).field("decision", to_string(session.prescribed.decision));
    json.field("stage", plan_of(sheet).stage_of(session.prescribed.step).id).field("step", step_of(sheet, session).id);
    json.key("if_answered_well").array();
    for (const int o : session.hangs_on) json.string(plan_of(sheet).observations[static_cast<std::size_t>(o)].id);
    json.close().close();
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

}  // namespace rehab
