// Where an athlete stands between two sessions, his report apart, folded to what the plan's tests can tell apart. Any report may
// follow any session, so the walk keeps these alone; dates are gone, only their differences are left.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

#include "rehab/engine.hpp"
#include "verify/fields.hpp"
#include "verify/persons.hpp"

namespace rehab::verify {

/// All values are 16 bits wide, so that a stand is 32 bytes without holes: it is compared and hashed as such.
struct Stand {
  enum Flag : std::uint8_t { on_ladder = 1, referred = 2, full_speed = 4, complete = 8, cut = 16, has_run = 32, reported = 64 };

  std::int8_t person = 0;  ///< index into Persons
  std::uint8_t flags = 0;
  std::int16_t step = 0;
  std::int16_t clean = 0;
  std::int16_t at_step = 0;
  std::int16_t sessions = 0;
  std::int16_t since_start = 0;   ///< days, at the last session; in a situation on its day
  std::int16_t since_injury = 0;  ///< likewise
  std::int16_t in_a_row = 0;
  std::int16_t since_exceeded = -1;
  std::int16_t setbacks = 0;  ///< as in State; in a situation as many low bits as there were
  std::int16_t completed = -1;
  std::int16_t exceeded = -1;
  std::int16_t last_intensity = -1;
  std::int16_t ceiling = -1;  ///< hundredths of a percent; -1: none that matters
  std::int16_t load = 0;      ///< the intensity that the last session was prescribed
  std::int16_t gap = 0;       ///< in a situation: days since the last session

  bool is(Flag flag) const { return (flags & flag) != 0; }
  void set(Flag flag, bool on) { flags = static_cast<std::uint8_t>(on ? flags | flag : flags & ~flag); }
  bool operator==(const Stand&) const = default;
};
static_assert(sizeof(Stand) == 32);

struct StandHash {
  std::size_t operator()(const Stand& stand) const {
    std::uint64_t hash = 0x9e3779b97f4a7c15u;
    for (const std::uint64_t word : std::bit_cast<std::array<std::uint64_t, 4>>(stand)) {
      hash = (hash ^ word) * 0xff51afd7ed558ccdu;
      hash ^= hash >> 32;
    }
    return hash;
  }
};

/// A day that has to be looked at from a stand.
struct DayFrom {
  int gap = 0;    ///< since the last session, or the injury where there was none
  Stand seen;     ///< Fold::situation
  Stand counted;  ///< Fold::counted
};

/// The fold of one plan.
class Fold {
 public:
  Fold(const Plan& plan, const Classes& asked);

  /// The day on which every situation is looked at.
  static constexpr Day today = Day(std::chrono::year(2020) / 1 / 1);

  const std::vector<Person>& persons() const { return persons_; }
  const Profile& profile(int person) const { return profiles_[static_cast<std::size_t>(person)]; }

  Stand root(int person) const;
  /// What is left of an engine's state right after a session or a coach's word of that evening.
  Stand fold(const State& state, int person) const;
  /// The day's view of a stand `gap` days after its last session, or after the injury where there was none.
  Stand situation(const Stand& stand, int gap) const;
  /// A state that this situation stands for, on `today`, its report and check-ins still empty.
  State unfold(const Stand& seen) const;
  /// What counts days and sessions, as it will be once a session is done after `gap` days; position and report zeroed.
  Stand counted(const Stand& stand, int gap) const;

  /// The days that have to be looked at from a stand: the first of each class, nearest first.
  std::vector<DayFrom> days(const Stand& stand) const;

  // Fields brought to what matters.
  std::int16_t clean(int step, int clean) const;
  std::int16_t ceiling(const std::optional<Percent>& ceiling) const;
  std::int16_t completed(std::int64_t hundredths) const { return as_class(Fact::completed, hundredths); }
  std::int16_t exceeded(std::int64_t value) const { return as_class(Fact::exceeded, value); }
  std::int16_t last_intensity(std::int64_t hundredths) const { return as_class(Fact::last_intensity, hundredths); }
  std::int16_t since_exceeded(int sessions) const;
  std::int16_t at_step(int sessions) const { return stopped(Fact::sessions_at_step, sessions); }
  std::int16_t setbacks(unsigned mask) const;
  void settle(Stand& stand) const;  ///< drops what hangs together: a load above the ceiling, a referral's position

  /// Tells last intensities apart even where the ceiling leaves no property that could ask: for the facts of properties alone.
  void keep_last_intensities() { last_intensities_.keep_apart(); }

  bool counts_exceeded() const { return asks(Fact::sessions_since_exceeded); }
  bool counts_setbacks() const { return asks(Fact::setbacks_7d); }
  bool keeps_full_speed() const { return asks(Fact::full_speed); }
  /// Nothing is left of where a referred athlete stood.
  bool referral_forgets() const { return referral_forgets_; }

 private:
  bool asks(Fact fact) const { return asked_.asks(key_of(fact)); }
  std::int64_t top(Fact fact) const { return tops_[static_cast<std::size_t>(fact)]; }
  std::int16_t as_class(Fact fact, std::int64_t value) const;
  std::int16_t stopped(Fact fact, std::int64_t count) const;
  std::int16_t days_stopped(Fact fact, std::int64_t days) const;

  const Plan& plan_;
  Classes asked_;
  std::array<std::int64_t, fact_count> tops_{};
  std::vector<Person> persons_;
  std::vector<Profile> profiles_;
  std::vector<bool> full_speed_counts_;  ///< by step; the last: off the ladder
  std::vector<std::int16_t> gap_class_;  ///< by days since the last session; the last is the longest
  int longest_rest_ = 0;
  std::int16_t highest_ = 0;  ///< no dose and no cap is above it
  LastIntensities last_intensities_;
  bool referral_forgets_ = true;  ///< no property looks at what stands beside a referral
  bool rises_alone_ = true;       ///< no property tells two falls of the intensity apart
};

}  // namespace rehab::verify
