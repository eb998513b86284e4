#include "cases/walk.hpp"

#include <algorithm>
#include <span>

namespace rehab::cases {
namespace {

bool is_under_way(const Entry& entry) { return !entry.work.empty() && !entry.finished; }

/// What is said beside the session takes the whole next session.
bool needs_whole(const Expectation& expected) { return expected.aspect == Aspect::warnings; }

class CaseWalk {
 public:
  CaseWalk(const Plan& plan, const Case& one, Depth depth, const WalkObserver& observer)
      : plan_(plan), case_(one), depth_(depth), observer_(observer) {
    athlete_.profile = one.profile;
    state_ = fresh(one.profile);
  }

  std::optional<NoSession> run();

 private:
  /// The entry with its work filled in; nothing where none was prescribed.
  std::optional<Entry> entry_of(const Moment& moment) const;
  void absorb_entry(Entry entry);
  NextSession next(const Moment& moment) const;

  const Plan& plan_;
  const Case& case_;
  Depth depth_;
  const WalkObserver& observer_;
  Athlete athlete_;
  State state_;
};

std::optional<Entry> CaseWalk::entry_of(const Moment& moment) const {
  Entry entry = *moment.entry;
  if (!moment.as_prescribed) return entry;
  const State before = before_session(plan_, case_.profile, state_, entry);
  const Prescription p = prescribe(plan_, case_.profile, before, entry.date);
  if (p.date != entry.date) return std::nullopt;
  for (const Work& line : work_of(plan_, p)) entry.work.push_back(as_done(line));
  if (entry.work.empty()) return std::nullopt;
  entry.work.back().felt = *moment.as_prescribed;
  return entry;
}

void CaseWalk::absorb_entry(Entry entry) {
  if (observer_.session && !entry.work.empty() && entry.finished) {
    observer_.session(before_session(plan_, case_.profile, state_, entry), entry);
  }
  state_ = absorb(plan_, case_.profile, state_, entry);
  athlete_.log.push_back(std::move(entry));
}

/// Where the log may hold a session under way, or what is of a later day, the whole next session says what becomes of it.
NextSession CaseWalk::next(const Moment& moment) const {
  const bool plain = std::none_of(athlete_.log.begin(), athlete_.log.end(),
                                  [&](const Entry& entry) { return is_under_way(entry) || entry.date > *moment.today; });
  const bool whole = std::any_of(moment.expected.begin(), moment.expected.end(), needs_whole);
  if (depth_ == Depth::expected && plain && !whole) return next_prescription(plan_, athlete_, state_, *moment.today);
  return next_session(plan_, athlete_, *moment.today, case_.name);
}

std::optional<NoSession> CaseWalk::run() {
  for (const Moment& moment : case_.moments) {
    if (moment.entry) {
      auto entry = entry_of(moment);
      if (!entry) return NoSession{&moment, "as_prescribed: no session is prescribed for " + to_string(moment.entry->date)};
      absorb_entry(std::move(*entry));
    }
    if (!moment.today || !observer_.asked) continue;
    if (observer_.asked(moment, next(moment)) == WalkControl::enough) break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<NoSession> walk(const Plan& plan, const Case& one, Depth depth, const WalkObserver& observer) {
  return CaseWalk(plan, one, depth, observer).run();
}

}  // namespace rehab::cases
