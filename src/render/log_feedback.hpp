// The feedback after something was written into the log: what comes next, and whether it was more than was prescribed.
#pragma once

#include <string>

#include "rehab/next_session.hpp"

namespace rehab {

/// One line: `next: Wed 21 March, one step up: Acceleration 5 x 10 m @ 50%`.
std::string what_comes_next(const NextSession& next);
/// The same for someone at a shell: a line of its own with what holds her, and the commands that would free her.
std::string next_lines(const NextSession& next);

/// Once the log's limits changed: which bind the next session now, and which that did no longer do. Empty where both are the
/// same.
std::string limits_now(const NextSession& before, const NextSession& now);

/// Why the session of the log's last entry was more than was prescribed for its day; empty where it was not. A session under way
/// is taken as it stands.
std::string beyond_prescribed(const Plan& plan, const Athlete& athlete);

/// Why a coach's word that was just given does nothing for the next session: it did not count, or the session that stands in its
/// entry has used it. Empty where it does, and where there is none.
std::string word_in_vain(const NextSession& next, std::size_t entry);

/// Where an entry answers a question that another entry of its day answers otherwise: which of the two counts, a line each. What
/// the entry said before it was completed (`there`, null for a new one) is left aside.
std::string which_answers_count(const Plan& plan, const Athlete& athlete, std::size_t entry, const Entry* there);

/// What a change of the log on a day means for the sessions after it that are in the log already: a line for each that would have
/// been prescribed otherwise.
std::string what_changed_later(const Plan& plan, const Athlete& before, const Athlete& now, Day day);

}  // namespace rehab
