#include "edit/merge_entry.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rehab/plan_queries.hpp"

namespace rehab::edit {
namespace {

/// The order of time within an entry; notes and the like have no place in it.
enum EntryPart { plan_switch, injury, check_in, limits, coach, work, nothing };

EntryPart first_part(const Entry& entry) {
  if (entry.plan) return plan_switch;
  if (entry.injury) return injury;
  if (!entry.check_in.empty()) return check_in;
  if (entry.limits) return limits;
  if (entry.coach) return coach;
  return entry.work.empty() && entry.felt.empty() ? nothing : work;
}

EntryPart last_part(const Entry& entry) {
  if (!entry.work.empty() || !entry.felt.empty()) return work;
  if (entry.coach) return coach;
  if (entry.limits) return limits;
  if (!entry.check_in.empty()) return check_in;
  return injury;
}

bool share_an_observation(const std::vector<Answer>& a, const std::vector<Answer>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Answer& one) {
    return std::any_of(b.begin(), b.end(), [&](const Answer& other) { return one.observation == other.observation; });
  });
}

bool has_sign(const std::vector<Answer>& answers) {
  return std::any_of(answers.begin(), answers.end(), [](const Answer& answer) { return answer.sign >= 0; });
}

bool repeat_a_key(const std::vector<Answer>& there, const std::vector<Answer>& added) {
  return share_an_observation(there, added) || (has_sign(there) && has_sign(added));
}

/// Whether some key would stand in the entry twice.
bool would_repeat_a_key(const Entry& there, const Entry& added) {
  return (there.injury && added.injury) || (there.limits && added.limits) || (there.coach && added.coach) ||
         (!there.also.empty() && !added.also.empty()) || (!there.notes.empty() && !added.notes.empty()) ||
         (!there.missed.empty() && !added.missed.empty()) || repeat_a_key(there.check_in, added.check_in) ||
         repeat_a_key(there.felt, added.felt);
}

/// What stands beside `work:` is about it, and without work about extra work: neither may become the other.
bool would_change_meaning(const Entry& there, const Entry& added) {
  if (there.work.empty() == added.work.empty()) return false;
  return there.work.empty() ? !there.felt.empty() || !there.missed.empty() : !added.felt.empty() || !added.missed.empty();
}

Refusal second_session(Day day) {
  return {fmt::format("{} holds a session already, and a day holds one at most", to_string(day))};
}

bool is_of_a_step(const Plan& plan, int exercise) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& step) {
    return std::any_of(step.work.begin(), step.work.end(), [&](const Work& line) { return line.exercise == exercise; });
  });
}

bool speaks_of_line(const Addition& added) { return !added.felt.empty() || !added.times.empty(); }

template <class T>
void append(std::vector<T>& list, const std::vector<T>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

Entry completed(const Plan& plan, Entry there, const Addition& added) {
  if (speaks_of_line(added)) {
    DoneWork& line = there.work[line_in_question(plan, there.work)];
    append(line.felt, added.felt);
    append(line.times, added.times);
  }
  const Entry& more = added.entry;
  const bool had_session = !there.work.empty();
  append(there.check_in, more.check_in);
  append(there.work, more.work);
  append(there.felt, more.felt);
  append(there.also, more.also);
  if (more.injury) there.injury = more.injury;
  if (more.limits) there.limits = more.limits;
  if (more.coach) there.coach = more.coach;
  if (!more.notes.empty()) there.notes = more.notes;
  if (!more.missed.empty()) there.missed = more.missed;
  if (added.session == SessionStatus::finished) there.finished = true;
  if (added.session == SessionStatus::under_way && !had_session) there.finished = false;
  return there;
}

std::string option_for(const Plan& plan, const Answer& answer) {
  std::string option = "--" + plan.observation(answer.observation).id;
  std::replace(option.begin(), option.end(), '_', '-');
  return option + " " + value_text(plan, key_of_observation(answer.observation), answer.notch);
}

/// What the log says already to a question that is answered once more.
std::optional<Refusal> answered_already(const Plan& plan, const std::vector<Answer>& there, const std::vector<Answer>& added) {
  for (const Answer& now : added) {
    for (const Answer& before : there) {
      if (before.observation != now.observation) continue;
      const Key key = key_of_observation(before.observation);
      const std::string says = fmt::format("{} {}", key_name(plan, key), value_text(plan, key, before.notch));
      return Refusal{says, Remedy::amend, before.place, option_for(plan, now)};
    }
  }
  return std::nullopt;
}

Refusal timed_already(const DoneWork& line, const std::vector<Duration>& times) {
  std::vector<std::string> seconds;
  for (const Duration time : times) seconds.push_back(time == Duration{} ? "-" : decimal(time.ms, 3));
  return {"how long the reps took", Remedy::amend, line.place, fmt::format("--times {}", fmt::join(seconds, ","))};
}

/// Onto a session that is under way everything goes into its entry: it is the last one until it is finished.
std::variant<MergedEntry, Refusal> join_under_way(const Plan& plan, const Entry& there, const Addition& added) {
  const Entry& more = added.entry;
  if (more.plan || more.injury || more.limits || more.coach) {
    return Refusal{fmt::format("the session of {} is still under way; finish it first, with --finished", to_string(there.date))};
  }
  if (!more.missed.empty()) {
    return Refusal{fmt::format("the session of {} is under way, so it was not missed", to_string(there.date))};
  }
  if (auto refusal = answered_already(plan, there.check_in, more.check_in)) return std::move(*refusal);
  if (would_repeat_a_key(there, more)) {
    return Refusal{fmt::format("the session of {} says that already. To change it: rehab amend", to_string(there.date))};
  }
  return MergedEntry{MergedEntry::How::completed, completed(plan, there, added)};
}

std::variant<MergedEntry, Refusal> join_same_day(const Plan& plan, const Entry& there, const Addition& added) {
  const Entry& more = added.entry;
  if (speaks_of_line(added)) {
    const std::size_t at = line_in_question(plan, there.work);
    const DoneWork& line = there.work[at];
    for (std::size_t i = at; i < there.work.size(); ++i) {
      if (auto refusal = answered_already(plan, there.work[i].felt, added.felt)) return std::move(*refusal);
    }
    if (auto refusal = answered_already(plan, there.felt, added.felt)) return std::move(*refusal);
    if (!line.times.empty() && !added.times.empty()) return timed_already(line, added.times);
    if (repeat_a_key(line.felt, added.felt)) return Refusal{"a sign is there already. To change it: rehab amend"};
  }
  if (!there.finished) return join_under_way(plan, there, added);
  if (any_run(plan, there.work) && any_run(plan, more.work)) {
    return second_session(there.date);
  }
  if (added.session == SessionStatus::under_way && more.work.empty()) {
    return Refusal{fmt::format("no work is given, and the entry of {} is not under way", to_string(there.date))};
  }
  const EntryPart first = first_part(more);
  const bool in_time = first > last_part(there) || (first == check_in && last_part(there) == check_in);
  if (in_time && !would_repeat_a_key(there, more) && !would_change_meaning(there, more))
    return MergedEntry{MergedEntry::How::completed, completed(plan, there, added)};
  if (speaks_of_line(added)) {
    return Refusal{"this would belong to two entries of one day; write down first how the work felt, then the rest"};
  }
  return MergedEntry{MergedEntry::How::appended, as_entry(added)};
}

}  // namespace

bool holds_own_work(const Plan& plan, const std::vector<DoneWork>& work) {
  return std::any_of(work.begin(), work.end(),
                     [&](const DoneWork& line) { return is_run(plan, line) || is_of_a_step(plan, line.exercise); });
}

std::size_t line_in_question(const Plan& plan, const std::vector<DoneWork>& work) {
  std::optional<std::size_t> run, of_step;
  for (std::size_t i = 0; i < work.size(); ++i) {
    if (is_run(plan, work[i])) run = i;
    if (is_of_a_step(plan, work[i].exercise)) of_step = i;
  }
  return run ? *run : of_step.value_or(work.size() - 1);
}

Entry as_entry(const Addition& added) {
  Entry entry = added.entry;
  entry.finished = added.session != SessionStatus::under_way;
  return entry;
}

std::variant<MergedEntry, Refusal> merge_entry(const Plan& plan, const std::vector<Entry>& log, const Addition& added) {
  const Day day = added.entry.date;
  const Entry* last = log.empty() ? nullptr : &log.back();
  const bool same_day = last != nullptr && day == last->date;
  const bool session_before = std::any_of(log.begin(), log.end(), [&](const Entry& there) {
    return &there != last && there.date == day && any_run(plan, there.work);
  });
  if (session_before && any_run(plan, added.entry.work)) return second_session(day);
  if (speaks_of_line(added) && !(same_day && !last->work.empty())) {
    return Refusal{fmt::format("the log has no work on {} that this could be said of", to_string(day))};
  }
  if (same_day) return join_same_day(plan, *last, added);
  if (added.session != SessionStatus::as_is && added.entry.work.empty()) {
    return Refusal{fmt::format("there is no session on {}", to_string(day))};
  }
  return MergedEntry{MergedEntry::How::appended, as_entry(added)};
}

}  // namespace rehab::edit
