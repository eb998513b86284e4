// The order of a sheet's parts, and how much of it is shown.
#include "render/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "rehab/required_property.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

constexpr int longest_bar = 48;

std::string day_line(const NextSession& next) {
  const Day day = next.prescription.date.value_or(next.today);
  return fmt::format("{} - {}{}, day {} after the injury", next.athlete->profile.name, day == next.today ? "" : "next session ",
                     long_day(day), days_between(next.state.injury, day));
}

/// `: one step up`; once it is under way, that alone: what was felt since may say otherwise.
std::string how_it_comes(const NextSession& next) {
  if (next.under_way) return ", under way";
  const bool first = next.state.sessions == 0 && next.prescription.decision == Decision::start;
  return first ? "" : ": " + movement_words(next, next.prescription);
}

/// What has to be asked first, in a word each; `walk, morning and red flag`.
std::string asked_in_a_word(const NextSession& next) {
  std::vector<std::string> nouns;
  for (const int o : questions_before(next)) nouns.push_back(noun_of(next.plan->observation(o).id));
  return list(nouns, "and");
}

/// A message: what to do, what stops it, what to ask and how to begin, a line each, the most important first.
void add_brief(const NextSession& next, Page& page) {
  page.push_back({Part::plain, "", day_line(next)});
  if (std::string stops = stop_sentences(next); !next.work.empty() && !stops.empty())
    page.push_back({Part::plain, "", std::move(stops)});
  if (const std::string asked = asked_in_a_word(next); !asked.empty() && !next.under_way)
    page.push_back({Part::plain, "", asks_later(next).value_or("Ask first:") + " " + asked + "."});
  if (const auto warnings = warnings_shown(next); !warnings.empty())
    page.push_back({Part::plain, "",
                    count_text(static_cast<std::int64_t>(warnings.size()), "warning", "warnings") +
                        " more: " + unbroken("rehab next " + file_word(next.file))});
  const auto drills = std::span(next.work).first(static_cast<std::size_t>(next.drills));
  if (!drills.empty()) page.push_back({Part::plain, "", "Drills first: " + tasks(*next.plan, drills) + "."});
}

constexpr int lines_of_a_message = 10;

/// The text of a message: what is last goes first where it would be longer than ten lines.
int lines_in(std::string_view text) {
  int lines = 0;
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) ++lines;
  return lines;
}

std::string message_text(Page page, int width, Color color) {
  std::string text = page_text(page, width, color);
  while (lines_in(text) > lines_of_a_message && page.size() > 2) {
    page.pop_back();
    text = page_text(page, width, color);
  }
  return text;
}

void add_whole(const NextSession& next, SheetLength length, Detail detail, Page& page) {
  add_place(next, page);
  add_asks(next, page);
  add_work(next, detail, page);
  add_during(next, detail, page);
  add_after(next, length, detail, page);
  add_why(next, detail, page);
  if (length == SheetLength::daily) return add_more(next, detail, page);
  add_care(next, page);
  add_sources(next, page);
  if (next.plan->about.empty()) return;
  page.push_back({Part::section, "ABOUT", ""});
  page.push_back({Part::item, "", sentence(next.plan->about)});
}

constexpr int lines_of_a_day = 45;

/// The text with its parts moved together, the last first, as far as it is longer than a page.
std::string close_up(std::string text) {
  int lines = lines_in(text);
  for (std::size_t at = text.rfind("\n\n"); lines > lines_of_a_day && at != text.npos; --lines) {
    text.erase(at, 1);
    at = at == 0 ? text.npos : text.rfind("\n\n", at - 1);
  }
  return text;
}

/// A daily sheet is a page: where much is to be said, its parts move together, and then what is said at length is said shortly.
std::string day_text(const NextSession& next, int width, Color color) {
  std::string text;
  for (const Detail detail : {Detail::full, Detail::less, Detail::least}) {
    text = page_text(sheet_of(next, SheetLength::daily, detail), width, color);
    if (width < 80) return text;  // a telephone scrolls
    text = close_up(std::move(text));
    if (lines_in(text) <= lines_of_a_day) break;
  }
  return text;
}

}  // namespace

void add_place(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  const Plan& plan = *next.plan;
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", day_line(next)});
  if (p.step < 0) return;
  const int stage = plan.step(p.step).stage;
  page.push_back({Part::plain, "",
                  fmt::format("Session {}{}. {}, step {} of {}.", next.state.sessions + 1, how_it_comes(next),
                              plan.stage(stage).title, p.step + 1, plan.steps.size())});
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

/// What it is, what it does not do, and what it does not claim.
static std::string about_plan(const Plan& plan) {
  std::string text = "Plan: " + plan.title + ". It does not diagnose.";
  for (const Waiver& waiver : plan.waived) {
    text += fmt::format(" It does not claim: {}. Why: {}", required_property(waiver.property).about, sentence(waiver.say));
  }
  return text;
}

Page sheet_of(const NextSession& next, SheetLength length, Detail detail) {
  Page page;
  if (is_referral(next)) {
    length == SheetLength::brief ? add_referral_message(next, page) : add_referral(next, page);
  } else {
    add_top(next, page);
    if (length != SheetLength::brief) add_warnings(next, page);
    length == SheetLength::brief ? add_brief(next, page) : add_whole(next, length, detail, page);
  }
  if (length != SheetLength::brief) page.push_back({Part::foot, "", about_plan(*next.plan)});
  return page;
}

std::string to_text(const NextSession& next, int width, Color color, SheetLength length) {
  switch (length) {
    case SheetLength::brief: return message_text(sheet_of(next, length), width, color);
    case SheetLength::daily: return day_text(next, width, color);
    case SheetLength::whole: break;
  }
  return page_text(sheet_of(next, length), width, color);
}

}  // namespace rehab
