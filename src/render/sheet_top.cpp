// The sheet's top: the one thing to do, and what it must not exceed.
#include <fmt/format.h>

#include <algorithm>

#include "engine/during.hpp"
#include "render/conditions.hpp"
#include "render/entry_words.hpp"
#include "render/forecast.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::span<const Work> step_lines(const NextSession& next) {
  return std::span(next.work).subspan(static_cast<std::size_t>(next.drills));
}

/// Those that made the dose smaller.
void add_limits(const NextSession& next, Page& page) {
  if (!limits_hold(next) || !next.prescription.cut) return;
  const Prescription& p = next.prescription;
  Allowance limits = next.state.limits;
  if (limits.intensity != p.cap) limits.intensity.reset();
  if (limits.distance != p.longest) limits.distance.reset();
  if (!limits_clauses(limits).empty()) say(page, limits_sentence(limits, next.today));
}

/// The session's step, a line of work each, and what nobody may misread.
void add_dose(const NextSession& next, std::string lead, Part part, std::string label, Page& page) {
  const auto lines = step_lines(next);
  if (lines.empty()) page.push_back({part, label, lead + session_words(*next.plan, next.work, next.drills)});
  for (const Turns& turns : in_turns(lines)) {
    page.push_back({part, label, lead + task(*next.plan, turns)});
    part = Part::under;
    label.clear();
    lead = "then ";
  }
  say(page, ceiling_words(next));
  add_limits(next, page);
}

/// Why today is no day for a session.
std::string rest_reason(const NextSession& next) {
  if (const std::string reason = resting_words(next); !reason.empty()) return off_because("Today is", reason);
  return next.rest.coach ? "Today is off, on the coach's word." : "Today is off.";
}

}  // namespace

bool rests_today(const NextSession& next) { return !next.rest.days.empty() && next.rest.days.front() == next.today; }

void add_today(const NextSession& next, Page& page) {
  if (is_done_today(next)) {
    page.push_back({Part::headline, "DONE", "for today"});
  } else if (rests_today(next)) {
    page.push_back({Part::headline, "REST", rest_reason(next)});
  } else {
    page.push_back({Part::headline, "WAIT", "no session today"});
  }
}

namespace {

void add_dated(const NextSession& next, Page& page) {
  const Day date = *next.prescription.date;
  if (date == next.today) return add_dose(next, "", Part::headline, "TODAY", page);
  add_today(next, page);
  add_dose(next, spaced_day(date, next.today) + ": ", Part::headline, "NEXT", page);
}

/// The answers on which during rules ended the session under way: `pain 2 and twinge yes`.
std::string what_ended(const NextSession& next) {
  const Plan& plan = *next.plan;
  std::vector<std::string> seen;
  for (const int rule : next.under_way->left.fired) {
    const DuringRule& during = plan.during[static_cast<std::size_t>(rule)];
    if (!during.then.end) continue;
    each_felt(so_far(next, next.under_way->entry), [&](std::span<const Answer> felt, std::size_t) {
      note_seen(plan, during.when, set_values(plan, stage_today(next), felt), seen);
    });
  }
  return list(seen, "and");
}

void add_under_way(const NextSession& next, Page& page) {
  const UnderWay& under_way = *next.under_way;
  if (!under_way.left.ended && !next.work.empty()) {
    add_dose(next, "", Part::headline, "CONTINUE", page);
    if (const std::string other = or_left_words(next); !other.empty()) say(page, sentence(other));
    return;
  }
  const bool ended = under_way.left.ended;
  page.push_back({ended ? Part::stop : Part::headline, ended ? "END" : "DONE",
                  ended ? "Stop for today." : "Nothing is left of this session."});
  if (const std::string answer = what_ended(next); !answer.empty()) say(page, sentence(answer));
  if (rests_today(next)) say(page, rest_reason(next));
  say(page, "To close it: " + command(next, "log", "--finished"));
}

}  // namespace

void add_top(const NextSession& next, Page& page) {
  if (next.prescription.decision == Decision::wait) {
    add_wait(next, page);
  } else {
    next.under_way ? add_under_way(next, page) : add_dated(next, page);
    if (!next.under_way) add_held(next, page);
  }
  if (is_finished(next)) say(page, "Plan finished. " + upkeep_words(next, "this session"));
}

}  // namespace rehab
