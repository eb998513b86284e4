#include "edit/merge_entry.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace rehab::edit {
namespace {

/// The order of time within an entry; notes and the like have no place in it.
enum EntryPart { injury, check_in, limits, coach, work, nothing };

EntryPart first_part(const Entry& entry) {
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

bool holds_run(const Plan& plan, const Entry& entry) {
  return std::any_of(entry.work.begin(), entry.work.end(), [&](const DoneWork& line) {
    return plan.exercises[static_cast<std::size_t>(line.exercise)].kind == Kind::run;
  });
}

bool speaks_of_last_line(const Addition& added) { return !added.felt.empty() || !added.times.empty(); }

template <class T>
void append(std::vector<T>& list, const std::vector<T>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

Entry completed(Entry there, const Addition& added) {
  if (speaks_of_last_line(added)) {
    append(there.work.back().felt, added.felt);
    append(there.work.back().times, added.times);
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

Refusal already_said(const Entry& there) {
  return {fmt::format("the last line of {} says that already; nothing is overwritten", to_string(there.date))};
}

/// Onto a session that is under way everything goes into its entry: it is the last one until it is finished.
std::variant<MergedEntry, Refusal> join_under_way(const Entry& there, const Addition& added) {
  const Entry& more = added.entry;
  if (more.injury || more.limits || more.coach) {
    return Refusal{fmt::format("the session of {} is still under way; finish it first, with --finished", to_string(there.date))};
  }
  if (!more.missed.empty()) {
    return Refusal{fmt::format("the session of {} is under way, so it was not missed", to_string(there.date))};
  }
  if (would_repeat_a_key(there, more)) {
    return Refusal{fmt::format("the session of {} says that already; nothing is overwritten", to_string(there.date))};
  }
  return MergedEntry{MergedEntry::How::completed, completed(there, added)};
}

std::variant<MergedEntry, Refusal> join_same_day(const Plan& plan, const Entry& there, const Addition& added) {
  const Entry& more = added.entry;
  if (speaks_of_last_line(added)) {
    const DoneWork& line = there.work.back();
    if (repeat_a_key(line.felt, added.felt) || (!line.times.empty() && !added.times.empty())) return already_said(there);
  }
  if (!there.finished) return join_under_way(there, added);
  if (holds_run(plan, there) && holds_run(plan, more)) {
    return Refusal{fmt::format("{} holds a session already, and a day holds one at most", to_string(there.date))};
  }
  if (added.session == SessionStatus::under_way && more.work.empty()) {
    return Refusal{fmt::format("no work is given, and the entry of {} is not under way", to_string(there.date))};
  }
  const EntryPart first = first_part(more);
  const bool in_time = first > last_part(there) || (first == check_in && last_part(there) == check_in);
  if (in_time && !would_repeat_a_key(there, more) && !would_change_meaning(there, more))
    return MergedEntry{MergedEntry::How::completed, completed(there, added)};
  if (speaks_of_last_line(added)) {
    return Refusal{"this would belong to two entries of one day; write down first how the work felt, then the rest"};
  }
  return MergedEntry{MergedEntry::How::appended, as_entry(added)};
}

}  // namespace

Entry as_entry(const Addition& added) {
  Entry entry = added.entry;
  entry.finished = added.session != SessionStatus::under_way;
  return entry;
}

std::variant<MergedEntry, Refusal> merge_entry(const Plan& plan, const std::vector<Entry>& log, const Addition& added) {
  const Day day = added.entry.date;
  const Entry* last = log.empty() ? nullptr : &log.back();
  if (last != nullptr && day < last->date) {
    return Refusal{fmt::format("the log goes on to {}, and its entries stand in order of time", to_string(last->date)),
                   Remedy::by_hand};
  }
  const bool same_day = last != nullptr && day == last->date;
  if (speaks_of_last_line(added) && !(same_day && !last->work.empty())) {
    return Refusal{fmt::format("the log has no work on {} that this could be said of", to_string(day))};
  }
  if (same_day) return join_same_day(plan, *last, added);
  if (added.session != SessionStatus::as_is && added.entry.work.empty()) {
    return Refusal{fmt::format("there is no session on {}", to_string(day))};
  }
  return MergedEntry{MergedEntry::How::appended, as_entry(added)};
}

}  // namespace rehab::edit
