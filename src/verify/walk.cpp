#include "verify/walk.hpp"

#include <algorithm>

namespace rehab::verify {

Walk::Walk(const Plan& plan, const Classes& rules, const Classes& all, const Reports& reports)
    : plan_(plan),
      fold_(plan, all),
      reports_(reports),
      answers_(plan, rules, all, fold_, reports_),
      properties_(plan, reports_, answers_, fold_),
      counters_(fold_),
      places_(fold_, answers_.rulings()),
      fans_(fold_, answers_, places_),
      watch_(plan, fold_, reports_, answers_, places_, fans_, properties_),
      stands_(counters_, places_) {
  for (int person = 0; person < static_cast<int>(fold_.persons().size()); ++person) {
    if (!fold_.persons()[static_cast<std::size_t>(person)].begins) continue;
    const Stand root = fold_.root(person);
    const StandList::Halves halves{counters_.add(counters_of(root)), places_.add(place_of(root))};
    if (reached_[halves.counters].add(halves.place)) add(halves, {0, by_root});
  }
}

bool Walk::run(std::uint64_t most, const Watcher& watcher) {
  while (step()) {
    if (stands_.size() > most || !goes_on(watcher)) return false;
  }
  return next_ == stands_.size();
}

bool Walk::step() {
  if (next_ == stands_.size() || !reports_.complete() || !properties_.complete()) return false;
  const std::uint32_t at = next_++;
  words(at);
  const StandList::Halves here = stands_.halves(at);
  if (open_counters_ != here.counters) open_days(here.counters);
  for (std::size_t number = 0; number < open_days_.size(); ++number) {
    look({at, static_cast<std::uint16_t>(number)}, here.place, open_days_[number]);
  }
  return true;
}

/// Stands of the same counters come one behind the other, and look into the same rows on the same days.
void Walk::open_days(std::uint32_t counters) {
  open_counters_ = counters;
  open_days_.clear();
  std::uint32_t last_seen = 0;
  std::uint32_t last_counted = 0;
  std::uint32_t last_ruled = 0;
  for (const DayAfter& day : counters_.days(counters)) {
    last_seen = std::max(last_seen, day.seen);
    last_counted = std::max(last_counted, day.counted);
    last_ruled = std::max(last_ruled, ruled_by(day));
  }
  situations_.grow(last_seen);
  applied_.grow(last_counted);
  if (last_ruled >= fan_index_.size()) fan_index_.resize(last_ruled + 1);
  for (const DayAfter& day : counters_.days(counters)) {
    open_days_.push_back({day, &situations_[day.seen], &applied_[day.counted], &fan_index_[ruled_by(day)]});
  }
}

void Walk::add(StandList::Halves halves, Step step) {
  stands_.add(halves);
  steps_.push_back(step);
  count_.stands = stands_.size();
}

Stand Walk::cleared(const Stand& stand) const {
  Stand anew = joined(counters_of(stand), Stand());
  anew.setbacks = 0;
  anew.at_step = 0;
  anew.set(Stand::complete, stand.is(Stand::complete));
  anew.ceiling = stand.ceiling;
  return anew;
}

/// What the coach may say on the evening of the last session and no session has to follow.
void Walk::words(std::uint32_t at) {
  const StandList::Halves now = stands_.halves(at);
  const auto come_to = [&](StandList::Halves halves, std::uint16_t by) {
    ++count_.transitions;
    if (reached_[halves.counters].add(halves.place)) add(halves, {at, by});
  };
  come_to({counters_.cleared(now.counters), places_.cleared(now.place)}, by_cleared);
  if (!fold_.keeps_full_speed() || places_[now.place].is(Stand::referred)) return;
  come_to({now.counters, places_.told_full_speed(now.place)}, by_full_speed);
}

/// What the rules see of a day's counters, as a number.
std::uint32_t Walk::ruled_by(const DayAfter& day) {
  if (day.seen >= ruled_seen_.size()) ruled_seen_.resize(day.seen + 1, none);
  std::uint32_t& seen = ruled_seen_[day.seen];
  if (seen == none) seen = ruled_.add(counters_of(answers_.rulings().rules_see(counters_.seen(day.seen))));
  return seen;
}

int Walk::verdicts_on(const DayAfter& day, std::uint32_t place) {
  std::int32_t& verdicts = entry<std::int32_t>(verdicts_, ruled_by(day), places_.ruled(place), -1);
  if (verdicts < 0) {
    const Stand situation = situation_of(day, place);
    verdicts = answers_.rulings().on(situation);
    properties_.note_rules(situation);
  }
  return verdicts;
}

/// All that can follow on a day, and whether it may.
void Walk::look(Step step, std::uint32_t place, const OpenDay& day) {
  if (day.situations->add(place)) look_closely(step.parent, day.day, place);
  const std::uint32_t fan = (*day.fans)[place];
  count_.transitions += fans_.moves(fan);
  if (day.applied->add(fan)) take(fans_.fan(fan), day.day.counted, step);
}

/// A situation that is new.
void Walk::look_closely(std::uint32_t at, const DayAfter& day, std::uint32_t place) {
  ++count_.situations;
  const int verdicts = verdicts_on(day, place);
  const Stand situation = situation_of(day, place);
  std::uint32_t& fan = entry(fan_index_, ruled_seen_[day.seen], place, none);
  if (fan == none) fan = fans_.fan_for(situation, place, answers_.rulings()[verdicts]);
  if (!watch_.breaks(situation, day.seen, place, verdicts)) return;
  Breach here;
  here.stand = at;
  here.person = day.person;
  here.gap = day.gap;
  here.sheet = answers_.sheet_for(situation);
  properties_.look_at(situation, here);
  watch_.breach_noted();
}

/// A prescription run with these counters leads to the same stands whoever runs it. Of a group none of which was run yet, all
/// lead there at once.
void Walk::take(const Fan& fan, std::uint32_t counted, Step step) {
  Bits& runs_done = runs_done_[counted];
  Bits& groups_done = groups_done_[counted];
  const auto land_run = [&](std::uint32_t run) { land(fans_.run(run).to, counted, step); };
  for (const std::uint32_t run : fan.runs) {
    if (runs_done.add(run)) land_run(run);
  }
  for (const std::uint32_t number : fan.groups) {
    if (!groups_done.add(number)) continue;
    const Group& group = fans_.group(number);
    const auto begun = [&](const auto& runs) { return runs_done.any_of(runs.first, runs.second); };
    const bool whole = group.to.size() > 0 && std::none_of(group.set.begin(), group.set.end(), begun);
    for (const auto& [word, runs] : group.set) {
      const std::uint64_t fresh = runs_done.add_word(word, runs);
      if (!whole) each_bit(word, fresh, land_run);
    }
    if (whole) land(group.to, counted, step);
  }
}

void Walk::land(const Landings& landings, std::uint32_t counted, Step step) {
  for (const auto& [effect, word, places] : landings) {
    const std::uint32_t counters = counters_.after(counted, effect);
    each_bit(word, reached_[counters].add_word(word, places), [&](std::uint32_t place) { add({counters, place}, step); });
  }
}

bool Walk::has_reached(const Stand& stand) const {
  const auto counters = counters_.find(counters_of(stand));
  const auto place = places_.find(place_of(stand));
  return counters && place && reached_.test(*counters, *place);
}

Stand Walk::after(const Stand& counted, const Sheet& sheet, const Answered& answer, const Outcome& outcome, bool on_rest) const {
  Stand place = sheet.place;
  place.set(Stand::full_speed, counted.is(Stand::full_speed));
  const auto to = arrival(fold_, place, answers_.prescribed(answer.prescribed), outcome, outcome.exceeded || on_rest);
  return joined(counters_after(fold_, counters_of(counted), to.effect), to.place);
}

From Walk::from(std::uint32_t stand) const {
  const Step step = steps_[stand];
  From from;
  from.parent = step.parent;
  const Stand parent = stands_[step.parent];
  from.person = parent.person;
  if (step.day == by_root) return from;
  if (step.day >= by_cleared) {
    from.by = step.day == by_cleared ? By::cleared : By::full_speed;
    return from;
  }
  const DayAfter& day = counters_.days(stands_.halves(step.parent).counters)[step.day];
  from.by = By::session;
  from.gap = day.gap;
  from.person = day.person;
  Stand older = parent;
  older.person = day.person;
  from.sheet = answers_.sheet_for(fold_.situation(older, day.gap));
  find_session(fold_.counted(older, day.gap), stands_[stand], from);
  return from;
}

/// The most benign session that leads from a parent to a stand.
void Walk::find_session(const Stand& counted, const Stand& wanted, From& from) const {
  const Sheet& sheet = answers_.sheet(from.sheet);
  for (std::size_t a = 0; a < sheet.answers.size(); ++a) {
    const auto& answer = sheet.answers[a];
    const auto& outcomes = answers_.outcomes(answer.prescribed);
    for (const bool on_rest : {false, true}) {
      if (answer.rest && !on_rest) continue;
      for (std::size_t o = 0; o < outcomes.size(); ++o) {
        if (!(after(counted, sheet, answer, outcomes[o], on_rest) == wanted)) continue;
        from.answer = static_cast<std::int32_t>(a);
        from.outcome = static_cast<std::int16_t>(o);
        from.on_rest = on_rest;
        return;
      }
    }
  }
}

}  // namespace rehab::verify
