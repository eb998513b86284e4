// Every stand that an athlete can come to while two plans agree, the nearest first, and how he came there.
#pragma once

#include <deque>

#include "search/progress.hpp"
#include "verify/pair_answers.hpp"

namespace rehab::verify {

/// How a stand was first come to.
struct CameBy {
  enum class By : std::uint8_t { root, session, full_speed, cleared };
  std::uint32_t parent = 0;
  std::uint32_t block = 0;
  std::uint32_t arrival = 0;  ///< of the block
  std::int16_t gap = 0;
  std::int16_t told_on = 0;  ///< the gap of the day on which the report was heard: before the session's under a referral
  std::int16_t person = 0;
  By by = By::root;
};

/// Where the plans part.
struct PartsAt {
  std::uint32_t stand = 0;
  std::int16_t gap = 0;
  std::int16_t person = 0;
  Differing how;
};

struct Tally {
  std::uint64_t situations = 0;
  std::uint64_t on_words = 0;
  std::optional<PartsAt> plain;  ///< the nearest
  std::optional<PartsAt> on_word;
};

class PairWalk {
 public:
  explicit PairWalk(const TwoPlans& plans);

  /// Takes only the plainest ways: everything done as prescribed, on its day, and no word of the coach.
  void take_plain_ways() { plain_ = true; }
  /// False where `most` stands did not do, or the watcher stopped it. A session that both plans forbid and would not take for the
  /// same parts them too, if silently: what comes after it is looked at only where nothing else tells the plans apart.
  bool run(std::uint64_t most, const Watcher& watcher = {});

  const std::array<Tally, shift_count>& tallies() const { return tallies_; }
  std::uint64_t stands() const { return stands_.size(); }
  std::uint64_t situations() const { return situations_; }
  const PairFold& fold() const { return fold_; }
  PairAnswers& answers() { return answers_; }
  const CameBy& came_by(std::uint32_t stand) const { return came_by_[stand]; }
  const PairCounters& counters(std::uint32_t stand) const { return counters_[stands_[stand].first]; }
  const Place& place(std::uint32_t stand) const { return answers_.place(stands_[stand].second); }
  /// A stand of this walk under which a session of this block was begun: which report and word led to it.
  Agreed agreed_on(std::uint32_t stand, int gap, int person, std::uint32_t block);
  PairCounters day(std::uint32_t stand, int gap, int person) const;

 private:
  void add(const PairCounters& counters, std::uint32_t place, const CameBy& by);
  void arrive(const Two& stand, const CameBy& by);
  void words(std::uint32_t at);
  void days(std::uint32_t at, std::int16_t person);
  bool go_on(std::uint64_t most, const Watcher& watcher);
  bool parted() const;
  void plain_sessions(CameBy by, std::uint32_t counted, const PairSheet& sheet);
  void note(std::uint32_t at, int gap, std::int16_t person, const PairSheet& sheet);
  void sessions(const CameBy& by, std::uint32_t counted);
  /// A day that has to be looked at after a stand with these counters.
  struct Ahead {
    std::int16_t gap = 0;
    std::uint32_t day = 0;      ///< of `days_`
    std::uint32_t counted = 0;  ///< of `counted_`
  };
  Two sheets_on(std::uint32_t at, const Ahead& day, std::int16_t person);
  const std::vector<Ahead>& ahead(std::uint32_t counters, std::int16_t person);
  std::uint32_t marked(std::uint32_t counted, std::uint8_t marks);

  PairFold fold_;
  PairAnswers answers_;
  Dense<PairCounters> counters_, counted_;
  std::vector<Two> stands_;       ///< counters and a place, in order of arrival
  Seen known_, applied_, begun_;  ///< of places and counters; of sets, of blocks and counters of a day
  std::vector<CameBy> came_by_;
  Table<std::uint32_t> sheets_of_;  ///< by place and day: of `sheets_`, one more; 0 where nobody has come yet
  Dense<Two> sheets_;
  std::uint64_t situations_ = 0;
  std::uint32_t next_ = 0;
  bool plain_ = false;
  std::vector<std::pair<CameBy, std::uint32_t>> put_off_;  ///< sessions that part the plans silently
  std::vector<std::array<std::uint32_t, 16>> marked_;      ///< by `counted_` and marks: of `counters_`
  std::array<Tally, shift_count> tallies_;
  Dense<PairCounters> days_;
  Dense<Two> ahead_index_;  ///< counters and a person
  std::deque<std::vector<Ahead>> ahead_;
};

}  // namespace rehab::verify
