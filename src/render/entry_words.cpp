#include "render/entry_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "render/page.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// A thing that an entry says. Of two entries the items of one slot take each other's place; those of a group stand together,
/// behind its lead: the answers of a check-in, a line of work and how it felt.
struct EntryClause {
  std::string slot, words;
  std::string group, lead;
};

class EntryClauses {
 public:
  explicit EntryClauses(const Plan& plan) : plan_(plan) {}

  std::vector<EntryClause> of(const Entry& entry) && {
    if (entry.plan) add("plan", "from this day on by the plan " + entry.plan->plan);
    if (entry.injury) add("injury", "a new injury on " + short_day(entry.injury->date, entry.date));
    add_answers(entry.check_in, "check-in", "check-in: ");
    if (entry.limits) add_limits(*entry.limits, entry.date);
    if (entry.coach) add("coach", without_stop(word_sentence(plan_, *entry.coach)));
    for (const DoneWork& line : entry.work) add_line(entry, line);
    add_answers(entry.felt, "felt", entry.work.empty() ? "" : "of the whole session: ");
    if (!entry.finished) add("finished", "still under way");
    if (!entry.missed.empty()) add("missed", "missed: " + entry.missed);
    if (!entry.also.empty()) add("also", "also: " + joined(entry.also));
    if (!entry.notes.empty()) add("notes", "notes: " + entry.notes);
    return std::move(items_);
  }

 private:
  static std::string without_stop(std::string sentence) {
    if (!sentence.empty() && sentence.back() == '.') sentence.pop_back();
    return sentence;
  }

  void add(const std::string& slot, std::string words) { items_.push_back({slot, std::move(words), slot, ""}); }

  void add_answers(const std::vector<Answer>& answers, const std::string& group, const std::string& lead) {
    for (const Answer& answer : answers)
      items_.push_back({fmt::format("{} {}", group, answer.observation), answer_words(plan_, answer), group, lead});
  }

  void add_limits(const LimitsChange& change, Day day) {
    std::vector<std::string> clauses{"no limits any more"};
    if (change.now) clauses = limits_clauses(*change.now);
    if (change.now && change.now->until) clauses.back() += ", until " + short_day(*change.now->until, day);
    const std::string by = change.now && !change.now->by.empty() ? " of " + change.now->by : "";
    add("limits", change.now ? fmt::format("limits{}: {}", by, list(clauses, "and")) : clauses.front());
  }

  /// A line and how it felt; of several lines of an exercise the slots are counted.
  void add_line(const Entry& entry, const DoneWork& line) {
    const auto same = [&](const DoneWork& one) { return one.exercise == line.exercise; };
    const std::string group = fmt::format("work {} {}", line.exercise, std::count_if(entry.work.data(), &line, same));
    add(group, task(plan_, line));
    add_answers(line.felt, group, "");
    if (!line.times.empty()) items_.push_back({group + " times", times_words(line), group, ""});
  }

  const Plan& plan_;
  std::vector<EntryClause> items_;
};

const EntryClause* in_slot(const std::vector<EntryClause>& items, const std::string& slot) {
  const auto there = std::find_if(items.begin(), items.end(), [&](const EntryClause& item) { return item.slot == slot; });
  return there == items.end() ? nullptr : &*there;
}

/// Clauses, those of a group held together.
class ClauseList {
 public:
  void add(const EntryClause& item, const std::string& words) {
    if (item.group == group_ && !text_.empty()) {
      text_ += ", " + words;
    } else {
      text_ += (text_.empty() ? "" : "; ") + item.lead + words;
    }
    group_ = item.group;
  }

  std::string take() { return one_line(std::exchange(text_, "")); }

 private:
  std::string text_;
  std::string group_;
};

}  // namespace

std::string answer_words(const Plan& plan, const Answer& answer) {
  const Observation& asked = plan.observation(answer.observation);
  const std::string value = value_text(plan, key_of_observation(answer.observation), answer.notch);
  const std::string sign = answer.sign >= 0 ? " (" + asked.signs[static_cast<std::size_t>(answer.sign)].text + ")" : "";
  return noun_of(asked.id) + " " + value + sign;
}

std::string times_words(const DoneWork& line) {
  std::vector<std::string> seconds;
  for (const Duration time : line.times) seconds.push_back(time == Duration{} ? "-" : decimal(time.ms, 3));
  return seconds.empty() ? "" : "in " + list(seconds, "and") + " s";
}

std::vector<std::string> limits_clauses(const Allowance& limits) {
  std::vector<std::string> clauses;
  if (limits.no_runs) clauses.emplace_back("no runs");
  if (limits.intensity) clauses.push_back("nothing above " + to_string(*limits.intensity));
  if (limits.distance) clauses.push_back("no run longer than " + to_string(*limits.distance, limits.unit));
  return clauses;
}

std::string limits_sentence(const Allowance& limits, Day near) {
  return fmt::format("{} {}{}.", limits.by.empty() ? "The limits in the log allow" : limits.by + " allows",
                     list(limits_clauses(limits), "and"), limits.until ? ", until " + spaced_day(*limits.until, near) : "");
}

std::string word_in_titles(const Plan& plan, const CoachSays& says) {
  if (const auto* start = std::get_if<SaysStartAt>(&says)) return "start at " + step_words(plan, start->step);
  return coach_says(plan, says);
}

std::string word_sentence(const Plan& plan, const CoachWord& word) {
  return fmt::format("{} said {}: {}", word.by, word_in_titles(plan, word.says), sentence(word.reason));
}

std::string words_added(const Plan& plan, const Entry* there, const Entry& now) {
  const std::vector<EntryClause> before = there == nullptr ? std::vector<EntryClause>() : EntryClauses(plan).of(*there);
  ClauseList added;
  for (const EntryClause& item : EntryClauses(plan).of(now)) {
    const EntryClause* old = in_slot(before, item.slot);
    if (old == nullptr || old->words != item.words) added.add(item, item.words);
  }
  return added.take();
}

std::string words_changed(const Plan& plan, const Entry& there, const Entry& now) {
  const std::vector<EntryClause> before = EntryClauses(plan).of(there);
  const std::vector<EntryClause> after = EntryClauses(plan).of(now);
  ClauseList changed;
  for (const EntryClause& item : after) {
    const EntryClause* old = in_slot(before, item.slot);
    if (old == nullptr) changed.add(item, item.words);
    if (old != nullptr && old->words != item.words) changed.add(item, item.words + " in place of " + old->words);
  }
  for (const EntryClause& item : before) {
    const bool line_is_gone = item.slot != item.group && in_slot(before, item.group) && !in_slot(after, item.group);
    if (!in_slot(after, item.slot) && !line_is_gone) changed.add({"", "", item.slot, item.lead}, "without " + item.words);
  }
  return changed.take();
}

}  // namespace rehab
