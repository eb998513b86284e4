#include "verify/done.hpp"

#include <algorithm>
#include <set>

#include "engine/session.hpp"

namespace rehab::verify {

std::vector<BestTime> best_times(const Plan& plan) {
  std::set<std::int64_t> distances;
  for (const auto& step : plan.steps) {
    for (const auto& work : step.work) {
      const auto* distance = work.dose.distance();
      if (distance != nullptr && plan.exercises[static_cast<std::size_t>(work.exercise)].standing)
        distances.insert(distance->tenths_mm);
    }
  }
  std::vector<BestTime> best;
  for (const auto d : distances) best.push_back({Distance{d}, Duration{750 + d / 100}});  // 10 m/s after 0.75 s to get going
  return best;
}

namespace {

constexpr std::int32_t most_written = 11'000;  // the notation's own bound: 110 %

class Doing {
 public:
  Doing(const Plan& plan, const Classes& asked, const Prescription& day, const Attempt& attempt)
      : plan_(plan), asked_(asked), day_(day), attempt_(attempt), prescribed_(work_of(plan, day)) {
    lines_.assign(prescribed_.begin() + drills_in(plan, day), prescribed_.end());
    timing_.best = best_times(plan);
    timing_.injury.date = Fold::today;
  }

  void all() {
    if (day_.step < 0) return unasked();
    add(done(lines_));
    for (std::size_t dropped = 0; lines_.size() > 1 && dropped < lines_.size(); ++dropped) some_lines(dropped);
    for (const int reps : rep_counts()) {
      for (const std::int32_t level : levels()) at_level(level, reps);
    }
    nothing();
    extra_runs();
  }

 private:
  bool is_run(const Work& work) const { return plan_.exercises[static_cast<std::size_t>(work.exercise)].kind == Kind::run; }

  static std::vector<DoneWork> done(const std::vector<Work>& lines) {
    std::vector<DoneWork> work;
    for (const auto& line : lines) {
      work.emplace_back();
      static_cast<Work&>(work.back()) = line;
      work.back().dose.rest.reset();
      work.back().dose.set_rest.reset();
    }
    return work;
  }

  void add(std::vector<DoneWork> work, bool timed = false) const {
    if (!work.empty()) attempt_(std::move(work), timed);
  }

  /// Intensities at which something changes: the ceiling, what counts as done, as too fast, as fast.
  std::vector<std::int32_t> levels() const {
    std::set<std::int32_t> at{day_.load.intensity.hundredths};
    const auto near = [&](std::int32_t level) { at.insert({level - 1, level, level + 1}); };
    for (std::int32_t bound = 500; bound <= most_written + plan_.rises.intensity.hundredths; bound += 500) {
      at.insert(bound - plan_.rises.intensity.hundredths);
    }
    for (const auto cut : asked_.representatives(key_of(Fact::last_intensity), most_written))
      near(static_cast<std::int32_t>(cut));
    for (const auto& line : lines_) {
      if (line.dose.intensity) near(line.dose.intensity->hundredths - plan_.tolerance.hundredths);
    }
    near(day_.cap.hundredths);
    near(day_.cap.hundredths + plan_.tolerance.hundredths);
    at.insert(1);
    std::erase_if(at, [](std::int32_t level) { return level <= 0 || level > most_written; });
    std::vector<std::int32_t> ordered(at.begin(), at.end());
    const auto from_prescribed = [&](std::int32_t level) { return std::abs(level - day_.load.intensity.hundredths); };
    std::stable_sort(ordered.begin(), ordered.end(), [&](auto a, auto b) { return from_prescribed(a) < from_prescribed(b); });
    return ordered;
  }

  int all_reps() const {
    int reps = 0;
    for (const auto& line : lines_) reps += line.dose.total_reps();
    return reps;
  }

  /// All reps, one fewer, and the fewest that reach each share that is asked about.
  std::vector<int> rep_counts() const {
    const int all = all_reps();
    std::set<int, std::greater<>> counts{all, 1};
    if (all > 1) counts.insert(all - 1);
    for (const auto cut : asked_.representatives(key_of(Fact::completed), 10'000)) {
      const int reps = static_cast<int>((cut * all + 9'999) / 10'000);
      for (const int count : {reps - 1, reps}) {
        if (count >= 1 && count <= all) counts.insert(count);
      }
    }
    return {counts.begin(), counts.end()};
  }

  /// The first reps of the step, run at this level: what stands below it slower, or all of it faster.
  std::vector<DoneWork> at(std::int32_t level, int reps) const {
    std::vector<DoneWork> work;
    for (auto line : done(lines_)) {
      if (reps <= 0) break;
      if (line.dose.total_reps() > reps) {
        line.dose.sets = 1;
        line.dose.reps = reps;
      }
      reps -= line.dose.total_reps();
      if (is_run(line) && line.dose.intensity) {
        const bool slower = level < day_.load.intensity.hundredths;
        line.dose.intensity = Percent{slower ? std::min(line.dose.intensity->hundredths, level) : level};
      }
      work.push_back(std::move(line));
    }
    return work;
  }

  void at_level(std::int32_t level, int reps) {
    auto work = at(level, reps);
    add(work);
    auto farther = work;
    for (auto& line : farther) {
      if (!is_run(line)) continue;
      if (auto* distance = std::get_if<Distance>(&line.dose.amount)) *distance = *distance + metres(1);
      if (auto* time = std::get_if<Duration>(&line.dose.amount)) time->ms += 1000;
    }
    add(std::move(farther));
    if (level > day_.cap.hundredths) add_timed(std::move(work));
  }

  /// A stopwatch forgives the tolerance that a written intensity does not.
  void add_timed(std::vector<DoneWork> work) {
    for (auto& line : work) {
      const auto* distance = line.dose.distance();
      if (distance == nullptr || !plan_.exercises[static_cast<std::size_t>(line.exercise)].standing || !line.dose.intensity)
        return;
      const auto best = timing_.best_over(*distance);
      if (!best) return;
      const std::int64_t level = line.dose.intensity->hundredths;
      const Duration time{(best->ms_times * 10'000 + best->over * level - 1) / (best->over * level)};
      line.dose.intensity = std::min(*line.dose.intensity, day_.load.intensity);
      line.times.assign(static_cast<std::size_t>(line.dose.total_reps()), time);
    }
    add(std::move(work), true);
  }

  void some_lines(std::size_t dropped) {
    std::vector<Work> others = lines_;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(dropped));
    add(done(others));
    add(done({lines_[dropped]}));
  }

  /// A session all the same, but nothing of what was prescribed: some other exercise that is no run.
  void nothing() {
    for (int e = 0; e < static_cast<int>(plan_.exercises.size()); ++e) {
      const bool asked_for = std::any_of(lines_.begin(), lines_.end(), [&](const Work& line) { return line.exercise == e; });
      if (plan_.exercises[static_cast<std::size_t>(e)].kind == Kind::run || asked_for) continue;
      Work line;
      line.exercise = e;
      return add(done({line}));
    }
  }

  int some_run() const {
    for (const auto& step : plan_.steps) {
      for (const auto& work : step.work) {
        if (is_run(work)) return work.exercise;
      }
    }
    return -1;
  }

  std::vector<DoneWork> one_run(std::int32_t level) const {
    Work line;
    line.exercise = some_run();
    line.dose.amount = metres(10);
    line.dose.intensity = Percent{level};
    return done({line});
  }

  /// Runs beside a step that has none.
  void extra_runs() {
    if (some_run() < 0 || std::any_of(lines_.begin(), lines_.end(), [&](const Work& line) { return is_run(line); })) return;
    for (const std::int32_t level : levels()) {
      add(one_run(level));
      auto both = done(lines_);
      for (auto& line : one_run(level)) both.push_back(std::move(line));
      add(std::move(both));
    }
  }

  /// A session on a day without a prescription.
  void unasked() {
    nothing();
    if (some_run() < 0) return;
    for (const auto level : asked_.representatives(key_of(Fact::last_intensity), most_written)) {
      add(one_run(std::max<std::int32_t>(1, static_cast<std::int32_t>(level))));
    }
  }

  const Plan& plan_;
  const Classes& asked_;
  const Prescription& day_;
  const Attempt& attempt_;
  std::vector<Work> prescribed_;
  std::vector<Work> lines_;
  Profile timing_;
};

/// What attempts come to, each result once.
class Results {
 public:
  Results(const Plan& plan, const Fold& fold, const Prescription& day) : plan_(plan), fold_(fold), day_(day) {
    timing_.best = best_times(plan);
    timing_.injury.date = nobody_.injury.date = Fold::today;
  }

  void add(std::vector<DoneWork> work, bool timed) {
    const Done result = assess(plan_, timed ? timing_ : nobody_, day_, work);
    Outcome outcome;
    outcome.exceeded = result.exceeded || day_.step < 0;
    outcome.completed = day_.step < 0 ? fold_.completed(unknown) : fold_.completed(result.completed.hundredths);
    outcome.last_intensity = fold_.last_intensity(result.highest_up ? result.highest_up->hundredths : unknown);
    outcome.keeps_ceiling = day_.step < 0 || !result.ran || day_.load.intensity == Percent{};
    if (day_.step >= 0 && day_.load.intensity != Percent{}) outcome.ceiling = fold_.ceiling(ceiling_after(result));
    outcome.timed = timed;
    const auto same = [&](const Outcome& o) {
      return o.completed == outcome.completed && o.last_intensity == outcome.last_intensity && o.ceiling == outcome.ceiling &&
             o.exceeded == outcome.exceeded && o.keeps_ceiling == outcome.keeps_ceiling;
    };
    if (std::any_of(found_.begin(), found_.end(), same)) return;
    outcome.work = std::move(work);
    found_.push_back(std::move(outcome));
  }

  std::vector<Outcome> take() { return std::move(found_); }

 private:
  Percent ceiling_after(const Done& result) const {
    Percent base = day_.load.intensity;
    if (result.ran && result.completed != percent(100) && result.highest_down) base = std::min(base, *result.highest_down);
    const Percent bound = base + plan_.rises.intensity;
    return Percent{bound.hundredths - bound.hundredths % 500};
  }

  const Plan& plan_;
  const Fold& fold_;
  const Prescription& day_;
  Profile timing_, nobody_;
  std::vector<Outcome> found_;
};

}  // namespace

void each_attempt(const Plan& plan, const Classes& asked, const Prescription& day, const Attempt& attempt) {
  Doing(plan, asked, day, attempt).all();
}

std::vector<Outcome> outcomes_of(const Plan& plan, const Classes& asked, const Fold& fold, const Prescription& day) {
  Results results(plan, fold, day);
  each_attempt(plan, asked, day, [&](std::vector<DoneWork> work, bool timed) { results.add(std::move(work), timed); });
  auto outcomes = results.take();
  for (auto& outcome : outcomes) {
    outcome.has_twin = !outcome.exceeded && std::any_of(outcomes.begin(), outcomes.end(), [&](const Outcome& o) {
      return o.exceeded && o.completed == outcome.completed && o.last_intensity == outcome.last_intensity &&
             o.ceiling == outcome.ceiling && o.keeps_ceiling == outcome.keeps_ceiling;
    });
  }
  return outcomes;
}

}  // namespace rehab::verify
