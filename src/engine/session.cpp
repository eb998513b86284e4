#include "engine/session.hpp"

#include <algorithm>
#include <array>
#include <memory_resource>

#include "engine/dose_of_day.hpp"

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

/// The best time that timed reps of a work are measured against.
std::optional<Profile::Best> best_of(const Plan& plan, const Profile& profile, const Work& work) {
  const Distance* distance = work.dose.distance();
  if (distance == nullptr || !exercise_of(plan, work).standing) return std::nullopt;
  return profile.best_over(*distance);
}

Ratio measured_by(const Profile::Best& best, Duration time) { return {best.ms_times, best.over * time.ms}; }

/// The line's reps: each timed one as measured, the others as written.
void add_reps(const Plan& plan, const Profile& profile, const DoneWork& line, std::pmr::vector<Reps>& reps) {
  int untimed = line.dose.total_reps();
  const auto best = line.times.empty() ? std::nullopt : best_of(plan, profile, line);
  for (const Duration time : line.times) {
    if (!best) break;
    reps.push_back({&line, 1, measured_by(*best, time), true});
    --untimed;
  }
  if (untimed <= 0) return;
  std::optional<Ratio> written;
  if (line.dose.intensity) written = as_ratio(*line.dose.intensity);
  reps.push_back({&line, untimed, written, false});
}

/// What a line that states no intensity was prescribed at: its exercise's highest, else the day's highest.
std::optional<Percent> as_prescribed(const Plan& plan, const Prescription& p, const Work& line) {
  std::optional<Percent> highest;
  const auto look = [&](const std::vector<Work>& lines) {
    for (const Work& work : lines) {
      if (work.exercise != line.exercise || !work.dose.intensity) continue;
      if (const auto today = cut_to_day(plan, p, work)) highest = std::max(highest.value_or(Percent{}), *today->dose.intensity);
    }
  };
  if (p.step >= 0) {
    look(plan.stage_of(p.step).drills);
    look(plan.steps[static_cast<std::size_t>(p.step)].work);
  }
  if (!highest && p.load.intensity > Percent{}) highest = p.load.intensity;
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

/// The hardest first; of lines as hard, the earlier.
bool harder(const Work* a, const Work* b) {
  if (a->dose.amount != b->dose.amount) return a->dose.amount > b->dose.amount;
  return a->dose.intensity != b->dose.intensity ? a->dose.intensity > b->dose.intensity : a < b;
}

/// The easiest first; of reps as easy, those of the earlier line.
bool easier(const Reps& a, const Reps& b) {
  if (!a.run || !b.run) return a.run.has_value() == b.run.has_value() ? a.line < b.line : !a.run;
  const std::int64_t left = a.run->num * b.run->den;
  const std::int64_t right = b.run->num * a.run->den;
  return left != right ? left < right : a.line < b.line;
}

/// The step's lines as prescribed for the day that `completed` counts: drills only where there is nothing else.
std::pmr::vector<Work> counted(const Plan& plan, const Prescription& p, std::pmr::memory_resource& room) {
  std::pmr::vector<Work> lines(&room);
  if (p.step < 0) return lines;
  const auto& work = plan.steps[static_cast<std::size_t>(p.step)].work;
  lines.reserve(work.size());
  for (const Work& line : work) {
    if (const auto today = cut_to_day(plan, p, line)) lines.push_back(*today);
  }
  const auto is_drill = [&](const Work& line) { return exercise_of(plan, line).kind == Kind::drill; };
  if (!std::all_of(lines.begin(), lines.end(), is_drill)) std::erase_if(lines, is_drill);
  return lines;
}

/// No rep counts twice: the hardest line takes the easiest reps that serve it.
Percent completed(const Plan& plan, const Prescription& p, std::span<Reps> reps, std::pmr::memory_resource& room) {
  const auto lines = counted(plan, p, room);
  std::pmr::vector<const Work*> hardest_first(&room);
  hardest_first.reserve(lines.size());
  for (const Work& line : lines) hardest_first.push_back(&line);
  std::sort(hardest_first.begin(), hardest_first.end(), harder);
  std::sort(reps.begin(), reps.end(), easier);
  std::int64_t wanted = 0;
  std::int64_t done = 0;
  for (const Work* line : hardest_first) {
    int open = line->dose.total_reps();
    wanted += open;
    for (auto& group : reps) {
      if (!counts_for(plan, group, *line)) continue;
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
void assess_runs(const Plan& plan, const Prescription& p, std::span<const Reps> reps, Done& done) {
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
    } else if (const auto stated = as_prescribed(plan, p, line)) {
      note_intensity(as_ratio(*stated), done);
    }
  }
  done.exceeded = done.exceeded || metres > p.load.metres;
}

}  // namespace

std::optional<Ratio> measured(const Plan& plan, const Profile& profile, const Work& work, Duration time) {
  const auto best = best_of(plan, profile, work);
  if (!best) return std::nullopt;
  return measured_by(*best, time);
}

std::optional<Duration> no_faster_than(const Plan& plan, const Profile& profile, const Work& work) {
  const auto best = best_of(plan, profile, work);
  if (!best || !work.dose.intensity) return std::nullopt;
  const std::int64_t hundredth = 10;  // of a second, in ms: what a stopwatch shows
  const std::int64_t divisor = best->over * work.dose.intensity->hundredths * hundredth;
  return Duration{(best->ms_times * 10'000 + divisor - 1) / divisor * hundredth};
}

Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work) {
  std::array<std::byte, 4096> usual;  // more than an ordinary session takes, so that a long log is replayed without allocating
  std::pmr::monotonic_buffer_resource room(usual.data(), usual.size());
  std::pmr::vector<Reps> reps(&room);
  std::size_t most = work.size();
  for (const auto& line : work) most += line.times.size();
  reps.reserve(most);
  for (const auto& line : work) add_reps(plan, profile, line, reps);
  Done done;
  assess_runs(plan, prescription, reps, done);
  done.completed = completed(plan, prescription, reps, room);
  return done;
}

}  // namespace rehab
