#include "engine/dose_of_day.hpp"

#include <algorithm>

namespace rehab {

namespace {

const std::vector<Work>& lines_of(const Plan& plan, const Prescription& p) { return plan.step(p.step).work; }

/// True while something is left to run within what the day allows. What is cut is said in the unit of what cut it.
bool shorten(const Plan& plan, const Prescription& day, Work& run) {
  const Distance room = *day.longest - exercise_of(plan, run).build_up;
  if (room <= Distance{}) return false;
  auto& distance = std::get<Distance>(run.dose.amount);
  if (distance <= room) return true;
  distance = room;
  run.dose.unit = printed_in(room, day.longest_unit);
  return true;
}

void add_run(const Plan& plan, const Work& line, Load& load) {
  if (exercise_of(plan, line).kind != Kind::run) return;
  load.runs = true;
  const Percent intensity = line.dose.intensity.value_or(Percent{});
  load.intensity = std::max(load.intensity, intensity);
  const Distance distance = run_distance(plan, line).value_or(Distance{});
  if (distance > load.distance) load.at_longest = Percent{};
  if (distance >= load.distance) load.at_longest = std::max(load.at_longest, intensity);
  load.distance = std::max(load.distance, distance);
  load.metres = load.metres + line.dose.total_reps() * distance;
  if (const auto* time = std::get_if<Duration>(&line.dose.amount)) load.time = std::max(load.time, *time);
}

/// On a progress, and on a start, one rise above base; else nothing above it.
bool may_rise(const Prescription& p) { return p.decision == Decision::start || p.movement == Movement::progress; }

const Rises& rises_of(const Plan& plan, const Prescription& p) { return plan.rises_to(p.step, p.decision == Decision::progress); }

/// Only a start of somebody in whose log no run stands is free of base.
bool is_free(const State& state, const Prescription& p) { return p.decision == Decision::start && !state.ever_run; }

void bound_distance(const Plan& plan, const Base& base, Prescription& p) {
  if (!base.distance) return;
  const Distance most = may_rise(p) ? *base.distance + rises_of(plan, p).distance : *base.distance;
  if (p.longest && *p.longest <= most) return;
  p.longest = most;
  p.longest_unit = LengthUnit::m;
}

bool runs_farther(const Plan& plan, const Prescription& p, Distance than) {
  const auto& lines = lines_of(plan, p);
  return std::any_of(lines.begin(), lines.end(), [&](const Work& line) {
    const auto today = cut_to_day(plan, p, line);
    const auto distance = today ? run_distance(plan, *today) : std::nullopt;
    return distance && *distance > than;
  });
}

/// One thing at a time: where a run is farther than base, none is faster.
void bound_intensity(const Plan& plan, const Base& base, Prescription& p) {
  if (!base.intensity) return;
  Percent most = *base.intensity;
  if (may_rise(p) && !(base.distance && runs_farther(plan, p, *base.distance))) {
    most = most + rises_of(plan, p).intensity;
    most.hundredths -= most.hundredths % 500;
  }
  p.cap = std::min(p.cap, most);
}

void apply_limits(const Allowance& limits, Prescription& p) {
  if (limits.until && p.judged > *limits.until) return;
  if (limits.intensity) p.cap = std::min(p.cap, *limits.intensity);
  p.longest = limits.distance;
  p.longest_unit = limits.unit;
  p.no_runs = limits.no_runs;
}

}  // namespace

std::optional<Work> cut_to_day(const Plan& plan, const Prescription& day, const Work& line) {
  if (exercise_of(plan, line).kind != Kind::run) return line;
  if (day.no_runs) return std::nullopt;
  Work cut = line;
  if (cut.dose.intensity) cut.dose.intensity = std::min(*cut.dose.intensity, day.cap);
  if (day.longest && run_distance(plan, cut) && !shorten(plan, day, cut)) return std::nullopt;
  return cut;
}

void set_dose(const Plan& plan, const State& state, const std::optional<Percent>& rules_cap, Prescription& p) {
  p.cap = plan.stage_of(p.step).cap;
  if (rules_cap) p.cap = std::min(p.cap, *rules_cap);
  apply_limits(state.limits, p);
  if (!is_free(state, p)) {
    bound_distance(plan, state.base, p);
    bound_intensity(plan, state.base, p);
  }
  for (const auto& line : lines_of(plan, p)) {
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
  const auto& lines = lines_of(plan, prescription);
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
