// All that can follow from a place under the day's verdicts, as sets of places: worked out once, and added whole to what was
// reached. Parts that different places and verdicts share (a word of the coach, a prescription) are kept once.
#pragma once

#include "search/bit_set.hpp"
#include "search/observer.hpp"
#include "search/transitions.hpp"

namespace rehab::search {

/// Only the plainest ways, to come quickly to what lies deep: everything done as prescribed, and no word of the coach but that of
/// full speed.
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

/// One prescription run from somewhere.
struct Run {
  std::uint32_t joint = 0;
  PerPlan<AfterDay> day;  ///< what the rules leave of it
  bool keeps = false;     ///< the outcomes that leave something of the place before, or the others
  Landings to;
  std::uint32_t transitions = 0;
};

/// What words of one sort lead to: several prescriptions.
struct Group {
  std::vector<std::uint32_t> joints;
  std::vector<std::uint32_t> runs;   ///< until all are there
  std::vector<std::uint32_t> later;  ///< that the observer wants put off
  SparseSet set;                     ///< of runs, once all are there
  Landings to;                       ///< of all of them; empty where that is nothing gained
  std::uint64_t transitions = 0;
};

/// One verdict at one place.
struct Ruled {
  std::uint32_t first = 0;  ///< what is prescribed if the coach says nothing
  Group own;                ///< he says nothing, or repeat
  std::uint32_t regress = none;
};

/// All that can follow on a day.
struct Successors {
  std::vector<std::uint32_t> runs;
  std::vector<std::uint32_t> groups;
  std::vector<std::uint32_t> later;
  std::vector<std::uint32_t> referral;  ///< the runs under a referral of all plans
  std::uint64_t transitions = 0;
};

/// One answer in a situation, spelt out.
struct Answered {
  std::uint32_t joint = 0;
  std::size_t verdict = 0;  ///< of DayVerdicts::classes or, where `started`, ::starts
  std::size_t word = 0;     ///< of Plans::words
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
  std::uint64_t transitions(std::size_t at) const { return counts_[at]; }
  const Group& group(std::size_t at) const { return groups_[at]; }
  const Run& run(std::size_t at) const { return runs_[at]; }

  /// One verdict at what prescriptions hang on of a place, as a number; it has been asked for by `of`.
  std::uint32_t ruled_at(std::uint32_t prescribing, std::uint32_t kind) const { return ruled_index_[prescribing][kind]; }
  const Ruled& ruled(std::size_t at) const { return ruled_[at]; }
  /// What is prescribed under a verdict if the coach says nothing.
  std::uint32_t first(const Situation& situation, std::uint32_t prescribing, std::uint32_t kind, const Statement& statement);
  /// What a `start at` leads to.
  std::uint32_t start_group(const Situation& situation, std::uint32_t prescribing, const Heard& started);

  /// Everything that can be answered in a situation, spelt out; the search itself gets by without.
  std::vector<Answered> answers(const Situation& situation, std::uint32_t there);
  /// What the coach may say there: nothing first.
  std::vector<std::size_t> words_at(const Situation& situation) const;

 private:
  /// What the prescriptions of a group, and where their sessions lead, hang on.
  struct GroupKey {
    Positions places;
    PlanRulings rulings;
    std::int32_t starts = 0;
    std::uint32_t prescribing = none;  ///< of a referral: all of it
    bool operator==(const GroupKey&) const = default;
  };
  struct RunKey {
    Positions left;  ///< of the place before, in the place after
    std::uint32_t joint = 0;
    std::uint32_t day = 0;  ///< what the rules leave of it; and whether it keeps something
    bool operator==(const RunKey&) const = default;
  };
  std::uint32_t rule(const Situation& situation, std::uint32_t prescribing, const Heard& verdict);
  std::uint32_t regress_group(const Situation& situation, const Heard& verdict);
  void add_moves(const Situation& situation, const Heard& verdict, Group& group);
  template <class Says>
  std::uint32_t group_for(const GroupKey& key, const Situation& situation, const Heard& verdict, Says says);
  void add_answer(const Situation& situation, std::uint32_t kind, std::uint32_t joint, Group& group);
  void add_limited(const Situation& situation, const Heard& verdict, std::size_t word, std::uint32_t joint, Group& group);
  std::uint32_t run_for(const Situation& situation, std::uint32_t joint, const PerPlan<AfterDay>& day, bool keeps);
  Run make_run(const Positions& before, std::uint32_t joint, const PerPlan<AfterDay>& day, bool keeps);
  std::uint32_t ask(const Situation& situation, const Heard& verdict, std::size_t word, Limited limits = Limited::no);
  PerPlan<AfterDay> day_of(std::uint32_t kind, std::uint32_t joint) const;
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
  std::vector<Group> groups_;
  std::vector<Run> runs_;
  std::vector<Ruled> ruled_;
  std::vector<std::vector<std::uint32_t>> index_;        ///< by what prescriptions hang on and set of verdicts
  std::vector<std::vector<std::uint32_t>> ruled_index_;  ///< by that and kind of verdict
  std::vector<std::vector<std::uint32_t>> first_;        ///< likewise
  Interned<GroupKey> group_keys_;
  Interned<RunKey> run_keys_;
};

}  // namespace rehab::search
