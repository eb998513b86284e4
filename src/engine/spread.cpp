#include "engine/spread.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/transition.hpp"

namespace rehab {

Pace pace_so_far(const Plan& plan, const Profile& profile, std::span<const Entry> log) {
  Pace pace;
  State state = fresh(profile);
  int highest = -1;
  int sessions_there = 0;
  for (const auto& entry : log) {
    const int before = state.sessions;
    if (entry.injury) pace = {}, highest = -1, sessions_there = 0;
    state = absorb(plan, profile, state, entry);
    if (state.sessions <= before || !state.on_ladder) continue;
    if (highest >= 0 && state.step > highest) {
      pace.sessions_per_step.push_back(sessions_there);
      sessions_there = 0;
    }
    highest = std::max<int>(highest, state.step);
    ++sessions_there;
  }
  if (state.sessions > 1)
    pace.days_per_session = double(days_between(*state.first_session, *state.last_session)) / (state.sessions - 1);
  return pace;
}

namespace {

/// The chances of each total of `steps` draws from the counts seen: an exact convolution.
std::vector<double> chances(const std::vector<int>& counts, int steps) {
  const int most = *std::max_element(counts.begin(), counts.end());
  std::vector<double> total(1, 1.0);
  for (int i = 0; i < steps; ++i) {
    std::vector<double> next(total.size() + static_cast<std::size_t>(most), 0.0);
    for (std::size_t t = 0; t < total.size(); ++t) {
      for (const int count : counts) next[t + static_cast<std::size_t>(count)] += total[t] / double(counts.size());
    }
    total = std::move(next);
  }
  return total;
}

int at_share(const std::vector<double>& chance, double share) {
  double sum = 0;
  for (std::size_t t = 0; t < chance.size(); ++t) {
    sum += chance[t];
    if (sum >= share - 1e-9) return static_cast<int>(t);
  }
  return static_cast<int>(chance.size()) - 1;
}

}  // namespace

std::optional<Spread> spread_at_pace(const Plan& plan, const CourseAhead& ahead, const Pace& pace) {
  if (!ahead.last_step || pace.sessions_per_step.size() < pace_needs) return std::nullopt;
  const int steps = static_cast<int>(plan.steps.size()) - 1 - ahead.sessions.front().prescribed.step;
  const auto chance = chances(pace.sessions_per_step, steps);
  const int sessions = static_cast<int>(ahead.sessions.size()) - 1;
  const auto date = [&](double share) {
    const int more = std::max(0, at_share(chance, share) - sessions);
    return *ahead.last_step + Days(static_cast<int>(std::ceil(more * pace.days_per_session)));
  };
  return Spread{date(0.1), date(0.5), date(0.9)};
}

}  // namespace rehab
