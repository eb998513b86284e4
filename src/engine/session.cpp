#include "engine/session.hpp"

#include <algorithm>
#include <array>
#include <memory_resource>

#include "engine/dose_of_day.hpp"

namespace rehab {

namespace {

/// Reps of one line that were run alike. An intensity is a ratio when measured; without one the line was run as prescribed.
struct Reps {
  const DoneWork* line = nullptr;
  int count = 0;
  std::optional<Ratio> run;
  const Duration* time = nullptr;  ///< of a rep that was measured
};

Ratio as_ratio(Percent percent) { return {percent.hundredths, 10'000}; }

/// Exact: is the ratio at least this percentage?
bool at_least(const Ratio& ratio, Percent percent) { return ratio.num * 10'000 >= std::int64_t{percent.hundredths} * ratio.den; }
bool above(const Ratio& ratio, Percent percent) { return ratio.num * 10'000 > std::int64_t{percent.hundredths} * ratio.den; }

Percent rounded_down(const Ratio& ratio) { return {static_cast<std::int32_t>(ratio.num * 10'000 / ratio.den)}; }
Percent rounded_up(const Ratio& ratio) { return {static_cast<std::int32_t>((ratio.num * 10'000 + ratio.den - 1) / ratio.den)}; }

/// The line's reps: each timed one as measured, the others as written.
void add_reps(const Plan& plan, const Profile& profile, const DoneWork& line, std::pmr::vector<Reps>& reps) {
  int untimed = line.dose.total_reps();
  const auto best = line.times.empty() ? std::nullopt : best_for(plan, profile, line);
  for (const Duration& time : line.times) {
    if (!best) break;
    if (time == Duration{}) continue;  // not timed
    reps.push_back({&line, 1, measured_by(*best, time), &time});
    --untimed;
  }
  if (untimed <= 0) return;
  std::optional<Ratio> written;
  if (line.dose.intensity) written = as_ratio(*line.dose.intensity);
  reps.push_back({&line, untimed, written, nullptr});
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
    look(plan.step(p.step).work);
  }
  if (!highest && p.load.intensity > Percent{}) highest = p.load.intensity;
  return highest;
}

/// The least that counts as a distance, and the most that does not exceed it.
Distance least_of(const Plan& plan, Distance wanted) {
  return {(wanted.tenths_mm * (10'000 - plan.tolerance.distance.hundredths) + 9'999) / 10'000};
}
Distance most_of(const Plan& plan, Distance allowed) {
  return {allowed.tenths_mm * (10'000 + plan.tolerance.distance.hundredths) / 10'000};
}

/// A single rep by time counts by its share, so that any time will do.
bool by_share(const Work& wanted) {
  return std::holds_alternative<Duration>(wanted.dose.amount) && wanted.dose.total_reps() == 1;
}

bool covers(const Plan& plan, const Amount& done, const Work& wanted) {
  const Amount& amount = wanted.dose.amount;
  if (std::holds_alternative<std::monostate>(amount)) return true;
  if (done.index() != amount.index()) return false;
  if (const auto* distance = std::get_if<Distance>(&amount)) return std::get<Distance>(done) >= least_of(plan, *distance);
  return by_share(wanted) || done >= amount;
}

bool counts_for(const Plan& plan, const Reps& reps, const Work& wanted) {
  if (reps.line->exercise != wanted.exercise || !covers(plan, reps.line->dose.amount, wanted)) return false;
  return !wanted.dose.intensity || !reps.run || at_least(*reps.run, *wanted.dose.intensity - plan.tolerance.intensity);
}

/// A line as prescribed, and how much was done of it: in reps, or of a single rep by time in milliseconds.
struct Counted {
  Work work;
  std::int64_t done = 0;
  std::int64_t wanted() const { return by_share(work) ? std::get<Duration>(work.dose.amount).ms : work.dose.total_reps(); }
  bool is_full() const { return done >= wanted(); }
  std::int64_t hundredths() const { return std::min<std::int64_t>(done * 10'000 / wanted(), 10'000); }
};

/// The farthest first, then the fastest.
bool harder(const Dose& a, const Dose& b) {
  if (a.amount != b.amount) return a.amount > b.amount;
  return a.intensity > b.intensity;
}

/// The step's lines as prescribed for the day that `completed` counts: drills only where there is nothing else.
std::pmr::vector<Counted> counted(const Plan& plan, const Prescription& p, std::pmr::memory_resource& room) {
  std::pmr::vector<Counted> lines(&room);
  if (p.step < 0) return lines;
  const auto& work = plan.step(p.step).work;
  const auto is_drill = [&](const Work& line) { return exercise_of(plan, line).kind == Kind::drill; };
  const bool drills_count = std::all_of(work.begin(), work.end(), is_drill);
  lines.reserve(work.size());
  each_line_of_day(plan, p, [&](const Work& line, const std::optional<Work>& today) {
    if (today && (drills_count || !is_drill(line))) lines.push_back({*today});
  });
  std::stable_sort(lines.begin(), lines.end(),
                   [](const Counted& a, const Counted& b) { return harder(a.work.dose, b.work.dose); });
  return lines;
}

std::int64_t amount_done(const Plan& plan, std::span<const Reps> line, const Work& wanted) {
  std::int64_t done = 0;
  for (const Reps& group : line) {
    if (!counts_for(plan, group, wanted)) continue;
    done += by_share(wanted) ? group.count * std::get<Duration>(group.line->dose.amount).ms : group.count;
  }
  return done;
}

using LineDone = std::span<const Reps>;

/// The reps line by line.
std::pmr::vector<LineDone> lines_done(std::span<const Reps> reps, std::pmr::memory_resource& room) {
  std::pmr::vector<LineDone> lines(&room);
  lines.reserve(reps.size());
  while (!reps.empty()) {
    const auto end = std::find_if(reps.begin(), reps.end(), [&](const Reps& group) { return group.line != reps.front().line; });
    lines.push_back(reps.first(static_cast<std::size_t>(end - reps.begin())));
    reps = reps.subspan(lines.back().size());
  }
  return lines;
}

/// Farthest, then fastest, then most reps first: so it does not matter in which order they were written.
bool goes_first(LineDone a, LineDone b) {
  const Dose& one = a.front().line->dose;
  const Dose& other = b.front().line->dose;
  if (harder(one, other) || harder(other, one)) return harder(one, other);
  if (one.total_reps() != other.total_reps()) return one.total_reps() > other.total_reps();
  return a.data() < b.data();
}

/// A done line counts for one prescribed line: the farthest, then fastest, that any of its reps does for and that is not full
/// yet.
Percent completed(const Plan& plan, const Prescription& p, std::span<const Reps> reps, std::pmr::memory_resource& room) {
  auto lines = counted(plan, p, room);
  auto all_done = lines_done(reps, room);
  if (lines.size() > 1) std::sort(all_done.begin(), all_done.end(), goes_first);
  for (const LineDone& line : all_done) {
    for (Counted& wanted : lines) {
      const std::int64_t done = wanted.is_full() ? 0 : amount_done(plan, line, wanted.work);
      wanted.done += done;
      if (done > 0) break;
    }
  }
  std::int64_t least = percent(100).hundredths;  // where nothing was prescribed, that was done
  for (const Counted& line : lines) least = std::min(least, line.hundredths());
  return Percent{static_cast<std::int32_t>(least)};
}

void note_intensity(const Ratio& run, Distance distance, Done& done) {
  done.highest_up = std::max(done.highest_up.value_or(Percent{}), rounded_up(run));
  if (distance == done.longest.distance)
    done.longest.intensity = std::max(done.longest.intensity, std::optional(rounded_down(run)));
}

/// A line's intensity as it was run: measured or written, or as prescribed where nobody says.
std::optional<Ratio> run_at(const Plan& plan, const Prescription& p, const Reps& group) {
  if (group.run) return group.run;
  const auto stated = as_prescribed(plan, p, *group.line);
  return stated ? std::optional(as_ratio(*stated)) : std::nullopt;
}

void note_distance(Distance distance, Done& done) {
  if (done.longest.distance && *done.longest.distance >= distance) return;
  done.longest = {distance, std::nullopt};
}

/// What was too much, noted for whoever asks.
class TooMuchNotes {
 public:
  TooMuchNotes(Done& done, std::vector<TooMuch>* all) : done_(done), all_(all) {}

  void note(bool is_too_much, const TooMuch& excess) {
    if (!is_too_much) return;
    done_.exceeded = true;
    if (all_ != nullptr) all_->push_back(excess);
  }

 private:
  Done& done_;
  std::vector<TooMuch>* all_;
};

/// The runs alone: how far, how fast and how much.
void assess_runs(const Plan& plan, const Prescription& p, std::span<const Reps> reps, Done& done, TooMuchNotes& too_much) {
  const Load& load = p.load;
  Distance metres;
  for (const auto& group : reps) {
    if (is_run(plan, *group.line)) note_distance(run_distance(plan, *group.line).value_or(Distance{}), done);
  }
  for (const auto& group : reps) {
    if (!is_run(plan, *group.line)) continue;
    done.ran = true;
    const Distance distance = run_distance(plan, *group.line).value_or(Distance{});
    metres = metres + group.count * distance;
    if (!load.runs)
      too_much.note(true, {.kind = TooMuchKind::unprescribed, .line = group.line});
    else
      too_much.note(distance > most_of(plan, load.distance), {.kind = TooMuchKind::farther, .line = group.line});
    if (const auto* time = std::get_if<Duration>(&group.line->dose.amount))
      too_much.note(*time > load.time, {.kind = TooMuchKind::longer, .line = group.line});
    const auto run = run_at(plan, p, group);
    if (!run) continue;
    too_much.note(load.intensity > Percent{} && above(*run, load.intensity + plan.tolerance.intensity),
                  {.kind = TooMuchKind::faster, .line = group.line, .rep = group.time, .run = rounded_down(*run)});
    note_intensity(*run, distance, done);
  }
  too_much.note(load.runs && metres > most_of(plan, load.metres), {.kind = TooMuchKind::more_metres, .metres = metres});
  if (done.longest.distance == Distance{}) done.longest.distance.reset();  // by time alone
}

/// What was done, or prescribed, of one exercise that is no run.
struct OtherWork {
  std::int64_t reps = 0;
  Distance distance;
  Duration time;

  void add(const Dose& dose) {
    reps += dose.most_reps();
    if (const Distance* each = dose.distance()) distance = std::max(distance, *each);
    if (const auto* each = std::get_if<Duration>(&dose.amount)) time = std::max(time, *each);
  }
};

template <class Lines>
OtherWork all_of(int exercise, const Lines& lines) {
  OtherWork sum;
  for (const Work& line : lines) {
    if (line.exercise == exercise) sum.add(line.dose);
  }
  return sum;
}

/// The step's work that is no run, as it is left for the day.
std::pmr::vector<Work> other_work(const Plan& plan, const Prescription& p, std::pmr::memory_resource& room) {
  std::pmr::vector<Work> lines(&room);
  each_line_of_day(plan, p, [&](const Work& line, const std::optional<Work>& today) {
    if (today && !is_run(plan, line)) lines.push_back(*today);
  });
  return lines;
}

/// The first of these lines that is of an exercise.
const DoneWork* first_of(int exercise, std::span<const DoneWork> work) {
  const auto found = std::find_if(work.begin(), work.end(), [&](const DoneWork& line) { return line.exercise == exercise; });
  return found == work.end() ? nullptr : &*found;
}

/// Of the step's work that is no run: more reps than prescribed, its drills counted in, or longer ones.
void assess_other_work(const Plan& plan, const Prescription& p, std::span<const DoneWork> work, std::pmr::memory_resource& room,
                       TooMuchNotes& too_much) {
  if (p.step < 0) return;
  const auto lines = other_work(plan, p, room);
  for (const Work& line : plan.step(p.step).work) {
    if (is_run(plan, line)) continue;
    const OtherWork done = all_of(line.exercise, work);
    OtherWork wanted = all_of(line.exercise, lines);
    for (const Work& drill : plan.stage_of(p.step).drills) {
      if (drill.exercise == line.exercise) wanted.add(drill.dose);
    }
    const bool more = done.reps > wanted.reps || done.distance > most_of(plan, wanted.distance) || done.time > wanted.time;
    too_much.note(more, {.kind = TooMuchKind::more_work, .line = first_of(line.exercise, work)});
  }
}

/// What was done of the exercises that the step has by time, or without an amount.
void assess_minutes_and_reps(const Plan& plan, const Prescription& p, std::span<const DoneWork> work, Done& done,
                             TooMuchNotes& too_much) {
  if (p.step < 0) return;
  const auto& own = plan.step(p.step).work;
  for (const DoneWork& line : work) {
    const auto is_it = [&](const Work& wanted) {
      return wanted.exercise == line.exercise && wanted.dose.amount.index() == line.dose.amount.index();
    };
    if (std::none_of(own.begin(), own.end(), is_it)) continue;
    done.minutes.ms += minutes_of(line).ms;
    done.reps += reps_of(line);
  }
  too_much.note(plan.rises.minutes && done.minutes > p.load.minutes,
                {.kind = TooMuchKind::more_minutes, .minutes = done.minutes});
}

}  // namespace

Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work,
            std::vector<TooMuch>* too_much) {
  std::array<std::byte, 4096> usual;  // more than an ordinary session takes, so that a long log is replayed without allocating
  std::pmr::monotonic_buffer_resource room(usual.data(), usual.size());
  std::pmr::vector<Reps> reps(&room);
  std::size_t most = work.size();
  for (const auto& line : work) most += line.times.size();
  reps.reserve(most);
  for (const auto& line : work) add_reps(plan, profile, line, reps);
  Done done;
  TooMuchNotes all(done, too_much);
  assess_runs(plan, prescription, reps, done, all);
  assess_other_work(plan, prescription, work, room, all);
  assess_minutes_and_reps(plan, prescription, work, done, all);
  done.completed = completed(plan, prescription, reps, room);
  return done;
}

}  // namespace rehab
