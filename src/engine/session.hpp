// What was done in a session, held against what was prescribed for its day.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "rehab/engine.hpp"

namespace rehab {

struct Done {
  bool ran = false;                   ///< any line of a run
  Percent completed;                  ///< of the prescribed line least done, rounded down
  bool exceeded = false;              ///< farther, faster or more than prescribed
  std::optional<Percent> highest_up;  ///< the highest intensity of the runs, rounded up: what it may have been
  Duration minutes;                   ///< all by time of what the step has by time
  std::int32_t reps = 0;              ///< likewise of what it has without an amount
  Base longest;  ///< the longest run and the highest intensity of the longest, rounded down: what was handled
};

/// In what a session can be more than was prescribed.
enum class TooMuchKind : std::uint8_t { unprescribed, farther, longer, faster, more_metres, more_minutes, more_work };

/// One way in which one was.
struct TooMuch {
  TooMuchKind kind{};
  const DoneWork* line = nullptr;  ///< null where it is about all lines together
  const Duration* rep = nullptr;   ///< of a rep that was measured: its time, among the line's
  std::optional<Percent> run{};    ///< how fast, rounded down; of what was written, as written
  Distance metres{};               ///< of all runs
  Duration minutes{};              ///< of all work by time
};

/// `prescription` is the judged day of the session; on a wait or a referral nothing was prescribed. `too_much`, where somebody
/// asks, takes each way in which it was too much; they point into `work`.
Done assess(const Plan& plan, const Profile& profile, const Prescription& prescription, std::span<const DoneWork> work,
            std::vector<TooMuch>* too_much = nullptr);

}  // namespace rehab
