#include "engine/what_if.hpp"

#include <algorithm>
#include <tuple>

#include "rehab/plan_queries.hpp"

namespace rehab {

namespace {

using Log = std::vector<Entry>;

/// The entries that the next session hangs on: the last session with its report, and all after it.
class LastReport {
 public:
  explicit LastReport(const NextSession& next) : next_(next) {
    const Log& log = next.athlete->log;
    const auto report = next.last_report;
    has_session_ = report.has_value();
    const std::size_t first = report.value_or(first_after_anew(log));
    before_ = replay(*next.plan, next.athlete->profile, std::span(log).first(first));
    entries_.assign(log.begin() + static_cast<std::ptrdiff_t>(first), log.end());
  }

  bool has_session() const { return has_session_; }
  const State& before() const { return before_; }
  const Log& entries() const { return entries_; }

  /// What is prescribed after these entries instead.
  Prescription ask(const Log& entries) const {
    State state = before_;
    for (const Entry& entry : entries) state = absorb(*next_.plan, next_.athlete->profile, state, entry);
    if (next_.under_way) return judge(*next_.plan, next_.athlete->profile, state, next_.prescription.judged);
    return prescribe(*next_.plan, next_.athlete->profile, state, next_.today);
  }

  /// The entries with another answer to one observation, given once: where it was given, else where it belongs.
  Log with_answer(int observation, int notch) const {
    Log changed = entries_;
    const bool in_report = erase(changed, observation);
    const Of of = next_.plan->observation(observation).of;
    const Answer answer{observation, notch, {}};
    if (has_session_ && (of == Of::work || (of == Of::any && in_report))) {
      changed[0].felt.push_back(answer);
    } else {
      newest_check_in(changed).check_in.push_back(answer);
    }
    return changed;
  }

  /// The worst answer that another one would take the place of: off the ladder the rules see the newest, and a rest that an
  /// earlier one asked for stands.
  int worst_said(int observation) const {
    int worst = State::unsaid;
    const auto hear = [&](const std::vector<Answer>& answers) {
      for (const Answer& answer : answers) {
        if (answer.observation == observation) worst = std::max(worst, answer.notch);
      }
    };
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      for (const DoneWork& line : entries_[i].work) hear(line.felt);
      hear(entries_[i].felt);
      if (i > 0 || !has_session_) hear(entries_[i].check_in);
    }
    return worst;
  }

 private:
  static std::size_t first_after_anew(const Log& log) {
    for (std::size_t i = log.size(); i > 0; --i) {
      const Entry& entry = log[i - 1];
      if (clears(entry)) return i;
      if (entry.injury) return i - 1;
    }
    return 0;
  }

  /// Takes an observation out of all entries; says whether it stood beside a work line.
  bool erase(Log& entries, int observation) const {
    const auto is_it = [&](const Answer& answer) { return answer.observation == observation; };
    bool in_report = false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      for (DoneWork& line : entries[i].work) in_report = std::erase_if(line.felt, is_it) > 0 || in_report;
      in_report = std::erase_if(entries[i].felt, is_it) > 0 || in_report;
      if (i > 0 || !has_session_) std::erase_if(entries[i].check_in, is_it);
    }
    return in_report;
  }

  /// An answer counts at a gate on its own day alone, so it is given today.
  Entry& newest_check_in(Log& entries) const {
    const Day today = std::max(next_.today, next_.state.day);
    const std::size_t first = has_session_ ? 1 : 0;
    for (std::size_t i = entries.size(); i > first; --i) {
      if (!entries[i - 1].check_in.empty() && entries[i - 1].date == today) return entries[i - 1];
    }
    Entry said;
    said.date = today;
    return *entries.insert(entries.end() - (next_.under_way ? 1 : 0), said);
  }

  const NextSession& next_;
  State before_;
  Log entries_;
  bool has_session_ = false;
};

/// The higher, the milder: what a coach would call the better outcome. On a start or a wait no movement of the rules counts.
std::tuple<int, int, int> mildness(const Prescription& p) {
  if (p.decision == Decision::refer) return {0, 0, 0};
  if (p.decision == Decision::wait) return {1, 0, 0};
  if (p.decision == Decision::start) return {2, p.step, 0};
  return {2, p.step, -static_cast<int>(p.movement == Movement::none ? Movement::repeat : p.movement)};
}

bool differs(const Prescription& a, const Prescription& b) { return a.decision != b.decision || mildness(a) != mildness(b); }

/// Keeps a change if it is the nearest of its observation in its direction.
void keep(const NextSession& next, const WhatIf& change, WhatItTakes& takes) {
  if (!differs(change.then, next.prescription)) return;
  auto& side = mildness(change.then) > mildness(next.prescription) ? takes.better : takes.worse;
  const auto same =
      std::find_if(side.begin(), side.end(), [&](const WhatIf& known) { return known.observation == change.observation; });
  if (same == side.end()) {
    side.push_back(change);
  } else if (change.distance < same->distance) {
    *same = change;
  }
}

bool was_said(const State& state, int observation) {
  const auto o = static_cast<std::size_t>(observation);
  return state.reported[o] != State::unsaid || state.checked[o] != State::unsaid;
}

/// The worst that was said, or what the rules took for it; where nobody said one and nothing is taken for it, any answer is one
/// step away.
void try_answers(const NextSession& next, const LastReport& report, int observation, WhatItTakes& takes) {
  const Observation& asked = next.plan->observation(observation);
  if (asked.of == Of::work && !report.has_session()) return;
  const std::int64_t seen = next.facts.worst[static_cast<std::size_t>(key_of_observation(observation))];
  const int from = std::max(seen == unknown ? State::unsaid : static_cast<int>(seen), report.worst_said(observation));
  const bool is_known = next.facts.known[static_cast<std::size_t>(key_of_observation(observation))] != unknown;
  const bool counts_already = is_known && was_said(next.state, observation);  // else the same answer in its place is a change
  for (int notch = 0; notch < asked.scale.size(); ++notch) {
    const int distance = from == State::unsaid ? 1 : std::abs(notch - from);
    if (distance == 0 && counts_already) continue;
    keep(next, {observation, from, notch, std::max(1, distance), report.ask(report.with_answer(observation, notch))}, takes);
  }
}

std::vector<Work> step_lines(const NextSession& next, const LastReport& report) {
  const Entry& session = report.entries()[0];
  const State before = before_session(*next.plan, next.athlete->profile, report.before(), session);
  const Prescription p = judge(*next.plan, next.athlete->profile, before, session.date);
  std::vector<Work> lines = work_of(*next.plan, p);
  lines.erase(lines.begin(), lines.begin() + drills_in(*next.plan, p));
  return lines;
}

/// The session as it was prescribed, with the report as it was.
Log with_whole_dose(const LastReport& report, const std::vector<Work>& lines) {
  Log changed = report.entries();
  for (const DoneWork& done : changed[0].work) changed[0].felt.insert(changed[0].felt.end(), done.felt.begin(), done.felt.end());
  changed[0].work.clear();
  for (const Work& line : lines) changed[0].work.push_back(as_done(line));
  return changed;
}

/// One rep less of the session's last line that has more than one; false where there is none.
bool drop_rep(Entry& session) {
  for (auto line = session.work.rbegin(); line != session.work.rend(); ++line) {
    Dose& dose = line->dose;
    const int reps = dose.total_reps() - 1;
    if (reps == 0) continue;
    dose.reps = reps;
    dose.sets = 1;
    dose.set_rest.reset();
    if (line->times.size() > static_cast<std::size_t>(reps)) line->times.pop_back();
    return true;
  }
  return false;
}

void try_reps(const NextSession& next, const LastReport& report, WhatItTakes& takes) {
  const std::vector<Work> lines = step_lines(next, report);
  if (lines.empty()) return;
  const int wanted = all_reps(lines);
  const std::int64_t completed = next.state.completed == unknown ? 0 : next.state.completed;
  const int missing = wanted - static_cast<int>((completed * wanted + 9'999) / 10'000);  // completed was rounded down
  const bool as_prescribed = missing == 0 && next.state.exceeded == 0;
  if (!as_prescribed)
    keep(next, {WhatIf::whole_dose, 0, 0, std::max(1, missing), report.ask(with_whole_dose(report, lines))}, takes);
  Log fewer = report.entries();
  for (int reps = 1; reps < wanted && drop_rep(fewer[0]); ++reps) {
    keep(next, {WhatIf::fewer_reps, 0, reps, reps, report.ask(fewer)}, takes);
  }
}

void nearest_first(std::vector<WhatIf>& changes) {
  std::stable_sort(changes.begin(), changes.end(), [](const WhatIf& a, const WhatIf& b) { return a.distance < b.distance; });
}

/// Everything as good as it can be said: the dose as prescribed, every observation the best.
Prescription best_report(const NextSession& next, const LastReport& report) {
  Log best = report.entries();
  if (report.has_session()) {
    const auto lines = step_lines(next, report);
    if (!lines.empty()) best = with_whole_dose(report, lines);
    for (DoneWork& line : best[0].work) line.felt.clear();
    best[0].felt.clear();
  }
  for (std::size_t i = report.has_session() ? 1 : 0; i < best.size(); ++i) best[i].check_in.clear();
  Entry said;
  said.date = best.empty() ? next.state.day : best.back().date;
  for (int o = 0; o < static_cast<int>(next.plan->observations.size()); ++o) {
    const bool of_work = next.plan->observation(o).of == Of::work;
    if (of_work && report.has_session()) best[0].felt.push_back({o, 0, {}});
    if (!of_work) said.check_in.push_back({o, 0, {}});
  }
  best.insert(best.end() - (next.under_way ? 1 : 0), said);
  return report.ask(best);
}

}  // namespace

WhatItTakes what_it_takes(const NextSession& next) {
  WhatItTakes takes;
  if (is_referral(next)) return takes;
  const LastReport report(next);
  for (int o = 0; o < static_cast<int>(next.plan->observations.size()); ++o) try_answers(next, report, o, takes);
  if (report.has_session()) try_reps(next, report, takes);
  nearest_first(takes.better);
  nearest_first(takes.worse);
  if (takes.better.empty()) {
    const Prescription best = best_report(next, report);
    if (mildness(best) > mildness(next.prescription)) takes.best_report = best;
  }
  return takes;
}

}  // namespace rehab
