#include "verify/liveness.hpp"

#include <algorithm>
#include <numeric>

namespace rehab::verify {

using namespace search;

namespace {

/// The number of each state by its counters and place.
class Numbers {
 public:
  Numbers(const Search& search, std::uint32_t counters) : first_(counters + std::size_t{1}) {
    for (std::uint32_t i = 0; i < search.size(); ++i) {
      auto& width = first_[search.state(i).counters + std::size_t{1}];
      width = std::max<std::size_t>(width, search.state(i).place + 1);
    }
    std::partial_sum(first_.begin(), first_.end(), first_.begin());
    numbers_.resize(first_.back(), none);
    for (std::uint32_t i = 0; i < search.size(); ++i) numbers_[at(search.state(i))] = i;
  }
  std::uint32_t of(const StateAt& state) const {
    const bool known = state.counters + std::size_t{1} < first_.size() && at(state) < first_[state.counters + std::size_t{1}];
    return known ? numbers_[at(state)] : none;
  }

 private:
  std::size_t at(const StateAt& state) const { return first_[state.counters] + state.place; }

  std::vector<std::size_t> first_;  ///< by counters: where their row begins
  std::vector<std::uint32_t> numbers_;
};

/// Who leads to whom, to be followed backwards: of every state as many steps as there are ways to take one.
class Backwards {
 public:
  Backwards(std::uint32_t states, std::size_t ways) : ways_(ways), newest_(states, none), older_(states * ways, none) {}
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
  std::size_t ways_;
  std::vector<std::uint32_t> newest_;  ///< by state: the last step that leads to it
  std::vector<std::uint32_t> older_;   ///< by step: the one before it that leads to the same
};

/// What a day leads to if everything is done as prescribed and every answer is the best, as far as a place answers it.
struct BestAnswers {
  enum class Is : std::uint8_t { unknown, no_session, referral, arrives, goes_on };
  std::uint32_t place = 0;
  std::uint32_t effect = 0;
  Is is = Is::unknown;
};

/// The first day of a state that has a session or a referral, else its last.
struct Good {
  BestAnswers::Is is = BestAnswers::Is::no_session;
  StateAt next;
  DayAfter day;
};

class GoodWays {
 public:
  GoodWays(Search& search, int goal) : search_(search), goal_(goal) {}

  std::optional<Stuck> stuck() {
    const std::uint32_t count = search_.size();
    const Numbers numbers(search_, search_.counters().size());
    Backwards backwards(count, 2);
    BitSet arrives;
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < count; ++i) {
      const Good good = good_step(i);
      if (good.is == BestAnswers::Is::arrives || (good.is == BestAnswers::Is::referral && stands_anyway(i))) {
        arrives.add(i);
        open.push_back(i);
      } else if (good.is == BestAnswers::Is::goes_on) {
        if (const auto next = numbers.of(good.next); next != none) backwards.add(i, 0, next);
      }
      if (!search_.abstraction().keeps_full_speed() || search_.positions_of(i)[0].referred != 0) continue;
      const StateAt now = search_.state(i);
      const auto told = numbers.of({now.counters, search_.positions().told_full_speed(now.place)});
      if (told != none && told != i) backwards.add(i, 1, told);
    }
    while (!open.empty()) {
      const std::uint32_t at = open.back();
      open.pop_back();
      backwards.to(at, [&](std::uint32_t before) {
        if (arrives.add(before)) open.push_back(before);
      });
    }
    return first_of(arrives);
  }

 private:
  /// One that a referral stops says why; else the nearest.
  std::optional<Stuck> first_of(const BitSet& arrives) {
    std::optional<Stuck> nearest;
    for (std::uint32_t i = 0; i < search_.size(); ++i) {
      if (arrives.test(i)) continue;
      const Good good = good_step(i);
      if (good.is == BestAnswers::Is::referral) return Stuck{i, good.day};
      if (!nearest) nearest = Stuck{i, good.day};
    }
    return nearest;
  }

  /// A referral that stands already, or of which the profile or a new injury alone asks: nobody's reports can lead past it. One
  /// that good reports bring about is no way back.
  bool stands_anyway(std::uint32_t state) {
    if (search_.positions_of(state)[0].referred != 0) return true;
    const auto of_person = [](const Condition& c) {
      if (is_observation(c.key)) return false;
      const auto fact = static_cast<Fact>(c.key);
      return kept(fact) == Kept::in_person || fact == Fact::injuries;
    };
    const Profile& profile = search_.abstraction().profile(search_.counters_of(state).person);
    Facts facts = facts_on(search_.plans().plan(0), profile, fresh(profile), Abstraction::today);
    facts.known[static_cast<std::size_t>(key_of(Fact::injuries))] = search_.counters_of(state).injuries;
    for (const auto& rule : search_.plans().plan(0).rules) {
      if (rule.then.movement != Movement::refer) continue;
      for (const auto& alternative : rule.when.any) {
        if (std::all_of(alternative.begin(), alternative.end(), of_person) && holds(alternative, facts.known)) return true;
      }
    }
    return false;
  }

  BestAnswers best_on(const DayAfter& day, StateAt state) {
    const Verdicts& all = search_.verdicts();
    const DayVerdicts& verdicts = all[all.day(search_.there_on(day, state.counters, state.place))];
    const std::uint32_t kind = verdicts.best();
    SuccessorTable& successors = search_.successors();
    const std::uint32_t joint = successors.ruled(successors.ruled_at(search_.positions().prescribing(state.place), kind)).first;
    const Prescribed& p = search_.prescriptions().prescribed(joint, 0);
    if (p.decides() == Decision::refer) return {0, 0, BestAnswers::Is::referral};
    const bool forbidden = search_.prescriptions().forbids(all.kind(kind)[0], joint, 0);
    if (p.decides() == Decision::wait || forbidden) return {0, 0, BestAnswers::Is::no_session};
    const auto& to = arrival(state.place, joint);
    return {to.place, to.effect, p.step == goal_ ? BestAnswers::Is::arrives : BestAnswers::Is::goes_on};
  }

  BestAnswers arrival(std::uint32_t place, std::uint32_t joint) {
    BestAnswers& known = entry(arrivals_, search_.positions().prescribing(place), joint, BestAnswers());
    if (known.is == BestAnswers::Is::unknown) {
      const Positions before = search_.positions()[place];
      const Arrival to = search_.transitions().arrive(before, joint, search_.prescriptions().outcomes(joint)[0], {});
      known = {search_.positions().add(to.places), to.effect, BestAnswers::Is::goes_on};
    }
    return known;
  }

  Good good_step(std::uint32_t at) {
    Good good;
    const StateAt now = search_.state(at);
    const int person = search_.counters_of(at).person;
    for (const DayAfter& day : search_.days(at)) {
      if (day.person != person) continue;
      BestAnswers best = entry(known_, search_.ruled_by(day), now.place, BestAnswers());
      if (best.is == BestAnswers::Is::unknown) best = known_[search_.ruled_by(day)][now.place] = best_on(day, now);
      good.is = best.is;
      good.day = day;
      if (best.is == BestAnswers::Is::no_session) continue;
      if (best.is == BestAnswers::Is::goes_on) good.next = {search_.counters().after(day.counted, best.effect), best.place};
      return good;
    }
    return good;
  }

  Search& search_;
  int goal_;
  std::vector<std::vector<BestAnswers>> known_;     ///< by what the rules see of a day's counters, and place
  std::vector<std::vector<BestAnswers>> arrivals_;  ///< by what prescriptions hang on, and prescription
};

}  // namespace

std::optional<Stuck> stuck_before(Search& search, int step) { return GoodWays(search, step).stuck(); }

}  // namespace rehab::verify
