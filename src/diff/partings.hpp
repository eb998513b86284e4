// Looks on while two plans are searched together: sessions that both prescribe alike are followed, and where they first part is
// counted.
#pragma once

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
    std::vector<Differing> differing;
    std::array<std::uint32_t, shift_count> plain = {};   ///< how many of them, nobody saying anything
    std::array<std::uint32_t, shift_count> worded = {};  ///< and on a word of the coach
  };
  enum class Today : std::uint8_t { refer, none, session };
  Today today(Side side, const search::PerPlan<search::AfterDay>& day, std::uint32_t joint);
  std::uint32_t session(Side side, std::uint32_t joint);
  std::optional<Shift> shift(const search::PerPlan<search::AfterDay>& day, std::uint32_t joint);
  const Sheet& sheet(const search::SituationAt& at);
  void add_answers(const search::Situation& situation, std::uint32_t there, std::size_t word, Sheet& sheet);

  const TwoPlans& plans_;
  search::ValueClasses classes_;
  search::Reports reports_;
  search::Search search_;
  std::array<Tally, shift_count> tallies_;
  std::uint64_t situations_ = 0;
  search::BitRows tallied_;                                          ///< by what the rules see of a day's counters: positions
  std::map<std::pair<std::uint32_t, std::uint32_t>, Sheet> sheets_;  ///< by what prescriptions hang on, and set of verdicts
  std::map<std::string, std::uint32_t> sessions_;
  search::PerPlan<std::vector<std::uint32_t>> session_of_;  ///< by a plan's prescription: what is to be done, as a number of both
};

}  // namespace rehab::diff
