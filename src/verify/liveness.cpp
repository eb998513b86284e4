#include "verify/liveness.hpp"

#include <algorithm>
#include <bit>

#include "engine/ladder.hpp"

namespace rehab::verify {

using namespace search;

namespace {

/// The number of each state by its counters and place: of each counters the places in order, and how many stand before each word.
class Numbers {
 public:
  Numbers(const Search& search, std::uint32_t counters) : rows_(counters) {
    for (std::uint32_t i = 0; i < search.size(); ++i) {
      const StateAt at = search.state(i);
      auto& words = rows_[at.counters].words;
      if (at.place / 64 >= words.size()) words.resize(at.place / 64 + std::size_t{1});
      words[at.place / 64].places |= std::uint64_t{1} << (at.place % 64);
    }
    std::uint32_t before = 0;
    for (Row& row : rows_) {
      for (WordOfPlaces& word : row.words) {
        word.before = before;
        before += static_cast<std::uint32_t>(std::popcount(word.places));
      }
    }
    numbers_.resize(before);
    for (std::uint32_t i = 0; i < search.size(); ++i) numbers_[rank(search.state(i))] = i;
  }
  std::uint32_t of(const StateAt& state) const {
    if (state.counters >= rows_.size() || state.place / 64 >= rows_[state.counters].words.size()) return none;
    const WordOfPlaces& word = rows_[state.counters].words[state.place / 64];
    return (word.places >> (state.place % 64) & 1u) != 0 ? numbers_[rank(state)] : none;
  }

 private:
  struct WordOfPlaces {
    std::uint64_t places = 0;
    std::uint32_t before = 0;
  };
  struct Row {
    std::vector<WordOfPlaces> words;
  };
  std::size_t rank(const StateAt& state) const {
    const WordOfPlaces& word = rows_[state.counters].words[state.place / 64];
    const std::uint64_t below = word.places & ((std::uint64_t{1} << (state.place % 64)) - 1);
    return word.before + static_cast<std::size_t>(std::popcount(below));
  }

  std::vector<Row> rows_;  ///< by counters
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
    Backwards backwards(count, 1 + search_.plans().given.size());
    BitSet arrives;
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < count; ++i) {
      const Good good = good_step(i);
      if (good.is == BestAnswers::Is::arrives || (good.is == BestAnswers::Is::referral && stands_anyway(i)) ||
          waits_for_clinician(i)) {
        arrives.add(i);
        open.push_back(i);
      } else if (good.is == BestAnswers::Is::goes_on) {
        if (const auto next = numbers.of(good.next); next != none) backwards.add(i, 0, next);
      }
      const StateAt now = search_.state(i);
      for (const std::size_t word : search_.words_at(i)) {
        const auto told = numbers.of({now.counters, search_.positions().given(now.place, word)});
        if (told != none && told != i) backwards.add(i, 1 + word, told);
      }
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

  /// The profile alone keeps the next gate closed: it asks for a clinician's word, and the file names no clinician.
  bool waits_for_clinician(std::uint32_t state) {
    if (search_.abstraction().persons()[static_cast<std::size_t>(search_.counters_of(state).person)].clinician) return false;
    const Plan& plan = search_.plans().plan(0);
    const Position& place = search_.positions_of(state)[0];
    const int gate = next_gate(plan, place.on_ladder != 0, place.step);
    if (gate < 0) return false;
    const auto asks = [&](const Condition& c) {
      if (is_observation(c.key) || !is_word_given(static_cast<Fact>(c.key)) || c.holds(0)) return false;
      return plan.word(word_of(static_cast<Fact>(c.key))).by_clinician;
    };
    const Stage& stage = plan.stage(gate);
    return !stage.enter.any.empty() && std::all_of(stage.enter.any.begin(), stage.enter.any.end(), [&](const Alternative& all) {
      return std::any_of(all.begin(), all.end(), asks);
    });
  }

  BestAnswers best_on(const DayAfter& day, StateAt state) {
    const Verdicts& all = search_.verdicts();
    const DayVerdicts& verdicts = all[all.day(search_.there_on(day, state.counters, state.place))];
    const std::uint32_t kind = verdicts.best();
    BestAnswers& known = entry(known_, search_.positions().prescribing(state.place), kind, BestAnswers());
    if (known.is == BestAnswers::Is::unknown) known = best_under(kind, state);
    return known;
  }

  /// What prescriptions hang on of a place decides.
  BestAnswers best_under(std::uint32_t kind, StateAt state) {
    SuccessorTable& successors = search_.successors();
    const std::uint32_t joint = successors.ruled(successors.ruled_at(state.place, kind)).first;
    const Prescribed& p = search_.prescriptions().prescribed(joint, 0);
    if (p.decides() == Decision::refer) return {0, 0, BestAnswers::Is::referral};
    const bool forbidden = search_.prescriptions().forbids(search_.verdicts().kind(kind)[0], joint, 0);
    if (p.decides() == Decision::wait || forbidden) return {0, 0, BestAnswers::Is::no_session};
    const Positions before = search_.positions()[state.place];
    const Arrival to = search_.transitions().arrive(before, joint, search_.prescriptions().outcomes(joint)[0], {});
    return {search_.positions().add(to.places), to.effect, p.step == goal_ ? BestAnswers::Is::arrives : BestAnswers::Is::goes_on};
  }

  Good good_step(std::uint32_t at) {
    Good good;
    const StateAt now = search_.state(at);
    const int person = search_.counters_of(at).person;
    for (const DayAfter& day : search_.days(at)) {
      if (day.person != person) continue;
      const BestAnswers best = best_on(day, now);
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
  std::vector<std::vector<BestAnswers>> known_;  ///< by what prescriptions hang on, and kind of verdict
};

}  // namespace

std::optional<Stuck> stuck_before(Search& search, int step) { return GoodWays(search, step).stuck(); }

}  // namespace rehab::verify
