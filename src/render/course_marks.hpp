// What happened along a course: setbacks, referrals, clearances, words, breaks; and where limits held.
#pragma once

#include <vector>

#include "engine/evidence.hpp"
#include "render/course.hpp"

namespace rehab {

/// In order of time, none before the course's axis.
std::vector<CourseMark> marks_of(const NextSession& next, const std::vector<Passed>& all, const CourseView& course);

std::vector<LimitBand> limit_bands(const NextSession& next, const CourseView& course);

/// `80%, 20 m`, `no runs`; what limits allow, in a few characters.
std::string limits_label(const Allowance& limits);

}  // namespace rehab
