// Looks on while two plans are searched together: sessions that both prescribe alike are followed, and where they first part is
// counted.
#pragma once

#include <deque>
#include <map>

#include "diff/shift.hpp"
#include "search/search.hpp"

namespace rehab::diff {

/// Two answers that differ.
struct Differing {
  search::Statement statement;
  std::size_t word = 0;
  Shift shift = Shift::other;
};

/// Where the plans part.
struct PartsAt {
  std::uint32_t state = 0;
  int gap = 0;
  std::int16_t person = 0;
  Differing how;
};

struct Tally {
  std::uint64_t situations = 0;
  std::uint64_t on_words = 0;
  std::optional<PartsAt> plain;  ///< the nearest
  std::optional<PartsAt> on_word;
};

class Partings : public search::Observer {
 public:
  explicit Partings(const TwoPlans& plans);

  search::Follow follow(const search::PerPlan<search::AfterDay>& day, std::uint32_t joint) override;
  void look_at(const search::SituationAt& at) override;
  /// A session that both plans forbid and would not take for the same parts them too, if silently: what comes after it is looked
  /// at only where nothing else tells the plans apart.
  bool wants_later() override;

  search::Search& search() { return search_; }
  const std::array<Tally, shift_count>& tallies() const { return tallies_; }
  std::uint64_t situations() const { return situations_; }

 private:
  /// All answers that differ at one place under the same verdicts.
  struct Sheet {
    std::array<std::uint32_t, shift_count> plain = {};   ///< how many of them, nobody saying anything
    std::array<std::uint32_t, shift_count> worded = {};  ///< and on a word of the coach
    std::vector<Differing> first;                        ///< of each
  };
  /// How the plans differ at one place under one verdict, by word; empty where they never do.
  using ByWord = std::vector<std::optional<Shift>>;
  enum class Today : std::uint8_t { refer, none, session };
  Today today(Side side, const search::PerPlan<search::AfterDay>& day, std::uint32_t joint);
  std::uint32_t session(Side side, std::uint32_t joint);
  std::optional<Shift> shift(const search::PerPlan<search::AfterDay>& day, std::uint32_t joint);
  const Sheet& sheet(const search::SituationAt& at);
  Sheet make_sheet(const search::SituationAt& at);
  const search::PlanRulings& rulings_on(std::uint32_t kind, const search::Word& says);
  std::optional<Shift> shift_on_word(const search::Situation& situation, const search::SuccessorTable::Heard& verdict,
                                     std::size_t word);
  bool parts_on(std::uint32_t offers, std::uint32_t kind);
  bool parts_at(const search::Situation& situation, std::uint32_t place, const search::SuccessorTable::Heard& verdict,
                bool starts);
  std::uint32_t difference(const search::Situation& situation, const search::SuccessorTable::Heard& verdict,
                           const std::vector<std::size_t>& words);
  std::vector<const ByWord*> differences(const search::Situation& situation, const search::SituationAt& at,
                                         const std::vector<std::size_t>& words, bool starts);
  const std::vector<std::size_t>& told_apart(std::uint32_t verdicts, const search::Word& says);

  const TwoPlans& plans_;
  search::ValueClasses classes_;
  search::Reports reports_;
  search::Search search_;
  std::array<Tally, shift_count> tallies_;
  std::uint64_t situations_ = 0;
  search::BitRows tallied_;                              ///< by what the rules see of a day's counters: positions
  std::deque<Sheet> sheets_ = std::deque<Sheet>(1);      ///< the first is empty
  std::vector<std::vector<std::uint32_t>> sheet_index_;  ///< by what prescriptions hang on, and set of verdicts
  std::vector<std::vector<std::int8_t>> parts_on_;       ///< by offers, and what the day is told of a verdict: -1 not known
  std::map<ByWord, std::uint32_t> by_word_ = {{{}, 0}};  ///< the first is empty
  std::vector<const ByWord*> by_word_in_ = {&by_word_.begin()->first};
  std::array<std::vector<std::vector<std::uint32_t>>, 2> differences_;  ///< the same place, verdict: without a start, with
  std::map<std::pair<std::uint32_t, int>, std::vector<std::size_t>> told_apart_;  ///< by day's verdicts and sort of word
  std::map<std::string, std::uint32_t> sessions_;
  search::PerPlan<std::vector<std::uint32_t>> session_of_;  ///< by a plan's prescription: what is to be done, as a number of both
};

}  // namespace rehab::diff
