#include "verify/walk.hpp"

#include <algorithm>

namespace rehab::verify {

Walk::Walk(const Plan& plan, const Classes& rules, const Classes& all)
    : plan_(plan),
      fold_(plan, all),
      reports_(plan, all),
      answers_(plan, rules, all, fold_, reports_),
      properties_(plan, reports_, answers_, fold_) {
  for (int person = 0; person < static_cast<int>(fold_.persons().size()); ++person) {
    if (fold_.persons()[static_cast<std::size_t>(person)].begins) add(fold_.root(person), {});
  }
}

bool Walk::run(std::uint64_t most) {
  while (step()) {
    if (stands_.size() > most) return false;
  }
  return true;
}

bool Walk::step() {
  if (next_ == stands_.size()) return false;
  const std::uint32_t at = next_++;
  words(at);
  const Stand stand = stands_[at];
  const int turns_to = fold_.persons()[static_cast<std::size_t>(stand.person)].turns_to;
  for (const int gap : fold_.gaps(stand)) {
    day(at, stand, gap);
    if (turns_to < 0) continue;
    Stand older = stand;
    older.person = static_cast<std::int8_t>(turns_to);
    day(at, older, gap);
  }
  return true;
}

void Walk::add(const Stand& stand, const From& from) {
  ++count_.transitions;
  if (stands_.add(stand).second) from_.push_back(from);
  count_.stands = stands_.size();
}

Stand Walk::cleared(const Stand& stand) {
  Stand anew;
  anew.person = stand.person;
  anew.flags = stand.flags & (Stand::complete | Stand::has_run);
  anew.sessions = stand.sessions;
  anew.since_start = stand.since_start;
  anew.since_injury = stand.since_injury;
  anew.in_a_row = stand.in_a_row;
  anew.since_exceeded = stand.since_exceeded;
  anew.ceiling = stand.ceiling;
  return anew;
}

/// What the coach may say on the evening of the last session and no session has to follow.
void Walk::words(std::uint32_t at) {
  Stand told = stands_[at];
  From from;
  from.parent = at;
  from.person = told.person;
  from.by = By::cleared;
  add(cleared(told), from);
  if (!fold_.keeps_full_speed() || told.is(Stand::referred)) return;
  told.set(Stand::full_speed, true);
  from.by = By::full_speed;
  add(told, from);
}

void Walk::day(std::uint32_t at, const Stand& stand, int gap) {
  const Stand situation = fold_.situation(stand, gap);
  const auto [index, is_new] = situations_.add(situation);
  if (is_new) {
    sheet_of_.push_back(answers_.sheet_for(situation));
    Breach here;
    here.stand = at;
    here.person = stand.person;
    here.gap = gap;
    here.sheet = sheet_of_.back();
    properties_.look_at(situation, here);
    count_.situations = situations_.size();
    count_.answers += answers_.sheet(here.sheet).answers.size();
  }
  sessions(at, fold_.counted(stand, gap), gap, sheet_of_[index], stand.person);
}

namespace {

std::int16_t lower_ceiling(std::int16_t a, std::int16_t b) { return a < 0 ? b : b < 0 ? a : std::min(a, b); }

}  // namespace

Stand Walk::after(const Stand& counted, const Sheet& sheet, const Answered& answer, const Outcome& outcome, bool on_rest) const {
  const Prescribed& p = answers_.prescribed(answer.prescribed);
  const Stand& place = sheet.place;
  const bool exceeded = outcome.exceeded || on_rest;
  Stand now = counted;
  now.set(Stand::reported, true);
  now.completed = outcome.completed;
  now.last_intensity = outcome.last_intensity;
  now.exceeded = fold_.exceeded(exceeded ? 1 : 0);
  now.since_exceeded = fold_.since_exceeded(exceeded ? 0 : counted.since_exceeded < 0 ? -1 : counted.since_exceeded + 1);
  now.ceiling = outcome.keeps_ceiling ? lower_ceiling(place.ceiling, outcome.ceiling) : outcome.ceiling;
  if (p.step < 0) {
    now.set(Stand::on_ladder, place.is(Stand::on_ladder));
    now.set(Stand::cut, place.is(Stand::cut));
    now.set(Stand::referred, p.decision == Decision::refer);
    if (p.decision == Decision::refer) now.set(Stand::full_speed, false);
    now.step = place.step;
    now.clean = place.clean;
  } else {
    const bool stays = place.is(Stand::on_ladder) && p.decision != Decision::start && p.step == place.step;
    now.set(Stand::on_ladder, true);
    now.set(Stand::complete, p.complete);
    now.set(Stand::cut, p.cut);
    now.at_step = fold_.at_step(stays ? counted.at_step + 1 : 1);
    now.step = p.step;
    now.clean = p.clean;
    now.load = p.load;
    if (p.setback) {
      now.setbacks = fold_.setbacks(static_cast<unsigned>(counted.setbacks) | 1u);
      now.set(Stand::full_speed, false);
    }
  }
  fold_.settle(now);
  return now;
}

/// Every session that can be run on this day, unless one with the same counters was run under the same answers before.
void Walk::sessions(std::uint32_t at, const Stand& counted, int gap, int sheet_index, int person) {
  const std::uint64_t counters = counted_.add(counted).first;
  if (!applied_.add(counters << 32 | static_cast<std::uint32_t>(sheet_index))) return;
  const Sheet& sheet = answers_.sheet(sheet_index);
  From from;
  from.parent = at;
  from.sheet = sheet_index;
  from.gap = static_cast<std::int16_t>(gap);
  from.person = static_cast<std::int8_t>(person);
  from.by = By::session;
  for (std::size_t a = 0; a < sheet.answers.size(); ++a) {
    const auto& answer = sheet.answers[a];
    const Prescribed& p = answers_.prescribed(answer.prescribed);
    if (plain_ && answer.word != 0) break;
    const bool stays = p.step == sheet.place.step && p.decision != Decision::start;
    for (const bool on_rest : {false, true}) {
      if ((answer.rest && !on_rest) || (plain_ && on_rest)) continue;
      const auto key =
          counters << 28 | static_cast<std::uint64_t>(answer.prescribed) << 2 | (stays ? 2u : 0u) | (on_rest ? 1u : 0u);
      const bool is_new = begun_.add(key);
      const auto& outcomes = answers_.outcomes(answer.prescribed);
      from.answer = static_cast<std::int32_t>(a);
      from.on_rest = on_rest;
      for (std::size_t o = 0; o < outcomes.size(); ++o) {
        if (!is_new && !outcomes[o].keeps_ceiling) continue;
        if (on_rest && !answer.rest && (outcomes[o].exceeded || outcomes[o].has_twin)) continue;  // the same as without the rest
        if (plain_ && o > 0) break;
        from.outcome = static_cast<std::int16_t>(o);
        add(after(counted, sheet, answer, outcomes[o], on_rest), from);
      }
    }
  }
}

/// The next stand if everything is done as prescribed and every answer is the best.
struct Walk::Good {
  bool arrives = false;
  bool referral = false;
  std::uint32_t next = Slots::none;
  int gap = 0;
  int sheet = 0;
};

Walk::Good Walk::good_step(const Stand& stand, int goal) {
  Good good;
  for (const int gap : fold_.gaps(stand)) {
    const auto index = situations_.find(fold_.situation(stand, gap));
    const Sheet& sheet = answers_.sheet(sheet_of_[index]);
    const Answered& answer = sheet.answers[static_cast<std::size_t>(sheet.best)];
    const Prescribed& p = answers_.prescribed(answer.prescribed);
    good.gap = gap;
    good.sheet = sheet_of_[index];
    good.referral = p.decision == Decision::refer;
    if (good.referral) return good;
    if (p.decision == Decision::wait || answer.rest) continue;
    good.arrives = p.step == goal;
    good.next = stands_.find(after(fold_.counted(stand, gap), sheet, answer, answers_.outcomes(answer.prescribed)[0], false));
    return good;
  }
  return good;
}

void Walk::look_for_ways(int goal, int property) {
  const std::uint32_t count = stands_.size();
  std::vector<bool> arrives(count, false);
  std::vector<std::vector<std::uint32_t>> came_from(count);
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Good good = good_step(stands_[i], goal);
    if (good.arrives || good.referral) {
      arrives[i] = true;
      open.push_back(i);
    } else if (good.next != Slots::none) {
      came_from[good.next].push_back(i);
    }
    Stand told = stands_[i];
    told.set(Stand::full_speed, true);
    const auto with_word = fold_.keeps_full_speed() && !told.is(Stand::referred) ? stands_.find(told) : Slots::none;
    if (with_word != Slots::none && with_word != i) came_from[with_word].push_back(i);
  }
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    for (const std::uint32_t before : came_from[at]) {
      if (arrives[before]) continue;
      arrives[before] = true;
      open.push_back(before);
    }
  }
  const auto stuck = std::find(arrives.begin(), arrives.end(), false);
  if (stuck == arrives.end()) return;
  Breach breach;
  breach.property = property;
  breach.stand = static_cast<std::uint32_t>(stuck - arrives.begin());
  breach.person = stands_[breach.stand].person;
  const Good good = good_step(stands_[breach.stand], goal);
  breach.gap = good.gap;
  breach.sheet = good.sheet;
  properties_.add_breach(breach);
}

}  // namespace rehab::verify
