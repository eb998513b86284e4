#include "cases/nevers.hpp"

namespace rehab::cases {
namespace {

/// What was prescribed, among the facts of the day it is prescribed for.
Facts with_prescribed(const NextSession& next) {
  const Prescription& p = next.prescription;
  const State& state = next.state;
  Facts facts = facts_on(*next.plan, next.athlete->profile, state, p.judged);
  const auto set = [&](Fact fact, std::int64_t value) { facts.value[static_cast<std::size_t>(key_of(fact))] = value; };
  set(Fact::decision, static_cast<std::int64_t>(p.decision));
  if (p.step < 0) return facts;
  set(Fact::intensity, p.load.intensity.hundredths);
  set(Fact::distance, p.load.distance.tenths_mm);
  set(Fact::metres, p.load.metres.tenths_mm);
  if (!state.on_ladder) return facts;
  set(Fact::climb, p.step - state.step);
  if (state.load == Load{}) return facts;  // after drills alone there is no run that the next could rise above
  set(Fact::intensity_rise, p.load.intensity.hundredths - state.load.intensity.hundredths);
  set(Fact::distance_rise, (p.load.distance - state.load.distance).tenths_mm);
  set(Fact::metres_rise, (p.load.metres - state.load.metres).tenths_mm);
  return facts;
}

}  // namespace

std::vector<int> broken_nevers(const NextSession& next) {
  std::vector<int> broken;
  if (next.plan->never.empty() || next.under_way || next.prescription.by_coach) return broken;
  const Facts facts = with_prescribed(next);
  for (std::size_t i = 0; i < next.plan->never.size(); ++i) {
    if (rehab::holds(next.plan->never[i].when, facts.value)) broken.push_back(static_cast<int>(i));
  }
  return broken;
}

}  // namespace rehab::cases
