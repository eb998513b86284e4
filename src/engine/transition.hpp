// The transition: what one session was, and what it makes of a state. `absorb` is made of these functions, and so is every search
// that walks states without a log; there is no second model of them.
#pragma once

#include <span>

#include "engine/session.hpp"
#include "rehab/engine.hpp"

namespace rehab {

/// One session held against its own day.
struct SessionDone {
  Prescription prescribed;  ///< as judged for the day, rest or not; without a step on a wait or a referral
  Done done;
  bool exceeded = false;  ///< more than was prescribed, or a session where none was
};

/// What the session was that is done on `day` from this state. Pure.
SessionDone session_of(const Plan& plan, const Profile& profile, const State& state, Day day, std::span<const DoneWork> work);

/// The same where it is known already what was prescribed and how the work compares with it.
SessionDone session_of(const Prescription& prescribed, const Done& done);

/// What the session makes of the state, its report apart: counters, place on the ladder, what bounds the next dose. The pending
/// word and the reports before it are gone.
void take_session(const Plan& plan, const SessionDone& session, State& state);

/// The session's report: each observation's worst notch over its lines.
void take_report(std::span<const DoneWork> work, State& state);

/// The day that something written on `day` speaks of: after a session on that day it is the day after.
Day day_spoken_of(const State& state, Day day);

/// The coach's word, said on a day.
void take_word(const CoachSays& word, Day day, State& state);

/// A referral is asked for at every entry, and stands: by the facts of `day`, or of the day after a session on that day.
void ask_referral(const Plan& plan, const Profile& profile, Day day, State& state);

/// Adds to a day's facts what was prescribed for it, which a `never` may ask about: by key, `unknown` where there is nothing to
/// compare.
void add_prescribed(const State& state, const Prescription& prescribed, std::span<std::int64_t> values);

}  // namespace rehab
