#include "verify/fans.hpp"

#include <algorithm>

namespace rehab::verify {

namespace {

void sort_out(std::vector<std::uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

}  // namespace

std::uint64_t& Landings::places_in(std::uint32_t effect, std::uint32_t word) {
  auto at = std::find_if(landings_.begin(), landings_.end(), [&](const Landing& l) { return l.effect == effect; });
  while (at != landings_.end() && at->effect == effect && at->word != word) ++at;
  if (at == landings_.end() || at->effect != effect) at = landings_.insert(at, {effect, word, 0});
  return at->places;
}

void Landings::add(std::size_t effect, std::uint32_t place) {
  places_in(static_cast<std::uint32_t>(effect), place / 64) |= std::uint64_t{1} << (place % 64);
}

void Landings::add(const Landings& others) {
  for (const auto& [effect, word, places] : others) places_in(effect, word) |= places;
}

std::uint32_t Places::add(const Stand& place) {
  const std::uint32_t at = places_.add(place);
  if (at < views_.size()) return at;
  Stand spot;
  spot.flags = static_cast<std::uint8_t>(place.flags & ~Stand::reported);
  spot.step = place.step;
  spot.clean = place.clean;
  spot.ceiling = place.ceiling;
  Stand stance;
  stance.flags = place.flags & Stand::on_ladder;
  stance.step = place.step;
  stance.load = place.load;
  Stand bearing = spot;
  bearing.load = place.load;
  views_.push_back({spots_.add(spot), stances_.add(stance), bearings_.add(bearing),
                    ruled_.add(place_of(rulings_.rules_see(place))), none, none});
  return at;
}

std::uint32_t Places::cleared(std::size_t at) {
  if (views_[at].cleared != none) return views_[at].cleared;
  Stand anew;
  anew.flags = places_[at].flags & Stand::complete;
  anew.ceiling = places_[at].ceiling;
  const std::uint32_t to = add(anew);
  return views_[at].cleared = to;
}

std::uint32_t Places::told_full_speed(std::size_t at) {
  if (views_[at].full_speed != none) return views_[at].full_speed;
  Stand told = places_[at];
  told.set(Stand::full_speed, true);
  fold_.settle(told);
  const std::uint32_t to = add(told);
  return views_[at].full_speed = to;
}

const Report& Fans::report_of(const Stand& situation, const VerdictClass& verdict) const {
  return answers_.folded(situation)[static_cast<std::size_t>(verdict.fold)].report;
}

std::uint32_t Fans::fan_for(const Stand& situation, std::uint32_t place, const Verdicts& verdicts) {
  const std::uint32_t spot = places_.spot(place);
  std::uint32_t& at = entry(fan_index_, spot, static_cast<std::size_t>(verdicts.kinds), none);
  if (at != none) return at;
  std::vector<std::uint32_t> runs;
  std::vector<std::uint32_t> groups;
  for (const auto& verdict : verdicts.classes) {
    const Ruled& here = ruled_[rule(situation, spot, verdict)];
    runs.insert(runs.end(), here.own.runs.begin(), here.own.runs.end());
    if (here.regress != none) groups.push_back(here.regress);
    if (here.starts != none) groups.push_back(here.starts);
  }
  if (!plain_) {
    for (const auto& [stage, verdict] : verdicts.starts) groups.push_back(start_group(situation, spot, verdict, stage));
  }
  sort_out(runs);
  sort_out(groups);
  std::uint64_t moves = 0;
  for (const auto r : runs) moves += runs_[r].moves;
  for (const auto g : groups) moves += groups_[g].moves;
  fans_.push_back({{runs.begin(), runs.end()}, {groups.begin(), groups.end()}});  // no larger than they are
  moves_.push_back(moves);
  return at = static_cast<std::uint32_t>(fans_.size()) - 1;
}

int Fans::first(const Stand& situation, std::uint32_t spot, int kind, const Report& report) {
  int& at = entry(first_, spot, static_cast<std::size_t>(kind), -1);
  if (at < 0) at = answers_.ask(situation, answers_.rulings().kind(kind), report, answers_.word(0));
  return at;
}

std::uint32_t Fans::rule(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict) {
  std::uint32_t& at = entry(ruled_index_, spot, static_cast<std::size_t>(verdict.kind), none);
  if (at != none) return at;
  const Report& report = report_of(situation, verdict);
  Ruled here;
  here.first = first(situation, spot, verdict.kind, report);
  add_answer(situation, spot, verdict, here.first, here.own);
  if (verdict.movement != Movement::refer && !plain_) {
    if (situation.is(Stand::on_ladder)) {
      const int repeated = answers_.ask(situation, verdict, report, answers_.word(1));
      if (repeated != here.first) add_answer(situation, spot, verdict, repeated, here.own);
      here.regress = regress_group(situation, spot, verdict);
    }
    if (!answers_.rulings().hang_on_position()) here.starts = start_group(situation, spot, verdict, -1);
  }
  if (verdict.movement == Movement::refer && !plain_) add_moves(situation, spot, verdict, here.own);
  ruled_.push_back(std::move(here));
  return at = static_cast<std::uint32_t>(ruled_.size()) - 1;
}

/// Told to go back, it does not matter how many clean sessions there were, nor whether the last one was cut.
std::uint32_t Fans::regress_group(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict) {
  Stand key;
  key.flags = situation.flags & (Stand::on_ladder | Stand::complete | Stand::full_speed);
  key.step = situation.step;
  key.ceiling = situation.ceiling;
  key.since_injury = static_cast<std::int16_t>(verdict.cap);
  key.sessions = static_cast<std::int16_t>(std::max(verdict.movement, Movement::regress));
  key.since_start = static_cast<std::int16_t>(verdict.steps);
  key.in_a_row = static_cast<std::int16_t>((verdict.rest ? 1 : 0) + (verdict.setback ? 2 : 0));
  return group_for(key, situation, spot, verdict, -1);
}

/// A session under a referral moves nothing, but the word before it has set the position.
void Fans::add_moves(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, Group& group) {
  for (const int word : answers_.words_at(situation)) {
    const Pending& says = answers_.word(word);
    if (!answers_.moves_referred(situation, says)) continue;
    add_answer(situation, spot, verdict, answers_.ask(situation, verdict, report_of(situation, verdict), says), group);
  }
}

/// Told where to start, it does not matter where he stands; but where the new position refers, it still does.
std::uint32_t Fans::start_group(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, int stage) {
  Stand key;
  key.flags = situation.flags & (Stand::complete | Stand::full_speed);
  key.ceiling = situation.ceiling;
  key.since_injury = static_cast<std::int16_t>(verdict.cap);
  key.in_a_row = verdict.rest ? 1 : 0;
  key.step = static_cast<std::int16_t>(stage + 1);
  if (verdict.movement == Movement::refer) {
    key.sessions = static_cast<std::int16_t>(Movement::refer);
    key.clean = static_cast<std::int16_t>(spot & 0x7fff);
    key.load = static_cast<std::int16_t>(spot >> 15);
  }
  return group_for(key, situation, spot, verdict, stage);
}

std::uint32_t Fans::group_for(const Stand& key, const Stand& situation, std::uint32_t spot, const VerdictClass& verdict,
                              int stage) {
  const auto [at, is_new] = group_index_.try_emplace(key, static_cast<std::uint32_t>(groups_.size()));
  if (!is_new) return at->second;
  Group group;
  for (const int word : answers_.words_at(situation)) {
    const Pending& says = answers_.word(word);
    if (key.is(Stand::on_ladder) ? says.movement != Movement::regress : says.start_at < 0) continue;
    if (stage >= 0 && answers_.stage_of(says) != stage) continue;
    const int p = answers_.ask(situation, verdict, report_of(situation, verdict), says);
    if (std::find(group.prescribed.begin(), group.prescribed.end(), p) != group.prescribed.end()) continue;
    add_answer(situation, spot, verdict, p, group);
  }
  sort_out(group.runs);
  group.set = Words(group.runs);
  for (const auto r : group.runs) {
    group.moves += runs_[r].moves;
    group.to.add(runs_[r].to);
  }
  if (group.to.size() * 2 > group.runs.size()) group.to = {};  // hardly fewer than the runs have by themselves
  group.runs = {};
  groups_.push_back(std::move(group));
  return at->second;
}

void Fans::add_answer(const Stand& situation, std::uint32_t spot, const VerdictClass& verdict, int prescribed, Group& group) {
  group.prescribed.push_back(prescribed);
  for (const bool keeps : {false, true}) {
    const auto run = run_for(situation, spot, prescribed, verdict.rest, keeps);
    if (runs_[run].moves > 0) group.runs.push_back(run);
  }
}

/// After most sessions nothing is left of the place but what the coach said of full speed; some leave the ceiling; one without a
/// prescription leaves the whole place.
std::uint32_t Fans::run_for(const Stand& situation, std::uint32_t spot, int prescribed, bool rest, bool keeps) {
  const Prescribed& p = answers_.prescribed(prescribed);
  const bool stays = situation.is(Stand::on_ladder) && p.decision != Decision::start && p.step == situation.step;
  std::uint64_t key = static_cast<std::uint64_t>(prescribed) << 4 | (rest ? 1u : 0u) | (keeps ? 2u : 0u) | (stays ? 4u : 0u) |
                      (situation.is(Stand::full_speed) ? 8u : 0u);
  if (p.step < 0)
    key |= static_cast<std::uint64_t>(spot) << 32;
  else if (keeps)
    key |= static_cast<std::uint64_t>(static_cast<std::uint16_t>(situation.ceiling)) << 32;
  const auto [at, is_new] = run_index_.try_emplace(key, static_cast<std::uint32_t>(runs_.size()));
  if (is_new) runs_.push_back(make_run(place_of(situation), prescribed, rest, keeps));
  return at->second;
}

Run Fans::make_run(const Stand& place, int prescribed, bool rest, bool keeps) {
  Run run{prescribed, rest, keeps, {}, 0};
  const auto& outcomes = answers_.outcomes(prescribed);
  for (std::size_t o = 0; o < (plain_ ? std::min<std::size_t>(1, outcomes.size()) : outcomes.size()); ++o) {
    if (outcomes[o].keeps_ceiling != keeps) continue;
    for (const bool on_rest : {false, true}) {
      if ((rest && !on_rest) || (plain_ && on_rest)) continue;
      if (on_rest && !rest && (outcomes[o].exceeded || outcomes[o].has_twin)) continue;  // the same as without the rest
      const Arrival to = arrival(fold_, place, answers_.prescribed(prescribed), outcomes[o], outcomes[o].exceeded || on_rest);
      run.to.add(to.effect.code(), places_.add(to.place));
      ++run.moves;
    }
  }
  return run;
}

}  // namespace rehab::verify
