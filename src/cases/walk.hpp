// The walk through a case: entry by entry into the state, and the next session wherever something is expected.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "rehab/next_session.hpp"
#include "rehab/test_case.hpp"

namespace rehab::cases {

/// How much of a next session is worked out: all that a sheet shows, or what the case expects, which mutants ask for thousands of
/// times. Both are the same where the case looks.
enum class Depth { whole, expected };

enum class WalkControl { on, enough };

/// The observer of a walk. Each function may be empty.
struct WalkObserver {
  /// A finished session of the log, before it is absorbed: the state with its check-in absorbed, and its day.
  std::function<void(const State& state, const Entry& entry)> session;
  /// A moment at which something is expected.
  std::function<WalkControl(const Moment& moment, const NextSession& next)> asked;
};

/// Why a case could not be walked to its end: the work of a day was to be as prescribed, and nothing was.
struct NoSession {
  const Moment* moment = nullptr;
  std::string why;
};

std::optional<NoSession> walk(const Plan& plan, const Case& one, Depth depth, const WalkObserver& observer);

}  // namespace rehab::cases
