// What an entry of the log holds, as a coach says it: its answers, limits and words, and what was added to it or changed.
#pragma once

#include <string>
#include <vector>

#include "rehab/athlete.hpp"

namespace rehab {

/// `pain 1`; with the sign, where somebody named one.
std::string answer_words(const Plan& plan, const Answer& answer);

/// `in 3.6, 3.5 and - s`; empty where no rep was timed.
std::string times_words(const DoneWork& line);

/// What limits allow, a clause each: `nothing above 80%`, `no run longer than 20 m`.
std::vector<std::string> limits_clauses(const Allowance& limits);
/// `City Physio allows nothing above 80% and no run longer than 20 m, until Sat 7 April.`
std::string limits_sentence(const Allowance& limits, Day near);
/// The coach's word, with a step as it is run in place of its id: `start at Acceleration 3 x 60 m @ 90%`.
std::string word_in_titles(const Plan& plan, const CoachSays& says);
/// `D. H. said repeat: left foot still guarded.`
std::string word_sentence(const Plan& plan, const CoachWord& word);

/// What the entry says that it did not say before (`there`, null for a new one):
/// `Acceleration 5 x 10 m @ 50%, pain 1, fatigue some`.
std::string words_added(const Plan& plan, const Entry* there, const Entry& now);

/// What took the place of what: `pain 0 in place of pain 5; notes: wet track, new; without March 2 x 10 m`.
std::string words_changed(const Plan& plan, const Entry& there, const Entry& now);

}  // namespace rehab
