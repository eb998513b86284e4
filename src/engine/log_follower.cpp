#include "engine/log_follower.hpp"

#include <algorithm>
#include <utility>

#include "engine/transition.hpp"
#include "engine/warnings.hpp"

namespace rehab {

void LogFollower::follow() {
  next_.state = fresh(next_.athlete->profile);
  for (std::size_t i = 0; i < log_.size(); ++i) {
    const Entry& entry = log_[i];
    const bool first_later = entry.date > next_.today && (i == 0 || log_[i - 1].date <= next_.today);
    if (first_later) known_ = KnownToday{next_.state, next_.limits_entry};
    const auto before = next_.state.last_session;
    absorb_before_work(*next_.plan, next_.athlete->profile, entry, next_.state);
    if (next_.doubtful_clearance && !is_beside(entry)) count_clean(entry);
    note_said(i);
    take_work(i);
    const bool is_session = i != under_way_ && dated_session(entry, before, next_.state);
    if (is_session) note_session(i);
    if (entry.date > next_.today) hear_later(entry, is_session);
  }
}

void LogFollower::take_work(std::size_t i) {
  const Entry& entry = log_[i];
  if (i == under_way_ || !reports_work(entry)) return;
  if (under_way_ && i > *under_way_ && is_beside(entry))
    take_extra_work(*next_.plan, next_.athlete->profile, entry, next_.state);
  else
    absorb_work(*next_.plan, next_.athlete->profile, entry, next_.state);
}

/// A check-in and limits of tomorrow count from their own day on; a word, and what extra work reports, at once. A referral of
/// today stands today, whatever lifts it tomorrow.
void LogFollower::hear_later(const Entry& entry, bool is_session) {
  if (!known_) return;
  const Plan& plan = *next_.plan;
  const Profile& profile = next_.athlete->profile;
  if (is_session || begins_anew(entry)) {
    const bool stops = prescribe(plan, profile, known_->state, next_.today).decision == Decision::refer;
    if (!stops) known_.reset();
    return;
  }
  if (entry.coach && may_say(plan, profile, *entry.coach)) take_word(plan, entry.coach->says, entry.date, known_->state);
  if (reports_work(entry)) take_extra_work(plan, profile, entry, known_->state);
}

/// A session run on a progress says that the one before it was clean.
void LogFollower::count_clean(const Entry& entry) {
  if (entry.work.empty()) return;
  const Prescription p = judge(*next_.plan, next_.athlete->profile, next_.state, entry.date);
  if (!is_session(*next_.plan, next_.state, p, entry.work) || p.movement != Movement::progress) return;
  if (++clean_ == clean_sessions_watched) next_.doubtful_clearance.reset();
}

void LogFollower::note_words(std::size_t i) {
  const Entry& entry = log_[i];
  if (!entry.coach) return;
  const std::string& clinician = next_.athlete->profile.clinician;
  if (clears(entry)) {
    next_.doubtful_clearance = !clinician.empty() && entry.coach->by != clinician ? std::optional(i) : std::nullopt;
    clean_ = 0;
  }
  const auto* says = std::get_if<SaysWord>(&entry.coach->says);
  if (says != nullptr && !note_word(i, says->word)) return;
  if (const auto* start = std::get_if<SaysStartAt>(&entry.coach->says)) note_start(i, start->step);
  next_.words.push_back(i);
}

/// Does it stand? One that was said and does not did not count.
bool LogFollower::note_word(std::size_t i, int word) {
  std::erase_if(next_.unheeded, [&](std::size_t before) { return std::get<SaysWord>(log_[before].coach->says).word == word; });
  const bool counts = next_.state.has_word(word);
  if (!counts) next_.unheeded.push_back(i);
  return counts;
}

/// Would the session of that day have been as high without the word?
void LogFollower::note_start(std::size_t i, int step) {
  State unsaid = next_.state;
  unsaid.pending.start_at = -1;
  const Day day = day_spoken_of(unsaid, log_[i].date);
  next_.override_entry = i;
  next_.override_beyond = judge(*next_.plan, next_.athlete->profile, unsaid, day).step < step;
  said_ = step;
}

/// What an entry says before its work, on the state that it is said in.
void LogFollower::note_said(std::size_t i) {
  const Entry& entry = log_[i];
  if (begins_anew(entry)) {
    next_.words.clear();
    next_.override_entry.reset();
    said_ = -1;
    next_.last_report.reset();
    next_.unfinished.reset();
    next_.unheeded.clear();
  }
  if (entry.limits) next_.limits_entry = entry.limits->now ? std::optional(i) : std::nullopt;
  note_words(i);
}

void LogFollower::note_session(std::size_t i) {
  next_.words.clear();
  if (said_ >= 0) next_.override_held = next_.state.step < std::exchange(said_, -1);
  next_.last_report = i;
  next_.session_today = next_.session_today || log_[i].date == next_.today;
  next_.unfinished = is_unfinished(log_[i]) && log_[i].date < next_.today ? std::optional(i) : std::nullopt;
}

}  // namespace rehab
