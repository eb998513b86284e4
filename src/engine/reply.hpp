// How one observation was answered, and what the rules and a gate see of that: for the facts of a day, and for a search that
// tries every answer.
#pragma once

#include <algorithm>
#include <cstdint>

#include "rehab/engine.hpp"

namespace rehab {

/// How one observation was answered since the last session. State::unsaid, below every notch: nobody did.
struct Reply {
  std::int8_t reported = State::unsaid;  ///< of the last session, and of extra work
  bool known = false;                    ///< where it speaks of the whole session
  std::int8_t checked = State::unsaid;   ///< the worst of the check-ins
  std::int8_t today = State::unsaid;     ///< of them those of the judged day
  bool operator==(const Reply&) const = default;
};

/// The worst that was said of a session or since, and the same as far as it is known of all of the session. What nobody said
/// counts as the observation's `unless_said`.
struct SeenByRules {
  std::int64_t known = unknown, worst = unknown;
};
inline SeenByRules seen_by_rules(const Observation& observation, const Reply& reply) {
  const std::int8_t worst = std::max(reply.reported, reply.checked);
  const std::int64_t silence = observation.unless_said ? *observation.unless_said : unknown;
  const bool known = reply.known || reply.checked != State::unsaid;
  return {known ? worst : silence, worst != State::unsaid ? worst : silence};
}

/// Only what somebody said counts, and of check-ins that day's; a kept test counts from whatever day.
inline std::int64_t seen_by_gate(const Observation& observation, const Reply& reply) {
  const std::int8_t of_session = reply.known ? reply.reported : State::unsaid;
  const std::int8_t worst = std::max(of_session, observation.kept ? reply.checked : reply.today);
  return worst != State::unsaid ? worst : unknown;
}

}  // namespace rehab
