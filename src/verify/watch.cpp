#include "verify/watch.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

/// Does the place answer this, or do the counters?
bool of_place(const Condition& condition) {
  switch (static_cast<Fact>(condition.key)) {
    case Fact::completed:
    case Fact::exceeded:
    case Fact::last_intensity:
    case Fact::full_speed:
    case Fact::complete:
    case Fact::stage: return true;
    default: return false;
  }
}

/// The clauses of which this half answers every part that it is asked.
Clauses held(const std::vector<Clause>& clauses, const std::vector<std::int64_t>& facts, bool by_place) {
  Clauses holding;
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    const auto& asked = clauses[c].facts;
    const bool holds = std::all_of(asked.begin(), asked.end(), [&](const Condition& condition) {
      return of_place(condition) != by_place || condition.holds(facts[static_cast<std::size_t>(condition.key)]);
    });
    if (holds) holding.set(c);
  }
  return holding;
}

std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }

}  // namespace

Watch::Watch(const Plan& plan, const Fold& fold, const Reports& reports, Answers& answers, const Places& places, Fans& fans,
             Properties& properties)
    : plan_(plan),
      fold_(fold),
      reports_(reports),
      answers_(answers),
      places_(places),
      fans_(fans),
      properties_(properties),
      monotone_(properties.named("monotone")),
      unknown_(properties.named("unknown-never-rises")) {}

const Clauses& Watch::held_by_counters(const Stand& situation, std::uint32_t seen) {
  if (seen >= by_counters_.size()) {
    by_counters_.resize(seen + 1);
    counters_known_.resize(seen + 1, false);
  }
  if (!counters_known_[seen]) {
    counters_known_[seen] = true;
    Stand anywhere = counters_of(situation);
    anywhere.set(Stand::on_ladder, true);  // off it sessions at the step are 0 all the same
    by_counters_[seen] = held(properties_.clauses(), facts_in(plan_, fold_, anywhere), false);
  }
  return by_counters_[seen];
}

const Clauses& Watch::held_by_place(const Stand& situation, std::uint32_t place) {
  if (place >= by_place_.size()) {
    by_place_.resize(place + 1);
    place_known_.resize(place + 1, false);
  }
  if (!place_known_[place]) {
    place_known_[place] = true;
    by_place_[place] = held(properties_.clauses(), facts_in(plan_, fold_, situation), true);
  }
  return by_place_[place];
}

Clauses Watch::said_in(const Asked& asked) const {
  Clauses said;
  const auto& clauses = properties_.clauses();
  for (std::size_t c = 0; c < clauses.size(); ++c) {
    if (clauses[c].asked < 0 || asked.test(static_cast<std::size_t>(clauses[c].asked))) said.set(c);
  }
  return said;
}

const Clauses& Watch::broken_by(int prescribed, std::uint32_t place) {
  const auto [at, is_new] = by_.try_emplace(pair_of(static_cast<std::uint32_t>(prescribed), places_.stance(place)));
  if (is_new) at->second = properties_.broken_by(answers_.prescribed(prescribed), places_[place]);
  return at->second;
}

/// By what the coach leaves to the rules, or has repeated or taken back; his starts are free.
const Clauses& Watch::broken_from(std::uint32_t ruled, std::uint32_t place) {
  const auto [at, is_new] = from_.try_emplace(pair_of(ruled, places_.stance(place)));
  if (!is_new) return at->second;
  Clauses broken;
  const Ruled& here = fans_.ruled(ruled);
  for (const int p : here.own.prescribed) broken |= broken_by(p, place);
  if (here.regress != none) {
    for (const int p : fans_.group(here.regress).prescribed) broken |= broken_by(p, place);
  }
  return at->second = broken;
}

/// What some answer to something that can be said breaks, if the facts hold.
const Clauses& Watch::prescribed_at(std::uint32_t place, int verdicts) {
  const auto v = static_cast<std::size_t>(verdicts);
  const std::uint32_t bearing = places_.bearing(place);
  if (v >= prescribed_.size()) prescribed_.resize(v + 1);
  auto& row = prescribed_[v];
  if (bearing >= row.size()) row.resize(bearing + 1, none);
  if (row[bearing] != none) return distinct_[row[bearing]];
  Clauses broken;
  const auto& classes = answers_.rulings()[verdicts].classes;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    if (classes[c].rest) continue;
    broken |= broken_from(fans_.ruled_at(places_.spot(place), classes[c].kind), place) & said_[v].by_class[c];
  }
  const auto known = std::find(distinct_.begin(), distinct_.end(), broken);
  row[bearing] = static_cast<std::uint32_t>(known - distinct_.begin());
  if (known == distinct_.end()) distinct_.push_back(broken);
  return distinct_[row[bearing]];
}

/// What can be said under these verdicts, and with each of them.
void Watch::hear(int verdicts) {
  while (said_.size() <= static_cast<std::size_t>(verdicts)) {
    const Verdicts& next = answers_.rulings()[static_cast<int>(said_.size())];
    Heard heard{said_in(next.asked), {}};
    for (const auto& verdict : next.classes) heard.by_class.push_back(said_in(verdict.asked));
    said_.push_back(std::move(heard));
  }
}

bool Watch::breaks_at_once(const Stand& situation, std::uint32_t spot, int verdicts) {
  bool breaks = false;
  const auto look = [&](int prescribed, const VerdictClass& verdict) {
    const Prescribed& p = answers_.prescribed(prescribed);
    if (p.gate >= 0) properties_.note_held(p.gate);
    const int property = properties_.broken_at_once(p, situation, verdict.cap);
    breaks = breaks || (property >= 0 && !properties_.is_broken(property));
  };
  for (const auto& verdict : answers_.rulings()[verdicts].classes) {
    const std::uint32_t at = fans_.ruled_at(spot, verdict.kind);
    if (!ruled_seen_.add(at)) continue;
    const Ruled& here = fans_.ruled(at);
    for (const int p : here.own.prescribed) look(p, verdict);
    for (const std::uint32_t group : {here.regress, here.starts}) {
      if (group == none) continue;
      for (const int p : fans_.group(group).prescribed) look(p, verdict);
    }
  }
  for (const auto& [stage, verdict] : answers_.rulings()[verdicts].starts) {
    for (const int p : fans_.group(fans_.start_group(situation, spot, verdict, stage)).prescribed) look(p, verdict);
  }
  return breaks;
}

bool Watch::pairs_break(const Stand& situation, std::uint32_t spot, int verdicts) {
  for (const auto& pair : answers_.rulings()[verdicts].pairs) {
    const auto& reports = reports_.pairs(pair.given)[static_cast<std::size_t>(pair.pair)];
    if (properties_.is_broken(reports.change == Change::worse ? monotone_ : unknown_)) continue;
    const int better = fans_.first(situation, spot, pair.better, reports.better);
    const int worse = fans_.first(situation, spot, pair.worse, reports.worse);
    if (answers_.gives_more(pair, better, worse)) return true;
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

bool Watch::breaks(const Stand& situation, std::uint32_t seen, std::uint32_t place, int verdicts) {
  const std::uint32_t spot = places_.spot(place);
  bool found = false;
  if (pairs_seen_[spot].add(static_cast<std::size_t>(verdicts))) {
    found = breaks_at_once(situation, spot, verdicts);
    found = pairs_break(situation, spot, verdicts) || found;
  }
  hear(verdicts);
  const Clauses live = held_by_counters(situation, seen) & held_by_place(situation, place);
  note_facts(live & said_[static_cast<std::size_t>(verdicts)].by_any);
  return found || (live & prescribed_at(place, verdicts) & ~broken_).any();
}

}  // namespace rehab::verify
