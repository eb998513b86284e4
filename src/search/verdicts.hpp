// What the rules say on a day, over every report. Each ruling is `verdict_on`'s own, asked once for all days on which no fact
// that a rule or the next gate asks about differs.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "search/prescriptions.hpp"

namespace rehab::search {

/// One verdict of all plans over all reports that lead to it.
struct VerdictClass {
  std::uint32_t kind = 0;              ///< the same rulings on other days: of Verdicts::kind
  std::vector<std::uint32_t> classes;  ///< of reports, as the facts of the day tell them apart; only where it is spelt out
  Parts parts;                         ///< observation parts of properties that may hold with it
};

/// Two verdicts that one notch of a report tells apart, by kind.
struct VerdictPair {
  std::uint32_t better = 0;
  std::uint32_t worse = 0;
  Given given = Given::with_report;
  std::uint32_t pair = 0;  ///< of Reports::pair
  Told told;               ///< when both were said
};

/// Everything that the rules can say on a day; days on which they say the same share it.
struct DayVerdicts {
  std::vector<VerdictClass> classes;
  std::vector<VerdictClass> starts;              ///< once the coach has said where to start, which the rules may ask about
  const ReportClasses* reports = nullptr;        ///< what `classes` count
  const ReportClasses* start_reports = nullptr;  ///< what `starts` count
  std::uint32_t kinds = 0;                       ///< which verdicts there are, whoever gets them: a number
  std::vector<VerdictPair> pairs;
  Parts parts;
  /// Of the report in which every answer is the best, and of the day.
  std::uint32_t best() const { return classes.front().kind; }
};

/// What the rules see of counters and of places, each apart.
struct RuledPosition {
  std::int16_t on_ladder = 0;
  std::int16_t referred = 0;
  std::int16_t words = 0;
  std::int16_t complete = 0;
  std::int16_t reported = 0;
  std::int16_t gate = -1;   ///< the stage whose gate is next, or -1
  std::int16_t stage = -1;  ///< where any rule asks
  std::int16_t completed = -1;
  std::int16_t exceeded = -1;
  std::int16_t last_intensity = -1;
  std::int16_t complaint = 0;
  std::int16_t rest_left = 0;
  bool operator==(const RuledPosition&) const = default;
};

class Verdicts {
 public:
  Verdicts(const Plans& plans, const ValueClasses& rules, const Abstraction& abstraction, Reports& reports,
           const Statements& statements);

  Seen ruled(Seen seen) const;
  PerPlan<RuledPosition> ruled(const Positions& places) const;

  /// Where a situation stands to the rules, as a number: to be asked once for each that they tell apart.
  std::uint32_t on(const Situation& situation);
  /// The verdicts there; other numbers may have the same.
  std::uint32_t day(std::uint32_t there) const { return there_[there].day; }
  const DayVerdicts& operator[](std::size_t day) const { return verdicts_[day]; }
  /// The most benign statements that lead to them there.
  const std::vector<Statement>& statements(std::uint32_t there, bool started) const {
    return started ? there_[there].starts : there_[there].classes;
  }
  /// The verdicts of a situation anew, with the reports that lead to them.
  struct SpeltOut {
    DayVerdicts verdicts;
    std::vector<Statement> classes, starts;
  };
  SpeltOut spelt_out(const Situation& situation);

  /// Every verdict there is.
  const PlanRulings& kind(std::uint32_t index) const { return kinds_[index]; }
  /// What is prescribed hangs on this much of a verdict.
  std::uint32_t prescribing(std::uint32_t kind) const { return views_[kind].prescribing; }
  /// And this much the day is told of it: is it forbidden, and what stands after it.
  std::uint32_t of_day(std::uint32_t kind) const { return views_[kind].of_day; }
  /// The same verdict where the coach says to go back.
  std::uint32_t regressed(std::uint32_t kind);
  bool refers(std::uint32_t kind) const;  ///< under every plan

 private:
  /// What one alternative of a rule asks that asks for no observation.
  struct FactPart {
    const Rule* rule = nullptr;
    Alternative facts;
  };
  /// What a plan's verdict hangs on but the report.
  struct Faced {
    /// What the rules that ask for no observation come to together: as it is, and once a setback has taken the coach's word back.
    struct FactsAlone {
      std::int32_t cap = 0;
      Regress back;
      std::int16_t movement = 0, setback = 0, rest = 0;
      std::int16_t filler = 0;  ///< so that it has no holes: values are told apart by their bytes
      bool operator==(const FactsAlone&) const = default;
    };
    FactsAlone facts, without_word;
    std::int16_t on_ladder = 0, referred = 0, at_start = 0;
    std::int16_t last_rest = 0;  ///< no rest of fewer days than this, counted from the last session, forbids the day
    std::int16_t gate = -1;
    std::int16_t gate_sees = 0;  ///< which of its alternatives hold but for what they ask of observations: a number
    std::int16_t too_soon = 0;
    std::int16_t filler = 0;  ///< likewise
    bool operator==(const Faced&) const = default;
  };
  struct Facing {
    PerPlan<std::uint32_t> faced = {0, 0};  ///< of `faced_`
    ActiveGroups active;
    std::string of_day;                 ///< where what answers ask for may hang on their day: what is seen of it
    std::vector<RestingAnswer> before;  ///< what newer answers may have taken back
  };
  /// What is left of answers on the day: a rest, what stands against a session, days of rest after it.
  struct Standing {
    std::int16_t rest = 0, complaint = 0, left = 0;
    bool operator==(const Standing&) const = default;
  };
  using Standings = PerPlan<Standing>;
  /// All that answers can leave, by the days on which they are given: numbers of standings.
  struct AllStood {
    std::vector<std::uint32_t> standings;              ///< distinct, the benign first
    std::vector<std::pair<Told, std::uint32_t>> told;  ///< all days
    Told first_told(std::uint32_t standing) const;
  };
  /// Two that were given on the same days.
  struct StoodTogether {
    Told told;
    std::uint32_t better = 0, worse = 0;  ///< of standings
  };
  /// Reports that the rules rule alike, and whose answers ask for as much rest.
  struct Alike {
    std::uint32_t rulings = 0;  ///< of all plans, as a number
    std::uint32_t rests = 0;    ///< of ReportClasses::rests
    std::uint32_t before = 0;   ///< what they may have taken back, as a number
    std::uint32_t fold = 0;
    std::vector<std::uint32_t> classes;
    Parts parts;
  };
  struct AlikePair {
    std::uint32_t better = 0, worse = 0;  ///< of those that are alike
    std::uint32_t pair = 0;
    Change change = Change::worse;
  };
  /// All reports, as the rules see them, whenever they were given.
  struct Judged {
    Given given = Given::with_report;
    const ReportClasses* reports = nullptr;
    std::vector<Alike> alike;
    std::vector<AlikePair> pairs;
  };

  /// All that the verdicts of a situation are made of: without a word of where to start, and with one.
  struct Overlook {
    const Judged* judged = nullptr;
    const Judged* started = nullptr;
    std::vector<std::uint32_t> stood, stood_at_start;  ///< by those that are alike
  };

  int next_gate(Side side, const Position& place) const;
  Facing facing(const Situation& situation, bool at_start);
  void face(Side side, const Situation& situation, bool at_start, Facing& facing);
  Faced::FactsAlone facts_alone(Side side, const Situation& situation, std::span<const std::int64_t> values) const;
  static std::string written(const Facing& facing);
  std::string written(const Situation& situation, const Facing& facing) const;
  Ruling ruling(Side side, const Situation& situation, State state, bool at_start) const;
  const Judged& judged(const Situation& situation, const Facing& facing, bool at_start);
  std::vector<std::uint32_t> find_alike(const Situation& situation, const Facing& facing, bool at_start, Judged& judged);
  void find_pairs(const std::vector<std::uint32_t>& alike_of, Judged& judged) const;
  std::uint32_t rulings_of(const Situation& situation, const Facing& facing, const ReportAsks& asks, std::uint32_t fold,
                           bool at_start);
  std::uint32_t before_of(const Situation& situation, const Facing& facing, std::uint32_t fold);
  std::uint32_t stood(const Situation& situation, const Facing& facing, const Alike& alike);
  AllStood find_stood(const Situation& situation, const Facing& facing, std::uint32_t fold);
  const std::vector<StoodTogether>& stood_together(std::uint32_t better, std::uint32_t worse);
  std::uint32_t kind_of(std::uint32_t rulings, std::uint32_t standings);
  std::uint32_t add_kind(const PlanRulings& rulings);
  std::vector<std::uint32_t> all_stood(const Situation& situation, const Facing& facing, const Judged& judged);
  std::vector<VerdictClass> classes_of(const Judged& judged, const std::vector<std::uint32_t>& stood_at,
                                       std::vector<Statement>& first);
  void add_pairs(const Judged& judged, const std::vector<std::uint32_t>& all_stood, DayVerdicts& into);
  Overlook overlook(const Situation& situation);
  static std::string written(const Overlook& overlook);
  SpeltOut over_all_reports(const Overlook& overlook);
  std::uint32_t keep(DayVerdicts verdicts);
  std::uint32_t set_of(const DayVerdicts& verdicts);

  const Plans& plans_;
  const ValueClasses& rules_;
  const Abstraction& abstraction_;
  Reports& reports_;
  const Statements& statements_;
  PerPlan<std::vector<FactPart>> parts_;
  std::vector<int> rests_;  ///< the different rests, in days
  bool hang_on_position_ = false;
  std::unordered_map<std::string, std::uint32_t> by_facing_, by_overlook_;
  struct There {
    std::uint32_t day = 0;
    std::vector<Statement> classes, starts;
  };
  std::deque<There> there_;
  std::deque<DayVerdicts> verdicts_;
  Interned<Faced> faced_;
  std::map<std::vector<bool>, std::int16_t> gates_seen_;
  std::unordered_map<std::uint64_t, std::uint32_t> ruled_[most_plans];  ///< by faced and what reports ask for
  Interned<Ruling> one_ruling_;
  Interned<PerPlan<std::uint32_t>> rulings_;  ///< of all plans: numbers of those
  std::unordered_map<std::string, const Judged*> judged_, judged_by_content_;
  std::deque<Judged> all_judged_;
  std::unordered_map<std::string, std::uint32_t> stood_by_, before_;
  std::deque<AllStood> stood_;
  Interned<Standings> standings_;
  std::unordered_map<std::uint64_t, std::vector<StoodTogether>> together_;
  Table<std::uint32_t> kind_of_;  ///< by rulings and standings: one more than the number, 0: not known
  std::unordered_map<std::string, std::uint32_t> by_content_;
  struct OfDay {
    std::int16_t forbids = 0, complaint = 0, left = 0, since = 0;
    bool operator==(const OfDay&) const = default;
  };
  struct KindViews {
    std::uint32_t prescribing = 0, of_day = 0;
  };
  Interned<PlanRulings> kinds_, prescribing_;
  Interned<PerPlan<OfDay>> of_day_;
  std::vector<KindViews> views_;                                   ///< by kind
  std::map<std::vector<std::uint32_t>, std::uint32_t> kind_sets_;  ///< that come together on some day, ascending
};

}  // namespace rehab::search
