#include "search/attempts.hpp"

#include <algorithm>
#include <set>

#include "engine/dose_of_day.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab::search {

namespace {

class Attempts {
 public:
  Attempts(const Plan& plan, const ValueClasses& classes, const BaseGrid* grid, const Prescription& day, const Attempt& attempt)
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
      if (is_run(plan_, line)) short_of(line);
    }
    less_of_all();
    other_runs();
    more_of_all();
  }

 private:
  static std::vector<DoneWork> done(const std::vector<Work>& lines) {
    std::vector<DoneWork> work;
    for (const auto& line : lines) {
      work.push_back(as_done(line));
      work.back().dose.drop_rests();
    }
    return work;
  }

  void add(const std::vector<DoneWork>& work) const {
    if (!work.empty()) attempt_(work);
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
      if (is_run(plan_, line) && line.dose.intensity) {
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
      if (!is_run(plan_, line)) continue;
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
    const Distance build_up = plan_.exercise(line.exercise).build_up;
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
    amounts.emplace_back(std::min(*most, metres(1)));
    for (std::size_t i = 0; grid_ != nullptr && i < grid_->distances().size(); ++i) {
      const Distance distance = grid_->distances()[i];
      if (distance < *most) amounts.emplace_back(distance);
    }
    return amounts;
  }

  std::vector<std::int32_t> levels_up_to(std::optional<Percent> most) const {
    if (!most) return {0};
    std::vector<std::int32_t> levels{most->hundredths};
    for (std::size_t i = 0; grid_ != nullptr && i < grid_->intensities().size(); ++i) {
      const Percent level = grid_->intensities()[i];
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
      if (plan_.exercise(e).kind != Kind::run || of_step) continue;
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

  /// What a plan bounds by time or by reps, done in part: every base that comes of it.
  void less_of_all() {
    for (const Duration minutes : minutes_up_to(day_.load.minutes)) {
      for (std::int32_t reps = day_.load.reps; reps >= 0; --reps) {
        RoomOfDay room{minutes, reps};
        std::vector<Work> left;
        for (Work line : lines_) {
          if (room.take(line.dose)) left.push_back(line);
        }
        add(done(left));
        if (!plan_.rises.reps) break;
      }
    }
  }

  std::vector<Duration> minutes_up_to(Duration most) const {
    std::vector<Duration> some{most};
    if (most > Duration{}) some.emplace_back(Duration{most.ms / 2});
    if (!plan_.rises.minutes) return some;
    for (std::int64_t ms = 5'000; ms < most.ms; ms += ms < 60'000 ? 5'000 : 60'000) some.push_back(Duration{ms});
    return some;
  }

  /// More reps of what is no run.
  void more_of_all() {
    auto more = done(lines_);
    for (auto& line : more) line.dose.reps = 2 * line.dose.reps + 100;
    add(more);
    for (std::size_t i = 0; more.size() > 1 && i < more.size(); ++i) add(std::vector<DoneWork>(1, more[i]));
  }

  /// A session on a day without a prescription: only runs make one.
  void unprescribed() {
    for (int e = 0; e < static_cast<int>(plan_.exercises.size()); ++e) {
      if (plan_.exercise(e).kind != Kind::run) continue;
      for (const auto level : classes_.representatives(key_of(Fact::last_intensity), most_written))
        add(one_run(e, metres(10), std::max<std::int32_t>(1, static_cast<std::int32_t>(level))));
      return;
    }
  }

  const Plan& plan_;
  const ValueClasses& classes_;
  const BaseGrid* grid_;  ///< nothing where it does not matter how far and how fast somebody ran short of the dose
  const Prescription& day_;
  const Attempt& attempt_;
  std::vector<Work> prescribed_;
  std::vector<Work> lines_;
};

}  // namespace

void each_attempt(const Plan& plan, const ValueClasses& classes, const BaseGrid* grid, const Prescription& day,
                  const Attempt& attempt) {
  Attempts(plan, classes, grid, day, attempt).all();
}

}  // namespace rehab::search
