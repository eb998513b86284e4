#include "search/successors.hpp"

#include <algorithm>
#include <functional>

#include "engine/ladder.hpp"
#include "search/packed.hpp"

namespace rehab::search {

std::uint64_t& Landings::places_in(std::uint32_t effect, std::uint32_t word) {
  auto at = std::find_if(landings_.begin(), landings_.end(), [&](const Landing& l) { return l.effect == effect; });
  while (at != landings_.end() && at->effect == effect && at->word != word) ++at;
  if (at == landings_.end() || at->effect != effect) at = landings_.insert(at, {effect, word, 0});
  return at->places;
}

void Landings::add(std::uint32_t effect, std::uint32_t place) {
  places_in(effect, place / 64) |= std::uint64_t{1} << (place % 64);
}

void Landings::add(const Landings& others) {
  for (const auto& [effect, word, places] : others) places_in(effect, word) |= places;
}

// ---- Questions ----

std::uint32_t SuccessorTable::ask(const Situation& situation, const Heard& verdict, std::size_t word, Limited limits) {
  return prescriptions_.ask(situation, verdicts_.kind(verdict.kind), verdict.by, plans_.words[word], limits);
}

std::uint32_t SuccessorTable::number_of(const PerPlan<AfterDay>& day) {
  DayKey key;
  for (Side side = 0; side < most_plans; ++side) {
    key.forbidden[side] = day[side].forbidden ? 1 : 0;
    key.complaint[side] = day[side].complaint ? 1 : 0;
    key.left[side] = day[side].left;
  }
  return days_.add(key);
}

PerPlan<AfterDay> SuccessorTable::day(std::uint32_t number) const {
  const DayKey& key = days_[number];
  PerPlan<AfterDay> day;
  for (Side side = 0; side < most_plans; ++side) day[side] = {key.forbidden[side] != 0, key.complaint[side] != 0, key.left[side]};
  return day;
}

bool SuccessorTable::prescribed_by_all(std::uint32_t joint) const {
  for (Side side = 0; side < plans_.count(); ++side) {
    if (prescriptions_.prescribed(joint, side).step < 0) return false;
  }
  return true;
}

/// A session without a prescription leaves the place, whatever is done.
bool SuccessorTable::keeps_place(std::uint32_t joint) {
  const auto& outcomes = prescriptions_.outcomes(joint);
  return !prescribed_by_all(joint) || std::any_of(outcomes.begin(), outcomes.end(), std::mem_fn(&SessionOutcome::keeps));
}

/// None, repeat, as many steps back as there are, and a start at each step.
std::vector<std::size_t> SuccessorTable::words_at(const Situation& situation) const {
  bool on_ladder = false;
  int highest = 1;
  for (Side side = 0; side < plans_.count(); ++side) {
    on_ladder = on_ladder || situation.on_ladder(side);
    highest = std::max<int>(highest, situation.on_ladder(side) ? situation.places[side].step : plans_.plan(side).start);
  }
  std::vector<std::size_t> words;
  for (std::size_t w = 0; w < plans_.words.size(); ++w) {
    const Word& word = plans_.words[w];
    if (word.movement() == Movement::repeat && !on_ladder) continue;  // a start all the same
    if (word.movement() == Movement::regress && word.pending[0].steps > highest) continue;
    words.push_back(w);
  }
  return words;
}

// ---- Verdicts and words ----

std::uint32_t SuccessorTable::first(const Situation& situation, std::uint32_t place, std::uint32_t kind,
                                    const Statement& statement) {
  std::uint32_t& at = entry(first_, places_.stepping(place), verdicts_.prescribing(kind), none);
  if (at == none) at = prescriptions_.ask(stepping(situation), verdicts_.kind(kind), statement, plans_.words[0]);
  return at;
}

/// `situation`: as far as the steps in reach tell it apart.
std::uint32_t SuccessorTable::rule(const Situation& situation, std::uint32_t stepping, const Heard& verdict) {
  const std::uint32_t prescribing = verdicts_.prescribing(verdict.kind);
  if (const std::uint32_t known = entry(ruled_index_, stepping, prescribing, none); known != none) return known;
  Ruled here;
  Offers own;
  here.first = ask(situation, verdict, 0);
  offer(situation, verdict, 0, own);
  const bool refers = verdicts_.refers(verdict.kind);
  if (!refers && ways_ == Ways::all) {
    add_forms(situation, verdict.kind, ask(situation, verdict, 1), own);
    here.regress = regresses(situation, {verdicts_.regressed(verdict.kind), verdict.by});
  }
  if (refers && ways_ == Ways::all) add_moves(situation, verdict, own);
  here.own = number_of(std::move(own));
  ruled_.push_back(here);
  return ruled_index_[stepping][prescribing] = static_cast<std::uint32_t>(ruled_.size()) - 1;
}

/// Told to go back, it does not matter how many clean sessions there were, nor whether the last one was cut.
std::uint32_t SuccessorTable::regresses(const Situation& situation, const Heard& verdict) {
  OffersKey key;
  key.rulings = verdicts_.kind(verdict.kind);
  for (Side side = 0; side < plans_.count(); ++side) {
    key.places[side] = abstraction_.prescribing(situation.places[side]);
    if (situation.on_ladder(side)) key.places[side].clean = key.places[side].cut = 0;
    Ruling& ruling = key.rulings[side];
    ruling = ruling.prescribing();
    ruling.movement = std::max(ruling.movement, static_cast<std::int16_t>(Movement::regress));
    ruling.gate_open = situation.on_ladder(side) ? std::int16_t{0} : ruling.gate_open;
  }
  return offers_for(key, situation, verdict, [](const Word& word) { return word.movement() == Movement::regress; });
}

/// A session under a referral moves nothing, but the word before it has set the position.
void SuccessorTable::add_moves(const Situation& situation, const Heard& verdict, Offers& offers) {
  for (const std::size_t word : words_at(situation)) {
    if (moves_referred(situation, word)) add_forms(situation, verdict.kind, ask(situation, verdict, word), offers);
  }
}

/// The highest step that a `start at` can lead to, where the rules lead back.
int SuccessorTable::highest_start(Side side, const Position& place, const Ruling& ruling) const {
  const Plan& plan = plans_.plan(side);
  State state;
  state.on_ladder = place.on_ladder != 0;
  state.step = place.step;
  state.after_clearance = place.after_clearance != 0;
  state.pending.start_at = static_cast<std::int16_t>(plan.steps.size() - 1);
  Verdict verdict;
  verdict.movement = ruling.moves();
  verdict.back = ruling.back;
  return start_step(plan, state, verdict);
}

/// Told where to start, it matters little where he stands: only how far the rules lead back from there.
std::uint32_t SuccessorTable::starts(const Situation& situation, std::uint32_t place, const Heard& started) {
  const std::uint32_t prescribing = verdicts_.prescribing(started.kind);
  if (const std::uint32_t known = entry(starts_at_, places_.prescribing(place), prescribing, none); known != none) return known;
  Situation seen = situation;
  OffersKey key;
  key.rulings = verdicts_.kind(started.kind);
  key.starts = 1;
  for (Side side = 0; side < plans_.count(); ++side) {
    Position& from = seen.places[side];
    Ruling& ruling = key.rulings[side];
    ruling = ruling.prescribing();
    Position& left = key.places[side];
    left = abstraction_.prescribing(from);
    if (ruling.refers()) {
      key.refers = 1;
      continue;
    }
    left.clean = left.cut = 0;
    if (from.on_ladder != 0) ruling.gate_open = 0;
    const bool goes_back = ruling.back.asked() || ruling.moves() == Movement::restart;
    if (!goes_back) ruling.movement = ruling.setback = 0;
    if (abstraction_.counts_moves()) continue;
    left.step = 0;
    if (!goes_back) continue;
    left.step = small(highest_start(side, from, ruling));
    ruling.movement = 1;
    ruling.back = {1};
    from = abstraction_.bounding(side, from, left.step);
    left.base_distance = from.base_distance;
    left.base_intensity = from.base_intensity;
  }
  const std::uint32_t offers = offers_for(key, seen, started, [](const Word& word) { return word.starts(); });
  return starts_at_[places_.prescribing(place)][prescribing] = offers;
}

template <class Says>
std::uint32_t SuccessorTable::offers_for(const OffersKey& key, const Situation& situation, const Heard& verdict, Says says) {
  const auto [at, is_new] = offers_keys_.take(key);
  if (!is_new) return offers_of_[at];
  Offers offers;
  for (const std::size_t word : words_at(situation)) {
    if (says(plans_.words[word])) offer(situation, verdict, word, offers);
  }
  offers_of_.push_back(number_of(std::move(offers)));
  return offers_of_.back();
}

/// What a word leads to; and the same day kept to the distance that was run, where it may be faster for that.
void SuccessorTable::offer(const Situation& situation, const Heard& verdict, std::size_t word, Offers& offers) {
  const std::uint32_t joint = ask(situation, verdict, word);
  add_forms(situation, verdict.kind, joint, offers);
  if (ways_ == Ways::all && prescriptions_.faster_if_no_farther(situation, joint))
    add_forms(situation, verdict.kind, ask(situation, verdict, word, Limited::no_farther), offers);
}

void SuccessorTable::add_forms(const Situation& situation, std::uint32_t kind, std::uint32_t joint, Offers& offers) {
  const auto same = [&](const OfferedForm& form) { return form.whole == joint; };
  if (std::any_of(offers.forms.begin(), offers.forms.end(), same)) return;
  if (!prescriptions_.forbids(verdicts_.kind(kind)[0].prescribing(), joint, 0)) offers.joints.push_back(joint);
  const auto add = [&](std::uint32_t form) {
    if (form == none) return;
    const std::uint32_t from = prescribed_by_all(form) ? from_for(situation, form, false) : none;
    offers.forms.push_back({joint, form, from, keeps_place(form) ? 1u : 0u});
  };
  add(joint);
  if (ways_ == Ways::plain) return;
  add(prescriptions_.limited(joint));
  add(prescriptions_.without_runs(joint));
}

/// Offers that come to the same are kept once.
std::uint32_t SuccessorTable::number_of(Offers offers) {
  std::sort(offers.joints.begin(), offers.joints.end());
  std::sort(offers.forms.begin(), offers.forms.end());
  std::vector<std::uint32_t> all;
  all.reserve(1 + offers.joints.size() + 4 * offers.forms.size());
  all.push_back(static_cast<std::uint32_t>(offers.joints.size()));
  append(all, offers.joints);
  for (const OfferedForm& form : offers.forms) append(all, {form.whole, form.joint, form.from, form.keeps});
  const auto [at, is_new] = same_offers_.emplace(std::move(all), static_cast<std::uint32_t>(offers_.size()));
  if (is_new) offers_.push_back(std::move(offers));
  return at->second;
}

// ---- Sessions ----

std::uint32_t SuccessorTable::group_for(const Situation& situation, std::uint32_t offers, std::uint32_t kind) {
  const std::uint32_t of_day = verdicts_.of_day(kind);
  if (const std::uint32_t known = entry(group_index_, offers, of_day, none); known != none) return known;
  groups_.push_back(make_group(situation, offers_[offers], verdicts_.kind(kind)));
  return group_index_[offers][of_day] = static_cast<std::uint32_t>(groups_.size()) - 1;
}

Group SuccessorTable::make_group(const Situation& situation, const Offers& offers, const PlanRulings& rulings) {
  Group group;
  std::vector<std::uint32_t> runs, keepers;
  for (const OfferedForm& form : offers.forms) {
    const PerPlan<AfterDay> day = prescriptions_.day(rulings, form.whole);
    const Follow follow = observer_.follow(day, form.whole);
    if (follow == Follow::no) continue;
    const bool later = follow == Follow::later;
    if (form.keeps != 0) keepers.push_back(keepers_.add({form.joint, number_of(day), later ? 1u : 0u}));
    if (form.from == none) continue;
    const std::uint32_t run = run_for(situation, form.from, day);
    if (runs_[run].transitions > 0) (later ? group.later : runs).push_back(run);
  }
  group.keepers = number_of(std::move(keepers));
  sort_out(runs);
  group.runs = SparseSet(runs);
  for (const std::uint32_t run : runs) {
    group.transitions += runs_[run].transitions;
    group.to.add(runs_[run].to);
  }
  if (group.to.size() * 2 > runs.size()) group.to = {};  // hardly fewer than the runs have by themselves
  return group;
}

/// After most sessions nothing is left of the place but the plan's words that were given, and what the day leaves of answers;
/// some leave base; one without a prescription leaves the whole place.
Positions SuccessorTable::left_by(const Situation& situation, std::uint32_t joint, bool keeps) const {
  Positions all;
  for (Side side = 0; side < plans_.count(); ++side) {
    const Position& place = situation.places[side];
    const Prescribed& p = prescriptions_.prescribed(joint, side);
    Position& left = all[side];
    if (p.step < 0) {
      left = abstraction_.prescribing(place);
      continue;
    }
    left.words = place.words;
    left.ever_run = place.ever_run;
    if (keeps) {
      left.base_distance = place.base_distance;
      left.base_intensity = place.base_intensity;
      left.base_minutes = place.base_minutes;
      left.base_reps = place.base_reps;
    }
    const bool stays = p.decides() != Decision::start && p.step == place.step;  // the session is another one of this step
    if (place.on_ladder != 0 && (stays || abstraction_.counts_moves())) {
      left.on_ladder = 1;
      left.step = place.step;
    }
  }
  return all;
}

std::uint32_t SuccessorTable::from_for(const Situation& situation, std::uint32_t joint, bool keeps) {
  return from_.add({left_by(situation, joint, keeps), joint, keeps ? 1u : 0u});
}

std::uint32_t SuccessorTable::run_for(const Situation& situation, std::uint32_t from, const PerPlan<AfterDay>& day) {
  std::uint32_t& known = run_index_.at(from, number_of(day));
  if (known != 0) return known - 1;
  runs_.push_back(make_run(situation.places, from_[from], day));
  known = static_cast<std::uint32_t>(runs_.size());
  return known - 1;
}

Run SuccessorTable::make_run(const Positions& before, const RunFrom& from, const PerPlan<AfterDay>& day) {
  Run run;
  const std::uint32_t joint = from.joint;
  const bool keeps = from.keeps != 0;
  const PerPlan<bool> all = of_all(plans_.count());
  const bool prescribed = prescribed_by_all(joint);
  PerPlan<bool> rests{};
  PerPlan<AfterDay> coach_rests = day;
  for (Side side = 0; side < plans_.count(); ++side) {
    rests[side] = day[side].forbidden;
    coach_rests[side].forbidden = true;
  }
  const auto& outcomes = prescriptions_.outcomes(joint);
  for (const auto& outcome : outcomes) {
    if ((outcome.keeps() || !prescribed) != keeps || (ways_ == Ways::plain && (!prescribed || &outcome != &outcomes[0])))
      continue;
    for (const bool by_coach : {false, true}) {
      if (by_coach ? ways_ == Ways::plain : rests == all) continue;
      if (by_coach && rests != all && (outcome.exceeded == all || outcome.has_twin)) continue;  // the same as without the rest
      const Arrival to = transitions_.arrive(before, joint, outcome, by_coach ? coach_rests : day);
      run.to.add(to.effect, places_.add(to.places));
      ++run.transitions;
    }
  }
  return run;
}

}  // namespace rehab::search
