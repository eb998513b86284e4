// The dates ahead if all goes well. The engine is asked day by day; nothing is sped up.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/engine.hpp"
#include "rehab/next_session.hpp"

namespace rehab {

/// A session ahead.
struct Ahead {
  Day date{};
  Prescription prescribed;
  std::vector<int> hangs_on;  ///< observations that a check-in still has to answer well, or it is another session, or none
  bool is_session = true;     ///< the drills of a step with runs make none
};

/// What the course ahead takes for granted beside good reports.
struct Assumed {
  Day date{};
  std::string what;  ///< `the coach's word: full speed`, `the clinician's word: cleared for contact`
};

/// The course if every report is the best and every check-in is answered well. Ends with the first session of the last step.
struct CourseAhead {
  std::vector<Ahead> sessions;
  std::vector<Assumed> assumed;
  std::optional<Day> last_step;  ///< nothing where good reports do not lead there
  std::string held_up;           ///< why not: a referral, or a gate that good reports do not open
  int held_at = -1;              ///< the step whose id ends `held_up`
  std::vector<Ahead> upkeep;     ///< of a plan finished, or held at a step: the next two weeks, each session as soon as it may be
};
CourseAhead course_ahead(const Plan& plan, const Profile& profile, const State& state, Day today);
/// The same of an athlete's next session: one under way comes first, and goes on from what was done and felt so far.
CourseAhead course_ahead(const NextSession& next);

/// The last day on which a session keeps what a finished plan has led to: from the next on its rules lead back. Nothing where
/// days off alone do not, or the plan is not finished.
std::optional<Day> kept_until(const NextSession& next);

}  // namespace rehab
