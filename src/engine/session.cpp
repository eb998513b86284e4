#include "engine/session.hpp"

#include <algorithm>

namespace rehab {

namespace {

const Exercise& exercise_of(const Plan& plan, const Work& work) {
  return plan.exercises[static_cast<std::size_t>(work.exercise)];
}

/// Reps of one line that were run alike. An intensity is a ratio when measured; without one the line was run as prescribed.
struct Reps {
  const DoneWork* line = nullptr;
  int count = 0;
  std::optional<Ratio> run;
  bool is_measured = false;
};

Ratio as_ratio(Percent percent) { return {percent.hundredths, 10'000}; }

/// Exact: is the ratio at least this percentage?
bool at_least(const Ratio& ratio, Percent percent) { return ratio.num * 10'000 >= std::int64_t{percent.hundredths} * ratio.den; }
bool above(const Ratio& ratio, Percent percent) { return ratio.num * 10'000 > std::int64_t{percent.hundredths} * ratio.den; }

Percent rounded_down(const Ratio& ratio) { return {static_cast<std::int32_t>(ratio.num * 10'000 / ratio.den)}; }
Percent rounded_up(const Ratio& ratio) { return {static_cast<std::int32_t>((ratio.num * 10'000 + ratio.den - 1) / ratio.den)}; }

/// The line's reps: each timed one as measured, the others as written.
void add_reps(const Plan& plan, const Profile& profile, const DoneWork& line, std::vector<Reps>& reps) {
  int untimed = line.dose.total_reps();
  for (const Duration time : line.times) {
    const auto ratio = measured(plan, profile, line, time);
    if (!ratio) break;
    reps.push_back({&line, 1, ratio, true});
    --untimed;
  }
  if (untimed <= 0) return;
  std::optional<Ratio> written;
  if (line.dose.intensity) written = as_ratio(*line.dose.intensity);
  reps.push_back({&line, untimed, written, false});
}

/// What a line that states no intensity was prescribed at: its exercise's highest, else the day's highest.
std::optional<Percent> as_prescribed(std::span<const Work> prescribed, const Load& load, const Work& line) {
  std::optional<Percent> highest;
  for (const auto& work : prescribed) {
    if (work.exercise == line.exercise && work.dose.intensity)
      highest = std::max(highest.value_or(Percent{}), *work.dose.intensity);
  }
  if (!highest && load.intensity > Percent{}) highest = load.intensity;
  return highest;
}

bool covers(const Amount& done, const Amount& wanted) {
  if (std::holds_alternative<std::monostate>(wanted)) return true;
  return done.index() == wanted.index() && done >= wanted;
}

bool counts_for(const Plan& plan, const Reps& reps, const Work& wanted) {
  if (reps.line->exercise != wanted.exercise || !covers(reps.line->dose.amount, wanted.dose.amount)) return false;
  return !wanted.dose.intensity || !reps.run || at_least(*reps.run, *wanted.dose.intensity - plan.tolerance);
}

bool harder(const Work& a, const Work& b) {
  return a.dose.amount != b.dose.amount ? a.dose.amount > b.dose.amount : a.dose.intensity > b.dose.intensity;
}

bool easier(const Reps& a, const Reps& b) {
  if (!a.run || !b.run) return !a.run && b.run;
  return a.run->num * b.run->den < b.run->num * a.run->den;
}

/// The prescribed lines that `completed` counts: drills only where the step has nothing else. The hardest first.
std::vector<Work> counted(const Plan& plan, std::span<const Work> step_lines) {
  const auto is_drill = [&](const Work& line) { return exercise_of(plan, line).kind == Kind::drill; };
  std::vector<Work> lines(step_lines.begin(), step_lines.end());
  if (!std::all_of(lines.begin(), lines.end(), is_drill)) std::erase_if(lines, is_drill);
  if (lines.size() > 1) std::stable_sort(lines.begin(), lines.end(), harder);
  return lines;
}

/// No rep counts twice: the hardest line takes the easiest reps that serve it.
Percent completed(const Plan& plan, std::span<const Work> step_lines, std::vector<Reps> reps) {
  if (!std::is_sorted(reps.begin(), reps.end(), easier)) std::stable_sort(reps.begin(), reps.end(), easier);
  std::int64_t wanted = 0;
  std::int64_t done = 0;
  for (const auto& line : counted(plan, step_lines)) {
    int open = line.dose.total_reps();
    wanted += open;
    for (auto& group : reps) {
      if (!counts_for(plan, group, line)) continue;
      const int taken = std::min(open, group.count);
      group.count -= taken;
      open -= taken;
      done += taken;
    }
  }
  if (wanted == 0) return percent(100);  // limits left nothing to run, and that was done
  return Percent{static_cast<std::int32_t>(done * 10'000 / wanted)};
}

void note_intensity(const Ratio& run, Done& done) {
  done.highest_up = std::max(done.highest_up.value_or(Percent{}), rounded_up(run));
  done.highest_down = std::max(done.highest_down.value_or(Percent{}), rounded_down(run));
}

/// The runs alone: how far, how fast and how much.
void assess_runs(const Plan& plan, const Prescription& p, std::span<const Work> prescribed, std::span<const Reps> reps,
                 Done& done) {
  Distance metres;
  for (const auto& group : reps) {
    const DoneWork& line = *group.line;
    if (exercise_of(plan, line).kind != Kind::run) continue;
    done.ran = true;
    if (const auto distance = run_distance(plan, line)) {
      metres = metres + group.count * *distance;
      done.exceeded = done.exceeded || *distance > p.load.distance;
    }
    if (const auto* time = std::get_if<Duration>(&line.dose.amount)) done.exceeded = done.exceeded || *time > p.load.time;
    if (group.run) {
      const Percent allowed = group.is_measured ? p.cap + plan.tolerance : p.cap;
      done.exceeded = done.exceeded || above(*group.run, allowed);
      note_intensity(*group.run, done);
    } else if (const auto stated = as_prescribed(prescribed, p.load, line)) {
      note_intensity(as_ratio(*stated), done);
    }
  }
  done.exceeded = done.exceeded || metres > p.load.metres;
}

}  // namespace

std::optional<Ratio> measured(const Plan& plan, const Profile& profile, const Work& work, Duration time) {
  const Distance* distance = work.dose.distance();
  if (distance == nullptr || !exercise_of(plan, work).standing) return std::nullopt;
  const auto best = profile.best_over(*distance);
  if (!best) return std::nullopt;
  return Ratio{best->ms_times, best->over * time.ms};
}

std::optional<Duration> no_faster_than(const Plan& plan, const Profile& profile, const Work& work) {
  const Distance* distance = work.dose.distance();
  if (distance == nullptr || !work.dose.intensity || !exercise_of(plan, work).standing) return std::nullopt;
  const auto best = profile.best_over(*distance);
  if (!best) return std::nullopt;
  const std::int64_t hundredth = 10;  // of a second, in ms: what a stopwatch shows
  const std::int64_t divisor = best->over * work.dose.intensity->hundredths * hundredth;
  return Duration{(best->ms_times * 10'000 + divisor - 1) / divisor * hundredth};
}

Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work) {
  const std::vector<Work> prescribed = work_of(plan, prescription);
  std::vector<Reps> reps;
  std::size_t most = work.size();
  for (const auto& line : work) most += line.times.size();
  reps.reserve(most);
  for (const auto& line : work) add_reps(plan, profile, line, reps);
  Done done;
  assess_runs(plan, prescription, prescribed, reps, done);
  const auto drills = static_cast<std::size_t>(drills_in(plan, prescription));
  done.completed = completed(plan, std::span(prescribed).subspan(drills), std::move(reps));
  return done;
}

}  // namespace rehab
