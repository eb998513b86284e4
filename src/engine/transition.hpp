// The transition: what one session was, and what it makes of a state. `absorb` is made of these functions, and so is every search
// that walks states without a log; there is no second model of them.
#pragma once

#include <span>
#include <vector>

#include "engine/session.hpp"
#include "rehab/engine.hpp"

namespace rehab {

/// One session held against its own day.
struct SessionDone {
  Prescription prescribed;  ///< as judged for the day, rest or not; without a step on a wait or a referral
  Done done;
  bool exceeded = false;  ///< more than was prescribed, or a session where none was
};

/// What the session was, where it is known what was prescribed for its day and how the work compares with it.
SessionDone session_of(const Prescription& prescribed, const Done& done);

/// Whether work makes a session, by what is prescribed for its day: a run does, or an exercise of the step. All else is extra
/// work.
bool is_session(const Plan& plan, const State& state, const Prescription& prescribed, std::span<const DoneWork> work);

/// What the session makes of the state, its report apart: counters, place on the ladder, what bounds the next dose. The pending
/// word and the reports before it are gone; what a check-in said against a session stands.
void take_session(const Plan& plan, const SessionDone& session, State& state);

/// The session's report: each observation's worst notch, known where it speaks of the whole session. `step` is the prescribed
/// one.
void take_report(const Plan& plan, int step, const Entry& entry, State& state);

/// An entry that is about work: of a session, or extra.
inline bool reports_work(const Entry& entry) { return !entry.work.empty() || !entry.felt.empty(); }

/// The entry's work, once all that it says before it is heard: a session, or extra work.
void absorb_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state);

/// What extra work reports makes the last session's reports worse, never known; for rests it counts like a check-in of its own
/// day and of the next.
void take_extra_work(const Plan& plan, const Profile& profile, const Entry& entry, State& state);

/// A check-in: its answers, the rests that they ask for, and what they say for or against a session.
void take_check_in(const Plan& plan, const Profile& profile, std::span<const Answer> check_in, Day day, State& state);

/// The day that something written on `day` speaks of: after a session on that day it is the day after.
Day day_spoken_of(const State& state, Day day);

/// Whether a word of the plan counts where the athlete stands.
bool counts_now(const Plan& plan, const State& state, int word);

/// Whether whoever speaks may: some words of a plan count only from the clinician whom the athlete's file names.
bool may_say(const Plan& plan, const Profile& profile, const CoachWord& said);

/// Was the entry's work a session? `before`: the day of the last one, which a new injury forgets.
bool dated_session(const Entry& entry, std::optional<Day> before, const State& after);

/// A referral stands from now on; the plan's words are taken back.
void stand_referred(State& state);

/// A new injury: everything starts anew; limits and a referral stand, and so does what only forbids.
void injure_anew(Day injured, State& state);

/// After a clearance: a result on which a rule would refer again at once is forgotten with it. All others stand.
void forget_referring_tests(const Plan& plan, const Profile& profile, State& state);

/// The coach's word, said on a day.
void take_word(const Plan& plan, const CoachSays& word, Day day, State& state);

/// A referral is asked for at every entry, and stands: by the facts of `day`, or of the day after a session on that day.
void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state);

}  // namespace rehab
