// Do good reports lead to a step from everywhere? Each stand has one next: everything done as prescribed, every answer the best;
// and the coach's word of full speed. Walked backwards from where the step is come to.
#include <algorithm>
#include <numeric>

#include "verify/walk.hpp"

namespace rehab::verify {

namespace {

/// The number of each stand by its halves.
class Numbers {
 public:
  Numbers(const StandList& stands, std::uint32_t counters) : first_(counters + std::size_t{1}) {
    for (std::uint32_t i = 0; i < stands.size(); ++i) {
      auto& width = first_[stands.halves(i).counters + std::size_t{1}];
      width = std::max<std::size_t>(width, stands.halves(i).place + 1);
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    numbers_.resize(first_.back(), none);
    for (std::uint32_t i = 0; i < stands.size(); ++i) numbers_[at(stands.halves(i))] = i;
  }
  std::uint32_t of(const StandList::Halves& halves) const {
    const bool known = halves.counters + std::size_t{1} < first_.size() && at(halves) < first_[halves.counters + std::size_t{1}];
    return known ? numbers_[at(halves)] : none;
  }
  static constexpr std::uint32_t none = 0xffffffff;

 private:
  std::size_t at(const StandList::Halves& halves) const { return first_[halves.counters] + halves.place; }

  std::vector<std::size_t> first_;  ///< by counters: where their row begins
  std::vector<std::uint32_t> numbers_;
};

/// Who leads to whom, to be followed backwards.
class Backwards {
 public:
  explicit Backwards(std::uint32_t steps) { steps_.reserve(steps); }
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
  const std::uint32_t spot = places_.spot(place);
  auto& known = entry<std::pair<std::uint32_t, std::size_t>>(good_arrivals_, spot, static_cast<std::size_t>(prescribed), {none, 0});
  if (known.first == none) {
    const Outcome& done = answers_.outcomes(prescribed)[0];
    const auto to = arrival(fold_, places_[place], answers_.prescribed(prescribed), done, done.exceeded);
    known = {places_.add(to.place), to.effect.code()};
  }
  return known;
}

void Walk::look_for_ways(int goal, const std::vector<int>& properties) {
  const std::uint32_t count = stands_.size();
  const Numbers numbers(stands_, counters_.size());
  Bits arrives;
  Backwards backwards(count);
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
