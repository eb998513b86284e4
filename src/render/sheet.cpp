// The order of a sheet's parts, and how much of it is shown.
#include "render/sheet.hpp"

#include <fmt/format.h>

#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int longest_bar = 48;

std::string day_line(const NextSession& next) {
  const Day day = next.prescription.date.value_or(next.today);
  return fmt::format("{} - {}{}, day {} after the injury", next.athlete->profile.name, day == next.today ? "" : "next session ",
                     long_day(day), days_between(next.state.injury, day));
}

/// A message: what to do, how, what stops it and why, a line each.
void add_brief(const NextSession& next, Page& page) {
  page.push_back({Part::plain, "", day_line(next)});
  const auto drills = std::span(next.work).first(static_cast<std::size_t>(next.drills));
  if (!drills.empty()) page.push_back({Part::plain, "", "Drills first: " + tasks(*next.plan, drills) + "."});
  std::string ask;
  for (const int o : questions_before(next)) {
    const Observation& observation = next.plan->observations[static_cast<std::size_t>(o)];
    if (observation.signs.empty()) ask += " " + observation.ask;
  }
  if (!ask.empty() && !next.under_way) page.push_back({Part::plain, "", "Ask:" + ask});
  if (!next.warnings.empty())
    page.push_back({Part::plain, "",
                    count_text(static_cast<std::int64_t>(next.warnings.size()), "warning", "warnings") +
                        " more: " + unbroken("rehab next " + shell_word(next.file))});
  if (const auto first = during_sentences(next); !next.work.empty() && !first.empty())
    page.push_back({Part::plain, "", first.front()});
}

void add_whole(const NextSession& next, SheetLength length, Page& page) {
  add_place(next, page);
  add_asks(next, page);
  add_work(next, page);
  add_during(next, page);
  add_after(next, page);
  add_why(next, page);
  if (length == SheetLength::daily) return add_more(next, page);
  add_care(next, page);
  add_sources(next, page);
  if (next.plan->about.empty()) return;
  page.push_back({Part::section, "ABOUT", ""});
  page.push_back({Part::item, "", sentence(next.plan->about)});
}

}  // namespace

void add_place(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  const Plan& plan = *next.plan;
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", day_line(next)});
  if (p.step < 0) return;
  const int stage = plan.steps[static_cast<std::size_t>(p.step)].stage;
  page.push_back({Part::plain, "",
                  fmt::format("Session {}{}. {}, step {} of {}.", next.state.sessions + 1,
                              next.state.sessions == 0 && p.decision == Decision::start ? "" : ": " + movement_words(next, p),
                              plan.stages[static_cast<std::size_t>(stage)].title, p.step + 1, plan.steps.size())});
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

Page sheet_of(const NextSession& next, SheetLength length) {
  Page page;
  if (is_referral(next)) {
    add_referral(next, page);
  } else {
    add_top(next, page);
    if (length != SheetLength::brief) add_warnings(next, page);
    length == SheetLength::brief ? add_brief(next, page) : add_whole(next, length, page);
  }
  if (length != SheetLength::brief) page.push_back({Part::foot, "", "Plan: " + next.plan->title + ". It does not diagnose."});
  return page;
}

std::string to_text(const NextSession& next, int width, Color color, SheetLength length) {
  return page_text(sheet_of(next, length), width, color);
}

}  // namespace rehab
