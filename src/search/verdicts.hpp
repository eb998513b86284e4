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
  std::uint32_t kind = 0;  ///< the same rulings on other days: of Verdicts::kind
  Statement first;         ///< the most benign that leads to it
  std::vector<std::uint32_t> classes;  ///< of reports, as the facts of the day tell them apart
  Parts parts;             ///< observation parts of properties that may hold with it
};

/// Two verdicts that one notch of a report tells apart, by kind.
struct VerdictPair {
  std::uint32_t better = 0;
  std::uint32_t worse = 0;
  Given given = Given::with_report;
  std::uint32_t pair = 0;  ///< of Reports::pair
  Told told;               ///< when both were said
};

/// Everything that the rules can say on days that they cannot tell apart.
struct DayVerdicts {
  std::vector<VerdictClass> classes;
  std::vector<VerdictClass> starts;  ///< once the coach has said where to start, which the rules may ask about
  const ReportClasses* reports = nullptr;
  std::uint32_t kinds = 0;  ///< which verdicts there are, whoever gets them: a number
  std::vector<VerdictPair> pairs;
  Parts parts;
  /// Of the report in which every answer is the best, and of the day.
  std::uint32_t best() const { return classes.front().kind; }
};

/// What the rules see of counters and of places, each apart.
struct RuledPosition {
  std::int16_t on_ladder = 0;
  std::int16_t referred = 0;
  std::int16_t full_speed = 0;
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

  /// Index of the verdicts in a situation: to be asked once for each that the rules tell apart.
  std::uint32_t on(const Situation& situation);
  const DayVerdicts& operator[](std::size_t index) const { return verdicts_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(verdicts_.size()); }

  /// Every verdict there is.
  const PlanRulings& kind(std::uint32_t index) const { return kinds_[index]; }
  bool refers(std::uint32_t kind) const;    ///< under every plan
  bool forbids(std::uint32_t kind) const;   ///< under every plan: a rest, or what was said against a session

 private:
  /// What one alternative of a rule asks that asks for no observation.
  struct FactPart {
    const Rule* rule = nullptr;
    Alternative facts;
  };
  /// What verdicts hang on but the report.
  struct Facing {
    std::string key;
    ActiveGroups active;
    bool rests_by_day = false;  ///< what answers ask for may hang on their day
  };
  /// What is left of answers on the day: a rest, what stands against a session, days of rest after it.
  struct Standing {
    std::int16_t rest = 0, complaint = 0, left = 0;
    bool operator==(const Standing&) const = default;
  };
  using Standings = PerPlan<Standing>;
  struct Stood {
    Told told;
    Standings standings;
  };
  using AllStood = std::vector<Stood>;
  struct Judged;

  int next_gate(Side side, const Position& place) const;
  Facing facing(const Situation& situation, bool at_start) const;
  void face(Side side, const Situation& situation, bool at_start, Facing& facing) const;
  Ruling ruling(Side side, const Situation& situation, State state, bool at_start) const;
  const AllStood& all_stood(const Situation& situation, const Facing& facing, const ReportClasses& reports, std::uint32_t number);
  AllStood find_stood(const Situation& situation, Given given, std::uint32_t fold) const;
  std::uint32_t kind_of(PlanRulings rulings, const Standings& standings);
  std::vector<Judged> judge_all(const Situation& situation, const Facing& facing, const ReportClasses& reports, bool at_start);
  void add_class(const Judged& judged, std::uint32_t number, Given given, const Parts& parts, std::vector<VerdictClass>& into);
  void add_pairs(Given given, const std::vector<Judged>& judged, DayVerdicts& into);
  DayVerdicts over_all_reports(const Situation& situation, const Facing& facing);
  std::uint32_t set_of(const DayVerdicts& verdicts);

  const Plans& plans_;
  const ValueClasses& rules_;
  const Abstraction& abstraction_;
  Reports& reports_;
  const Statements& statements_;
  PerPlan<std::vector<FactPart>> parts_;
  std::vector<int> rests_;  ///< the different rests, in days
  bool hang_on_position_ = false;
  std::unordered_map<std::string, std::uint32_t> by_facing_;
  std::deque<DayVerdicts> verdicts_;
  std::map<std::string, AllStood> stood_;
  std::deque<AllStood> stood_once_;
  Interned<PlanRulings> kinds_;
  std::map<std::vector<std::uint32_t>, std::uint32_t> kind_sets_;  ///< that come together on some day, ascending
};

}  // namespace rehab::search
