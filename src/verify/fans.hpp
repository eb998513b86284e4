// All that can follow from a place under the day's verdicts, as sets of places: worked out once, and added whole to what was
// reached. Parts that different places and verdicts share (a word of the coach, a prescription) are kept once.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "verify/bits.hpp"
#include "verify/halves.hpp"

namespace rehab::verify {

/// The places that were come to, and what each looks like to whom.
class Places {
 public:
  explicit Places(const Fold& fold, const Rulings& rulings) : fold_(fold), rulings_(rulings) {}

  std::uint32_t add(const Stand& place);
  std::optional<std::uint32_t> find(const Stand& place) const { return places_.find(place); }
  const Stand& operator[](std::size_t at) const { return places_[at]; }
  std::uint32_t size() const { return places_.size(); }
  /// What is answered hangs on this much of a place, beside the verdicts.
  std::uint32_t spot(std::size_t at) const { return views_[at].spot; }
  /// What a session is compared with hangs on this much of the last one's place.
  std::uint32_t stance(std::size_t at) const { return views_[at].stance; }
  /// Both together.
  std::uint32_t bearing(std::size_t at) const { return views_[at].bearing; }
  /// The verdicts hang on this much.
  std::uint32_t ruled(std::size_t at) const { return views_[at].ruled; }
  std::uint32_t cleared(std::size_t at);
  std::uint32_t told_full_speed(std::size_t at);

 private:
  struct Views {
    std::uint32_t spot, stance, bearing, ruled, cleared, full_speed;
  };
  static constexpr std::uint32_t none = 0xffffffff;
  const Fold& fold_;
  const Rulings& rulings_;
  Numbered places_, spots_, stances_, bearings_, ruled_;
  std::vector<Views> views_;
};

/// By effect on the counters the places that sessions lead to.
class Landings {
 public:
  struct Landing {
    std::uint32_t effect = 0;  ///< Effect::code
    std::uint32_t word = 0;    ///< of the set of places
    std::uint64_t places = 0;
  };
  void add(std::size_t effect, std::uint32_t place);
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
  int prescribed = 0;
  bool rest = false;   ///< the rules forbid the day
  bool keeps = false;  ///< the outcomes that leave the ceiling, or the others
  Landings to;
  std::uint32_t moves = 0;
};

/// What words of one sort lead to: several prescriptions.
struct Group {
  std::vector<int> prescribed;
  std::vector<std::uint32_t> runs;  ///< until all are there
  Words set;                        ///< and then
  Landings to;                      ///< of all of them; empty where that is nothing gained
  std::uint64_t moves = 0;
};

/// One verdict at one spot.
struct Ruled {
  int first = 0;  ///< what is prescribed if the coach says nothing
  Group own;      ///< he says nothing, or repeat
  std::uint32_t regress = 0xffffffff;
  std::uint32_t starts = 0xffffffff;
};

struct Fan {
  std::vector<std::uint32_t> runs;
  std::vector<std::uint32_t> groups;
};

class Fans {
 public:
  Fans(const Fold& fold, Answers& answers, Places& places) : fold_(fold), answers_(answers), places_(places) {}

  void take_plain_ways() { plain_ = true; }

  /// `place` is the situation's.
  std::uint32_t fan_for(const Stand& situation, std::uint32_t place, const Verdicts& verdicts);
  const Fan& fan(std::size_t at) const { return fans_[at]; }
  std::uint64_t moves(std::size_t fan) const { return moves_[fan]; }
  const Group& group(std::size_t at) const { return groups_[at]; }
  const Run& run(std::size_t at) const { return runs_[at]; }

  /// One verdict at a spot, as a number; it has been asked for by `fan_for`.
  std::uint32_t ruled_at(std::uint32_t spot, int kind) const { return ruled_index_[spot][static_cast<std::size_t>(kind)]; }
  const Ruled& ruled(std::size_t at) const { return ruled_[at]; }
  /// What is prescribed under a verdict if the coach says nothing.
  int first(const Stand& situation, std::uint32_t spot, int kind, const Report& report);
  /// What a `start at` a step of the stage leads to; -1: of any, where the rules do not ask for the position.
  std::uint32_t start_group(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, int stage);

 private:
  static constexpr std::uint32_t none = 0xffffffff;
  std::uint32_t rule(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict);
  std::uint32_t regress_group(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict);
  void add_moves(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, Group& group);
  std::uint32_t group_for(const Stand& key, const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, int stage);
  void add_answer(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, int prescribed, Group& group);
  std::uint32_t run_for(const Stand& situation, std::uint32_t spot, int prescribed, bool rest, bool keeps);
  Run make_run(const Stand& place, int prescribed, bool rest, bool keeps);
  const Report& report_of(const Stand& situation, const VerdictClass& verdict) const;

  const Fold& fold_;
  Answers& answers_;
  Places& places_;
  bool plain_ = false;
  std::vector<Fan> fans_;
  std::vector<std::uint64_t> moves_;  ///< by fan: how many moves it stands for
  std::vector<Group> groups_;
  std::vector<Run> runs_;
  std::vector<Ruled> ruled_;
  std::vector<std::vector<std::uint32_t>> fan_index_;    ///< by spot and set of verdicts
  std::vector<std::vector<std::uint32_t>> ruled_index_;  ///< by spot and kind of verdict
  std::vector<std::vector<int>> first_;                  ///< likewise
  std::unordered_map<Stand, std::uint32_t, StandHash> group_index_;
  std::unordered_map<std::uint64_t, std::uint32_t> run_index_;
};

}  // namespace rehab::verify
