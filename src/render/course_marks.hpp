// What happened along a course: setbacks, referrals, clearances, words, breaks; and where limits held.
#pragma once

#include <vector>

#include "engine/evidence.hpp"
#include "render/course.hpp"

namespace rehab {

/// In order of time, none before the course's axis.
std::vector<CourseMark> marks_of(const NextSession& next, const std::vector<Passed>& all, const Course& course);

std::vector<LimitBand> limit_bands(const NextSession& next, const Course& course);

/// `80%, 20 m`, `no runs`; what limits allow, in a few characters.
std::string limits_label(const Allowance& limits);
/// `City Physio allows nothing above 80% and no run longer than 20 m, until Sat 7 April.`
std::string limits_sentence(const Allowance& limits, Day near);
/// `D. H. said repeat: left foot still guarded.`
std::string word_sentence(const Plan& plan, const CoachWord& word);

}  // namespace rehab
