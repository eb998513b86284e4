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

enum class Go { on, enough };

/// Who looks on. Each may be empty.
struct Watch {
  /// A finished session of the log, before it is absorbed: the state with its check-in heard, and its day.
  std::function<void(const State& state, const Entry& entry)> session;
  /// A moment at which something is expected.
  std::function<Go(const Moment& moment, const NextSession& next)> asked;
};

/// Why a case could not be walked to its end: the work of a day was to be as prescribed, and nothing was.
struct Stuck {
  const Moment* moment = nullptr;
  std::string why;
};

std::optional<Stuck> walk(const Plan& plan, const Case& one, Depth depth, const Watch& watch);

}  // namespace rehab::cases
