// How an addition is merged into the log, on values alone: it completes the last entry, becomes one of its own, or is refused.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "rehab/athlete.hpp"
#include "rehab/place.hpp"

namespace rehab::edit {

/// What becomes of a session by an addition.
enum class SessionStatus : std::uint8_t {
  as_is,      ///< nothing is said of it; a new one is finished
  under_way,  ///< more sets are to come
  finished,
};

/// What happened, to be written down.
struct Addition {
  Entry entry;                  ///< new parts; `finished` is not looked at, `session` says it
  std::vector<Answer> felt;     ///< of a line of work that the day's session has already, see `line_in_question`
  std::vector<Duration> times;  ///< likewise
  SessionStatus session = SessionStatus::as_is;
  std::optional<std::size_t> of_entry{};  ///< whose work `felt` and `times` are about; absent: the day's last
};

/// What helps against a refusal.
enum class Remedy : std::uint8_t {
  other_facts,  ///< the log cannot hold this
  by_hand,      ///< a person can put it in where this program cannot
  amend,        ///< something else stands there, which can be amended
};

/// Why something cannot be written, for a person.
struct Refusal {
  std::string reason;
  Remedy remedy = Remedy::other_facts;
  Place there{};                 ///< of what can be amended; the reason is what it says
  std::string option{};          ///< that amends it: `--pain 0`
  std::optional<Entry> whole{};  ///< by hand: the entry as it would stand in place of the one at `there`
};

struct MergedEntry {
  enum class How : std::uint8_t { appended, completed, amended, removed } how = How::appended;
  Entry entry;  ///< as it then stands in the log
};

/// Which line of an entry's work answers are about that name none: the last run; without a run the last that is work of a step;
/// else the last. A bridge after the runs has not been timed. There is one line at least.
std::size_t line_in_question(const Plan& plan, const std::vector<DoneWork>& work);

/// Whether some line is a session's own: a run, or work of a step. Without one all of it is extra work.
bool holds_own_work(const Plan& plan, const std::vector<DoneWork>& work);

/// Nothing in the log is ever overwritten: what is there already a second time becomes an entry of its own on the same day, as
/// long as the contract lets it. So does work without a run beside a session: it is extra work.
/// `log` ends with the day of the addition at the latest.
std::variant<MergedEntry, Refusal> merge_entry(const Plan& plan, const std::vector<Entry>& log, const Addition& added);

/// The addition as an entry of its own, whatever the log holds.
Entry as_entry(const Addition& added);

}  // namespace rehab::edit
