#include "engine/dose_of_day.hpp"

#include <algorithm>

#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

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

void add_work(const Plan& plan, const Work& line, Load& load) {
  load.minutes.ms += minutes_of(line).ms;
  load.reps += reps_of(line);
  if (!is_run(plan, line)) return;
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

const Rises& rises_of(const Plan& plan, const Prescription& p) { return plan.rises_to(p.step, p.decision == Decision::progress); }

/// Only a start of somebody in whose log no run stands is free of base.
bool is_free(const State& state, const Prescription& p) { return p.decision == Decision::start && !state.ever_run; }

void bound_distance(const Plan& plan, const Base& base, Prescription& p) {
  if (!base.distance) return;
  const Distance most = p.may_rise() ? *base.distance + rises_of(plan, p).distance : *base.distance;
  if (p.longest && *p.longest <= most) return;
  p.longest = most;
  p.longest_unit = LengthUnit::m;
}

/// Work by time and work without an amount; no start is free of it, since what has no base is bounded by none.
void bound_minutes_and_reps(const Plan& plan, const Base& base, Prescription& p) {
  const Rises& rises = rises_of(plan, p);
  if (base.minutes && rises.minutes) p.most_minutes = Duration{base.minutes->ms + (p.may_rise() ? rises.minutes->ms : 0)};
  if (base.reps && rises.reps) p.most_reps = *base.reps + (p.may_rise() ? *rises.reps : 0);
}

/// A run farther than base, or more work by time.
bool does_more(const Plan& plan, const Prescription& p, const Base& base) {
  Load load;
  each_line_of_day(plan, p, [&](const Work&, const std::optional<Work>& today) {
    if (today) add_work(plan, *today, load);
  });
  return (base.distance && load.distance > *base.distance) || (base.minutes && load.minutes > *base.minutes);
}

/// One thing at a time: where a run is farther than base, or there is more work by time, none is faster.
void bound_intensity(const Plan& plan, const Base& base, Prescription& p) {
  if (!base.intensity) return;
  Percent most = *base.intensity;
  if (p.may_rise() && !does_more(plan, p, base)) {
    most = most + rises_of(plan, p).intensity;
    const Percent fives = rounded_down(most);
    const bool cuts = plan.step(p.step).intensity > most;  // what is left whole is as it is written
    if (cuts && fives > *base.intensity) most = fives;     // a rise of less than that is not rounded away
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

/// As many reps as fit, in as many sets as they fill alike.
void keep_reps(std::int64_t fit, Dose& dose) {
  const auto reps = static_cast<int>(fit);
  if (reps >= dose.total_reps()) {  // of a range the upper number alone is too many
    dose.extra_reps = reps / dose.sets - dose.reps;
    return;
  }
  dose.extra_reps = 0;
  if (reps % dose.reps == 0) {
    dose.sets = reps / dose.reps;
  } else if (reps >= dose.sets) {
    dose.reps = reps / dose.sets;
  } else {
    dose.sets = 1;
    dose.reps = reps;
  }
  if (dose.sets == 1) dose.set_rest.reset();
}

bool take_minutes(std::int64_t& left, Dose& dose) {
  auto& each = std::get<Duration>(dose.amount);
  if (left <= 0) return false;
  if (dose.most_reps() > 1 && dose.most_reps() * each.ms > left) keep_reps(std::max<std::int64_t>(left / each.ms, 1), dose);
  if (each.ms > left) {  // less than one rep is a shorter one: what leaves nothing to do leads nowhere
    each.ms = left;
    if (left % minutes(1).ms != 0) dose.time_unit = TimeUnit::s;
  }
  left -= dose.most_reps() * each.ms;
  return true;
}

bool take_reps(std::int32_t& left, Dose& dose) {
  if (left <= 0) return false;
  if (dose.most_reps() > left) keep_reps(left, dose);
  left -= dose.most_reps();
  return true;
}

/// What comes to a part of a whole out of less than that, in whole steps where there is one.
std::int64_t share_of(std::int64_t less, std::int64_t part, std::int64_t whole, std::int64_t step) {
  const std::int64_t exact = less * part / whole;
  return exact < step ? exact : exact - exact % step;
}

}  // namespace

std::size_t lines_in_turn(std::span<const Work> work) {
  if (work.front().turns == 0) return 1;
  const auto end = std::find_if(work.begin(), work.end(), [&](const Work& line) { return line.turns != work.front().turns; });
  return static_cast<std::size_t>(end - work.begin());
}

RoomForTurns::RoomForTurns(const RoomOfDay& room, std::span<const std::optional<Work>> lines) : all_(room) {
  turn_ = {Duration{}, 0};
  for (const auto& line : lines) {
    if (!line) continue;
    turns_ = line->dose.sets;
    turn_.minutes->ms += minutes_of(*line).ms / turns_;
    *turn_.reps += reps_of(*line) / turns_;
  }
  const auto fits = [&](std::int64_t left, std::int64_t one) {
    if (one > 0) turns_ = static_cast<int>(std::clamp<std::int64_t>(left / one, 0, turns_));
  };
  if (all_.minutes) fits(all_.minutes->ms, turn_.minutes->ms);
  if (all_.reps) fits(*all_.reps, *turn_.reps);
}

RoomOfDay RoomForTurns::share_of_short_turn(const Dose& dose) const {
  RoomOfDay share;
  const auto* each = std::get_if<Duration>(&dose.amount);
  if (all_.minutes && each != nullptr)
    share.minutes = Duration{share_of(all_.minutes->ms, dose.most_reps() * each->ms, turn_.minutes->ms, seconds(1).ms)};
  if (all_.reps && std::holds_alternative<std::monostate>(dose.amount))
    share.reps = static_cast<std::int32_t>(share_of(*all_.reps, dose.most_reps(), *turn_.reps, 1));
  return share;
}

bool RoomForTurns::take(Dose& dose, RoomOfDay& room) const {
  dose.sets = std::max(turns_, 1);
  if (dose.sets == 1) dose.set_rest.reset();
  if (turns_ > 0) return room.take(dose);
  RoomOfDay own = share_of_short_turn(dose);
  const RoomOfDay before = own;
  if (!own.take(dose)) return false;
  if (own.minutes) room.minutes->ms -= before.minutes->ms - own.minutes->ms;
  if (own.reps) *room.reps -= *before.reps - *own.reps;
  return true;
}

bool RoomOfDay::take(Dose& dose) {
  if (minutes && std::holds_alternative<Duration>(dose.amount)) return take_minutes(minutes->ms, dose);
  if (reps && std::holds_alternative<std::monostate>(dose.amount)) return take_reps(*reps, dose);
  return true;
}

std::optional<Work> cut_to_day(const Plan& plan, const Prescription& day, const Work& line) {
  if (!is_run(plan, line)) return line;
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
  bound_minutes_and_reps(plan, state.base, p);
  if (!is_free(state, p)) {
    bound_distance(plan, state.base, p);
    bound_intensity(plan, state.base, p);
  }
  each_line_of_day(plan, p, [&](const Work& line, const std::optional<Work>& today) {
    if (!today || today->dose != line.dose) p.cut = true;
    if (today) add_work(plan, *today, p.load);
  });
}

std::vector<Work> work_of(const Plan& plan, const Prescription& prescription) {
  std::vector<Work> work;
  if (prescription.step < 0) return work;
  const auto& drills = plan.stage_of(prescription.step).drills;
  work.reserve(drills.size() + plan.step(prescription.step).work.size());
  for (const Work& line : drills) {
    if (const auto today = cut_to_day(plan, prescription, line)) work.push_back(*today);
  }
  each_line_of_day(plan, prescription, [&](const Work&, const std::optional<Work>& today) {
    if (today) work.push_back(*today);
  });
  return work;
}

int drills_in(const Plan& plan, const Prescription& prescription) {
  if (prescription.step < 0) return 0;
  const auto& drills = plan.stage_of(prescription.step).drills;
  return static_cast<int>(std::count_if(drills.begin(), drills.end(),
                                        [&](const Work& line) { return cut_to_day(plan, prescription, line).has_value(); }));
}

}  // namespace rehab
