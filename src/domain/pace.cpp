#include "rehab/pace.hpp"

#include <algorithm>
#include <array>

namespace rehab {

namespace {

/// From a standing start; between them interpolated.
constexpr std::array least_times{
    BestTime{metres(10), {1500}},
    BestTime{metres(20), {2600}},
    BestTime{metres(30), {3500}},
    BestTime{metres(60), {6200}},
};

/// Rounded up to the millisecond; none for a distance outside the table.
std::optional<Duration> least_standing(Distance over) {
  for (std::size_t i = 1; i < least_times.size(); ++i) {
    const BestTime& shorter = least_times[i - 1];
    const BestTime& longer = least_times[i];
    if (over < shorter.over || over > longer.over) continue;
    const std::int64_t between = (longer.over - shorter.over).tenths_mm;
    const std::int64_t more = (longer.time.ms - shorter.time.ms) * (over - shorter.over).tenths_mm;
    return Duration{shorter.time.ms + (more + between - 1) / between};
  }
  return std::nullopt;
}

bool too_fast(Distance over, Duration time) { return over.tenths_mm > 125 * time.ms; }
bool too_slow(Distance over, Duration time) { return over.tenths_mm < 5 * time.ms; }
bool too_fast_standing(Distance over, Duration time) {
  const auto least = least_standing(over);
  return least && time < *least;
}

/// A point forgotten or put in the wrong place, or another unit.
std::optional<Duration> meant_by(Distance over, Duration time, bool standing) {
  const bool in_minutes = time.ms % minutes(1).ms == 0;
  const std::array<std::int64_t, 4> slow{in_minutes ? time.ms / 60 : 0, time.ms / 10, time.ms / 100, time.ms / 1000};
  const std::array<std::int64_t, 3> fast{time.ms * 10, time.ms * 100, time.ms * 60};
  const auto possible = [&](std::int64_t ms) {
    return ms > 0 && !too_slow(over, {ms}) && !too_fast(over, {ms}) && !(standing && too_fast_standing(over, {ms}));
  };
  const auto running = [&](std::int64_t ms) { return possible(ms) && over.tenths_mm >= 15 * ms; };  // 1.5 m/s
  const auto first = [&](const auto& candidates) -> std::optional<Duration> {
    auto found = std::find_if(candidates.begin(), candidates.end(), running);
    if (found == candidates.end()) found = std::find_if(candidates.begin(), candidates.end(), possible);
    return found == candidates.end() ? std::nullopt : std::optional(Duration{*found});
  };
  return too_slow(over, time) ? first(slow) : first(fast);
}

}  // namespace

std::optional<Profile::Best> best_for(const Plan& plan, const Profile& profile, const Work& work) {
  const Distance* distance = work.dose.distance();
  if (distance == nullptr || !exercise_of(plan, work).standing) return std::nullopt;
  return profile.best_over(*distance);
}

Ratio measured_by(const Profile::Best& best, Duration time) { return {best.ms_times, best.over * time.ms}; }

std::optional<Ratio> measured(const Plan& plan, const Profile& profile, const Work& work, Duration time) {
  const auto best = best_for(plan, profile, work);
  if (!best) return std::nullopt;
  return measured_by(*best, time);
}

std::optional<Duration> no_faster_than(const Plan& plan, const Profile& profile, const Work& work) {
  const auto best = best_for(plan, profile, work);
  if (!best || !work.dose.intensity) return std::nullopt;
  const std::int64_t hundredth = 10;  // of a second, in ms: what a stopwatch shows
  const std::int64_t divisor = best->over * work.dose.intensity->hundredths * hundredth;
  return Duration{(best->ms_times * 10'000 + divisor - 1) / divisor * hundredth};
}

std::optional<std::string> doubtful_time(const Plan& plan, const Profile& profile, const Work& work, Duration time) {
  const auto best = best_for(plan, profile, work);
  if (!best || time == Duration{}) return std::nullopt;
  const auto what = [&] { return to_string(time) + " over " + to_string(*work.dose.distance(), work.dose.unit); };
  if (time.ms * best->over * 10 < best->ms_times * 9) return what() + " is far faster than the best";
  const auto allowed = no_faster_than(plan, profile, work);
  if (allowed && time.ms > 2 * allowed->ms) return what() + " is more than twice what the dose allows";
  return std::nullopt;
}

std::optional<ImpossibleTime> impossible_time(Distance over, Duration time, bool standing) {
  const auto what = [&] { return to_string(time) + " over " + to_string(over); };
  if (too_slow(over, time)) return ImpossibleTime{what() + " is slower than 0.5 m/s", meant_by(over, time, standing)};
  if (too_fast(over, time)) return ImpossibleTime{what() + " is faster than 12.5 m/s", meant_by(over, time, standing)};
  if (!standing || !too_fast_standing(over, time)) return std::nullopt;
  return ImpossibleTime{what() + " is faster than anybody from a standing start, " + to_string(*least_standing(over)),
                        std::nullopt};
}

}  // namespace rehab
