#include "engine/dose_of_day.hpp"

#include <algorithm>

namespace rehab {

namespace {

/// True while something is left to run within the limits' distance.
bool shorten(const Plan& plan, const Distance& longest, Work& run) {
  const Distance room = longest - plan.exercises[static_cast<std::size_t>(run.exercise)].build_up;
  if (room <= Distance{}) return false;
  auto& distance = std::get<Distance>(run.dose.amount);
  distance = std::min(distance, room);
  return true;
}

void add_run(const Plan& plan, const Work& line, Load& load) {
  if (plan.exercises[static_cast<std::size_t>(line.exercise)].kind != Kind::run) return;
  if (line.dose.intensity) load.intensity = std::max(load.intensity, *line.dose.intensity);
  if (const auto distance = run_distance(plan, line)) {
    load.distance = std::max(load.distance, *distance);
    load.metres = load.metres + line.dose.total_reps() * *distance;
  }
  if (const auto* time = std::get_if<Duration>(&line.dose.amount)) load.time = std::max(load.time, *time);
}

}  // namespace

std::optional<Work> cut_to_day(const Plan& plan, const Prescription& day, const Work& line) {
  Work cut = line;
  if (cut.dose.intensity) cut.dose.intensity = std::min(*cut.dose.intensity, day.cap);
  if (day.longest && run_distance(plan, cut) && !shorten(plan, *day.longest, cut)) return std::nullopt;
  return cut;
}

void set_dose(const Plan& plan, const State& state, const std::optional<Percent>& rules_cap, Prescription& p) {
  p.cap = plan.stage_of(p.step).cap;
  if (rules_cap) p.cap = std::min(p.cap, *rules_cap);
  if (state.limit_intensity) p.cap = std::min(p.cap, *state.limit_intensity);
  if (state.ceiling && p.decision != Decision::start) p.cap = std::min(p.cap, *state.ceiling);
  p.longest = state.limit_distance;
  for (const auto& line : plan.steps[static_cast<std::size_t>(p.step)].work) {
    const auto today = cut_to_day(plan, p, line);
    if (!today || today->dose != line.dose) p.cut = true;
    if (today) add_run(plan, *today, p.load);
  }
}

namespace {

void add_lines(const Plan& plan, const Prescription& p, const std::vector<Work>& lines, std::vector<Work>& work) {
  for (const auto& line : lines) {
    if (auto today = cut_to_day(plan, p, line)) work.push_back(*today);
  }
}

}  // namespace

std::vector<Work> work_of(const Plan& plan, const Prescription& prescription) {
  std::vector<Work> work;
  if (prescription.step < 0) return work;
  const auto& drills = plan.stage_of(prescription.step).drills;
  const auto& lines = plan.steps[static_cast<std::size_t>(prescription.step)].work;
  work.reserve(drills.size() + lines.size());
  add_lines(plan, prescription, drills, work);
  add_lines(plan, prescription, lines, work);
  return work;
}

int drills_in(const Plan& plan, const Prescription& prescription) {
  if (prescription.step < 0) return 0;
  const auto& drills = plan.stage_of(prescription.step).drills;
  return static_cast<int>(std::count_if(drills.begin(), drills.end(),
                                        [&](const Work& line) { return cut_to_day(plan, prescription, line).has_value(); }));
}

}  // namespace rehab
