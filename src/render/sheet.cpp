// The sheet's top, and the order of its parts.
#include "render/sheet.hpp"

#include <fmt/format.h>

#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int longest_bar = 48;

std::span<const Work> step_lines(const NextSession& next) {
  return std::span(next.work).subspan(static_cast<std::size_t>(next.drills));
}

bool has_intensity(const Plan& plan, std::span<const Work> lines) {
  for (const Work& line : lines) {
    if (plan.exercises[static_cast<std::size_t>(line.exercise)].kind == Kind::run && line.dose.intensity) return true;
  }
  return false;
}

/// The session's step, a line of work each, and what nobody may misread.
void add_dose(const NextSession& next, std::string lead, Part part, std::string label, Page& page) {
  const Plan& plan = *next.plan;
  const auto lines = step_lines(next);
  if (lines.empty()) page.push_back({part, label, lead + "drills only"});
  for (const Work& line : lines) {
    page.push_back({part, label, lead + task(plan, line)});
    if (auto limit = speed_limit(plan, next.athlete->profile, line); !limit.empty()) page.push_back({Part::under, "", limit});
    part = Part::under;
    label.clear();
    lead = "then ";
  }
  const std::string cap = to_string(next.prescription.cap);
  page.push_back({Part::under, "",
                  has_intensity(plan, lines) ? "Nothing above " + cap + ", however good it feels."
                                             : "No running beyond that, however good it feels."});
}

/// What the top says of today where the session is on another day.
std::string_view not_today(const NextSession& next) {
  if (next.state.last_session == next.today) return "DONE";
  if (!next.rest.days.empty() && next.rest.days.front() == next.today) return "REST";
  return "WAIT";
}

void add_dated(const NextSession& next, Page& page) {
  const Day date = *next.prescription.date;
  if (date == next.today) return add_dose(next, "", Part::headline, "TODAY", page);
  const std::string_view today = not_today(next);
  page.push_back({Part::headline, std::string(today),
                  today == "DONE"   ? "for today"
                  : today == "REST" ? "today"
                                    : "no session today"});
  add_dose(next, short_day(date, next.today) + ": ", Part::headline, "NEXT", page);
}

/// What must come before a first session: a question to answer, or a day to wait for.
void add_missing(const NextSession& next, const Condition& condition, Page& page) {
  const Plan& plan = *next.plan;
  if (is_observation(condition.key)) {
    page.push_back({Part::under, "", "not before this is known: " + condition.written});
    return;
  }
  const Day first = std::max(next.today, next.prescription.judged);
  for (int days = 0; days <= plan.gate_horizon; ++days) {
    const Facts facts = facts_on(plan, next.athlete->profile, next.state, first + Days(days));
    if (!condition.holds(facts.said[static_cast<std::size_t>(condition.key)])) continue;
    page.push_back(
        {Part::under, "", fmt::format("not before {} ({})", short_day(first + Days(days), next.today), condition.written)});
    return;
  }
  page.push_back({Part::under, "", "needed: " + condition.written});
}

void add_wait(const NextSession& next, Page& page) {
  page.push_back({Part::headline, "WAIT", "no running yet"});
  const Stage& stage = next.plan->stages[static_cast<std::size_t>(next.prescription.gate_stage)];
  for (const Condition* condition : missing(stage.enter, next.facts.said)) add_missing(next, *condition, page);
}

void add_under_way(const NextSession& next, Page& page) {
  const UnderWay& under_way = *next.under_way;
  const bool ended = under_way.left.ended;
  if (ended || next.work.empty()) {
    page.push_back({ended ? Part::stop : Part::headline, ended ? "END" : "DONE",
                    ended ? "the session here" : "nothing is left of this session"});
    for (const int rule : under_way.left.fired) {
      const DuringRule& during = next.plan->during[static_cast<std::size_t>(rule)];
      if (during.then.end) page.push_back({Part::under, "", during.say.empty() ? during.id : during.say});
    }
    page.push_back({Part::under, "", "Finish the entry in the log and take `finished: no` out."});
    return;
  }
  const Day begun = next.athlete->log[under_way.entry].date;
  if (begun == next.today) return add_dose(next, "", Part::headline, "GO ON", page);
  add_dose(next, short_day(begun, next.today) + ": ", Part::headline, "LEFT", page);
}

}  // namespace

void add_top(const NextSession& next, Page& page) {
  if (next.prescription.decision == Decision::wait) {
    add_wait(next, page);
  } else {
    next.under_way ? add_under_way(next, page) : add_dated(next, page);
  }
  if (next.prescription.complete) page.push_back({Part::under, "", "The ladder is done; this session keeps it."});
  for (const auto& warning : next.warnings) page.push_back({Part::warning, "", warning});
}

void add_place(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  const Plan& plan = *next.plan;
  const Day day = p.date.value_or(next.today);
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "",
                  fmt::format("{} - {}{}, day {} after the injury", next.athlete->profile.name,
                              day == next.today ? "" : "next session ", long_day(day), days_between(next.state.injury, day))});
  if (p.step >= 0) {
    const Step& step = plan.steps[static_cast<std::size_t>(p.step)];
    page.push_back({Part::plain, "", fmt::format("session {}: {}", next.state.sessions + 1, movement_words(next, p))});
    page.push_back(
        {Part::plain, "", fmt::format("stage {} of {}: {}", step.stage + 1, plan.stages.size(), plan.stage_of(p.step).title)});
    page.push_back(
        {Part::plain, "", fmt::format("step {} of {}: {} {}", p.step + 1, plan.steps.size(), ladder_bar(plan, p.step), step.id)});
  }
}

std::string ladder_bar(const Plan& plan, int step) {
  const Stage& own = plan.stage_of(step);
  const bool whole = static_cast<int>(plan.steps.size() + plan.stages.size()) < longest_bar;
  const int first = whole ? 0 : own.first_step;
  const int last = whole ? static_cast<int>(plan.steps.size()) : own.first_step + own.step_count;
  std::string bar = "[";
  for (int i = first; i < last; ++i) {
    if (i > first && plan.stage_of(i).first_step == i) bar += '|';
    bar += i < step ? '#' : i == step ? '>' : '.';
  }
  return bar + "]";
}

Page sheet_of(const NextSession& next) {
  Page page;
  if (is_referral(next)) {
    add_referral(next, page);
  } else {
    for (const auto section : {add_top, add_place, add_work, add_asks, add_during, add_after, add_care, add_why})
      section(next, page);
  }
  page.push_back({Part::foot, "", "This carries out the plan \"" + next.plan->title + "\". It does not diagnose."});
  return page;
}

std::string to_text(const NextSession& next, int width, Color color) { return page_text(sheet_of(next), width, color); }

}  // namespace rehab
