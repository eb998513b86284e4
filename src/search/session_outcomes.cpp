#include "search/session_outcomes.hpp"

#include <algorithm>
#include <set>

namespace rehab::search {

namespace {

/// Told every attempt at a day that may come to something of its own, as prescribed first.
using Attempt = std::function<void(std::vector<DoneWork> work)>;

constexpr std::int32_t most_written = 11'000;  // the notation's own bound: 110 %

class Attempts {
 public:
  Attempts(const Plan& plan, const ValueClasses& classes, const BaseGrid& grid, const Prescription& day, const Attempt& attempt)
      : plan_(plan), classes_(classes), grid_(grid), day_(day), attempt_(attempt), prescribed_(work_of(plan, day)) {
    lines_.assign(prescribed_.begin() + drills_in(plan, day), prescribed_.end());
  }

  void all() {
    if (day_.step < 0) return unprescribed();
    add(done(lines_));
    for (std::size_t dropped = 0; lines_.size() > 1 && dropped < lines_.size(); ++dropped) some_lines(dropped);
    for (const int reps : rep_counts()) {
      for (const std::int32_t level : levels()) at_level(level, reps);
    }
    for (const Work& line : lines_) {
      if (is_run(line)) short_of(line);
    }
    other_runs();
    more_of_all();
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

  void add(std::vector<DoneWork> work) const {
    if (!work.empty()) attempt_(std::move(work));
  }

  /// Intensities at which something changes: what counts as done, as too fast, as fast.
  std::vector<std::int32_t> levels() const {
    std::set<std::int32_t> at{day_.load.intensity.hundredths};
    const auto near = [&](std::int32_t level) { at.insert({level - 1, level, level + 1}); };
    for (const auto cut : fast()) near(cut);
    for (const auto& line : lines_) {
      if (line.dose.intensity) near(line.dose.intensity->hundredths - plan_.tolerance.intensity.hundredths);
    }
    near(day_.load.intensity.hundredths + plan_.tolerance.intensity.hundredths);
    std::erase_if(at, [](std::int32_t level) { return level <= 0 || level > most_written; });
    std::vector<std::int32_t> ordered(at.begin(), at.end());
    const auto from_prescribed = [&](std::int32_t level) { return std::abs(level - day_.load.intensity.hundredths); };
    std::stable_sort(ordered.begin(), ordered.end(), [&](auto a, auto b) { return from_prescribed(a) < from_prescribed(b); });
    return ordered;
  }

  /// The first intensities of what tests tell apart.
  std::vector<std::int32_t> fast() const {
    std::vector<std::int32_t> fast;
    for (const auto cut : classes_.representatives(key_of(Fact::last_intensity), most_written)) {
      if (cut > 0) fast.push_back(static_cast<std::int32_t>(cut));
    }
    return fast;
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
    for (auto& line : work) {
      if (!is_run(line)) continue;
      if (auto* distance = std::get_if<Distance>(&line.dose.amount)) *distance = 2 * *distance;
      if (auto* time = std::get_if<Duration>(&line.dose.amount)) time->ms *= 2;
    }
    add(std::move(work));
  }

  void some_lines(std::size_t dropped) {
    std::vector<Work> others = lines_;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(dropped));
    add(done(others));
    add(done({lines_[dropped]}));
  }

  /// Once, no farther and no faster than prescribed: each base that is told apart; beside it short and fast, and too much of it.
  void short_of(const Work& line) {
    const auto distance = run_distance(plan_, line);
    const Distance build_up = plan_.exercises[static_cast<std::size_t>(line.exercise)].build_up;
    for (const auto& amount : amounts_up_to(distance)) {
      for (const std::int32_t level : levels_up_to(line.dose.intensity)) {
        Work once = line;
        once.dose.sets = once.dose.reps = 1;
        if (amount) once.dose.amount = *amount - build_up;
        if (once.dose.intensity) once.dose.intensity = Percent{level};
        beside(once, amount.value_or(Distance{}));
      }
    }
  }

  void beside(const Work& once, Distance distance) {
    std::vector<std::vector<Work>> beside{{once}};
    for (const std::int32_t level : fast()) {
      if (!once.dose.intensity || level <= once.dose.intensity->hundredths || distance <= metres(1)) continue;
      Work fast = once;
      fast.dose.amount = Distance{metres(1).tenths_mm / 2};
      fast.dose.intensity = Percent{std::max(level, day_.load.intensity.hundredths)};
      beside.push_back({once, fast});
      fast.dose.intensity = Percent{std::max(level, day_.load.intensity.hundredths + plan_.tolerance.intensity.hundredths + 1)};
      beside.push_back({once, fast});
    }
    for (auto& lines : beside) {
      add(done(lines));
      if (distance == Distance{}) continue;
      lines.front().dose.reps = static_cast<int>(2 * day_.load.metres.tenths_mm / distance.tenths_mm) + 2;
      add(done(lines));
    }
  }

  std::vector<std::optional<Distance>> amounts_up_to(std::optional<Distance> most) const {
    if (!most) return {std::nullopt};
    std::vector<std::optional<Distance>> amounts{most};
    for (const Distance distance : grid_.distances()) {
      if (distance < *most) amounts.emplace_back(distance);
    }
    return amounts;
  }

  std::vector<std::int32_t> levels_up_to(std::optional<Percent> most) const {
    if (!most) return {0};
    std::vector<std::int32_t> levels{most->hundredths};
    for (const Percent level : grid_.intensities()) {
      if (level < *most) levels.push_back(level.hundredths);
    }
    return levels;
  }

  std::vector<DoneWork> one_run(int exercise, Distance distance, std::int32_t level) const {
    Work line;
    line.exercise = exercise;
    line.dose.amount = distance;
    if (level > 0) line.dose.intensity = Percent{level};
    return done({line});
  }

  /// Runs that were not prescribed: instead of the step, and beside it.
  void other_runs() {
    const bool runs = day_.load.runs;
    std::vector<std::int32_t> levels = fast();
    levels.push_back(std::max<std::int32_t>(1, day_.load.intensity.hundredths));
    for (int e = 0; e < static_cast<int>(plan_.exercises.size()); ++e) {
      const bool of_step = std::any_of(lines_.begin(), lines_.end(), [&](const Work& line) { return line.exercise == e; });
      if (plan_.exercises[static_cast<std::size_t>(e)].kind != Kind::run || of_step) continue;
      for (const std::int32_t level : levels) {
        const auto run = one_run(e, runs && day_.load.distance > Distance{} ? day_.load.distance : metres(10), level);
        add(run);
        if (runs) continue;
        auto both = done(lines_);
        both.insert(both.end(), run.begin(), run.end());
        add(std::move(both));
      }
      return;
    }
  }

  /// More reps of what is no run.
  void more_of_all() {
    auto more = done(lines_);
    for (auto& line : more) line.dose.reps = 2 * line.dose.reps + 100;
    add(more);
    for (std::size_t i = 0; more.size() > 1 && i < more.size(); ++i) add({more[i]});
  }

  /// A session on a day without a prescription: only runs make one.
  void unprescribed() {
    for (int e = 0; e < static_cast<int>(plan_.exercises.size()); ++e) {
      if (plan_.exercises[static_cast<std::size_t>(e)].kind != Kind::run) continue;
      for (const auto level : classes_.representatives(key_of(Fact::last_intensity), most_written))
        add(one_run(e, metres(10), std::max<std::int32_t>(1, static_cast<std::int32_t>(level))));
      return;
    }
  }

  const Plan& plan_;
  const ValueClasses& classes_;
  const BaseGrid& grid_;
  const Prescription& day_;
  const Attempt& attempt_;
  std::vector<Work> prescribed_;
  std::vector<Work> lines_;
};

}  // namespace

namespace {

bool has_own_rises(const Plan& plan) {
  return std::any_of(plan.steps.begin(), plan.steps.end(), [](const Step& step) { return step.own_rises.has_value(); });
}

}  // namespace

SessionDone session_on(Prescription day, bool rest, const Done& done) {
  day.rest_forbids = rest;
  day.complaint = false;
  return session_of(day, done);
}

SessionOutcomes::SessionOutcomes(const Plans& plans, const ValueClasses& classes, const Abstraction& abstraction)
    : plans_(plans), classes_(classes), abstraction_(abstraction) {
  nobody_.injury.date = Abstraction::today;
  const Plan& first = plans.plan(0);
  for (const auto& other : plans.each) {
    alike_ = alike_ && first.tolerance.intensity == other.plan->tolerance.intensity &&
             first.tolerance.distance == other.plan->tolerance.distance && first.rises.intensity == other.plan->rises.intensity &&
             !has_own_rises(first) && !has_own_rises(*other.plan) && first.exercises.size() == other.plan->exercises.size();
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

/// Nothing where another plan has no word for the work, or it makes no session there.
std::optional<SessionOutcome> SessionOutcomes::outcome(Side side, const DayOfPlans& day,
                                                       const std::vector<DoneWork>& work) const {
  SessionOutcome outcome;
  for (Side s = 0; s < plans_.count(); ++s) {
    outcome.work[s] = work;
    for (auto& line : outcome.work[s]) {
      if (s != side) line.exercise = plans_.each[side].exercise[static_cast<std::size_t>(line.exercise)];
      if (line.exercise < 0) return std::nullopt;
    }
    if (!is_session(plans_.plan(s), State(), *day[s], outcome.work[s])) return std::nullopt;
    outcome.done[s] = assess(plans_.plan(s), nobody_, *day[s], outcome.work[s]);
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
    const Attempt add = [&](std::vector<DoneWork> work) {
      auto outcome = this->outcome(side, day, work);
      if (!outcome) return;
      const auto same = [&](const SessionOutcome& o) {
        return o.exceeded == outcome->exceeded && same_but_exceeded(o, *outcome);
      };
      if (std::none_of(found.begin(), found.end(), same)) found.push_back(std::move(*outcome));
    };
    Attempts(plans_.plan(side), classes_, abstraction_.grid(side), *day[side], add).all();
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
