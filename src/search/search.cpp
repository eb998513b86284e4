#include "search/search.hpp"

#include <algorithm>

namespace rehab::search {

Search::Search(const Plans& plans, const ValueClasses& rules, const ValueClasses& all, Reports& reports, Compared compared,
               Observer& observer)
    : plans_(plans),
      reports_(reports),
      observer_(observer),
      abstraction_(plans, all, compared),
      statements_(plans, abstraction_, reports),
      prescriptions_(plans, all, abstraction_, statements_),
      verdicts_(plans, rules, abstraction_, reports, statements_),
      transitions_(plans, abstraction_, prescriptions_),
      counters_(abstraction_, transitions_),
      places_(plans, abstraction_, verdicts_, transitions_),
      successors_(plans, abstraction_, verdicts_, prescriptions_, transitions_, places_, observer) {
  const auto& persons = abstraction_.persons();
  for (std::size_t person = 0; person < persons.size(); ++person) {
    if (!persons[person].begins) continue;
    Counters counters;
    counters.person = static_cast<std::int16_t>(person);
    const StateAt start{counters_.add(counters), places_.add(Positions())};
    if (reached_[start.counters].add(start.place)) add(start, {0, by_start});
  }
}

bool Search::run() {
  for (;;) {
    while (step()) {
    }
    if (ended_early_ || next_ != states_.size()) return false;
    if (put_off_.empty() || !observer_.wants_later()) return true;
    for (const auto& [run, counted, step] : std::exchange(put_off_, {})) land_run(run, counted, step);
  }
}

bool Search::step() {
  if (next_ % 4096 == 0) ask_watcher();
  ended_early_ = ended_early_ || abstraction_.overfull();
  if (ended_early_ || next_ == states_.size() || !reports_.complete()) return false;
  const std::uint32_t at = next_++;
  add_words(at);
  const StateAt here = states_[at];
  if (open_counters_ != here.counters) open_days(here.counters);
  std::uint32_t referral = none;  // the successors of the first day with one
  for (std::size_t number = 0; number < open_days_.size() && !ended_early_; ++number) {
    const CameBy step{at, static_cast<std::uint16_t>(number)};
    const OpenDay& day = open_days_[number];
    const std::uint32_t on_day = look(step, here, day);
    ended_early_ = ended_early_ || states_.size() > most_;
    const bool refers = !successors_.referral(on_day).runs.empty();
    if (referral == none && refers) referral = on_day;
    if (referral == none || refers) continue;
    // It stands, whatever the rules say on a later day.
    for (const std::uint32_t run : successors_.referral(referral).runs) land_run(run, day.day.counted, step);
  }
  return !ended_early_;
}

/// States of the same counters come one behind the other, and look into the same rows on the same days.
void Search::open_days(std::uint32_t counters) {
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
  if (last_ruled >= successors_index_.size()) successors_index_.resize(last_ruled + std::size_t{1});
  for (const DayAfter& day : counters_.days(counters)) {
    const std::uint32_t ruled = ruled_by(day);
    open_days_.push_back({day, ruled, &situations_[day.seen], &applied_[day.counted], &successors_index_[ruled]});
  }
}

void Search::add(StateAt state, CameBy step) {
  states_.push_back(state);
  steps_.push_back(step);
  count_.states = states_.size();
}

/// What the coach may say on the evening of the last session and no session has to follow; a new injury.
void Search::add_words(std::uint32_t at) {
  const StateAt now = states_[at];
  const auto come_to = [&](StateAt state, std::uint16_t by) {
    ++count_.transitions;
    if (reached_[state.counters].add(state.place)) add(state, {at, by});
  };
  if (ways_ == Ways::all) {
    come_to({counters_.cleared(now.counters), places_.cleared(now.place)}, by_cleared);
    come_to({counters_.injured(now.counters), places_.injured(now.place)}, by_injury);
  }
  for (const std::size_t word : words_at(at))
    come_to({now.counters, places_.given(now.place, word)}, static_cast<std::uint16_t>(by_word + word));
}

std::vector<std::size_t> Search::words_at(std::uint32_t state) const {
  std::vector<std::size_t> words;
  if (positions_of(state)[0].referred != 0) return words;
  const bool clinician = abstraction_.persons()[static_cast<std::size_t>(counters_of(state).person)].clinician;
  for (std::size_t w = 0; w < plans_.given.size(); ++w) {
    const GivenWord& given = plans_.given[w];
    if (abstraction_.asks_for(given) && (clinician || !given.by_clinician)) words.push_back(w);
  }
  return words;
}

Situation Search::situation(std::uint32_t counters, std::uint32_t place, int gap, std::int16_t person) const {
  Situation situation{counters_[counters], gap, places_[place]};
  situation.counters.person = person;
  return situation;
}

std::uint32_t Search::ruled_by(const DayAfter& day) {
  if (day.seen >= ruled_seen_.size()) ruled_seen_.resize(day.seen + std::size_t{1}, none);
  std::uint32_t& ruled = ruled_seen_[day.seen];
  if (ruled == none) ruled = ruled_.add(verdicts_.ruled(counters_.seen(day.seen)));
  return ruled;
}

std::uint32_t Search::there_on(const DayAfter& day, std::uint32_t counters, std::uint32_t place) {
  std::uint32_t& there = entry(there_index_, ruled_by(day), places_.ruled(place), none);
  if (there == none) {
    const Situation here = situation(counters, place, day.gap, day.person);
    ask_watcher();  // which takes long where rests are
    there = verdicts_.on(here);
    observer_.look_at_rules(here);
  }
  return there;
}

std::uint32_t Search::successors_on(std::uint32_t state, const DayAfter& day) {
  const StateAt here = states_[state];
  std::uint32_t& successors = entry(successors_index_, ruled_by(day), here.place, none);
  if (successors == none) {
    successors = successors_.of(situation(state, day.gap, day.person), here.place, there_on(day, here.counters, here.place));
  }
  return successors;
}

/// All that can follow on a day, and whether it may.
std::uint32_t Search::look(CameBy step, StateAt here, const OpenDay& day) {
  const std::uint32_t successors =
      day.situations->add(here.place) ? look_closely(step.parent, here, day) : (*day.successors)[here.place];
  count_.transitions += successors_.transitions(successors);
  if (!day.applied->add(successors)) return successors;
  for (const std::uint32_t part : successors_[successors].all()) {
    if (applied_parts_[day.day.counted].add(part)) apply(successors_.part(part), day.day.counted, step);
  }
  return successors;
}

/// A situation that is new.
std::uint32_t Search::look_closely(std::uint32_t at, StateAt here, const OpenDay& day) {
  ++count_.situations;
  const std::uint32_t there = there_on(day.day, here.counters, here.place);
  const std::uint32_t successors = successors_on(at, day.day);
  observer_.look_at({at, day.day, here.place, there, verdicts_.day(there), day.ruled});
  return successors;
}

/// A prescription run with these counters leads to the same states whoever runs it. Of a group none of which was run yet, all
/// lead there at once.
void Search::apply(const SuccessorPart& part, std::uint32_t counted, CameBy step) {
  BitSet& runs_done = runs_done_[counted];
  BitSet& groups_done = groups_done_[counted];
  const auto land_one = [&](std::uint32_t run) { land(successors_.run(run).to, counted, step); };
  for (const std::uint32_t run : part.runs) {
    if (runs_done.add(run)) land_one(run);
  }
  for (const std::uint32_t number : part.groups) {
    if (!groups_done.add(number)) continue;
    const Group& group = successors_.group(number);
    const auto begun = [&](const auto& runs) { return runs_done.any_of(runs.first, runs.second); };
    const bool whole = group.to.size() > 0 && std::none_of(group.runs.begin(), group.runs.end(), begun);
    for (const auto& [word, runs] : group.runs) {
      const std::uint64_t fresh = runs_done.add_word(word, runs);
      if (!whole) each_bit(word, fresh, land_one);
    }
    if (whole) land(group.to, counted, step);
  }
  for (const std::uint32_t run : part.later) {
    if (runs_put_off_[counted].add(run)) put_off_.push_back({run, counted, step});
  }
}

void Search::land_run(std::uint32_t run, std::uint32_t counted, CameBy step) {
  if (runs_done_[counted].add(run)) land(successors_.run(run).to, counted, step);
}

void Search::land(const Landings& landings, std::uint32_t counted, CameBy step) {
  for (const auto& [effect, word, places] : landings) {
    const std::uint32_t counters = counters_.after(counted, effect);
    each_bit(word, reached_[counters].add_word(word, places), [&](std::uint32_t place) { add({counters, place}, step); });
  }
}

StateAt Search::after(const Situation& situation, const DayAfter& day, std::uint32_t joint, const SessionOutcome& outcome,
                      const PerPlan<AfterDay>& left) {
  const Arrival to = transitions_.arrive(situation.places, joint, outcome, left);
  return {counters_.after(day.counted, to.effect), places_.add(to.places)};
}

// ---- How a state was come to: only the parent and the day are kept ----

Origin Search::origin(std::uint32_t state) {
  const CameBy step = steps_[state];
  Origin origin;
  origin.parent = step.parent;
  origin.person = counters_of(step.parent).person;
  if (step.day >= by_injury) {
    constexpr Origin::By by[] = {Origin::By::injured, Origin::By::cleared, Origin::By::start};
    origin.by = by[step.day - by_injury];
    return origin;
  }
  if (step.day >= by_word) {
    origin.by = Origin::By::word;
    origin.word = static_cast<std::size_t>(step.day - by_word);
    return origin;
  }
  origin.by = Origin::By::session;
  const auto days = this->days(step.parent);
  const DayAfter day = days[step.day];
  origin.gap = day.gap;
  origin.person = day.person;
  for (std::size_t on = step.day + std::size_t{1}; on-- > 0;) {
    if (find_session(state, day, days[on], origin)) break;
  }
  return origin;
}

/// The most benign session that leads from a parent to a state.
bool Search::find_session(std::uint32_t wanted, const DayAfter& day, const DayAfter& reported_on, Origin& origin) {
  const Situation here = situation(origin.parent, reported_on.gap, reported_on.person);
  const StateAt parent = states_[origin.parent];
  const std::uint32_t there = there_on(reported_on, parent.counters, parent.place);
  const DayVerdicts& verdicts = verdicts_[verdicts_.day(there)];
  const PerPlan<bool> all = of_all(plans_.count());
  for (const auto& answered : successors_.answers(here, there)) {
    const auto& verdict = answered.started ? verdicts.starts[answered.verdict] : verdicts.classes[answered.verdict];
    if (observer_.follow(answered.day, answered.joint) == Follow::no) continue;
    if (reported_on.gap != day.gap && !verdicts_.refers(verdict.kind)) continue;
    PerPlan<bool> forbidden{};
    PerPlan<AfterDay> by_coach = answered.day;
    for (Side side = 0; side < plans_.count(); ++side) {
      forbidden[side] = answered.day[side].forbidden;
      by_coach[side].forbidden = true;
    }
    for (const bool coach_rests : {false, true}) {
      for (const auto& outcome : prescriptions_.outcomes(answered.joint)) {
        if (!(after(here, day, answered.joint, outcome, coach_rests ? by_coach : answered.day) == states_[wanted])) continue;
        origin.reported_on = reported_on.gap;
        origin.answered = answered;
        origin.statement = verdicts_.statements(there, answered.started)[answered.verdict];
        origin.outcome = &outcome;
        origin.coach_rests = coach_rests && forbidden != all && !(outcome.exceeded == all);
        return true;
      }
    }
  }
  return false;
}

}  // namespace rehab::search
