// The whole log: what was prescribed for each day, what was done, what was said.
#include <fmt/format.h>

#include "engine/evidence.hpp"
#include "render/entry_words.hpp"
#include "render/explain.hpp"
#include "render/source_lines.hpp"
#include "render/too_much.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

std::string answers_text(const Plan& plan, std::span<const Answer> answers) {
  std::vector<std::string> all;
  for (const Answer& answer : answers) {
    const Observation& asked = plan.observation(answer.observation);
    all.push_back(asked.id + " " + value_text(plan, key_of_observation(answer.observation), answer.notch));
    if (answer.sign >= 0) all.back() += " (" + asked.signs[static_cast<std::size_t>(answer.sign)].text + ")";
  }
  return joined(all);
}

/// `a new injury on 2012-03-14 (left, biceps femoris, grade 2): everything starts anew`.
std::string injury_text(const Injury& injury) {
  std::vector<std::string> known;
  for (const std::string& text : {injury.side, injury.muscle, injury.site}) {
    if (!text.empty()) known.push_back(text);
  }
  if (!injury.grade.empty()) known.push_back("grade " + injury.grade);
  return fmt::format("a new injury on {}{}: everything starts anew", to_string(injury.date),
                     known.empty() ? "" : " (" + joined(known) + ")");
}

std::string prescribed_text(const Plan& plan, const Prescription& p) {
  if (p.step < 0) return std::string(to_string(p.decision)) + ": no session was prescribed";
  const auto work = work_of(plan, p);
  const auto lines = std::span(work).subspan(static_cast<std::size_t>(drills_in(plan, p)));
  std::string text = fmt::format("{}, {}: {}", to_string(p.decision), plan.step(p.step).id, tasks(plan, lines));
  if (p.rest_forbids) text += "; it should have been a day of rest";
  if (p.complaint && !p.rest_forbids) text += "; it should have waited for the check-in";
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

  /// An entry has a line, whatever it holds.
  void end() {
    if (!label_.empty()) add("nothing is written down");
  }

 private:
  Page& page_;
  std::string label_;
  std::string place_;
};

void add_work(const Plan& plan, const Entry& entry, std::string_view lead, EntryLines& lines) {
  for (const DoneWork& line : entry.work) {
    std::string text = fmt::format("{}: {}", lead, task(plan, line));
    if (!line.times.empty()) text += ", " + times_words(line);
    if (!line.felt.empty()) text += "; " + answers_text(plan, line.felt);
    lines.add(text);
  }
}

void add_session(const Plan& plan, const Profile& profile, const Entry& entry, const Passed& passed, bool under_way,
                 EntryLines& lines) {
  lines.add("prescribed: " + prescribed_text(plan, passed.prescribed));
  if (const auto rules = rules_text(plan, passed.prescribed); !rules.empty()) lines.add("rules: " + rules);
  add_work(plan, entry, "done", lines);
  if (!entry.felt.empty()) lines.add("of the whole session: " + answers_text(plan, entry.felt));
  if (under_way) return lines.add("under way");
  lines.add(fmt::format("{}completed {}{}", entry.finished ? "" : "left unfinished; ",
                        value_text(plan, key_of(Fact::completed), passed.completed),
                        passed.exceeded ? ", exceeded what was allowed" : ""));
  if (const std::string words = too_much_words(plan, profile, passed); !words.empty()) lines.add("too much: " + words);
}

/// Work that makes no session, and reports without any: what they say makes the last session's reports worse.
void add_extra_work(const Plan& plan, const Entry& entry, EntryLines& lines) {
  add_work(plan, entry, "extra work", lines);
  if (!entry.felt.empty()) lines.add("reported: " + answers_text(plan, entry.felt));
}

void add_entry(const Plan& plan, const Profile& profile, const Entry& entry, const Passed& passed, bool under_way,
               EntryLines lines) {
  if (entry.plan) lines.add("from this day on by the plan " + entry.plan->plan);
  if (entry.injury) lines.add(injury_text(*entry.injury));
  if (!entry.check_in.empty()) lines.add("check-in: " + answers_text(plan, entry.check_in));
  if (entry.limits) lines.add("limits: " + (entry.limits->now ? limits_sentence(*entry.limits->now, entry.date) : "none"));
  if (entry.coach)
    lines.add(fmt::format("{}: {} ({})", entry.coach->by, coach_says(plan, entry.coach->says), entry.coach->reason));
  if (passed.is_session)
    add_session(plan, profile, entry, passed, under_way, lines);
  else
    add_extra_work(plan, entry, lines);
  if (!entry.missed.empty()) lines.add("missed: " + entry.missed);
  if (!entry.also.empty()) lines.add("also: " + joined(entry.also));
  if (!entry.notes.empty()) lines.add("notes: " + entry.notes);
  if (passed.referred) lines.add("referred: no session until cleared");
  lines.end();
}

}  // namespace

void add_log(const NextSession& next, const SourceTexts& texts, Page& page) {
  page.push_back({Part::heading, "", "THE LOG"});
  const SourceLines where(texts.athlete);
  const auto& log = next.athlete->log;
  for (const Passed& one : passed(*next.plan, *next.athlete)) {
    const bool under_way = next.under_way && next.under_way->entry == one.entry;
    add_entry(*next.plan, next.athlete->profile, log[one.entry], one, under_way,
              EntryLines(log[one.entry], where(log[one.entry].place), page));
  }
}

}  // namespace rehab
