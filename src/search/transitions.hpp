// What a session or a coach's word makes of an abstract state: the engine's own functions between unfolding and folding, asked
// once for each place and for each counters, since a session takes both further by itself.
#pragma once

#include <deque>
#include <span>

#include "engine/transition.hpp"
#include "search/verdicts.hpp"

namespace rehab::search {

/// All that a plan's counters are told of a session, as far as a test asks for it.
struct Effect {
  /// The step: not a session of the ladder, come to, stayed at, set by a word under a referral.
  enum class At : std::uint8_t { kept, anew, stays, set };
  bool exceeded = false;
  bool setback = false;
  At at = At::kept;
  bool forgets = false;     ///< a referral
  bool off_ladder = false;  ///< on a wait
  bool climbed = false;     ///< to a higher step than the last session's
  bool new_stage = false;
  std::uint16_t code() const {
    return static_cast<std::uint16_t>((exceeded ? 1u : 0u) | (setback ? 2u : 0u) | static_cast<unsigned>(at) << 2 |
                                      (forgets ? 16u : 0u) | (off_ladder ? 32u : 0u) | (climbed ? 64u : 0u) |
                                      (new_stage ? 128u : 0u));
  }
};

/// A session run at a place: the place after it, and what the counters have to be told, as a number.
struct Arrival {
  Positions places;
  std::uint32_t effect = 0;
};

class Transitions {
 public:
  Transitions(const Plans& plans, const Abstraction& abstraction, Prescriptions& prescriptions)
      : plans_(plans), abstraction_(abstraction), prescriptions_(prescriptions) {}

  Arrival arrive(const Positions& before, std::uint32_t joint, const SessionOutcome& outcome, const PerPlan<AfterDay>& day);
  /// The counters after a session `gap` days later that has this effect.
  Counters after(const Counters& counters, int gap, std::uint32_t effect) const;

  Positions cleared(const Positions& places) const;
  Positions injured(const Positions& places) const;
  Counters injured(const Counters& counters) const;
  /// After one of the plans' own words.
  Positions given(const Positions& places, const GivenWord& word) const;
  Counters cleared(const Counters& counters) const;

 private:
  /// A session that has an effect: the first that was met. Any other with that effect does the same to counters.
  struct Example {
    Positions before;
    PerPlan<SessionDone> session;
    PerPlan<std::int16_t> start_at = {-1, -1};
  };
  State run(Side side, State state, const Example& example) const;
  Effect effect_of(Side side, const Example& example, const Position& after) const;

  const Plans& plans_;
  const Abstraction& abstraction_;
  Prescriptions& prescriptions_;
  Interned<PerPlan<std::uint16_t>> effects_;
  std::deque<Example> examples_;  ///< by effect
};

/// A day to be looked at from counters.
struct DayAfter {
  std::int16_t gap = 0;
  std::int16_t person = 0;    ///< older by then, perhaps
  std::uint32_t seen = 0;     ///< what is seen of the counters on that day: CounterTable::seen
  std::uint32_t counted = 0;  ///< what a session on that day finds
};

/// The counters that were come to, their days, and what sessions make of them.
class CounterTable {
 public:
  CounterTable(const Abstraction& abstraction, const Transitions& transitions)
      : abstraction_(abstraction), transitions_(transitions) {}

  std::uint32_t add(const Counters& counters);
  std::optional<std::uint32_t> find(const Counters& counters) const { return reached_.find(counters); }
  const Counters& operator[](std::size_t at) const { return reached_[at]; }
  std::uint32_t size() const { return reached_.size(); }
  std::span<const DayAfter> days(std::uint32_t at);
  const Seen& seen(std::size_t at) const { return seen_[at]; }
  std::uint32_t after(std::uint32_t counted, std::uint32_t effect);
  /// After the coach's `cleared`; after a new injury.
  std::uint32_t cleared(std::uint32_t at);
  std::uint32_t injured(std::uint32_t at);

 private:
  void find_days(std::uint32_t at);

  const Abstraction& abstraction_;
  const Transitions& transitions_;
  Interned<Counters> reached_, counted_;
  Interned<Seen> seen_;
  struct CountedOn {
    std::uint32_t counters = 0;
    int gap = 0;
  };
  std::vector<CountedOn> counted_on_;  ///< by `counted_`: the first day that it was met
  std::vector<std::span<const DayAfter>> days_;
  std::deque<std::vector<DayAfter>> stock_;  ///< what `days_` point into: many in a row, none of which moves
  std::vector<std::uint32_t> cleared_, injured_;
  Table<std::uint32_t> after_;  ///< by what a session counts and effect; one more than the number, 0: not known
};

/// The places that were come to, and what each looks like to whom.
class PositionTable {
 public:
  PositionTable(const Plans& plans, const Abstraction& abstraction, const Verdicts& verdicts, const Transitions& transitions)
      : plans_(plans), abstraction_(abstraction), verdicts_(verdicts), transitions_(transitions) {}

  std::uint32_t add(const Positions& places);
  std::optional<std::uint32_t> find(const Positions& places) const { return places_.find(places); }
  const Positions& operator[](std::size_t at) const { return places_[at]; }
  std::uint32_t size() const { return places_.size(); }
  /// What is prescribed hangs on this much of a place, beside the verdicts.
  std::uint32_t prescribing(std::size_t at) const { return views_[at].prescribing; }
  /// What a session is compared with hangs on this much of the last one's place.
  std::uint32_t compared(std::size_t at) const { return views_[at].compared; }
  /// Both together.
  std::uint32_t bearing(std::size_t at) const { return views_[at].bearing; }
  /// What is prescribed where nobody says where to start hangs on this much of it.
  std::uint32_t stepping(std::size_t at) const { return views_[at].stepping; }
  /// The verdicts hang on this much.
  std::uint32_t ruled(std::size_t at) const { return views_[at].ruled; }
  std::uint32_t cleared(std::size_t at);
  /// After word `number` of Plans::given.
  std::uint32_t given(std::size_t at, std::size_t number);
  std::uint32_t injured(std::size_t at);

 private:
  struct Views {
    std::uint32_t prescribing, compared, bearing, stepping, ruled, cleared, injured;
  };
  template <class View>
  Positions viewed(const Positions& places, View view) const;
  Positions stepping(const Positions& places) const;

  const Plans& plans_;
  const Abstraction& abstraction_;
  const Verdicts& verdicts_;
  const Transitions& transitions_;
  Interned<Positions> places_, prescribing_, compared_, bearing_, stepping_;
  Interned<PerPlan<RuledPosition>> ruled_;
  std::vector<Views> views_;
  std::vector<std::uint32_t> given_;  ///< by place and word of Plans::given
};

}  // namespace rehab::search
