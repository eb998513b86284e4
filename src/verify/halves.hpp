// A stand in two halves that hardly meet: what counts days and sessions, and the place on the ladder with the last session's
// outcome. A session takes each half further by itself, so the walk has a table for each, and a stand is a pair of numbers.
#pragma once

#include <array>
#include <deque>
#include <optional>
#include <span>
#include <vector>

#include "verify/answers.hpp"
#include "verify/dense.hpp"

namespace rehab::verify {

/// The person, the days and the sessions; the rest of the stand as in a fresh one.
Stand counters_of(const Stand& stand);
/// Everything else.
Stand place_of(const Stand& stand);
Stand joined(const Stand& counters, const Stand& place);

/// All that the counters are told of a session, as far as a test asks for it.
struct Effect {
  /// The step: not a session of the ladder, come to, stayed at, set by a word under a referral.
  enum class At : std::uint8_t { kept, anew, stays, set };
  bool exceeded = false;
  bool setback = false;
  At at = At::kept;
  bool forgets = false;     ///< a referral
  bool off_ladder = false;  ///< on a wait
  static constexpr std::size_t codes = 64;
  std::size_t code() const {
    return (exceeded ? 1u : 0u) | (setback ? 2u : 0u) | static_cast<unsigned>(at) << 2 | (forgets ? 16u : 0u) |
           (off_ladder ? 32u : 0u);
  }
  static Effect of_code(std::size_t code);
};

/// A session run at a place: the place after it, and what the counters have to be told.
struct Arrival {
  Stand place;
  Effect effect;
};
Arrival arrival(const Fold& fold, const Stand& place, const Prescribed& prescribed, const Outcome& outcome, bool exceeded);
/// `counted` is Fold::counted of the day.
Stand counters_after(const Fold& fold, const Stand& counted, const Effect& effect);

/// Different stands or halves of stands, each with its number in order of arrival.
class Numbered {
 public:
  std::uint32_t add(const Stand& stand) { return stands_.take(stand).index; }
  void add_all(std::span<const Stand> stands, std::vector<std::uint32_t>& numbers) { stands_.take_all(stands, numbers); }
  std::optional<std::uint32_t> find(const Stand& stand) const { return stands_.find(stand); }
  const Stand& operator[](std::size_t at) const { return stands_[static_cast<std::uint32_t>(at)]; }
  std::uint32_t size() const { return stands_.size(); }

 private:
  Dense<Stand> stands_;
};

/// A day to be looked at from counters.
struct DayAfter {
  std::int16_t gap = 0;
  std::int8_t person = 0;     ///< older by then, perhaps
  std::uint32_t seen = 0;     ///< what is seen of the counters on that day: Counters::seen
  std::uint32_t counted = 0;  ///< what a session on that day finds: Counters::counted
};

/// The counters that were come to, their days, and what sessions make of them.
class Counters {
 public:
  explicit Counters(const Fold& fold) : fold_(fold) {}

  std::uint32_t add(const Stand& counters);
  std::optional<std::uint32_t> find(const Stand& counters) const { return reached_.find(counters); }
  const Stand& operator[](std::size_t at) const { return reached_[at]; }
  std::uint32_t size() const { return reached_.size(); }
  std::span<const DayAfter> days(std::uint32_t at);
  const Stand& seen(std::size_t at) const { return seen_[at]; }
  std::uint32_t after(std::uint32_t counted, std::size_t effect);
  /// After the coach's `cleared`.
  std::uint32_t cleared(std::uint32_t at);

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  const Fold& fold_;
  Numbered reached_, seen_, counted_;
  void find_days(std::uint32_t at);

  std::vector<std::span<const DayAfter>> days_;
  std::deque<std::vector<DayAfter>> stock_;  ///< what `days_` point into: many in a row, none of which moves
  std::vector<std::uint32_t> cleared_;
  Table<std::uint32_t> after_;  ///< by what a session counts and effect; one more than the number, 0: not known
  std::array<std::uint8_t, Effect::codes> column_{};  ///< of `after_`, by code of an effect: in order of arrival, from 1
  std::uint8_t columns_ = 0;
  std::vector<Stand> seen_on_, counted_on_;  ///< of the days that are being found, and their numbers
  std::vector<std::uint32_t> seen_at_, counted_at_;
};

}  // namespace rehab::verify
