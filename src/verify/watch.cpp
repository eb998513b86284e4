#include "verify/watch.hpp"

#include <algorithm>

namespace rehab::verify {

using namespace search;

namespace {

bool of_place(const Condition& condition) { return kept(static_cast<Fact>(condition.key)) == Kept::in_place; }

/// The clauses of which this half answers every part that it is asked.
Clauses held(const std::vector<Clause>& clauses, std::span<const std::int64_t> values, bool by_place) {
  Clauses holding;
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    const auto& asked = clauses[c].facts;
    const bool holds = std::all_of(asked.begin(), asked.end(), [&](const Condition& condition) {
      return of_place(condition) != by_place || condition.holds(values[static_cast<std::size_t>(condition.key)]);
    });
    if (holds && (!by_place || words_can_hold(clauses[c].prescribed, values))) holding.set(c);
  }
  return holding;
}

std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }

}  // namespace

Watch::Watch(Search& search, Properties& properties)
    : search_(search),
      properties_(properties),
      monotone_(properties.named("monotone")),
      unknown_(properties.named("unknown-never-rises")) {}

const Watch::Halves& Watch::held_by_counters(const SituationAt& at) {
  if (at.day.seen >= by_counters_.size()) by_counters_.resize(at.day.seen + std::size_t{1});
  auto& known = by_counters_[at.day.seen];
  if (!known) {
    Situation anywhere = search_.situation(at);
    anywhere.places[0] = Position();
    anywhere.places[0].on_ladder = 1;  // off it sessions at the step are 0 all the same
    const auto& clauses = properties_.clauses();
    known = {held(clauses, facts_in(search_, anywhere).known, false),
             held(clauses, as_asked_of_coach(search_.plans().plan(0), facts_in(search_, anywhere, Asked::at_start)), false)};
  }
  return *known;
}

const Clauses& Watch::held_by_place(const SituationAt& at) {
  if (at.place >= by_place_.size()) by_place_.resize(at.place + std::size_t{1});
  auto& known = by_place_[at.place];
  if (!known) known = held(properties_.clauses(), facts_in(search_, search_.situation(at)).known, true);
  return *known;
}

Clauses Watch::reported_with(const Parts& parts) const {
  Clauses reported;
  const auto& clauses = properties_.clauses();
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    if (clauses[c].part < 0 || parts.test(static_cast<std::size_t>(clauses[c].part))) reported.set(c);
  }
  return reported;
}

const Clauses& Watch::broken_by(std::uint32_t joint, std::uint32_t place) {
  const auto [at, is_new] = by_.try_emplace(pair_of(joint, search_.positions().compared(place)));
  if (is_new) at->second = properties_.broken_by(joint, search_.abstraction().compared(search_.positions()[place][0]));
  return at->second;
}

const Clauses& Watch::broken_by_any(std::uint32_t offers, std::uint32_t place) {
  const auto [at, is_new] = by_any_.try_emplace(pair_of(offers, search_.positions().compared(place)));
  if (!is_new) return at->second;
  Clauses broken;
  for (const auto joint : search_.successors().offers(offers).joints) broken |= broken_by(joint, place);
  return at->second = broken;
}

/// By what the coach leaves to the rules, or has repeated or taken back.
Clauses Watch::broken_from(std::uint32_t ruled, std::uint32_t place) {
  const Ruled& here = search_.successors().ruled(ruled);
  const Clauses own = broken_by_any(here.own, place);
  return here.regress == none ? own : own | broken_by_any(here.regress, place);
}

/// What some answer to something that can be reported breaks, if the facts hold: by the rules, and by a coach's start.
const Watch::Halves& Watch::prescribed_at(const SituationAt& at) {
  std::uint32_t& known = entry(prescribed_, at.verdicts, search_.positions().bearing(at.place), none);
  if (known != none) return distinct_[known];
  Halves broken;
  const DayVerdicts& verdicts = search_.verdicts()[at.verdicts];
  for (std::size_t c = 0; c < verdicts.classes.size(); ++c) {
    const Ruling& ruling = search_.verdicts().kind(verdicts.classes[c].kind)[0];
    if (ruling.forbids() && ruling.takes_word_back == 0) continue;
    const std::uint32_t ruled = search_.successors().ruled_at(at.place, verdicts.classes[c].kind);
    broken.by_rules |= broken_from(ruled, at.place) & reported_[at.verdicts].by_class[c];
  }
  const Situation situation = search_.situation(at);
  for (std::size_t s = 0; s < verdicts.starts.size(); ++s) {
    if (search_.verdicts().kind(verdicts.starts[s].kind)[0].forbids()) continue;
    const std::uint32_t offers = search_.successors().starts(situation, at.place, {verdicts.starts[s].kind, {}});
    broken.by_coach |= broken_by_any(offers, at.place) & reported_[at.verdicts].by_start[s];
  }
  const auto same = std::find(distinct_.begin(), distinct_.end(), broken);
  known = static_cast<std::uint32_t>(same - distinct_.begin());
  if (same == distinct_.end()) distinct_.push_back(broken);
  return distinct_[known];
}

const Watch::Reported& Watch::reported_under(std::uint32_t verdicts) {
  while (reported_.size() <= verdicts) {
    const DayVerdicts& next = search_.verdicts()[reported_.size()];
    Reported reported{reported_with(next.parts), {}, {}};
    for (const auto& verdict : next.classes) reported.by_class.push_back(reported_with(verdict.parts));
    for (const auto& verdict : next.starts) reported.by_start.push_back(reported_with(verdict.parts));
    reported_.push_back(std::move(reported));
  }
  return reported_[verdicts];
}

bool Watch::breaks_at_once(const SituationAt& at) {
  const Situation situation = search_.situation(at);
  SuccessorTable& successors = search_.successors();
  bool breaks = false;
  const auto look = [&](std::uint32_t offers, std::uint32_t kind) {
    for (const auto joint : successors.offers(offers).joints) {
      const Prescribed& p = search_.prescriptions().prescribed(joint, 0);
      if (p.gate >= 0) properties_.note_held(p.gate);
      const int property = properties_.broken_at_once(p, situation.places[0], search_.verdicts().kind(kind)[0]);
      breaks = breaks || (property >= 0 && !properties_.is_broken(property));
    }
  };
  const DayVerdicts& verdicts = search_.verdicts()[at.verdicts];
  for (const auto& verdict : verdicts.classes) {
    const std::uint32_t ruled = successors.ruled_at(at.place, verdict.kind);
    if (!ruled_seen_.add(ruled)) continue;
    const Ruled& here = successors.ruled(ruled);
    look(here.own, verdict.kind);
    if (here.regress != none) look(here.regress, search_.verdicts().regressed(verdict.kind));
  }
  for (const auto& started : verdicts.starts) {
    const std::uint32_t prescribing = search_.verdicts().prescribing(started.kind);
    if (starts_seen_[search_.positions().prescribing(at.place)].add(prescribing))
      look(successors.starts(situation, at.place, {started.kind, {}}), started.kind);
  }
  return breaks;
}

bool Watch::pairs_break(const SituationAt& at) {
  const Situation situation = search_.situation(at);
  for (const auto& pair : search_.verdicts()[at.verdicts].pairs) {
    const ReportPair& reports = search_.reports().pair(pair.given, pair.pair);
    if (properties_.is_broken(reports.change == Change::worse ? monotone_ : unknown_)) continue;
    const auto first = [&](std::uint32_t kind, std::uint32_t fold) {
      return search_.successors().first(situation, at.place, kind, {pair.given, fold, pair.told});
    };
    if (properties_.gives_more(pair, first(pair.better, reports.better), first(pair.worse, reports.worse))) return true;
  }
  return false;
}

void Watch::note_facts(const Clauses& live) {
  const Clauses fresh = live & ~live_seen_;
  if (fresh.none()) return;
  live_seen_ |= fresh;
  const auto& clauses = properties_.clauses();
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    if (fresh.test(c) && clauses[c].never >= 0) properties_.note_facts(clauses[c].never);
  }
}

void Watch::breach_noted() {
  const auto& clauses = properties_.clauses();
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    if (properties_.is_broken(clauses[c].property)) broken_.set(c);
  }
}

bool Watch::breaks(const SituationAt& at) {
  bool found = false;
  if (pairs_seen_[search_.positions().prescribing(at.place)].add(at.verdicts)) {
    found = breaks_at_once(at);
    found = pairs_break(at) || found;
  }
  const Reported& reported = reported_under(at.verdicts);
  const Halves& counted = held_by_counters(at);
  const Clauses& placed = held_by_place(at);
  note_facts(counted.by_rules & placed & reported.by_any);
  const Halves& prescribed = prescribed_at(at);
  const Clauses broken = (counted.by_rules & prescribed.by_rules) | (counted.by_coach & prescribed.by_coach);
  return found || (broken & placed & ~broken_).any();
}

}  // namespace rehab::verify
