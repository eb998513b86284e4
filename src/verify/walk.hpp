// Every stand that any athlete can come to, the nearest first, and through which session or word.
#pragma once

#include <cstdint>
#include <vector>

#include "verify/properties.hpp"

namespace rehab::verify {

/// Finds values that are kept in a vector elsewhere by their hash: slots of indices, never more than half full.
class Slots {
 public:
  /// The index of an equal value, or `fresh` where there was none and it takes that index now.
  template <class Equal>
  std::uint32_t find_or_take(std::size_t hash, std::uint32_t fresh, Equal equal, bool take = true) {
    if (take && (used_ + 1) * 2 > slots_.size()) return none;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
      if (slots_[at] == none) {
        if (take) slots_[at] = fresh, ++used_;
        return take ? fresh : none;
      }
      if (equal(slots_[at])) return slots_[at];
    }
  }
  bool full() const { return (used_ + 1) * 2 > slots_.size(); }
  template <class HashOf>
  void grow(std::uint32_t count, HashOf hash_of) {
    slots_.assign(slots_.size() * 2, none);
    used_ = count;
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t i = 0; i < count; ++i) {
      std::size_t at = hash_of(i) & mask;
      while (slots_[at] != none) at = (at + 1) & mask;
      slots_[at] = i;
    }
  }
  static constexpr std::uint32_t none = 0xffffffff;

 private:
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1 << 12, none);
  std::size_t used_ = 0;
};

/// Distinct stands, each with its index in order of arrival.
class StandTable {
 public:
  std::pair<std::uint32_t, bool> add(const Stand& stand) {
    if (slots_.full())
      slots_.grow(static_cast<std::uint32_t>(stands_.size()), [&](std::uint32_t i) { return StandHash{}(stands_[i]); });
    const auto fresh = static_cast<std::uint32_t>(stands_.size());
    const auto at = slots_.find_or_take(StandHash{}(stand), fresh, [&](std::uint32_t i) { return stands_[i] == stand; });
    if (at == fresh) stands_.push_back(stand);
    return {at, at == fresh};
  }
  std::uint32_t find(const Stand& stand) {
    return slots_.find_or_take(
        StandHash{}(stand), 0, [&](std::uint32_t i) { return stands_[i] == stand; }, false);
  }
  const Stand& operator[](std::uint32_t i) const { return stands_[i]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(stands_.size()); }

 private:
  std::vector<Stand> stands_;
  Slots slots_;
};

/// Distinct pairs of numbers.
class PairSet {
 public:
  bool add(std::uint64_t key) {
    const auto hash_of = [](std::uint64_t k) { return static_cast<std::size_t>((k ^ (k >> 29)) * 0x9e3779b97f4a7c15u >> 16); };
    if (slots_.full()) slots_.grow(static_cast<std::uint32_t>(keys_.size()), [&](std::uint32_t i) { return hash_of(keys_[i]); });
    const auto fresh = static_cast<std::uint32_t>(keys_.size());
    const auto at = slots_.find_or_take(hash_of(key), fresh, [&](std::uint32_t i) { return keys_[i] == key; });
    if (at == fresh) keys_.push_back(key);
    return at == fresh;
  }

 private:
  std::vector<std::uint64_t> keys_;
  Slots slots_;
};

enum class By : std::uint8_t { root, session, full_speed, cleared };

/// How a stand was first come to.
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
  std::uint64_t answers = 0;      ///< prescriptions looked at
  std::uint64_t transitions = 0;  ///< from a stand by a session, a report and words to the next
};

class Walk {
 public:
  Walk(const Plan& plan, const Classes& rules, const Classes& all);

  /// False where `most` stands did not do.
  bool run(std::uint64_t most);
  /// Keeps apart what only the facts of a property can tell apart; to be asked for before the first step.
  void keep_facts() { fold_.keep_last_intensities(); }
  /// Takes only the plainest ways, to come quickly to what lies deep; what it does not find may still be there.
  void take_plain_ways() { plain_ = true; }
  /// One more stand's worth; false where there is none left.
  bool step();

  Properties& properties() { return properties_; }
  const Properties& properties() const { return properties_; }
  const Answers& answers() const { return answers_; }
  const Reports& reports() const { return reports_; }
  const Fold& fold() const { return fold_; }
  const StandTable& stands() const { return stands_; }
  const From& from(std::uint32_t stand) const { return from_[stand]; }
  const Count& count() const { return count_; }

  /// Afterwards: what was answered to a stand that was walked, on one of its days.
  const Sheet& sheet_on(const Stand& stand, int gap) {
    return answers_.sheet(sheet_of_[situations_.find(fold_.situation(stand, gap))]);
  }
  /// The stand after a session under an answer.
  Stand after(const Stand& counted, const Sheet& sheet, const Answered& answer, const Outcome& outcome, bool on_rest) const;
  static Stand cleared(const Stand& stand);

  /// Afterwards: proves that good reports lead to a step from everywhere but a referral.
  void look_for_ways(int goal, int property);

 private:
  void add(const Stand& stand, const From& from);
  void words(std::uint32_t at);
  void day(std::uint32_t at, const Stand& stand, int gap);
  void sessions(std::uint32_t at, const Stand& counted, int gap, int sheet, int person);
  struct Good;
  Good good_step(const Stand& stand, int goal);

  const Plan& plan_;
  Fold fold_;
  Reports reports_;
  Answers answers_;
  Properties properties_;
  StandTable stands_, situations_, counted_;
  PairSet applied_, begun_;
  std::vector<From> from_;
  std::vector<std::int32_t> sheet_of_;  ///< by situation
  std::uint32_t next_ = 0;
  bool plain_ = false;
  Count count_;
};

}  // namespace rehab::verify
