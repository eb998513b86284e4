// All that can follow from a place under the day's verdicts, as sets of places: worked out once, and added whole to what was
// reached. Parts that different places and verdicts share (a word of the coach, a prescription) are kept once.
#pragma once

#include <array>
#include <deque>
#include <map>
#include <unordered_map>

#include "search/bit_set.hpp"
#include "search/observer.hpp"
#include "search/transitions.hpp"

namespace rehab::search {

/// Only the plainest ways, to come quickly to what lies deep: everything done as prescribed, and no word of the coach but the
/// plan's own.
enum class Ways : std::uint8_t { all, plain };

/// By effect on the counters the places that sessions lead to.
class Landings {
 public:
  struct Landing {
    std::uint32_t effect = 0;
    std::uint32_t word = 0;  ///< of the set of places
    std::uint64_t places = 0;
  };
  void add(std::uint32_t effect, std::uint32_t place);
  void add(const Landings& others);
  auto begin() const { return landings_.begin(); }
  auto end() const { return landings_.end(); }
  std::size_t size() const { return landings_.size(); }

 private:
  std::uint64_t& places_in(std::uint32_t effect, std::uint32_t word);
  std::vector<Landing> landings_;  ///< those of an effect one behind the other
};

/// One prescription run from somewhere on a day.
struct Run {
  Landings to;
  std::uint32_t transitions = 0;
};

/// A prescription run on a day, as far as something of the place before is left in the place after: where it leads is asked for
/// each such place.
struct Keeper {
  std::uint32_t joint = 0;
  std::uint32_t day = 0;  ///< of SuccessorTable::day
  std::uint32_t later = 0;
  bool operator==(const Keeper&) const = default;
};

/// A prescription as it is, or as limits leave it.
struct OfferedForm {
  std::uint32_t whole = 0;  ///< without limits, which says whether the day is forbidden
  std::uint32_t joint = 0;
  std::uint32_t from = none;  ///< what it is run from, of SuccessorTable::from_for; none where it is no session to all plans
  std::uint32_t keeps = 0;    ///< something of the place before may be left
  auto operator<=>(const OfferedForm&) const = default;
};

/// What words of one sort lead to, whatever answers leave of the day.
struct Offers {
  std::vector<std::uint32_t> joints;  ///< but those that come too soon after the last session
  std::vector<OfferedForm> forms;
};

/// All sessions of some offers on a day.
struct Group {
  std::uint32_t keepers = 0;         ///< a set of them
  std::vector<std::uint32_t> later;  ///< runs that the observer wants put off
  SparseSet runs;
  Landings to;  ///< of all runs; empty where that is nothing gained
  std::uint64_t transitions = 0;
};

/// One verdict at one place, by number of offers.
struct Ruled {
  std::uint32_t first = 0;       ///< what is prescribed if the coach says nothing
  std::uint32_t own = 0;         ///< he says nothing, or repeat
  std::uint32_t regress = none;  ///< he says to go back
};

/// Some of what can follow on a day: what many places and days share.
struct SuccessorPart {
  std::vector<std::uint32_t> runs;
  std::vector<std::uint32_t> groups;
  std::vector<std::uint32_t> later;
  std::vector<std::uint32_t> keepers;  ///< sets of them, until all are there
  std::uint32_t kept = 0;              ///< all in these
  std::uint64_t transitions = 0;
};

/// All that can follow on a day, by number of its parts.
struct Successors {
  std::uint32_t rules = 0;        ///< what the rules lead to, and the coach's repeat and regress
  std::uint32_t starts = 0;       ///< what his `start at` leads to
  std::uint32_t rules_kept = 0;   ///< of the first, the sessions that leave something of the place
  std::uint32_t starts_kept = 0;  ///< of the second likewise
  std::uint32_t referral = 0;     ///< of all these, what follows under a referral of all plans; it stands on later days, alone
  std::array<std::uint32_t, 4> all() const { return {rules, starts, rules_kept, starts_kept}; }
};

/// One answer in a situation, spelt out.
struct Answered {
  std::uint32_t joint = 0;
  std::size_t verdict = 0;  ///< of DayVerdicts::classes or, where `started`, ::starts
  std::size_t word = 0;     ///< of Plans::words
  std::uint32_t kind = 0;   ///< of the verdict, as it is with that word
  PerPlan<AfterDay> day;
  bool started = false;  ///< on a `start at`, whose verdict is of ::starts
  bool by_start_at = false;
  Limited limited = Limited::no;
  Parts parts;
};

class SuccessorTable {
 public:
  /// A verdict, and a statement that leads to it.
  struct Heard {
    std::uint32_t kind = 0;
    Statement by;
  };

  SuccessorTable(const Plans& plans, const Abstraction& abstraction, Verdicts& verdicts, Prescriptions& prescriptions,
                 Transitions& transitions, PositionTable& places, Observer& observer)
      : plans_(plans),
        abstraction_(abstraction),
        verdicts_(verdicts),
        prescriptions_(prescriptions),
        transitions_(transitions),
        places_(places),
        observer_(observer) {}

  void take(Ways ways) { ways_ = ways; }

  /// `place` is the situation's, `there` where it stands to the rules.
  std::uint32_t of(const Situation& situation, std::uint32_t place, std::uint32_t there);
  const Successors& operator[](std::size_t at) const { return successors_[at]; }
  const SuccessorPart& part(std::size_t at) const { return parts_[at]; }
  /// What follows under a referral of all plans.
  const SuccessorPart& referral(std::size_t at) const { return parts_[successors_[at].referral]; }
  std::uint64_t transitions(std::size_t at) const { return counts_[at]; }
  const Group& group(std::size_t at) const { return groups_[at]; }
  const Run& run(std::size_t at) const { return runs_[at]; }

  const Offers& offers(std::size_t at) const { return offers_[at]; }

  /// One verdict at a place, as a number; it has been asked for by `of`.
  std::uint32_t ruled_at(std::uint32_t place, std::uint32_t kind) const {
    return ruled_index_[places_.stepping(place)][verdicts_.prescribing(kind)];
  }
  const Ruled& ruled(std::size_t at) const { return ruled_[at]; }
  /// What is prescribed under a verdict if the coach says nothing.
  std::uint32_t first(const Situation& situation, std::uint32_t place, std::uint32_t kind, const Statement& statement);
  /// What a `start at` leads to: the number of its offers.
  std::uint32_t starts(const Situation& situation, std::uint32_t place, const Heard& started);

  /// Everything that can be answered in a situation, spelt out; the search itself gets by without.
  std::vector<Answered> answers(const Situation& situation, std::uint32_t there);
  /// What the coach may say there: nothing first.
  std::vector<std::size_t> words_at(const Situation& situation) const;

 private:
  /// What offers hang on.
  struct OffersKey {
    Positions places;
    PlanRulings rulings;
    std::int32_t starts = 0;
    std::int32_t refers = 0;  ///< a referral: all of the place
    bool operator==(const OffersKey&) const = default;
  };
  struct RunFrom {
    Positions left;  ///< of the place before, in the place after
    std::uint32_t joint = 0;
    std::uint32_t keeps = 0;  ///< the outcomes that leave more of it, or the others
    bool operator==(const RunFrom&) const = default;
  };
  struct DayKey {
    PerPlan<std::int16_t> forbidden{}, complaint{}, left{};
    bool operator==(const DayKey&) const = default;
  };
  Situation stepping(const Situation& situation) const;
  std::uint32_t rules_part(const Situation& situation, std::uint32_t place, std::uint32_t there);
  std::uint32_t starts_part(const Situation& situation, std::uint32_t place, std::uint32_t there);
  std::uint32_t kept_part(const Situation& situation, std::uint32_t place, std::uint32_t keepers);
  std::uint32_t number_of(std::vector<std::uint32_t> keepers);
  std::uint32_t united(std::vector<std::uint32_t> sets);
  int highest_start(Side side, const Position& place, const Ruling& ruling) const;
  std::uint32_t referral_part(const Situation& situation, std::uint32_t place, std::uint32_t there);
  std::uint32_t add_part(SuccessorPart part);
  PerPlan<AfterDay> day(std::uint32_t number) const;
  std::uint32_t number_of(const PerPlan<AfterDay>& day);
  bool prescribed_by_all(std::uint32_t joint) const;
  bool keeps_place(std::uint32_t joint);
  std::uint32_t rule(const Situation& situation, std::uint32_t stepping, const Heard& verdict);
  std::uint32_t regresses(const Situation& situation, const Heard& verdict);
  void add_moves(const Situation& situation, const Heard& verdict, Offers& offers);
  template <class Says>
  std::uint32_t offers_for(const OffersKey& key, const Situation& situation, const Heard& verdict, Says says);
  void offer(const Situation& situation, const Heard& verdict, std::size_t word, Offers& offers);
  void add_forms(const Situation& situation, std::uint32_t kind, std::uint32_t joint, Offers& offers);
  std::uint32_t number_of(Offers offers);
  std::uint32_t group_for(const Situation& situation, std::uint32_t offers, std::uint32_t kind);
  Group make_group(const Situation& situation, const Offers& offers, const PlanRulings& rulings);
  std::uint32_t from_for(const Situation& situation, std::uint32_t joint, bool keeps);
  std::uint32_t run_for(const Situation& situation, std::uint32_t from, const PerPlan<AfterDay>& day);
  Positions left_by(const Situation& situation, std::uint32_t joint, bool keeps) const;
  Run make_run(const Positions& before, const RunFrom& from, const PerPlan<AfterDay>& day);
  std::uint32_t ask(const Situation& situation, const Heard& verdict, std::size_t word, Limited limits = Limited::no);
  bool moves_referred(const Situation& situation, std::size_t word) const;

  const Plans& plans_;
  const Abstraction& abstraction_;
  Verdicts& verdicts_;
  Prescriptions& prescriptions_;
  Transitions& transitions_;
  PositionTable& places_;
  Observer& observer_;
  Ways ways_ = Ways::all;
  std::vector<Successors> successors_;
  std::vector<std::uint64_t> counts_;  ///< by successors: how many transitions they stand for
  std::deque<Offers> offers_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> same_offers_;  ///< by all that is in them
  std::vector<Group> groups_;
  std::vector<Run> runs_;
  std::vector<Ruled> ruled_;
  std::vector<SuccessorPart> parts_ = std::vector<SuccessorPart>(1);    ///< the first is empty
  std::vector<std::vector<std::uint32_t>> index_;                       ///< by what prescriptions hang on and set of verdicts
  std::vector<std::vector<std::uint32_t>> rules_index_, starts_index_;  ///< by what they hang on of a place, and that
  std::vector<std::vector<std::uint32_t>> ruled_index_;  ///< by PositionTable::stepping and what is prescribed of a verdict
  std::vector<std::vector<std::uint32_t>> first_;        ///< likewise
  std::vector<std::vector<std::uint32_t>> starts_at_;    ///< the same by what prescriptions hang on: offers of a start
  std::vector<std::vector<std::uint32_t>> group_index_;  ///< by offers and what the day is told of a verdict
  Interned<Positions> starting_;
  Interned<Keeper> keepers_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> keeper_sets_ = {{{}, 0}};  ///< the first is empty
  std::vector<const std::vector<std::uint32_t>*> keepers_in_ = {&keeper_sets_.begin()->first};
  std::map<std::vector<std::uint32_t>, std::uint32_t> unions_;
  std::unordered_map<std::uint64_t, std::uint32_t> kept_index_;  ///< by what prescriptions hang on and set of keepers
  Interned<DayKey> days_;
  Interned<OffersKey> offers_keys_;
  std::vector<std::uint32_t> offers_of_;  ///< by those
  Interned<RunFrom> from_;
  Table<std::uint32_t> run_index_;  ///< by what it is run from and day; one more than the number, 0: not known
};

}  // namespace rehab::search
