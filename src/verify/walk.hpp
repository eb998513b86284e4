// Every stand that any athlete can come to, the nearest first, and through which session or word.
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "search/progress.hpp"
#include "verify/watch.hpp"

namespace rehab::verify {

enum class By : std::uint8_t { root, session, full_speed, cleared };

/// How a stand was first come to: the most benign of the ways from its parent.
struct From {
  std::uint32_t parent = 0;
  std::int32_t sheet = -1;
  std::int32_t answer = -1;
  std::int16_t gap = 0;
  std::int16_t outcome = -1;
  std::int8_t person = 0;
  By by = By::root;
  bool on_rest = false;  ///< the coach asked for rest, or the rules did, and the session was run all the same
};

struct Count {
  std::uint64_t stands = 0;
  std::uint64_t situations = 0;   ///< as the rules see them: a stand and a day
  std::uint64_t transitions = 0;  ///< from each stand on each day by each answer and what was done, and by words, to the next
};

/// The stands in order of arrival, each a pair of halves.
class StandList {
 public:
  StandList(const Counters& counters, const Places& places) : counters_(counters), places_(places) {}
  Stand operator[](std::size_t at) const { return joined(counters_[halves_[at].counters], places_[halves_[at].place]); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(halves_.size()); }

  struct Halves {
    std::uint32_t counters = 0;
    std::uint32_t place = 0;
  };
  const Halves& halves(std::size_t at) const { return halves_[at]; }
  void add(Halves halves) { halves_.push_back(halves); }

 private:
  const Counters& counters_;
  const Places& places_;
  std::deque<Halves> halves_;  ///< which grows without being copied
};

class Walk {
 public:
  Walk(const Plan& plan, const Classes& rules, const Classes& all) : Walk(plan, rules, all, Reports(plan, all)) {}
  /// With the reports of a walk whose classes of observations are the same.
  Walk(const Plan& plan, const Classes& rules, const Classes& all, const Reports& reports);

  /// False where `most` stands did not do, or the watcher stopped it.
  bool run(std::uint64_t most, const Watcher& watcher = {});
  /// Keeps apart what only the facts of a property can tell apart; to be asked for before the first step.
  void keep_facts() { fold_.keep_last_intensities(); }
  /// Takes only the plainest ways, to come quickly to what lies deep; what it does not find may still be there.
  void take_plain_ways() { fans_.take_plain_ways(); }
  /// How far it is, told now and then.
  bool goes_on(const Watcher& watcher) const {
    return next_ % 4096 != 0 || watcher.goes_on({stands_.size(), stands_.size() - next_});
  }
  /// One more stand's worth; false where there is none left.
  bool step();

  Properties& properties() { return properties_; }
  const Properties& properties() const { return properties_; }
  const Answers& answers() const { return answers_; }
  const Reports& reports() const { return reports_; }
  const Fold& fold() const { return fold_; }
  const StandList& stands() const { return stands_; }
  /// Rebuilt: only the parent and the day are kept.
  From from(std::uint32_t stand) const;
  const Count& count() const { return count_; }
  const Fans& fans() const { return fans_; }
  const Counters& counters() const { return counters_; }

  /// The days that were looked at from a stand.
  std::span<const DayAfter> days(std::uint32_t stand) const { return counters_.days(stands_.halves(stand).counters); }
  /// What was found to follow from a stand on one of them: an index into `fans`.
  std::uint32_t fan_on(std::uint32_t stand, const DayAfter& day) const {
    return fan_index_[ruled_seen_[day.seen]][stands_.halves(stand).place];
  }
  bool has_reached(const Stand& stand) const;

  /// What is answered to a stand on one of its days.
  const Sheet& sheet_on(const Stand& stand, int gap) const {
    return answers_.sheet(answers_.sheet_for(fold_.situation(stand, gap)));
  }
  /// The stand after a session under an answer.
  Stand after(const Stand& counted, const Sheet& sheet, const Answered& answer, const Outcome& outcome, bool on_rest) const;
  Stand cleared(const Stand& stand) const;

  /// Afterwards: proves that good reports lead to a step from everywhere but a referral; these properties say so.
  void look_for_ways(int goal, const std::vector<int>& properties);

 private:
  /// Parent and the place of the day in Counters::days; or a word or root in place of the day.
  struct Step {
    std::uint32_t parent = 0;
    std::uint16_t day = 0;
  };
  static constexpr std::uint16_t by_root = 0xffff, by_full_speed = 0xfffe, by_cleared = 0xfffd;
  static constexpr std::uint32_t none = 0xffffffff;

  void add(StandList::Halves halves, Step step);
  void words(std::uint32_t at);
  /// A day with the rows of the tables below that it looks into.
  struct OpenDay {
    DayAfter day;
    Bits* situations;
    Bits* applied;
    std::vector<std::uint32_t>* fans;
  };
  void open_days(std::uint32_t counters);
  void look(Step step, std::uint32_t place, const OpenDay& day);
  void look_closely(std::uint32_t at, const DayAfter& day, std::uint32_t place);
  void take(const Fan& fan, std::uint32_t counted, Step step);
  void land(const Landings& landings, std::uint32_t counted, Step step);
  std::uint32_t ruled_by(const DayAfter& day);
  int verdicts_on(const DayAfter& day, std::uint32_t place);
  Stand situation_of(const DayAfter& day, std::uint32_t place) const { return joined(counters_.seen(day.seen), places_[place]); }
  struct Best;
  struct Good;
  Best best_on(const DayAfter& day, std::uint32_t place, int goal);
  /// `known`: of the days so far, by what the rules see of their counters, and place.
  Good good_step(std::uint32_t at, int goal, std::vector<std::vector<Best>>& known);
  std::pair<std::uint32_t, std::size_t> good_arrival(std::uint32_t place, int prescribed);
  void find_session(const Stand& counted, const Stand& wanted, From& from) const;

  const Plan& plan_;
  Fold fold_;
  Reports reports_;
  mutable Answers answers_;  ///< remembers what it was asked
  Properties properties_;
  mutable Counters counters_;
  Places places_;
  Fans fans_;
  Watch watch_;
  StandList stands_;
  std::deque<Step> steps_;
  std::uint32_t next_ = 0;
  std::uint32_t open_counters_ = none;
  std::vector<OpenDay> open_days_;             ///< of those
  BitRows reached_;                            ///< by counters: places
  BitRows situations_;                         ///< by seen counters: places
  BitRows applied_, groups_done_, runs_done_;  ///< by what a session counts: fans, groups, runs
  std::vector<std::uint32_t> ruled_seen_;      ///< by seen counters: what of them the rules see
  Numbered ruled_;
  std::vector<std::vector<std::int32_t>> verdicts_;                                ///< by that and what the rules see of a place
  std::vector<std::vector<std::uint32_t>> fan_index_;                              ///< by that and place
  std::vector<std::vector<std::pair<std::uint32_t, std::size_t>>> good_arrivals_;  ///< by spot and prescription
  Count count_;
};

}  // namespace rehab::verify
