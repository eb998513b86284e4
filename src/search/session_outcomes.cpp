#include "search/session_outcomes.hpp"

#include <algorithm>
#include <set>

namespace rehab::search {

namespace {

/// Told every attempt at a day that may come to something of its own, as prescribed first; `timed` takes the best times.
using Attempt = std::function<void(std::vector<DoneWork> work, bool timed)>;

constexpr std::int32_t most_written = 11'000;  // the notation's own bound: 110 %

class Attempts {
 public:
  Attempts(const Plan& plan, const ValueClasses& classes, const std::vector<BestTime>& best, const Prescription& day,
           const Attempt& attempt)
      : plan_(plan), classes_(classes), day_(day), attempt_(attempt), prescribed_(work_of(plan, day)) {
    lines_.assign(prescribed_.begin() + drills_in(plan, day), prescribed_.end());
    timing_.best = best;
  }

  void all() {
    if (day_.step < 0) return unprescribed();
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
    for (const auto cut : classes_.representatives(key_of(Fact::last_intensity), most_written))
      near(static_cast<std::int32_t>(cut));
    for (const auto& line : lines_) {
      if (line.dose.intensity) near(line.dose.intensity->hundredths - plan_.tolerance.intensity.hundredths);
    }
    near(day_.cap.hundredths);
    near(day_.cap.hundredths + plan_.tolerance.intensity.hundredths);
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

  /// All reps, one fewer, and the fewest that reach each share that a test asks about.
  std::vector<int> rep_counts() const {
    const int all = all_reps();
    std::set<int, std::greater<>> counts{all, 1};
    if (all > 1) counts.insert(all - 1);
    for (const auto cut : classes_.representatives(key_of(Fact::completed), 10'000)) {
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
      const bool classes_for = std::any_of(lines_.begin(), lines_.end(), [&](const Work& line) { return line.exercise == e; });
      if (plan_.exercises[static_cast<std::size_t>(e)].kind == Kind::run || classes_for) continue;
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
  void unprescribed() {
    nothing();
    if (some_run() < 0) return;
    for (const auto level : classes_.representatives(key_of(Fact::last_intensity), most_written)) {
      add(one_run(std::max<std::int32_t>(1, static_cast<std::int32_t>(level))));
    }
  }

  const Plan& plan_;
  const ValueClasses& classes_;
  const Prescription& day_;
  const Attempt& attempt_;
  std::vector<Work> prescribed_;
  std::vector<Work> lines_;
  Profile timing_;
};

}  // namespace

SessionDone session_on(Prescription day, bool rest, const Done& done) {
  day.rest_forbids = rest;
  return session_of(day, done);
}

SessionOutcomes::SessionOutcomes(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction)
    : plans_(plans), classes_(classes), abstraction_(abstraction) {
  timed_.best = best_times(plans);
  timed_.injury.date = untimed_.injury.date = Abstraction::today;
  const Plan& first = plans.plan(0);
  for (const auto& other : plans.each) {
    alike_ = alike_ && first.tolerance.intensity == other.plan->tolerance.intensity &&
             first.tolerance.distance == other.plan->tolerance.distance && first.rises.intensity == other.plan->rises.intensity &&
             first.exercises.size() == other.plan->exercises.size();
  }
  for (const int other : plans.each[0].exercise) alike_ = alike_ && other >= 0;
}

/// Whatever is done with this day comes to the same under all plans.
bool SessionOutcomes::same_to_all(const DayOfPlans& day) const {
  if (plans_.count() == 1) return true;
  if (!alike_ || (day[0]->step < 0) != (day[1]->step < 0)) return false;
  if (day[0]->step < 0) return true;
  auto second = work_of(plans_.plan(1), *day[1]);
  for (auto& line : second) line.exercise = plans_.each[1].exercise[static_cast<std::size_t>(line.exercise)];
  return day[0]->cap == day[1]->cap && day[0]->longest == day[1]->longest && work_of(plans_.plan(0), *day[0]) == second;
}

Position SessionOutcomes::after(Side side, const Prescription& day, const SessionOutcome& outcome, const Base& base) const {
  State state;
  state.injury = state.day = Abstraction::today;
  state.base = base;
  take_session(plans_.plan(side), session_on(day, false, outcome.done[side]), state);
  return abstraction_.unsettled(side, state);
}

/// Nothing where another plan has no word for the work.
std::optional<SessionOutcome> SessionOutcomes::outcome(Side side, const DayOfPlans& day, std::vector<DoneWork> work,
                                                       bool timed) const {
  SessionOutcome outcome;
  outcome.timed = timed;
  for (Side s = 0; s < plans_.count(); ++s) {
    outcome.work[s] = work;
    for (auto& line : outcome.work[s]) {
      if (s != side) line.exercise = plans_.each[side].exercise[static_cast<std::size_t>(line.exercise)];
      if (line.exercise < 0) return std::nullopt;
    }
    outcome.done[s] = assess(plans_.plan(s), timed ? timed_ : untimed_, *day[s], outcome.work[s]);
    outcome.exceeded[s] = session_on(*day[s], false, outcome.done[s]).exceeded;
    outcome.comes_to[s] = after(s, *day[s], outcome, {});
    outcome.keeps_base[s] = !(outcome.comes_to[s] == after(s, *day[s], outcome, {metres(1), percent(5)}));
  }
  return outcome;
}

std::vector<SessionOutcome> SessionOutcomes::of(const DayOfPlans& day) const {
  std::vector<SessionOutcome> found;
  const bool first_alone = same_to_all(day);
  const auto same_but_exceeded = [](const SessionOutcome& a, const SessionOutcome& b) {
    Positions left = a.comes_to;
    for (Side side = 0; side < most_plans; ++side) left[side].exceeded = b.comes_to[side].exceeded;
    return left == b.comes_to && a.keeps_base == b.keeps_base;
  };
  for (Side side = 0; side < (first_alone ? 1 : plans_.count()); ++side) {
    if (!first_alone && day[side]->step < 0 && day[1 - side]->step >= 0) continue;
    const Attempt add = [&](std::vector<DoneWork> work, bool timed) {
      auto outcome = this->outcome(side, day, std::move(work), timed);
      if (!outcome) return;
      const auto same = [&](const SessionOutcome& o) {
        return o.exceeded == outcome->exceeded && same_but_exceeded(o, *outcome);
      };
      if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(*outcome));
    };
    Attempts(plans_.plan(side), classes_, timed_.best, *day[side], add).all();
  }
  for (auto& outcome : found) {
    PerPlan<bool> all{};
    std::fill_n(all.begin(), plans_.count(), true);
    outcome.has_twin = outcome.exceeded != all && std::any_of(found.begin(), found.end(), [&](const SessionOutcome& o) {
                         return o.exceeded == all && same_but_exceeded(o, outcome);
                       });
  }
  return found;
}

}  // namespace rehab::search
