#include "verify/pair_stand.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

constexpr int week = 7;
constexpr std::int64_t largest = 32'000;

std::int16_t small(std::int64_t value) { return static_cast<std::int16_t>(std::min(value, largest)); }

}  // namespace

PairFold::PairFold(const TwoPlans& plans)
    : plans_(plans), asked_(classes_of_rules(plans.tests())), people_(plans.tests(), asked_) {
  for (const Side side : {0u, 1u}) {
    const Plan& plan = plans.plan(side);
    for (const auto& stage : plan.stages) highest_[side] = std::max(highest_[side], small(stage.cap.hundredths));
    for (const auto& rule : plan.rules) {
      longest_rest_ = std::max(longest_rest_, rule.then.rest_days);
      if (rule.rest_slot >= 0) anchored_ = std::max(anchored_, rule.then.rest_days);
    }
  }
  const std::int64_t longest = std::max({top(Fact::days_off) + 1, top(Fact::days_since_start), top(Fact::days_since_injury),
                                         std::int64_t{longest_rest_} + 1, std::int64_t{anchored_} + 2, std::int64_t{week}});
  const int exact = rest_horizon();
  gap_class_.push_back(0);
  for (int gap = 1; gap <= longest; ++gap) {
    const std::int16_t before = gap_class_.back();
    const auto off = [&](int days) { return asked_.representative(key_of(Fact::days_off), days - 1); };
    gap_class_.push_back(gap > exact && before > exact && off(gap) == off(before) ? before : small(gap));
  }
}

std::int16_t PairFold::as_class(Fact fact, std::int64_t value) const {
  if (!asks(fact) || value == unknown) return -1;
  return small(asked_.representative(key_of(fact), value));
}

std::int16_t PairFold::stopped(Fact fact, std::int64_t count) const { return small(std::min(count, top(fact))); }

std::int16_t PairFold::days_stopped(Fact fact, std::int64_t days) const {
  return small(std::min(days, std::max<std::int64_t>(0, top(fact) - 1)));
}

std::int16_t PairFold::clean(Side side, int step, int clean) const {
  return small(std::min(clean, plans_.plan(side).steps[static_cast<std::size_t>(step)].sessions - 1));
}

std::int16_t PairFold::ceiling(Side side, const std::optional<Percent>& ceiling) const {
  return ceiling && ceiling->hundredths < highest_[side] ? small(ceiling->hundredths) : std::int16_t{-1};
}

std::int16_t PairFold::since_exceeded(int sessions) const {
  if (sessions < 0 || !asks(Fact::sessions_since_exceeded)) return -1;
  const auto stop = top(Fact::sessions_since_exceeded);
  if (sessions < stop) return small(sessions);
  return asked_.as_unknown(key_of(Fact::sessions_since_exceeded), stop) ? std::int16_t{-1} : small(stop);
}

/// Older setbacks than the newest few that any threshold counts leave the week before those do.
std::int16_t PairFold::setbacks(unsigned mask) const {
  unsigned kept = 0;
  std::int64_t room = top(Fact::setbacks_7d);
  for (int age = 0; age < week && room > 0; ++age) {
    if ((mask >> age & 1u) == 0) continue;
    kept |= 1u << age;
    --room;
  }
  return static_cast<std::int16_t>(kept);
}

/// What nobody asks about any more is forgotten. A referral ends with an athlete who starts anew.
void PairFold::settle(Half& half) const {
  if (!asks(Fact::full_speed)) half.set(Half::full_speed, false);
  if (half.is(Half::referred)) {
    Half left;
    left.flags = half.flags & (Half::referred | Half::complete | Half::reported);
    left.ceiling = half.ceiling;
    half = left;
  } else if (!half.is(Half::on_ladder)) {
    half.step = half.clean = half.at_step = 0;
    half.set(Half::cut, false);
  }
}

PairCounters PairFold::root(int person) const {
  PairCounters counters;
  counters.person = small(person);
  return counters;
}

PairCounters PairFold::on_day(const PairCounters& counters, int gap) const {
  PairCounters day = counters;
  if (counters.has_run == 0) {
    day.since_injury = day.gap =
        small(std::min<std::int64_t>(gap, std::max<std::int64_t>(top(Fact::days_since_injury), anchored_ + 2)));
    return day;
  }
  const auto seen = [&](Fact fact, std::int64_t value) { return small(asked_.representative(key_of(fact), value)); };
  day.sessions = seen(Fact::sessions, counters.sessions);
  day.since_start = seen(Fact::days_since_start, counters.since_start + gap);
  day.since_injury = seen(Fact::days_since_injury, counters.since_injury + gap);
  day.in_a_row = gap == 1 ? seen(Fact::days_in_a_row, counters.in_a_row) : std::int16_t{0};
  for (const Side side : {0u, 1u}) {
    if (day.since_exceeded[side] >= 0)
      day.since_exceeded[side] = seen(Fact::sessions_since_exceeded, counters.since_exceeded[side]);
    const auto count = seen(Fact::setbacks_7d, std::popcount(static_cast<unsigned>(counters.setbacks[side])));
    day.setbacks[side] = small((1 << count) - 1);
  }
  day.gap = gap_class_[std::min(static_cast<std::size_t>(gap), gap_class_.size() - 1)];
  return day;
}

PairCounters PairFold::counted(const PairCounters& counters, int gap) const {
  const bool has_run = counters.has_run != 0;
  PairCounters now = counters;
  now.has_run = 1;
  now.sessions = stopped(Fact::sessions, counters.sessions + 1);
  now.since_start = has_run ? days_stopped(Fact::days_since_start, counters.since_start + gap) : std::int16_t{0};
  now.since_injury = days_stopped(Fact::days_since_injury, (has_run ? counters.since_injury : 0) + gap);
  now.in_a_row = stopped(Fact::days_in_a_row, has_run && gap == 1 ? counters.in_a_row + 1 : 1);
  for (auto& mask : now.setbacks) {
    mask = has_run && gap < week ? setbacks((static_cast<unsigned>(mask) << gap) & 0x7fu) : std::int16_t{0};
  }
  return now;
}

PairCounters PairFold::marked(PairCounters counted, const Marks& marks) const {
  for (const Side side : {0u, 1u}) {
    auto& since = counted.since_exceeded[side];
    since = since_exceeded(marks.exceeded[side] ? 0 : since < 0 ? -1 : since + 1);
    auto& mask = counted.setbacks[side];
    if (marks.setback[side]) mask = setbacks(static_cast<unsigned>(mask) | 1u);
  }
  return counted;
}

std::vector<int> PairFold::gaps(const PairCounters& counters) const {
  const int first = counters.has_run != 0 ? 1 : 0;
  std::vector<int> found;
  PairCounters seen;
  PairCounters after;
  for (int gap = first; gap < static_cast<int>(gap_class_.size()) + 1; ++gap) {
    const PairCounters s = on_day(counters, gap);
    const PairCounters a = counted(counters, gap);
    if (gap == first || !(s == seen) || !(a == after)) found.push_back(gap);
    seen = s;
    after = a;
  }
  return found;
}

State PairFold::unfold(Side side, const PairCounters& day, const Half& half) const {
  State state;
  state.injury = Fold::today - Days(day.since_injury);
  state.day = state.injury;
  if (day.has_run != 0) {
    state.last_session = state.day = Fold::today - Days(day.gap);
    state.first_session = Fold::today - Days(day.since_start);
  }
  state.sessions = day.sessions;
  state.in_a_row = day.in_a_row;
  state.since_exceeded = day.since_exceeded[side];
  state.setbacks = static_cast<std::uint8_t>(day.setbacks[side]);
  state.on_ladder = half.is(Half::on_ladder);
  state.complete = half.is(Half::complete);
  state.full_speed = half.is(Half::full_speed);
  state.referred = half.is(Half::referred);
  state.step = half.step;
  state.clean = half.clean;
  state.at_step = half.at_step;
  state.cut = half.is(Half::cut);
  state.completed = half.completed < 0 ? unknown : half.completed;
  state.exceeded = half.exceeded < 0 ? unknown : half.exceeded;
  state.last_intensity = half.last_intensity < 0 ? unknown : half.last_intensity;
  if (half.ceiling >= 0) state.ceiling = Percent{half.ceiling};
  return state;
}

}  // namespace rehab::verify
