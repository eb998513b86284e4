#include "render/course.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/course_marks.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int most_days_back = 182;
constexpr int most_days_ahead = 120;
constexpr std::size_t most_scales = 2;

/// The scales of bare numbers that rise from good to bad, all with the ends of the first.
std::vector<CourseScale> scales_of(const Plan& plan) {
  std::vector<CourseScale> scales;
  for (std::size_t o = 0; o < plan.observations.size() && scales.size() < most_scales; ++o) {
    const Observation& one = plan.observations[o];
    if (!one.scale.words.empty() || one.scale.falls() || !one.scale.unit.empty()) continue;
    if (!scales.empty() && plan.observation(scales[0].observation).scale != one.scale) continue;
    scales.push_back({static_cast<int>(o), sentence_start(noun_of(one.id)), one.of == Of::work});
  }
  return scales;
}

/// The lowest notch above the best that alone makes a rule of this movement fire.
std::optional<int> lowest_of(const Plan& plan, const std::vector<CourseScale>& scales, bool (*is_of)(Movement)) {
  std::optional<int> lowest;
  for (const Rule& rule : plan.rules) {
    if (!is_of(rule.then.movement)) continue;
    for (const Alternative& alternative : rule.when.any) {
      if (alternative.size() != 1) continue;
      for (const CourseScale& scale : scales) {
        if (alternative[0].key != key_of_observation(scale.observation)) continue;
        const int size = plan.observation(scale.observation).scale.size();
        for (int notch = 1; notch < lowest.value_or(size); ++notch) {
          if (alternative[0].holds(notch)) lowest = notch;
        }
      }
    }
  }
  return lowest;
}

CourseLine line_of(const Plan& plan, const std::vector<CourseScale>& scales) {
  const auto goes_back = [](Movement movement) { return movement == Movement::regress || movement == Movement::restart; };
  const auto stops = [](Movement movement) { return movement == Movement::refer; };
  return {lowest_of(plan, scales, goes_back), lowest_of(plan, scales, stops)};
}

void note_worst(const std::vector<CourseScale>& scales, const std::vector<Answer>& answers, CourseDay& day) {
  for (const Answer& answer : answers) {
    for (std::size_t s = 0; s < scales.size(); ++s) {
      if (scales[s].observation == answer.observation) day.felt[s] = std::max(day.felt[s], answer.notch);
    }
  }
}

std::vector<CourseDay> days_of(const NextSession& next, const std::vector<Passed>& all, const CourseView& course) {
  std::vector<CourseDay> days;
  for (const Passed& one : all) {
    const Entry& entry = next.athlete->log[one.entry];
    if (entry.date < course.from) continue;
    if (days.empty() || days.back().date != entry.date)
      days.push_back({entry.date, false, false, {}, "", std::vector<int>(course.scales.size(), -1)});
    CourseDay& day = days.back();
    note_worst(course.scales, entry.check_in, day);
    note_worst(course.scales, entry.felt, day);
    for (const DoneWork& line : entry.work) note_worst(course.scales, line.felt, day);
    if (!one.is_session) continue;
    day.session = true;
    day.exceeded = one.exceeded;
    const std::vector<Work> work(entry.work.begin(), entry.work.end());
    day.load = day_load(*next.plan, work);
    day.other = other_work(*next.plan, work);
    if (day.load && !day.load->intensity && one.prescribed.load.intensity > Percent{})
      day.load->intensity = one.prescribed.load.intensity;  // a line that states none was run as prescribed
  }
  return days;
}

void set_ends(const ForecastSheet& sheet, CourseView& course) {
  const NextSession& next = *sheet.next;
  const auto& log = next.athlete->log;
  const Day injury = next.athlete->profile.injury.date;
  course.today = next.today;
  course.from = std::max(injury, course.today - Days(most_days_back));
  course.shortened = course.from > injury && !log.empty() && log.front().date < course.from;
  course.to = std::max(course.today, log.empty() ? course.today : log.back().date) + Days(6);
  const Day farthest = course.today + Days(most_days_ahead);
  const auto reach = [&](Day day) { course.to = std::min(farthest, std::max(course.to, day)); };
  if (!sheet.ahead.sessions.empty()) reach(sheet.ahead.sessions.back().date);
  if (sheet.spread && !is_finished(next)) reach(sheet.spread->late);
  if (course.target) reach(course.target->date);
  course.to = std::max(course.to, course.from + Days(27));
}

}  // namespace

CourseView course_of(const ForecastSheet& sheet) {
  const NextSession& next = *sheet.next;
  CourseView course;
  course.unit = load_unit(*next.plan);
  course.target = next.athlete->profile.target;
  course.scales = scales_of(*next.plan);
  if (!course.scales.empty()) course.scale = next.plan->observation(course.scales[0].observation).scale;
  course.line = line_of(*next.plan, course.scales);
  set_ends(sheet, course);
  const auto all = passed(*next.plan, *next.athlete);
  course.days = days_of(next, all, course);
  course.marks = marks_of(next, all, course);
  course.limits = limit_bands(next, course);
  for (const Ahead& session : sheet.ahead.sessions) {
    if (session.date > course.to) break;
    const bool begun = std::any_of(course.days.begin(), course.days.end(),
                                   [&](const CourseDay& day) { return day.session && day.date == session.date; });
    if (begun) continue;
    const auto work = work_of(*next.plan, session.prescribed);
    course.ahead.push_back({session.date, day_load(*next.plan, work), other_work(*next.plan, work)});
  }
  if (!is_finished(next)) course.spread = sheet.spread;
  return course;
}

std::vector<std::string> line_words(const CourseView& course) {
  std::vector<std::string> clauses;
  const auto& [back, stop] = course.line;
  const auto from = [&](int notch) { return course.scale.text(notch) + " or more"; };
  if (back && (!stop || *back < *stop)) clauses.push_back(from(*back) + ": a step back");
  if (stop) clauses.push_back(from(*stop) + ": STOP");
  return clauses;
}

std::string course_summary(const CourseView& course) {
  int sessions = 0;
  DayLoad least;
  DayLoad most;
  for (const CourseDay& day : course.days) {
    sessions += day.session ? 1 : 0;
    if (!day.load) continue;
    if (least.value == 0 || day.load->value < least.value) least = *day.load;
    if (day.load->value > most.value) most = *day.load;
  }
  std::string text = fmt::format("{} from {} to {}", count_text(sessions, "session", "sessions"),
                                 short_day(course.from, course.today), short_day(course.today, course.today));
  if (sessions == 0)
    text =
        fmt::format("No session from {} to {} yet", short_day(course.from, course.today), short_day(course.today, course.today));
  if (most.value > 0)
    text += fmt::format("; {} from {} to {}", clause(load_title(course.unit)), load_text(least), load_text(most));
  text += ".";
  if (!course.ahead.empty())
    text += fmt::format(" Ahead, if all goes well: {} until {}.",
                        count_text(static_cast<std::int64_t>(course.ahead.size()), "session", "sessions"),
                        short_day(course.ahead.back().date, course.today));
  return text;
}

}  // namespace rehab
