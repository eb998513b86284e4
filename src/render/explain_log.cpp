// The whole log: what was prescribed for each day, what was done, what was said.
#include <fmt/format.h>

#include "engine/evidence.hpp"
#include "render/entry_words.hpp"
#include "render/explain.hpp"
#include "render/source_lines.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::string answers_text(const Plan& plan, std::span<const Answer> answers) {
  std::string text;
  for (const Answer& answer : answers) {
    if (!text.empty()) text += ", ";
    text +=
        plan.observation(answer.observation).id + " " + value_text(plan, key_of_observation(answer.observation), answer.notch);
  }
  return text;
}

std::string prescribed_text(const Plan& plan, const Prescription& p) {
  if (p.step < 0) return std::string(to_string(p.decision)) + ": no session was prescribed";
  const auto work = work_of(plan, p);
  const auto lines = std::span(work).subspan(static_cast<std::size_t>(drills_in(plan, p)));
  std::string text = fmt::format("{}, {}: {}", to_string(p.decision), plan.step(p.step).id, tasks(plan, lines));
  if (p.rest_forbids) text += "; it should have been a day of rest";
  return text;
}

std::string rules_text(const Plan& plan, const Prescription& p) {
  std::string text;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    if (p.fired.test(i)) text += (text.empty() ? "" : ", ") + plan.rules[i].id;
  }
  return text;
}

/// One entry: a label with its date on the first thing it holds, the others below.
class EntryLines {
 public:
  EntryLines(const Entry& entry, std::string place, Page& page)
      : page_(page), label_(to_string(entry.date)), place_(std::move(place)) {}

  void add(const std::string& text) {
    if (label_.empty()) {
      page_.push_back({Part::more, "", text});
    } else {
      page_.push_back({Part::item, std::exchange(label_, ""), text + " - " + place_});
    }
  }

 private:
  Page& page_;
  std::string label_;
  std::string place_;
};

void add_session(const Plan& plan, const Entry& entry, const Passed& passed, EntryLines& lines) {
  lines.add("prescribed: " + prescribed_text(plan, passed.prescribed));
  if (const auto rules = rules_text(plan, passed.prescribed); !rules.empty()) lines.add("rules: " + rules);
  for (const DoneWork& line : entry.work) {
    std::string text = "done: " + task(plan, line);
    if (!line.felt.empty()) text += "; " + answers_text(plan, line.felt);
    lines.add(text);
  }
  if (!passed.is_session) return lines.add("under way");
  lines.add(fmt::format("completed {}{}", value_text(plan, key_of(Fact::completed), passed.completed),
                        passed.exceeded ? ", exceeded what was allowed" : ""));
}

void add_entry(const Plan& plan, const Entry& entry, const Passed& passed, EntryLines lines) {
  if (entry.plan) lines.add("from this day on by the plan " + entry.plan->plan);
  if (entry.injury) lines.add("a new injury: everything starts anew");
  if (!entry.check_in.empty()) lines.add("check-in: " + answers_text(plan, entry.check_in));
  if (entry.limits) lines.add("limits: " + (entry.limits->now ? limits_sentence(*entry.limits->now, entry.date) : "none"));
  if (entry.coach)
    lines.add(fmt::format("{}: {} ({})", entry.coach->by, coach_says(plan, entry.coach->says), entry.coach->reason));
  if (!entry.work.empty()) add_session(plan, entry, passed, lines);
  if (passed.referred) lines.add("referred: no session until cleared");
}

}  // namespace

void add_log(const NextSession& next, const SourceTexts& texts, Page& page) {
  page.push_back({Part::heading, "", "THE LOG"});
  const SourceLines where(texts.athlete);
  const auto& log = next.athlete->log;
  for (const Passed& one : passed(*next.plan, *next.athlete)) {
    add_entry(*next.plan, log[one.entry], one, EntryLines(log[one.entry], where(log[one.entry].place), page));
  }
}

}  // namespace rehab
