#include "verify/stand.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

constexpr int week = 7;
constexpr std::int64_t largest = 32'000;  // of what a stand counts; the reader of --max-states never comes near

std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(std::min(value, largest)); }

std::int16_t highest_of(const Plan& plan) {
  std::int16_t highest = 0;
  for (const auto& stage : plan.stages) highest = std::max(highest, small(stage.cap.hundredths));
  for (const auto& step : plan.steps) highest = std::max(highest, small(step.intensity.hundredths));
  return highest;
}

}  // namespace

Fold::Fold(const Plan& plan, const Classes& asked)
    : plan_(plan),
      asked_(asked),
      persons_(persons_of(plan, asked)),
      highest_(highest_of(plan)),
      last_intensities_(plan, asked, highest_),
      referral_forgets_(!looks_beside_referrals(plan)),
      rises_alone_(!tells_falls_apart(plan)) {
  for (int fact = 0; fact < fact_count; ++fact) tops_[static_cast<std::size_t>(fact)] = asked_.top(fact);
  for (const auto& rule : plan.rules) longest_rest_ = std::max(longest_rest_, rule.then.rest_days);
  const std::int64_t longest = std::max({top(Fact::days_off) + 1, top(Fact::days_since_start), top(Fact::days_since_injury),
                                         std::int64_t{longest_rest_} + 1, std::int64_t{week}});
  const auto forbidden = [&](int gap, int other) {
    return std::any_of(plan.rules.begin(), plan.rules.end(),
                       [&](const Rule& r) { return (gap <= r.then.rest_days) != (other <= r.then.rest_days); });
  };
  gap_class_.push_back(0);
  for (int gap = 1; gap <= longest; ++gap) {
    const int before = gap_class_.back();
    const bool same = gap > 2 && asked_.representative(key_of(Fact::days_off), gap - 1) ==
                                     asked_.representative(key_of(Fact::days_off), before - 1);
    gap_class_.push_back(same && !forbidden(gap, before) ? small(before) : small(gap));
  }
  for (const auto& person : persons_) profiles_.push_back(profile_of(person));
  for (int step = 0; step < static_cast<int>(plan.steps.size()); ++step) {
    full_speed_counts_.push_back(full_speed_counts(plan, step));
  }
  full_speed_counts_.push_back(full_speed_counts(plan, std::nullopt));
}

std::int16_t Fold::as_class(Fact fact, std::int64_t value) const {
  if (!asks(fact) || value == unknown) return -1;
  return small(asked_.representative(key_of(fact), value));
}

std::int16_t Fold::stopped(Fact fact, std::int64_t count) const { return small(std::min(count, top(fact))); }

/// Asked on the day after a session at the earliest, when one more day has passed.
std::int16_t Fold::days_stopped(Fact fact, std::int64_t days) const {
  return small(std::min(days, std::max<std::int64_t>(0, top(fact) - 1)));
}

std::int16_t Fold::clean(int step, int clean) const {
  return small(std::min(clean, plan_.steps[static_cast<std::size_t>(step)].sessions - 1));
}

std::int16_t Fold::ceiling(const std::optional<Percent>& ceiling) const {
  return ceiling && ceiling->hundredths < highest_ ? small(ceiling->hundredths) : std::int16_t{-1};
}

std::int16_t Fold::since_exceeded(int sessions) const {
  if (sessions < 0 || !asks(Fact::sessions_since_exceeded)) return -1;
  const auto stop = top(Fact::sessions_since_exceeded);
  if (sessions < stop) return small(sessions);
  return asked_.as_unknown(key_of(Fact::sessions_since_exceeded), stop) ? std::int16_t{-1} : small(stop);
}

/// Older setbacks than the newest few that any threshold counts leave the week before those do.
std::int16_t Fold::setbacks(unsigned mask) const {
  unsigned kept = 0;
  std::int64_t room = top(Fact::setbacks_7d);
  for (int age = 0; age < week && room > 0; ++age) {
    if ((mask >> age & 1u) == 0) continue;
    kept |= 1u << age;
    --room;
  }
  return static_cast<std::int16_t>(kept);
}

void Fold::settle(Stand& stand) const {
  // The coach may say his word on any evening, and what he said early he can as well say later: where nothing asks for it, it is
  // taken as not said yet. What can be come to where it counts is the same, in as many steps.
  const std::size_t where = stand.is(Stand::on_ladder) ? static_cast<std::size_t>(stand.step) : plan_.steps.size();
  if (!asks(Fact::full_speed) || !full_speed_counts_[where]) stand.set(Stand::full_speed, false);
  if (!asks(Fact::complete)) stand.set(Stand::complete, false);
  if (stand.is(Stand::referred) && referral_forgets_) {
    Stand left;
    left.person = stand.person;
    left.flags = stand.flags & (Stand::referred | Stand::complete | Stand::has_run);
    left.sessions = stand.sessions;
    left.since_start = stand.since_start;
    left.since_injury = stand.since_injury;
    left.in_a_row = stand.in_a_row;
    left.since_exceeded = stand.since_exceeded;
    left.ceiling = stand.ceiling;
    stand = left;
    return;
  }
  if (stand.is(Stand::referred)) stand.load = 0;  // what comes next is not held against it
  if (!stand.is(Stand::on_ladder)) {
    stand.step = stand.clean = stand.at_step = stand.load = 0;
    stand.set(Stand::cut, false);
  }
  const Percent at_start = plan_.steps[static_cast<std::size_t>(plan_.start)].intensity;
  const std::int16_t bound = !stand.is(Stand::on_ladder) ? small(at_start.hundredths)
                             : stand.ceiling >= 0        ? stand.ceiling
                                                         : highest_;
  stand.last_intensity = last_intensities_.under(bound, stand.last_intensity);
  if (rises_alone_ && stand.ceiling >= 0) stand.load = std::min(stand.load, stand.ceiling);
}

Stand Fold::root(int person) const {
  Stand stand;
  stand.person = static_cast<std::int8_t>(person);
  return stand;
}

Stand Fold::fold(const State& state, int person) const {
  Stand stand = root(person);
  const Day last = state.last_session.value_or(state.injury);
  stand.set(Stand::on_ladder, state.on_ladder);
  stand.set(Stand::referred, state.referred);
  stand.set(Stand::full_speed, state.full_speed);
  stand.set(Stand::complete, state.complete);
  stand.set(Stand::cut, state.cut);
  stand.set(Stand::has_run, state.last_session.has_value());
  stand.set(Stand::reported, state.exceeded != unknown);
  stand.step = small(state.step);
  stand.clean = clean(state.step, state.clean);
  stand.at_step = at_step(state.at_step);
  stand.sessions = stopped(Fact::sessions, state.sessions);
  stand.since_start =
      state.first_session ? days_stopped(Fact::days_since_start, days_between(*state.first_session, last)) : std::int16_t{0};
  stand.since_injury = days_stopped(Fact::days_since_injury, days_between(state.injury, last));
  stand.in_a_row = stopped(Fact::days_in_a_row, state.in_a_row);
  stand.since_exceeded = since_exceeded(state.since_exceeded);
  stand.setbacks = setbacks(state.setbacks);
  stand.completed = completed(state.completed);
  stand.exceeded = exceeded(state.exceeded);
  stand.last_intensity = last_intensity(state.last_intensity);
  stand.ceiling = ceiling(state.ceiling);
  stand.load = small(state.load.intensity.hundredths);
  settle(stand);
  return stand;
}

Stand Fold::situation(const Stand& stand, int gap) const {
  Stand seen = stand;
  if (!stand.is(Stand::has_run)) {
    seen.since_injury = small(std::min<std::int64_t>(gap, std::max<std::int64_t>(top(Fact::days_since_injury), longest_rest_)));
    return seen;
  }
  seen.since_start = stopped(Fact::days_since_start, stand.since_start + gap);
  seen.since_injury = stopped(Fact::days_since_injury, stand.since_injury + gap);
  if (gap != 1) seen.in_a_row = 0;
  seen.setbacks = static_cast<std::int16_t>((1 << std::popcount(static_cast<unsigned>(stand.setbacks))) - 1);
  seen.gap = gap_class_[std::min(static_cast<std::size_t>(gap), gap_class_.size() - 1)];
  return seen;
}

Stand Fold::counted(const Stand& stand, int gap) const {
  Stand now;
  const bool has_run = stand.is(Stand::has_run);
  now.person = stand.person;
  now.flags = static_cast<std::uint8_t>(stand.flags & (Stand::full_speed | Stand::complete));
  now.set(Stand::has_run, true);
  now.sessions = stopped(Fact::sessions, stand.sessions + 1);
  now.since_start = has_run ? days_stopped(Fact::days_since_start, stand.since_start + gap) : std::int16_t{0};
  now.since_injury = days_stopped(Fact::days_since_injury, (has_run ? stand.since_injury : 0) + gap);
  now.in_a_row = stopped(Fact::days_in_a_row, has_run && gap == 1 ? stand.in_a_row + 1 : 1);
  now.since_exceeded = stand.since_exceeded;
  now.setbacks = has_run && gap < week ? setbacks((static_cast<unsigned>(stand.setbacks) << gap) & 0x7fu) : std::int16_t{0};
  now.at_step = stand.at_step;
  return now;
}

std::vector<DayFrom> Fold::days(const Stand& stand) const {
  const int longest = static_cast<int>(gap_class_.size());
  const auto on = [&](int gap) { return DayFrom{gap, situation(stand, gap), counted(stand, gap)}; };
  const auto same = [](const DayFrom& a, const DayFrom& b) { return a.seen == b.seen && a.counted == b.counted; };
  const DayFrom last = on(longest);  // what has come to be as then stays so: all that days change, they change one way
  std::vector<DayFrom> found{on(stand.is(Stand::has_run) ? 1 : 0)};
  for (int gap = found[0].gap + 1; gap <= longest && !same(found.back(), last); ++gap) {
    const DayFrom day = on(gap);
    if (!same(day, found.back())) found.push_back(day);
  }
  return found;
}

State Fold::unfold(const Stand& seen) const {
  State state;
  state.injury = today - Days(seen.since_injury);
  state.day = state.injury;
  if (seen.is(Stand::has_run)) {
    state.last_session = state.day = today - Days(seen.gap);
    state.first_session = today - Days(seen.since_start);
  }
  state.sessions = seen.sessions;
  state.in_a_row = seen.in_a_row;
  state.since_exceeded = seen.since_exceeded;
  state.on_ladder = seen.is(Stand::on_ladder);
  state.complete = seen.is(Stand::complete);
  state.full_speed = seen.is(Stand::full_speed);
  state.referred = seen.is(Stand::referred);
  state.step = seen.step;
  state.clean = seen.clean;
  state.at_step = seen.at_step;
  state.cut = seen.is(Stand::cut);
  state.load.intensity = Percent{seen.load};
  if (state.on_ladder) {
    state.load.distance = plan_.steps[static_cast<std::size_t>(seen.step)].distance;
    state.load.metres = plan_.steps[static_cast<std::size_t>(seen.step)].metres;
  }
  state.completed = seen.completed < 0 ? unknown : seen.completed;
  state.exceeded = seen.exceeded < 0 ? unknown : seen.exceeded;
  state.last_intensity = seen.last_intensity < 0 ? unknown : seen.last_intensity;
  if (seen.ceiling >= 0) state.ceiling = Percent{seen.ceiling};
  state.setbacks = static_cast<std::uint8_t>(seen.setbacks);
  return state;
}

}  // namespace rehab::verify
