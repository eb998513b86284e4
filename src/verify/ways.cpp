// Do good reports lead to a step from everywhere? Each stand has one next: everything done as prescribed, every answer the best;
// and the coach's word of full speed. Walked backwards from where the step is come to.
#include <algorithm>

#include "verify/walk.hpp"

namespace rehab::verify {

namespace {

/// The number of each stand by its halves.
class Numbers {
 public:
  Numbers(const StandList& stands, std::uint32_t counters) : rows_(counters) {
    for (std::uint32_t i = 0; i < stands.size(); ++i) {
      const auto halves = stands.halves(i);
      auto& row = rows_[halves.counters];
      if (halves.place >= row.size()) row.resize(halves.place + 1, none);
      row[halves.place] = i;
    }
  }
  std::uint32_t of(const StandList::Halves& halves) const {
    if (halves.counters >= rows_.size() || halves.place >= rows_[halves.counters].size()) return none;
    return rows_[halves.counters][halves.place];
  }
  static constexpr std::uint32_t none = 0xffffffff;

 private:
  std::vector<std::vector<std::uint32_t>> rows_;
};

/// Who leads to whom, to be followed backwards.
class Backwards {
 public:
  void add(std::uint32_t from, std::uint32_t to) { steps_.emplace_back(to, from); }
  void close(std::uint32_t count) {
    first_.assign(count + 1, 0);
    for (const auto& step : steps_) ++first_[step.first + 1];
    for (std::uint32_t i = 0; i < count; ++i) first_[i + 1] += first_[i];
    from_.resize(steps_.size());
    auto next = first_;
    for (const auto& [to, from] : steps_) from_[next[to]++] = from;
    steps_ = {};
  }
  std::span<const std::uint32_t> to(std::uint32_t at) const {
    return std::span(from_).subspan(first_[at], first_[at + 1] - first_[at]);
  }

 private:
  std::vector<std::pair<std::uint32_t, std::uint32_t>> steps_;
  std::vector<std::uint32_t> first_, from_;
};

}  // namespace

/// The next stand if everything is done as prescribed and every answer is the best.
struct Walk::Good {
  bool arrives = false;
  bool referral = false;
  bool goes_on = false;
  StandList::Halves next;
  DayAfter day;
};

Walk::Good Walk::good_step(std::uint32_t at, int goal) {
  Good good;
  const auto now = stands_.halves(at);
  const int person = counters_[now.counters].person;
  for (const DayAfter& day : counters_.days(now.counters)) {
    if (day.person != person) continue;
    good.day = day;
    const Verdicts& verdicts = answers_.rulings()[verdicts_on(day, now.place)];
    const VerdictClass& best = verdicts.classes[static_cast<std::size_t>(verdicts.best)];
    const Ruled& ruled = fans_.ruled(fans_.ruled_at(places_.spot(now.place), best.kind));
    const Prescribed& p = answers_.prescribed(ruled.first);
    good.referral = p.decision == Decision::refer;
    if (good.referral) return good;
    if (p.decision == Decision::wait || best.rest) continue;
    good.arrives = p.step == goal;
    good.goes_on = true;
    const auto to = good_arrival(now.place, ruled.first);
    good.next = {counters_.after(day.counted, to.second), to.first};
    return good;
  }
  return good;
}

std::pair<std::uint32_t, std::size_t> Walk::good_arrival(std::uint32_t place, int prescribed) {
  const std::uint64_t key = std::uint64_t{places_.spot(place)} << 32 | static_cast<std::uint32_t>(prescribed);
  const auto [at, is_new] = good_arrivals_.try_emplace(key);
  if (is_new) {
    const Outcome& done = answers_.outcomes(prescribed)[0];
    const auto to = arrival(fold_, places_[place], answers_.prescribed(prescribed), done, done.exceeded);
    at->second = {places_.add(to.place), to.effect.code()};
  }
  return at->second;
}

void Walk::look_for_ways(int goal, const std::vector<int>& properties) {
  const std::uint32_t count = stands_.size();
  const Numbers numbers(stands_, counters_.size());
  Bits arrives;
  Backwards backwards;
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Good good = good_step(i, goal);
    if (good.arrives || good.referral) {
      arrives.add(i);
      open.push_back(i);
    } else if (good.goes_on) {
      if (const auto next = numbers.of(good.next); next != Numbers::none) backwards.add(i, next);
    }
    const auto now = stands_.halves(i);
    if (!fold_.keeps_full_speed() || places_[now.place].is(Stand::referred)) continue;
    const auto told = numbers.of({now.counters, places_.told_full_speed(now.place)});
    if (told != Numbers::none && told != i) backwards.add(i, told);
  }
  backwards.close(count);
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t before : backwards.to(at)) {
      if (arrives.add(before)) open.push_back(before);
    }
  }
  std::uint32_t stuck = 0;
  while (stuck < count && arrives.test(stuck)) ++stuck;
  if (stuck == count) return;
  Breach breach;
  breach.stand = stuck;
  breach.person = counters_[stands_.halves(stuck).counters].person;
  const Good good = good_step(stuck, goal);
  breach.gap = good.day.gap;
  breach.sheet = answers_.sheet_for(situation_of(good.day, stands_.halves(stuck).place));
  for (const int property : properties) {
    breach.property = property;
    properties_.add_breach(breach);
  }
}

}  // namespace rehab::verify
