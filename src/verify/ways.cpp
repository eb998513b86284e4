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

/// Who leads to whom, to be followed backwards: of every stand as many steps as there are ways to take one.
class Backwards {
 public:
  Backwards(std::uint32_t stands, std::size_t ways) : ways_(ways), newest_(stands, none), older_(stands * ways, none) {}
  void add(std::uint32_t from, std::size_t way, std::uint32_t to) {
    const std::size_t step = from * ways_ + way;
    older_[step] = newest_[to];
    newest_[to] = static_cast<std::uint32_t>(step);
  }
  template <class Each>
  void to(std::uint32_t at, const Each& each) const {
    for (std::uint32_t step = newest_[at]; step != none; step = older_[step]) each(static_cast<std::uint32_t>(step / ways_));
  }

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  std::size_t ways_;
  std::vector<std::uint32_t> newest_;  ///< by stand: the last step that leads to it
  std::vector<std::uint32_t> older_;   ///< by step: the one before it that leads to the same
};

}  // namespace

/// What a day leads to if everything is done as prescribed and every answer is the best, as far as a place answers it.
struct Walk::Best {
  enum class Is : std::uint8_t { unasked, no_session, referral, arrives, goes_on };
  std::uint32_t place = 0;
  std::uint8_t effect = 0;
  Is is = Is::unasked;
};

/// The first day of a stand that has a session or a referral, else its last.
struct Walk::Good {
  Best::Is is = Best::Is::no_session;
  StandList::Halves next;
  DayAfter day;
};

Walk::Best Walk::best_on(const DayAfter& day, std::uint32_t place, int goal) {
  const Verdicts& verdicts = answers_.rulings()[verdicts_on(day, place)];
  const VerdictClass& best = verdicts.classes[static_cast<std::size_t>(verdicts.best)];
  const Ruled& ruled = fans_.ruled(fans_.ruled_at(places_.spot(place), best.kind));
  const Prescribed& p = answers_.prescribed(ruled.first);
  if (p.decision == Decision::refer) return {0, 0, Best::Is::referral};
  if (p.decision == Decision::wait || best.rest) return {0, 0, Best::Is::no_session};
  const auto to = good_arrival(place, ruled.first);
  return {to.first, static_cast<std::uint8_t>(to.second), p.step == goal ? Best::Is::arrives : Best::Is::goes_on};
}

Walk::Good Walk::good_step(std::uint32_t at, int goal, std::vector<std::vector<Best>>& known) {
  Good good;
  const auto now = stands_.halves(at);
  const int person = counters_[now.counters].person;
  for (const DayAfter& day : counters_.days(now.counters)) {
    if (day.person != person) continue;
    Best& best = entry(known, ruled_by(day), now.place, Best());
    if (best.is == Best::Is::unasked) best = best_on(day, now.place, goal);
    good.is = best.is;
    good.day = day;
    if (best.is == Best::Is::no_session) continue;
    if (best.is == Best::Is::goes_on) good.next = {counters_.after(day.counted, best.effect), best.place};
    return good;
  }
  return good;
}

std::pair<std::uint32_t, std::size_t> Walk::good_arrival(std::uint32_t place, int prescribed) {
  const std::uint32_t spot = places_.spot(place);
  auto& known =
      entry<std::pair<std::uint32_t, std::size_t>>(good_arrivals_, spot, static_cast<std::size_t>(prescribed), {none, 0});
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
  std::vector<std::vector<Best>> known;
  Bits arrives;
  Backwards backwards(count, fold_.keeps_full_speed() ? 2 : 1);
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Good good = good_step(i, goal, known);
    if (good.is == Best::Is::arrives || good.is == Best::Is::referral) {
      arrives.add(i);
      open.push_back(i);
    } else if (good.is == Best::Is::goes_on) {
      if (const auto next = numbers.of(good.next); next != Numbers::none) backwards.add(i, 0, next);
    }
    const auto now = stands_.halves(i);
    if (!fold_.keeps_full_speed() || places_[now.place].is(Stand::referred)) continue;
    const auto told = numbers.of({now.counters, places_.told_full_speed(now.place)});
    if (told != Numbers::none && told != i) backwards.add(i, 1, told);
  }
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    backwards.to(at, [&](std::uint32_t before) {
      if (arrives.add(before)) open.push_back(before);
    });
  }
  std::uint32_t stuck = 0;
  while (stuck < count && arrives.test(stuck)) ++stuck;
  if (stuck == count) return;
  Breach breach;
  breach.stand = stuck;
  breach.person = counters_[stands_.halves(stuck).counters].person;
  const Good good = good_step(stuck, goal, known);
  breach.gap = good.day.gap;
  breach.sheet = answers_.sheet_for(situation_of(good.day, stands_.halves(stuck).place));
  for (const int property : properties) {
    breach.property = property;
    properties_.add_breach(breach);
  }
}

}  // namespace rehab::verify
