// Every abstract state that any athlete can come to under one plan or two, the nearest first, and how it was first come to.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "search/progress.hpp"
#include "search/successors.hpp"

namespace rehab::search {

struct Count {
  std::uint64_t states = 0;
  std::uint64_t situations = 0;   ///< as the tests see them: a state and a day
  std::uint64_t transitions = 0;  ///< from each state on each day by each answer and what was done, and by words, to the next
};

/// A state: its counters and its places, each by number.
struct StateAt {
  std::uint32_t counters = 0;
  std::uint32_t place = 0;
  bool operator==(const StateAt&) const = default;
};

/// How a state was first come to: the most benign of the ways from its parent.
struct Origin {
  enum class By : std::uint8_t { start, session, word, cleared, injured };
  By by = By::start;
  std::size_t word = 0;  ///< of By::word: number in Plans::given
  std::uint32_t parent = 0;
  int gap = 0;              ///< from the parent's last session to the session
  int reported_on = 0;      ///< the gap of the day on which the report counted: before the session's where a referral stood since
  std::int16_t person = 0;  ///< older by then, perhaps
  Answered answered;        ///< on that day
  Statement statement;      ///< one that leads to it
  const SessionOutcome* outcome = nullptr;
  bool coach_rests = false;  ///< he asked for rest, and the session was run all the same
};

class Search {
 public:
  /// `rules`: what rules and gates ask; `all`: and whatever else is to be told apart.
  Search(const Plans& plans, const ValueClasses& rules, const ValueClasses& all, Reports& reports, Compared compared,
         Observer& observer);

  /// To be said before the first step: no more states than this, and whoever watches may end it.
  void bound(std::uint64_t most, Watcher watcher) {
    most_ = most;
    watcher_ = std::move(watcher);
  }
  /// All that can be come to; false where the bound did not do, or the watcher ended it.
  bool run();
  /// One more state's worth; false where there is none left, or no more is to be done.
  bool step();
  /// Did it end before all was walked: by the bound, the watcher, or with more distances than can be numbered?
  bool ended_early() const { return ended_early_; }
  /// Keeps apart what only the facts of a property can tell apart; to be asked for before the first step.
  void keep_facts() { abstraction_.keep_last_intensities(); }
  /// Likewise: any session may be cut by a physio's limits.
  void walk_limits() { abstraction_.walk_limits(); }
  /// Likewise: whoever runs where no run was prescribed keeps the base of before. It is taken for one that bounds nothing: more
  /// than can come about, which proves what holds. What breaks then has to be replayed.
  void forget_older_bases() { abstraction_.forget_older_bases(); }
  void take(Ways ways) {
    ways_ = ways;
    successors_.take(ways);
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(states_.size()); }
  const StateAt& state(std::size_t at) const { return states_[at]; }
  const Counters& counters_of(std::size_t state) const { return counters_[states_[state].counters]; }
  const Positions& positions_of(std::size_t state) const { return places_[states_[state].place]; }
  const Count& count() const { return count_; }
  Origin origin(std::uint32_t state);

  /// The days that were looked at from a state.
  std::span<const DayAfter> days(std::uint32_t state) { return counters_.days(states_[state].counters); }
  Situation situation(std::uint32_t counters, std::uint32_t place, int gap, std::int16_t person) const;
  Situation situation(std::uint32_t state, int gap, std::int16_t person) const {
    return situation(states_[state].counters, states_[state].place, gap, person);
  }
  Situation situation(const SituationAt& at) const { return situation(at.state, at.day.gap, at.day.person); }
  /// What the rules see of a day's counters, as a number.
  std::uint32_t ruled_by(const DayAfter& day);
  /// Where a day at a place stands to the rules: of Verdicts.
  std::uint32_t there_on(const DayAfter& day, std::uint32_t counters, std::uint32_t place);
  std::uint32_t successors_on(std::uint32_t state, const DayAfter& day);
  /// The state after a session on a day under an answer; places that are new are not thereby come to.
  StateAt after(const Situation& situation, const DayAfter& day, std::uint32_t joint, const SessionOutcome& outcome,
                const PerPlan<AfterDay>& left);
  /// Numbers in Plans::given of those that may be said in a state, whether they were or not.
  std::vector<std::size_t> words_at(std::uint32_t state) const;
  bool has_reached(const StateAt& state) const { return reached_.test(state.counters, state.place); }

  const Plans& plans() const { return plans_; }
  const Abstraction& abstraction() const { return abstraction_; }
  const Reports& reports() const { return reports_; }
  const Statements& statements() const { return statements_; }
  Prescriptions& prescriptions() { return prescriptions_; }
  Verdicts& verdicts() { return verdicts_; }
  SuccessorTable& successors() { return successors_; }
  CounterTable& counters() { return counters_; }
  PositionTable& positions() { return places_; }
  Transitions& transitions() { return transitions_; }

 private:
  /// Parent and the number of the day in CounterTable::days; or a word or start in place of the day.
  struct CameBy {
    std::uint32_t parent = 0;
    std::uint16_t day = 0;
  };
  static constexpr std::uint16_t by_start = 0xffff, by_cleared = 0xfffe, by_injury = 0xfffd;
  static constexpr std::uint16_t by_word = 0xff00;  ///< and the word's number in Plans::given

  /// A day with the rows of the tables below that it looks into.
  struct OpenDay {
    DayAfter day;
    std::uint32_t ruled = 0;
    BitSet* situations = nullptr;
    BitSet* applied = nullptr;
    std::vector<std::uint32_t>* successors = nullptr;
  };
  struct PutOff {
    std::uint32_t run = 0;
    std::uint32_t counted = 0;
    CameBy step;
  };
  void add(StateAt state, CameBy step);
  void add_words(std::uint32_t at);
  void open_days(std::uint32_t counters);
  void ask_watcher() { ended_early_ = ended_early_ || !watcher_.goes_on({states_.size(), states_.size() - next_}); }
  std::uint32_t look(CameBy step, StateAt here, const OpenDay& day);
  std::uint32_t look_closely(std::uint32_t at, StateAt here, const OpenDay& day);
  void apply(const SuccessorPart& part, std::uint32_t counted, CameBy step);
  void land(const Landings& landings, std::uint32_t counted, CameBy step);
  void land_run(std::uint32_t run, std::uint32_t counted, CameBy step);
  bool find_session(std::uint32_t wanted, const DayAfter& day, const DayAfter& reported_on, Origin& origin);

  const Plans& plans_;
  Reports& reports_;
  Observer& observer_;
  Abstraction abstraction_;
  Statements statements_;
  Prescriptions prescriptions_;
  Verdicts verdicts_;
  Transitions transitions_;
  CounterTable counters_;
  PositionTable places_;
  SuccessorTable successors_;
  Ways ways_ = Ways::all;
  std::deque<StateAt> states_;  ///< which grows without being copied
  std::deque<CameBy> steps_;
  std::uint32_t next_ = 0;
  std::uint64_t most_ = none;
  Watcher watcher_;
  bool ended_early_ = false;
  std::uint32_t open_counters_ = none;
  std::vector<OpenDay> open_days_;                             ///< of those
  BitRows reached_;                                            ///< by counters: places
  BitRows situations_;                                         ///< by seen counters: places
  BitRows applied_, applied_parts_, groups_done_, runs_done_;  ///< by what a session counts: successors, parts, groups, runs
  std::vector<std::uint32_t> ruled_seen_;                      ///< by seen counters: what of them the rules see
  Interned<Seen> ruled_;
  std::vector<std::vector<std::uint32_t>> there_index_;       ///< by that and what the rules see of a place
  std::vector<std::vector<std::uint32_t>> successors_index_;  ///< by that and place
  std::vector<PutOff> put_off_;
  BitRows runs_put_off_;  ///< by what a session counts: runs
  Count count_;
};

}  // namespace rehab::search
