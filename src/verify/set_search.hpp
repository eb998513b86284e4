// The shortest set that meets some conditions and none of some alternatives, as the during rules see it in a stage.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/plan.hpp"

namespace rehab::verify {

/// What is looked for among the answers beside a set.
struct SetQuery {
  std::vector<const Condition*> meets;
  std::vector<const Alternative*> meets_none_of;
  std::optional<Answer> given;  ///< one answer that is fixed
  int must_answer = -1;         ///< an observation; -1: every one may be left out
};

/// Can a set answer it? What a check-in alone asks stays as the plan takes silence.
bool of_a_set(const Plan& plan, Key key);

/// Goes through the observations in plan order and folds the sets so far by which alternatives they still leave open.
class SetSearch {
 public:
  explicit SetSearch(const Plan& plan) : plan_(plan) {}

  /// Answers in plan order, as few as can be, each the best that does; nothing where no set is such.
  std::optional<std::vector<Answer>> shortest(const SetQuery& query, int stage);

  /// False once a search was given up for its size.
  bool complete() const { return !gave_up_; }

 private:
  static constexpr std::uint64_t most_tried = 4'000'000;  ///< over all searches
  static constexpr std::size_t most_folded = 20'000;      ///< at once

  bool within_bounds(std::uint64_t more, std::size_t folded);

  const Plan& plan_;
  std::uint64_t tried_ = 0;
  bool gave_up_ = false;
};

}  // namespace rehab::verify
