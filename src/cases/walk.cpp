#include "cases/walk.hpp"

#include <algorithm>
#include <span>

namespace rehab::cases {
namespace {

bool is_under_way(const Entry& entry) { return !entry.work.empty() && !entry.finished; }

/// The aspects for which only a whole next session will do.
bool needs_whole(const Expectation& expected) {
  return expected.aspect == Aspect::missing || expected.aspect == Aspect::warnings;
}

class CaseWalk {
 public:
  CaseWalk(const Plan& plan, const Case& one, Depth depth, const WalkObserver& observer)
      : plan_(plan), case_(one), depth_(depth), observer_(observer) {
    athlete_.profile = one.profile;
    state_ = fresh(one.profile);
  }

  std::optional<Stuck> run();

 private:
  /// The entry with its work filled in; nothing where none was prescribed.
  std::optional<Entry> entry_of(const Moment& moment) const;
  void absorb_entry(Entry entry);
  NextSession next(const Moment& moment) const;
  NextSession only_expected(const Moment& moment) const;

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
  for (const Work& line : work_of(plan_, p)) {
    DoneWork done;
    static_cast<Work&>(done) = line;
    entry.work.push_back(std::move(done));
  }
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

/// Where the log holds a session under way or an entry of tomorrow, the whole next session says what becomes of it.
NextSession CaseWalk::next(const Moment& moment) const {
  const bool plain = athlete_.log.empty() || (!is_under_way(athlete_.log.back()) && athlete_.log.back().date <= *moment.today);
  const bool whole = std::any_of(moment.expected.begin(), moment.expected.end(), needs_whole);
  if (depth_ == Depth::expected && plain && !whole) return only_expected(moment);
  return next_session(plan_, athlete_, *moment.today, case_.name);
}

NextSession CaseWalk::only_expected(const Moment& moment) const {
  const auto asks = [&](std::initializer_list<Aspect> aspects) {
    return std::any_of(moment.expected.begin(), moment.expected.end(), [&](const Expectation& expected) {
      return std::find(aspects.begin(), aspects.end(), expected.aspect) != aspects.end();
    });
  };
  NextSession next;
  next.plan = &plan_;
  next.athlete = &athlete_;
  next.today = *moment.today;
  next.state = state_;
  next.prescription = prescribe(plan_, case_.profile, state_, next.today);
  const Prescription& p = next.prescription;
  if (asks({Aspect::dose, Aspect::work, Aspect::metres})) {
    next.work = work_of(plan_, p);
    next.drills = drills_in(plan_, p);
  }
  if (asks({Aspect::because, Aspect::not_because})) {
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
      if (p.fired.test(i)) next.because.push_back(static_cast<int>(i));
    }
  }
  if (asks({Aspect::rest})) next.rest = rest_before(plan_, case_.profile, state_, next.today, p.date.value_or(next.today));
  if (p.gate == Gate::cut) next.gate = GateHold{"cut", {}};
  if (p.gate == Gate::stage) next.gate = GateHold{plan_.stages[static_cast<std::size_t>(p.gate_stage)].id, {}};
  return next;
}

std::optional<Stuck> CaseWalk::run() {
  for (const Moment& moment : case_.moments) {
    if (moment.entry) {
      auto entry = entry_of(moment);
      if (!entry) return Stuck{&moment, "as_prescribed: no session is prescribed for " + to_string(moment.entry->date)};
      absorb_entry(std::move(*entry));
    }
    if (!moment.today || !observer_.asked) continue;
    if (observer_.asked(moment, next(moment)) == WalkControl::enough) break;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Stuck> walk(const Plan& plan, const Case& one, Depth depth, const WalkObserver& observer) {
  return CaseWalk(plan, one, depth, observer).run();
}

}  // namespace rehab::cases
