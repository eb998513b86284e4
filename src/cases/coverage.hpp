// How much of a plan its cases touch: rules, steps, gates, during rules, and both sides of every boundary.
#pragma once

#include <string>
#include <vector>

#include "rehab/next_session.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

enum class Touch : std::uint8_t { rule_fires, rule_decides, step, gate_holds, gate_opens, during_fires, boundary };
inline constexpr int touch_count = 7;

/// One thing that a case can touch.
struct Mark {
  Touch touch = Touch::step;
  std::string what;  ///< `hurt`; of a boundary `rule hurt, pain 2..3: pain 4`
  Place place;
  bool touched = false;
  std::string part;  ///< of a gate: its test, which a stage that is given in part has from below
};

class Coverage {
 public:
  explicit Coverage(const Plan& plan);

  /// Walks a case and marks what it touches.
  void add(const Case& one);

  const std::vector<Mark>& marks() const { return marks_; }
  /// Those that the plan does not share with the one that it extends.
  std::vector<Mark> marks_beyond(const Plan& base) const;

 private:
  /// One side of a threshold: values that meet it while all else of the alternative holds.
  struct BoundarySide {
    std::size_t mark = 0;
    const Alternative* alternative = nullptr;
    const Condition* condition = nullptr;
    Interval values;       ///< that lie on this side
    bool unknown = false;  ///< the side is that nobody knows
  };
  /// The test of a rule, a gate or a during rule, with its sides.
  struct Sides {
    std::vector<BoundarySide> list;
  };

  std::size_t add_mark(Touch touch, std::string what, Place place, std::string part = {});
  Sides sides_of(const std::string& owner, const Test& test);
  void add_side(const std::string& owner, const Alternative& alternative, const Condition& condition, Interval values,
                Sides& sides);
  void see(const Sides& sides, std::span<const std::int64_t> values);
  void see_day(const Profile& profile, const State& state, const Prescription& p);
  void see_answer(const NextSession& next);
  void see_under_way(const NextSession& next);
  bool decides(std::size_t rule, const NextSession& next) const;

  const Plan& plan_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> fires_, decides_, steps_, holds_, opens_, during_;
  std::vector<Sides> rule_sides_, gate_sides_, during_sides_;
};

}  // namespace rehab::cases
