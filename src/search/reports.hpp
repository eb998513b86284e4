// Every report and every set of answers to check-ins, folded to what the rules make of them. Alternatives that hang on the same
// other facts merge into the strictest outcome, so a report is what it asks for, whatever was reported.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "engine/reply.hpp"
#include "rehab/engine.hpp"
#include "search/interned.hpp"
#include "search/report_items.hpp"
#include "search/value_classes.hpp"

namespace rehab::search {

inline constexpr std::size_t max_parts = 256;
inline constexpr std::size_t most_folds = 100'000;  ///< of reports that the rules tell apart
/// Which of the observation parts of the plan's properties may hold; bit i is Reports::parts()[i].
using Parts = std::bitset<max_parts>;

/// One report that stands for all that fold to the same: by observation.
using Report = std::vector<Reply>;

/// What can have been reported: a session and what came after; the same of an athlete off the ladder, whose newest answer counts;
/// what was said without a session, which is off the ladder, too.
enum class Given : std::uint8_t { with_report, off_ladder, without };
inline constexpr std::size_t given_count = 3;

/// What a fold says of when its check-ins can have been made.
struct Timing {
  bool all_today = true;    ///< all of them may be the judged day's own
  bool answers_all = true;  ///< all is said that resting rules ask about and a check-in can answer
  bool today_too = true;    ///< and may as well be said on the judged day
};

/// How one of a pair differs: one notch worse, or the best answer left out.
enum class Change : std::uint8_t { worse, unsaid };

struct ReportPair {
  std::uint32_t better = 0;  ///< folds
  std::uint32_t worse = 0;
  Change change = Change::worse;
  int observation = 0;
  std::uint32_t node = 0;
};

/// Is what a group of alternatives hangs on given? Perhaps: it may be once a setback has taken the coach's word back, or on the
/// day of an earlier answer.
enum class Active : std::uint8_t { no, yes, perhaps };
/// By group: only what is given tells reports apart.
using ActiveGroups = std::vector<Active>;

/// Of a class of reports what answers ask for by themselves, by plan, and when they can have been given.
struct RestAsks {
  std::array<std::int16_t, 2> checked{}, today{}, extra{};
  std::int16_t timing = 0;
  bool operator==(const RestAsks&) const = default;
};

/// What reports come to: under each plan what the groups that are given ask for together and those that may be, as a number, and
/// what answers ask for by themselves.
struct ReportAsks {
  std::array<std::uint32_t, 2> ruled{};
  std::uint32_t rests = 0;  ///< a number for each RestAsks
  bool operator==(const ReportAsks&) const = default;
};

/// The folds as far as some groups tell them apart.
struct ReportClasses {
  std::vector<std::uint32_t> first;    ///< by class: a fold, the benign first
  std::vector<std::uint32_t> of_fold;  ///< by fold
  std::vector<std::uint32_t> asks_of;  ///< by class: of `asks`
  std::vector<Parts> parts;            ///< by class
  std::vector<std::uint32_t> pairs;    ///< one pair of folds for each two classes and change
  Interned<ReportAsks> asks;
};

class Folding;

class Reports {
 public:
  Reports(const Plan& plan, const ValueClasses& classes);

  /// False where there are more than `most_folds`, or properties ask more than `max_parts` things of them: nothing can be asked.
  bool complete() const { return complete_; }
  std::uint32_t size(Given given) const { return static_cast<std::uint32_t>(of(given).timing.size()); }
  Report report(Given given, std::uint32_t fold) const;
  const Timing& timing(Given given, std::uint32_t fold) const { return of(given).timing[fold]; }
  const Parts& parts_of(Given given, std::uint32_t fold) const { return of(given).parts[fold]; }
  /// A report of this fold for which an observation part holds.
  std::optional<Report> report_with(Given given, std::uint32_t fold, int part) const;

  const std::vector<ReportGroup>& groups() const { return items_.groups; }
  /// The folds as the active groups tell them apart, worked out once.
  const ReportClasses& classes(Given given, const ActiveGroups& active);

  /// Every two folds that one notch of one observation tells apart.
  const ReportPair& pair(Given given, std::size_t at) const { return of(given).pairs[at]; }
  std::pair<Report, Report> reports_of(Given given, const ReportPair& pair) const;

  /// The distinct observation parts of the properties' alternatives.
  const std::vector<Alternative>& parts() const { return parts_; }
  /// Could what an alternative asks of observations be reported at all?
  bool can_be_reported(const Alternative& alternative, Given given) const;
  /// Does a gate ask about an observation? Its answers count by their day.
  bool gate_asks(int observation) const { return gate_asks_[static_cast<std::size_t>(observation)]; }
  /// What a check-in can answer and a resting rule asks about.
  const std::vector<int>& asked_by_rests() const { return plan_.asked_by_rests; }

 private:
  /// What can be answered of one observation, and how an answer is made worse.
  struct Choices {
    std::vector<Reply> replies;
    struct Worse {
      std::uint16_t from = 0;
      std::uint16_t to = 0;
      Change change = Change::worse;
    };
    std::vector<Worse> worse;
  };
  /// Reports given up to some observation, by what is known of every item by then: where each answer to the next one leads.
  struct Level {
    std::vector<std::uint32_t> next;  ///< by partial report and choice
    std::uint32_t after = 0;          ///< how many partial reports there are then
  };
  struct From {
    std::uint32_t partial = none;
    std::uint16_t choice = 0;
  };
  /// How each partial report is come to by answers that meet a part, level by level; `none` where it is not.
  using Paths = std::vector<std::vector<From>>;
  struct PairNode {
    std::uint32_t better = 0, worse = 0;  ///< partial reports
    std::uint32_t from = 0;
    std::uint16_t better_by = 0, worse_by = 0;  ///< choices
    std::int16_t observation = -1;
    Change change = Change::worse;
  };
  struct Folds {
    std::vector<Choices> choices;
    std::vector<Level> levels;
    Paths paths;  ///< to each partial report, the benign first
    std::vector<std::vector<PairNode>> pair_levels;
    std::vector<std::uint16_t> effects;  ///< by fold and group
    std::vector<Timing> timing;
    std::vector<Parts> parts;
    std::vector<ReportPair> pairs;
    std::map<ActiveGroups, ReportClasses> classes;
  };
  enum class Sees : std::uint8_t { known, worst };
  friend class Folding;
  const Folds& of(Given given) const { return folds_[static_cast<std::size_t>(given)]; }

  Choices choices_of(const ValueClasses& classes, int observation, Given given) const;
  void fold(Folds& folds);
  void pair_up(Folds& folds) const;
  void find_parts(Folds& folds) const;
  Paths meeting(const Folds& folds, const Alternative& part, Sees sees) const;
  bool allows(const Alternative& part, int observation, const Reply& reply, Sees sees) const;
  Report along(const Folds& folds, const Paths& paths, std::size_t levels, std::uint32_t partial) const;
  ReportAsks asks_of(const std::array<ReportEffect, 2>& given, const std::array<ReportEffect, 2>& perhaps, std::uint32_t timing);
  ReportClasses classes_of(const Folds& folds, const ActiveGroups& active);

  const Plan& plan_;
  ReportItems items_;
  std::vector<bool> gate_asks_;
  Interned<ReportEffect> effects_;
  Interned<RestAsks> rests_;
  Interned<std::array<ReportEffect, 2>> ruled_;  ///< given and perhaps
  std::vector<Alternative> parts_;
  Folds folds_[given_count];
  bool complete_ = false;
};

/// What an alternative asks of observations.
Alternative observation_part(const Alternative& alternative);
/// What it asks beside them.
Alternative fact_part(const Alternative& alternative);
/// Do two alternatives ask the same of the same keys, in the same order?
bool same_conditions(const Alternative& a, const Alternative& b);

}  // namespace rehab::search
