// The half of PairAnswers that prescribes, compares, and says where each session leads.
#include <algorithm>

#include "verify/pair_answers.hpp"

namespace rehab::verify {

namespace {

constexpr std::array<Side, 2> sides = {0, 1};

std::int16_t small(int value) { return static_cast<std::int16_t>(value); }

int code_of(const Prescription& p) { return p.gate == Gate::stage ? p.gate_stage : p.gate == Gate::cut ? -2 : -1; }

enum class Today : std::uint8_t { refer, none, session };

Today today_of(const Prescription& p, const Ruling& ruling) {
  if (p.decision == Decision::refer) return Today::refer;
  return p.decision == Decision::wait || ruling.is(Ruling::rest) ? Today::none : Today::session;
}

}  // namespace

/// What a prescription, and a session under it, hang on.
Place PairAnswers::position(const Place& place) const {
  Place seen = place;
  for (auto& half : seen.half) {
    half.completed = half.exceeded = half.last_intensity = -1;
    half.set(Half::reported, false);
    if (!fold_.asks(Fact::sessions_at_step)) half.at_step = 0;
  }
  return seen;
}

/// A start leaves of the place what the coach has said, what was reached and what was run.
Place PairAnswers::position_of_start(const Place& place) const {
  Place seen = position(place);
  for (auto& half : seen.half) {
    half.step = half.clean = half.at_step = 0;
    half.flags &= Half::full_speed | Half::complete;
  }
  return seen;
}

/// The second plan's exercises are named by the first's where they are the same thing.
std::string session_text(const TwoPlans& plans, Side side, const Prescription& p) {
  std::string text{to_string(p.decision)};
  if (p.step < 0) return text;
  text += (p.complete ? " complete " : " ") + std::to_string(static_cast<int>(p.gate)) + " " + to_string(p.cap);
  return text + work_text(plans, side, work_of(plans.plan(side), p));
}

std::string work_text(const TwoPlans& plans, Side side, const std::vector<Work>& work) {
  std::string text;
  for (const auto& line : work) {
    const int other = plans.other_exercise(side, line.exercise);
    const int shared = side == 0 ? line.exercise : other;
    text += "\n" + (other < 0 ? "own " + std::to_string(side) + " " + std::to_string(line.exercise) : std::to_string(shared));
    text += " " + to_string(line.dose);
  }
  return text;
}

/// The engine's own answer, asked once for all situations in which nothing that it looks at differs.
std::uint32_t PairAnswers::prescribed(Side side, const Asking& asking, const Told& told, Ruling ruling, std::int16_t word) {
  const Half& half = asking.place.half[side];
  const Pending& says = words_[static_cast<std::size_t>(word)].pending;
  Question question;
  auto& of = question.of;
  of[0] = small(static_cast<int>(side));
  of[1] = std::max(ruling.movement, static_cast<std::int16_t>(says.movement));
  const bool starts = asking.start >= 0 || !half.is(Half::on_ladder);
  if (!ruling.refers()) {
    of[2] = half.is(Half::complete) ? 1 : 0;
    of[3] = ruling.cap;
    of[4] = asking.start >= 0 ? small(word + 1) : std::int16_t{0};
    of[5] = ruling.is(Ruling::gate_open) ? 1 : 0;
  }
  if (!ruling.refers() && !starts) {
    of[6] = small(half.step + 1);
    of[7] = half.ceiling;
    of[8] = std::max(ruling.steps, says.movement == Movement::regress ? says.steps : std::int16_t{0});
    of[9] = ruling.is(Ruling::setback) ? 1 : 0;
    if (of[1] == static_cast<std::int16_t>(Movement::progress)) {
      of[10] = half.clean;
      of[11] = half.is(Half::cut) ? 1 : 0;
    }
  }
  const auto [index, is_new] = questions_.take(question);
  if (!is_new) return answer_to_[index];
  State state = state_of(side, asking, told);
  state.pending = says;
  if (side == 1 && says.start_at >= 0) state.pending.start_at = small(words_[static_cast<std::size_t>(word)].other_start);
  const Prescription p = judge(plans_.plan(side), fold_.people().profile(asking.day.person), state, Fold::today);
  std::string key;
  for (const int value :
       {static_cast<int>(side), static_cast<int>(p.decision), p.step, p.step < 0 ? 0 : fold_.clean(side, p.step, p.clean),
        p.load.intensity.hundredths, p.cap.hundredths, code_of(p), (p.complete ? 1 : 0) + (p.cut ? 2 : 0) + (p.setback ? 4 : 0)})
    key += std::to_string(value) + " ";
  const auto [at, is_new_day] = prescription_index_.emplace(std::move(key), static_cast<std::uint32_t>(prescriptions_.size()));
  if (is_new_day) {
    prescriptions_.push_back(p);
    const auto sessions = static_cast<std::uint32_t>(sessions_.size());
    session_.push_back(sessions_.emplace(session_text(plans_, side, p), sessions).first->second);
  }
  answer_to_.push_back(at->second);
  return at->second;
}

void PairAnswers::add_answers(const Asking& asking, const Context& context, const Place& at, std::int16_t word,
                              PairSheet& sheet) {
  const List& list = rulings_[context.list];
  const Movement says = words_[static_cast<std::size_t>(word)].pending.movement;
  for (const std::uint32_t r : list.under[says == Movement::repeat ? 1 : says == Movement::regress ? 2 : 0]) {
    const RulingPair& rulings = list.all[r];
    if (word != 0 && rulings[0].refers() && rulings[1].refers()) continue;
    Pair days{};
    std::array<Today, 2> today{};
    for (const Side side : sides) {
      days[side] = prescribed(side, asking, context.told[r], rulings[side], word);
      today[side] = today_of(prescriptions_[days[side]], rulings[side]);
    }
    const bool session = today[0] == Today::session;
    if (today[0] == today[1] && (!session || session_[days[0]] == session_[days[1]])) {
      const unsigned rests = (rulings[0].is(Ruling::rest) ? 1u : 0u) + (rulings[1].is(Ruling::rest) ? 2u : 0u);
      add_agreed(at, days, rests, {r, word, session, session_[days[0]] != session_[days[1]], 0}, sheet);
      continue;
    }
    Shift shift = Shift::other;
    if (today[1] == Today::refer)
      shift = Shift::referral;
    else if (today[0] == Today::refer)
      shift = Shift::no_referral;
    else if (today[0] != today[1])
      shift = session ? Shift::later : Shift::sooner;
    else
      shift = shift_between(plans_, prescriptions_[days[0]], prescriptions_[days[1]]);
    sheet.differing.push_back({r, word, shift});
    ++(word == 0 ? sheet.plain : sheet.worded)[static_cast<std::size_t>(shift)];
  }
}

void PairAnswers::add_agreed(const Place& at, const Pair& days, unsigned rests, Agreed agreed, PairSheet& sheet) {
  for (const bool kept : {false, true}) {
    agreed.block = block_for(at, days, rests, kept);
    if (blocks_[agreed.block].empty()) continue;
    const auto same = [&](const Agreed& known) { return known.block == agreed.block; };
    if (std::any_of(sheet.agreed.begin(), sheet.agreed.end(), same)) continue;
    sheet.agreed.push_back(agreed);
    if (prescriptions_[days[0]].decision == Decision::refer) sheet.referral = static_cast<std::int32_t>(agreed.block);
  }
}

namespace {

/// A session is another one of this step.
bool stays(const Half& before, const Prescription& p) {
  return before.is(Half::on_ladder) && p.decision != Decision::start && p.step == before.step;
}

}  // namespace

Half PairAnswers::after(Side side, const Half& before, const Prescription& p, const DoneAs& done) const {
  Half now = before;
  now.set(Half::reported, true);
  now.completed = done.completed;
  now.last_intensity = done.last_intensity;
  now.exceeded = fold_.as_class(Fact::exceeded, done.exceeded ? 1 : 0);
  const bool lower = now.ceiling < 0 || (done.ceiling >= 0 && done.ceiling < now.ceiling);
  if (!done.keeps_ceiling || lower) now.ceiling = done.ceiling;
  if (p.decision == Decision::refer) {
    now.set(Half::referred, true);
    now.set(Half::full_speed, false);
  } else if (p.step >= 0) {
    now.set(Half::on_ladder, true);
    now.set(Half::complete, p.complete);
    now.set(Half::cut, p.cut);
    now.at_step = fold_.stopped(Fact::sessions_at_step, stays(before, p) ? before.at_step + 1 : 1);
    now.step = small(p.step);
    now.clean = fold_.clean(side, p.step, p.clean);
    if (p.setback) now.set(Half::full_speed, false);
  }
  fold_.settle(now);
  return now;
}

/// What is left of a place by a session that sets the ceiling anew: the coach's word, and how many sessions at the step.
Place PairAnswers::left_of(const Place& at, const Pair& days) const {
  Place left;
  for (const Side side : sides) {
    const Half& before = at.half[side];
    Half& half = left.half[side];
    half.set(Half::full_speed, before.is(Half::full_speed));
    if (before.at_step == 0 || !stays(before, prescriptions_[days[side]])) continue;
    half.set(Half::on_ladder, true);
    half.step = before.step;
    half.at_step = before.at_step;
  }
  return left;
}

PairArrival PairAnswers::arrival(const Place& from, const PairDay& day, std::size_t outcome, unsigned rests) {
  PairArrival arrival;
  Place place;
  for (const Side side : sides) {
    DoneAs done = done_.outcomes(day)[outcome].as[side];
    done.exceeded = done.exceeded || (rests >> side & 1u) != 0;
    place.half[side] = after(side, from.half[side], *day[side], done);
    if (done.exceeded) arrival.marks |= static_cast<std::uint8_t>(1u << side);
    if (day[side]->setback) arrival.marks |= static_cast<std::uint8_t>(4u << side);
  }
  arrival.place = places_.take(place).index;
  arrival.outcome = static_cast<std::uint16_t>(outcome);
  return arrival;
}

/// Where the sessions lead that leave nothing else of the place before, or (`kept`) those that do.
std::uint32_t PairAnswers::block_for(const Place& at, const Pair& days, unsigned rests, bool kept) {
  constexpr unsigned both = 3;
  const Place from = kept ? at : left_of(at, days);
  const std::array<std::uint32_t, 5> key = {days[0], days[1], rests, kept ? 1u : 0u, positions_.take(from).index};
  const auto [index, is_new] = block_index_.emplace(key, static_cast<std::uint32_t>(blocks_.size()));
  if (!is_new) return index->second;
  std::vector<PairArrival> arrivals;
  const PairDay day = this->day(days);
  const auto& outcomes = done_.outcomes(day);
  for (std::size_t o = 0; o < outcomes.size(); ++o) {
    const bool keeps = outcomes[o].as[0].keeps_ceiling || outcomes[o].as[1].keeps_ceiling;
    if (keeps != kept) continue;
    for (const unsigned with_coach : {rests, both}) {
      PairArrival here = arrival(from, day, o, with_coach);
      here.coach_rest = with_coach != rests ? 1 : 0;
      const auto same = [&](const PairArrival& known) { return known.place == here.place && known.marks == here.marks; };
      if (std::none_of(arrivals.begin(), arrivals.end(), same)) arrivals.push_back(here);
    }
  }
  blocks_.push_back(std::move(arrivals));
  days_of_block_.push_back(days);
  keeps_.push_back(kept);
  return index->second;
}

std::uint32_t PairAnswers::set_of(std::vector<std::uint32_t> blocks) {
  std::sort(blocks.begin(), blocks.end());
  const auto [at, is_new] = set_index_.emplace(std::move(blocks), static_cast<std::uint32_t>(sets_.size()));
  if (is_new) sets_.push_back(at->first);
  return at->second;
}

/// What keeps something of the place is nowhere the same; the rest is shared by many sheets.
std::uint32_t PairAnswers::keep(PairSheet sheet) {
  std::array<std::vector<std::uint32_t>, 3> sets;
  for (const auto& agreed : sheet.agreed) sets[agreed.apart ? 2 : keeps_[agreed.block] ? 1 : 0].push_back(agreed.block);
  for (std::size_t i = 0; i < sets.size(); ++i) sheet.sets[i] = set_of(std::move(sets[i]));
  sheets_.push_back(std::move(sheet));
  return static_cast<std::uint32_t>(sheets_.size()) - 1;
}

std::uint32_t PairAnswers::moves_sheet(const Asking& asking) {
  const Place at = position(asking.place);
  const Context& context = context_for(asking);
  const std::uint32_t none = 0xffffffff;
  const auto [known, is_new] = sheet_index_.emplace(std::vector{positions_.take(at).index, context.list}, none);
  if (!is_new) return known->second;
  PairSheet sheet;
  const bool referred = at.half[0].is(Half::referred) && at.half[1].is(Half::referred);
  const int highest = std::max({at.half[0].step, at.half[1].step, std::int16_t{1}});
  const bool on_ladder = at.half[0].is(Half::on_ladder) || at.half[1].is(Half::on_ladder);
  for (std::size_t word = 0; word < words_.size(); ++word) {
    const Pending& says = words_[word].pending;
    if (word != 0 && (referred || !on_ladder || says.start_at >= 0)) break;
    if (says.movement == Movement::regress && says.steps > highest) continue;
    add_answers(asking, context, at, static_cast<std::int16_t>(word), sheet);
  }
  return known->second = keep(std::move(sheet));
}

std::uint32_t PairAnswers::starts_sheet(const Asking& asking) {
  const bool referred = asking.place.half[0].is(Half::referred) && asking.place.half[1].is(Half::referred);
  const Place at = position_of_start(asking.place);
  std::vector<std::uint32_t> key{positions_.take(at).index, referred ? 1u : 0u, 0u};
  for (std::size_t word = 0; word < words_.size() && !referred; ++word) {
    if (start_like_[word] != static_cast<std::int16_t>(word)) continue;
    key.push_back(context_for({asking.day, asking.place, start_like_[word]}).list);
  }
  const std::uint32_t none = 0xffffffff;
  const auto [known, is_new] = sheet_index_.emplace(std::move(key), none);
  if (!is_new) return known->second;
  PairSheet sheet;
  for (std::size_t word = 0; word < words_.size() && !referred; ++word) {
    if (start_like_[word] < 0) continue;
    const Asking start{asking.day, asking.place, start_like_[word]};
    add_answers(start, context_for(start), at, static_cast<std::int16_t>(word), sheet);
  }
  return known->second = keep(std::move(sheet));
}

Two PairAnswers::sheets_for(const PairCounters& day, const Place& place) {
  const Asking asking{day, place};
  return {moves_sheet(asking), starts_sheet(asking)};
}

namespace {

/// How hard a session is, in the terms that a plan is written in.
std::array<std::int64_t, 5> hardness(const Plan& plan, const Prescription& p) {
  std::int64_t reps = 0;
  for (const auto& line : work_of(plan, p)) reps += line.dose.total_reps();
  return {p.load.intensity.hundredths, p.load.distance.tenths_mm, p.load.metres.tenths_mm, p.load.time.ms, reps};
}

}  // namespace

Shift shift_between(const TwoPlans& plans, const Prescription& first, const Prescription& second) {
  const int in_second = plans.other_step(0, first.step);
  const int in_first = plans.other_step(1, second.step);
  if (in_second >= 0 && in_first >= 0 && in_second != second.step) {
    const bool up = second.step > in_second;
    if (up == (in_first > first.step)) return up ? Shift::harder : Shift::easier;
  }
  const auto a = hardness(plans.plan(0), first);
  const auto b = hardness(plans.plan(1), second);
  bool more = false;
  bool less = false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    more = more || b[i] > a[i];
    less = less || b[i] < a[i];
  }
  return more == less ? Shift::other : more ? Shift::harder : Shift::easier;
}

}  // namespace rehab::verify
