#include "verify/halves.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

std::int16_t lower_ceiling(std::int16_t a, std::int16_t b) { return a < 0 ? b : b < 0 ? a : std::min(a, b); }

}  // namespace

Stand counters_of(const Stand& stand) {
  Stand half;
  half.person = stand.person;
  half.flags = stand.flags & Stand::has_run;
  half.at_step = stand.at_step;
  half.sessions = stand.sessions;
  half.since_start = stand.since_start;
  half.since_injury = stand.since_injury;
  half.in_a_row = stand.in_a_row;
  half.since_exceeded = stand.since_exceeded;
  half.setbacks = stand.setbacks;
  half.gap = stand.gap;
  return half;
}

Stand place_of(const Stand& stand) {
  Stand half;
  half.flags = static_cast<std::uint8_t>(stand.flags & ~Stand::has_run);
  half.step = stand.step;
  half.clean = stand.clean;
  half.completed = stand.completed;
  half.exceeded = stand.exceeded;
  half.last_intensity = stand.last_intensity;
  half.ceiling = stand.ceiling;
  half.load = stand.load;
  return half;
}

Stand joined(const Stand& counters, const Stand& place) {
  Stand stand = counters;
  stand.flags |= place.flags;
  stand.step = place.step;
  stand.clean = place.clean;
  stand.completed = place.completed;
  stand.exceeded = place.exceeded;
  stand.last_intensity = place.last_intensity;
  stand.ceiling = place.ceiling;
  stand.load = place.load;
  return stand;
}

Effect Effect::of_code(std::size_t code) {
  Effect effect;
  effect.exceeded = (code & 1u) != 0;
  effect.setback = (code & 2u) != 0;
  effect.at = static_cast<At>(code >> 2 & 3u);
  effect.forgets = (code & 16u) != 0;
  effect.off_ladder = (code & 32u) != 0;
  return effect;
}

Arrival arrival(const Fold& fold, const Stand& place, const Prescribed& p, const Outcome& outcome, bool exceeded) {
  Arrival to;
  Stand& now = to.place;
  now.flags = place.flags & (Stand::full_speed | Stand::complete);
  now.set(Stand::reported, true);
  now.completed = outcome.completed;
  now.last_intensity = outcome.last_intensity;
  now.exceeded = fold.exceeded(exceeded ? 1 : 0);
  now.ceiling = outcome.keeps_ceiling ? lower_ceiling(place.ceiling, outcome.ceiling) : outcome.ceiling;
  to.effect.exceeded = exceeded && fold.counts_exceeded();
  if (p.step < 0) {
    now.set(Stand::on_ladder, place.is(Stand::on_ladder));
    now.set(Stand::cut, place.is(Stand::cut));
    now.set(Stand::referred, p.decision == Decision::refer);
    if (p.decision == Decision::refer) now.set(Stand::full_speed, false);
    now.step = p.moved_to >= 0 ? p.moved_to : place.step;
    now.clean = p.moved_to >= 0 ? std::int16_t{0} : place.clean;
    if (p.moved_to >= 0) to.effect.at = Effect::At::set;
  } else {
    const bool stays = place.is(Stand::on_ladder) && p.decision != Decision::start && p.step == place.step;
    to.effect.at = stays ? Effect::At::stays : Effect::At::anew;
    to.effect.setback = p.setback && fold.counts_setbacks();
    now.set(Stand::on_ladder, true);
    now.set(Stand::complete, p.complete);
    now.set(Stand::cut, p.cut);
    if (p.setback) now.set(Stand::full_speed, false);
    now.step = p.step;
    now.clean = p.clean;
    now.load = p.load;
  }
  to.effect.forgets = now.is(Stand::referred) && fold.referral_forgets();
  to.effect.off_ladder = !now.is(Stand::on_ladder);
  fold.settle(now);
  now = place_of(now);
  return to;
}

Stand counters_after(const Fold& fold, const Stand& counted, const Effect& effect) {
  Stand now = counted;
  now.since_exceeded = fold.since_exceeded(effect.exceeded ? 0 : counted.since_exceeded < 0 ? -1 : counted.since_exceeded + 1);
  if (effect.at == Effect::At::set) now.at_step = 0;
  if (effect.at == Effect::At::anew || effect.at == Effect::At::stays)
    now.at_step = fold.at_step(effect.at == Effect::At::stays ? counted.at_step + 1 : 1);
  if (effect.setback) now.setbacks = fold.setbacks(static_cast<unsigned>(counted.setbacks) | 1u);
  if (effect.forgets) now.setbacks = 0;
  if (effect.forgets || effect.off_ladder) now.at_step = 0;
  return now;
}

std::uint32_t Counters::add(const Stand& counters) {
  const std::uint32_t at = reached_.add(counters);
  if (at == days_.size()) {
    days_.emplace_back();
    cleared_.push_back(none);
  }
  return at;
}

std::span<const DayAfter> Counters::days(std::uint32_t at) {
  if (days_[at].empty()) find_days(at);
  return days_[at];
}

void Counters::find_days(std::uint32_t at) {
  constexpr std::size_t many = 4096;
  const std::int8_t now = reached_[at].person;
  const int turns_to = fold_.persons()[static_cast<std::size_t>(now)].turns_to;
  const std::size_t persons = turns_to < 0 ? 1 : 2;
  const auto days = fold_.days(reached_[at]);
  seen_on_.clear();
  counted_on_.clear();
  for (const DayFrom& day : days) {
    for (std::size_t p = 0; p < persons; ++p) {
      seen_on_.push_back(day.seen);
      counted_on_.push_back(counters_of(day.counted));
      seen_on_.back().person = counted_on_.back().person = p == 0 ? now : static_cast<std::int8_t>(turns_to);
    }
  }
  seen_.add_all(seen_on_, seen_at_);
  counted_.add_all(counted_on_, counted_at_);
  if (stock_.empty() || stock_.back().size() + seen_on_.size() > stock_.back().capacity())
    stock_.emplace_back().reserve(std::max(many, seen_on_.size()));
  auto& stock = stock_.back();
  const std::size_t first = stock.size();
  for (std::size_t i = 0; i < seen_on_.size(); ++i) {
    stock.push_back({static_cast<std::int16_t>(days[i / persons].gap), seen_on_[i].person, seen_at_[i], counted_at_[i]});
  }
  days_[at] = std::span(stock).subspan(first);
}

std::uint32_t Counters::after(std::uint32_t counted, std::size_t effect) {
  if (column_[effect] == 0) column_[effect] = ++columns_;
  const std::uint32_t known = after_.at(counted, column_[effect] - 1u);
  if (known != 0) return known - 1;
  const std::uint32_t to = add(counters_after(fold_, counted_[counted], Effect::of_code(effect)));
  after_.at(counted, column_[effect] - 1u) = to + 1;
  return to;
}

std::uint32_t Counters::cleared(std::uint32_t at) {
  if (cleared_[at] != none) return cleared_[at];
  Stand anew = reached_[at];
  anew.setbacks = 0;
  anew.at_step = 0;
  const std::uint32_t to = add(anew);
  return cleared_[at] = to;
}

}  // namespace rehab::verify
