// What to ask before starting: every answer to a check-in question that would change the session, found by asking the engine.
#include "rehab/engine.hpp"

namespace rehab {

namespace {

bool same_session(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.load == b.load;
}

}  // namespace

std::vector<Check> checks(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescription) {
  std::vector<Check> found;
  if (prescription.decision == Decision::refer) return found;
  Entry asked;
  asked.date = prescription.judged;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    const auto& observation = plan.observations[static_cast<std::size_t>(o)];
    if (observation.of == Of::work || state.checked[static_cast<std::size_t>(o)] != State::unsaid) continue;
    for (int notch = 0; notch < observation.scale.size(); ++notch) {
      asked.check_in = {Answer{o, notch, {}}};
      const Prescription instead = prescribe(plan, profile, absorb(plan, profile, state, asked), asked.date);
      if (!same_session(instead, prescription)) found.push_back({o, notch, instead});
    }
  }
  return found;
}

}  // namespace rehab
