// What two plans answer in the same situation to every report and every word of the coach. Each answer comes from `verdict_on`
// and `judge` themselves; what cannot change it is left out of the question, so that it is asked once.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>

#include "verify/pair_done.hpp"

namespace rehab::verify {

/// In what way the second plan's session differs from the first's.
enum class Shift : std::uint8_t { harder, easier, sooner, later, referral, no_referral, other };
inline constexpr std::size_t shift_count = 7;

/// What was said between two sessions.
struct Told {
  std::uint32_t report = 0;    ///< of `reports`
  std::int16_t list = 0;       ///< which reports
  std::int16_t days_ago = -1;  ///< the check-in; -1: on the evening of the last session, or of the injury
};

/// What one plan's rules make of a report on a day.
struct Ruling {
  enum Bit : std::int16_t { setback = 1, rest = 2, gate_open = 4 };
  std::int16_t movement = 0;
  std::int16_t steps = 0;
  std::int16_t cap = -1;
  std::int16_t bits = 0;
  bool is(Bit bit) const { return (bits & bit) != 0; }
  bool refers() const { return movement == static_cast<std::int16_t>(Movement::refer); }
  auto operator<=>(const Ruling&) const = default;
};
using RulingPair = std::array<Ruling, 2>;

/// The coach's word: nothing, repeat, regress, or a start at a step that both plans know.
struct Word {
  Pending pending;  ///< its start is the first plan's step
  int other_start = -1;
};

/// What comes of a session: the place after it, and what it marks in the counters.
struct PairArrival {
  std::uint32_t place = 0;
  std::uint16_t outcome = 0;
  std::uint8_t marks = 0;       ///< bits 0, 1: exceeded; 2, 3: a setback, by plan
  std::uint8_t coach_rest = 0;  ///< the coach had asked for rest
};

/// An answer that both plans give.
struct Agreed {
  std::uint32_t ruling = 0;  ///< of the list in force
  std::int16_t word = 0;
  bool session = false;     ///< a day on which both have one
  bool apart = false;       ///< a day on which neither has one, and would not take it for the same
  std::uint32_t block = 0;  ///< of `arrivals`
};
/// Two answers that differ.
struct Differing {
  std::uint32_t ruling = 0;
  std::int16_t word = 0;
  Shift shift = Shift::other;
};

/// All answers at one place under the same rulings.
struct PairSheet {
  std::vector<Agreed> agreed;                     ///< each block once
  std::array<std::uint32_t, 3> sets = {0, 0, 0};  ///< the same blocks in sets that sheets share: of `blocks_in`; last those apart
  std::vector<Differing> differing;
  std::int32_t referral = -1;                          ///< the block of a referral that both ask for
  std::array<std::uint32_t, shift_count> plain = {};   ///< how many answers differ, nobody saying anything
  std::array<std::uint32_t, shift_count> worded = {};  ///< and on a word of the coach
};

class PairAnswers {
 public:
  PairAnswers(const TwoPlans& plans, const PairFold& fold);

  /// The answers on a day at a place: two sheets, of what the rules and of where the coach would have the athlete start.
  Two sheets_for(const PairCounters& day, const Place& place);
  const PairSheet& sheet(std::uint32_t index) const { return sheets_[index]; }
  const std::vector<PairArrival>& arrivals(std::uint32_t block) const { return blocks_[block]; }
  const std::vector<std::uint32_t>& blocks_in(std::uint32_t set) const { return sets_[set]; }
  const Place& place(std::uint32_t index) const { return places_[index]; }
  std::uint32_t index_of(const Place& place) { return places_.take(place).index; }
  std::uint32_t places() const { return places_.size(); }
  const Word& word(std::int16_t index) const { return words_[static_cast<std::size_t>(index)]; }
  /// What can have been said so that the rulings of a sheet's answer came about.
  Told told(const PairCounters& day, const Place& place, std::uint32_t ruling, std::int16_t word);
  /// It in the common vocabulary.
  const Report& report(const Told& told) const { return heard_[static_cast<std::size_t>(told.list)][told.report].common; }
  const PairOutcome& outcome(std::uint32_t block, const PairArrival& arrival) {
    return done_.outcomes(day(days_of_block_[block]))[arrival.outcome];
  }
  const std::vector<BestTime>& best() const { return done_.best(); }

 private:
  /// The rulings on days that no rule tells apart.
  struct Context {
    std::uint32_t list = 0;
    std::vector<Told> told;  ///< by ruling of the list
  };
  struct Asking {
    const PairCounters& day;
    const Place& place;
    std::int16_t start = -1;  ///< the word, where the coach says to start somewhere
  };
  struct Heard {
    Report common;
    std::array<Report, 2> as;
    std::array<std::vector<Answer>, 2> check_in;
  };
  /// What a prescription hangs on, once the rules have ruled.
  struct Question {
    std::array<std::int16_t, 12> of = {};
    bool operator==(const Question&) const = default;
  };
  using Pair = std::array<std::uint32_t, 2>;

  void add_words();
  void add_reports();
  State state_of(Side side, const Asking& asking, const Told& told) const;
  Ruling ruling(Side side, const Asking& asking, const Told& told) const;
  std::vector<std::pair<RulingPair, Told>> all_rulings(const Asking& asking) const;
  std::vector<Told> what_can_be_told(const Asking& asking) const;
  const Context& context_for(const Asking& asking);
  std::uint32_t new_context(const Asking& asking);
  std::string signature(const Asking& asking) const;
  Place facts_of(const Asking& asking) const;
  int gate_ahead(Side side, const Asking& asking) const;
  Place position(const Place& place) const;
  Place position_of_start(const Place& place) const;

  std::uint32_t prescribed(Side side, const Asking& asking, const Told& told, Ruling ruling, std::int16_t word);
  void add_answers(const Asking& asking, const Context& context, const Place& at, std::int16_t word, PairSheet& sheet);
  void add_agreed(const Place& at, const Pair& days, unsigned rests, Agreed agreed, PairSheet& sheet);
  std::uint32_t set_of(std::vector<std::uint32_t> blocks);
  std::uint32_t moves_sheet(const Asking& asking);
  std::uint32_t starts_sheet(const Asking& asking);
  std::uint32_t keep(PairSheet sheet);
  Place left_of(const Place& at, const Pair& days) const;
  std::uint32_t block_for(const Place& at, const Pair& days, unsigned rests, bool kept);
  PairArrival arrival(const Place& from, const PairDay& day, std::size_t outcome, unsigned rests);
  Half after(Side side, const Half& before, const Prescription& p, const DoneAs& done) const;
  PairDay day(const Pair& days) const { return {&prescriptions_[days[0]], &prescriptions_[days[1]]}; }

  const TwoPlans& plans_;
  const PairFold& fold_;
  PairDone done_;
  std::array<std::vector<Heard>, 3> heard_;  ///< with a report, on the day, check-ins alone
  std::vector<Word> words_;
  std::vector<std::int16_t> start_like_;  ///< by word: the first start that the rules see alike
  bool starts_seen_ = false;              ///< a rule asks where the coach has the athlete start

  Dense<Place> places_, facts_;
  Dense<Place> positions_;
  Dense<PairCounters> days_;
  Dense<Two> seen_;                        ///< a day and facts
  std::vector<std::uint32_t> context_of_;  ///< by `seen_`
  std::unordered_map<std::string, std::uint32_t> signatures_;
  std::deque<Context> contexts_;
  std::map<std::vector<RulingPair>, std::uint32_t> lists_;
  /// Rulings, and those that are left to tell apart once the coach has said repeat or regress.
  struct List {
    std::vector<RulingPair> all;
    std::array<std::vector<std::uint32_t>, 3> under;  ///< no word, repeat, regress
  };
  static List list_of(const std::vector<RulingPair>& rulings);
  std::deque<List> rulings_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> sheet_index_;
  std::deque<PairSheet> sheets_;

  Dense<Question> questions_;
  std::vector<std::uint32_t> answer_to_;
  std::deque<Prescription> prescriptions_;
  std::vector<std::uint32_t> session_;  ///< by prescription: what is to be done, as a number that both plans share
  std::unordered_map<std::string, std::uint32_t> sessions_, prescription_index_;
  std::map<std::array<std::uint32_t, 5>, std::uint32_t> block_index_;
  std::deque<std::vector<PairArrival>> blocks_;
  std::vector<Pair> days_of_block_;
  std::vector<bool> keeps_;  ///< by block: it hangs on the place before
  std::map<std::vector<std::uint32_t>, std::uint32_t> set_index_;
  std::deque<std::vector<std::uint32_t>> sets_;
};

/// What is to be done by a prescription, in words that do not hang on how a plan names its steps.
std::string session_text(const TwoPlans& plans, Side side, const Prescription& p);

/// Work in the same words.
std::string work_text(const TwoPlans& plans, Side side, const std::vector<Work>& work);

/// In what way the second differs from the first; both are sessions.
Shift shift_between(const TwoPlans& plans, const Prescription& first, const Prescription& second);

}  // namespace rehab::verify
