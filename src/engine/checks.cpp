// What to ask before starting: every answer to a check-in question that would change the session, found by asking the engine.
#include <algorithm>

#include "rehab/engine.hpp"

namespace rehab {

std::span<const Entry> since_last_session(std::span<const Entry> log) {
  std::size_t first = log.size();
  while (first > 0 && (log[first - 1].work.empty() || !log[first - 1].finished)) --first;
  return log.subspan(first);
}

namespace {

bool answered(std::span<const Entry> entries, int observation) {
  return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) {
    return std::any_of(entry.check_in.begin(), entry.check_in.end(), [&](const Answer& a) { return a.observation == observation; });
  });
}

bool same_session(const Prescription& a, const Prescription& b) {
  return a.decision == b.decision && a.date == b.date && a.step == b.step && a.load == b.load;
}

}  // namespace

std::vector<Check> checks(const Plan& plan, const Profile& profile, const State& state, const Prescription& prescription,
                          std::span<const Entry> log) {
  std::vector<Check> found;
  if (prescription.decision == Decision::refer) return found;
  const auto since = since_last_session(log);
  Entry asked;
  asked.date = prescription.judged;
  for (int o = 0; o < static_cast<int>(plan.observations.size()); ++o) {
    const auto& observation = plan.observations[static_cast<std::size_t>(o)];
    if (observation.of == Of::work || answered(since, o)) continue;
    for (int notch = 0; notch < observation.scale.size(); ++notch) {
      asked.check_in = {Answer{o, notch, {}}};
      const Prescription instead = prescribe(plan, profile, absorb(plan, profile, state, asked), asked.date);
      if (!same_session(instead, prescription)) found.push_back({o, notch, instead});
    }
  }
  return found;
}

}  // namespace rehab
