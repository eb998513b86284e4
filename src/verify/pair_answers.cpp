#include "verify/pair_answers.hpp"

#include <algorithm>

#include "engine/ladder.hpp"

namespace rehab::verify {

namespace {

constexpr std::array<Side, 2> sides = {0, 1};
enum Said : std::int16_t { with_report, on_the_day, check_ins_alone };

std::int16_t small(int value) { return static_cast<std::int16_t>(value); }

std::vector<Answer> answers_of(const std::vector<std::int8_t>& notches) {
  std::vector<Answer> answers;
  for (std::size_t o = 0; o < notches.size(); ++o) {
    if (notches[o] != State::unsaid) answers.push_back({static_cast<int>(o), notches[o], {}});
  }
  return answers;
}

bool reported(const Place& place) { return place.half[0].is(Half::reported); }

/// Of what an alternative asks, the part that no report answers.
bool facts_hold(const Alternative& alternative, const Facts& facts) {
  return std::all_of(alternative.begin(), alternative.end(), [&](const Condition& c) {
    return is_observation(c.key) || c.holds(facts.value[static_cast<std::size_t>(c.key)]);
  });
}

}  // namespace

PairAnswers::PairAnswers(const TwoPlans& plans, const PairFold& fold) : plans_(plans), fold_(fold), done_(plans, fold) {
  add_words();
  add_reports();
}

void PairAnswers::add_words() {
  const auto most = std::max(plans_.plan(0).steps.size(), plans_.plan(1).steps.size());
  const auto add = [&](Movement movement, std::size_t down) {
    Word word;
    word.pending.movement = movement;
    word.pending.steps = static_cast<std::int16_t>(down);
    words_.push_back(word);
  };
  add(Movement::none, 0);
  add(Movement::repeat, 0);
  for (std::size_t down = 1; down < std::max<std::size_t>(2, most); ++down) add(Movement::regress, down);
  start_like_.assign(words_.size(), -1);
  starts_seen_ = fold_.asks(Fact::stage) || fold_.asks(Fact::sessions_at_step);
  std::map<std::pair<int, int>, std::int16_t> first_in;
  for (int step = 0; step < static_cast<int>(plans_.plan(0).steps.size()); ++step) {
    const int other = plans_.other_step(0, step);
    if (other < 0) continue;
    Word word;
    word.pending.start_at = small(step);
    word.other_start = other;
    std::pair<int, int> stages{0, 0};
    if (fold_.asks(Fact::stage))
      stages = {plans_.plan(0).steps[static_cast<std::size_t>(step)].stage,
                plans_.plan(1).steps[static_cast<std::size_t>(other)].stage};
    start_like_.push_back(first_in.emplace(stages, small(static_cast<int>(words_.size()))).first->second);
    words_.push_back(word);
  }
}

void PairAnswers::add_reports() {
  constexpr std::array<Given, 3> given = {Given::with_report, Given::on_the_day, Given::checks_on_the_day};
  for (std::size_t list = 0; list < given.size(); ++list) {
    for (const auto& report : folded_reports(plans_.tests(), fold_.classes(), given[list])) {
      Heard heard;
      heard.common = report;
      for (const Side side : sides) {
        heard.as[side] = plans_.heard(side, report);
        heard.check_in[side] = answers_of(heard.as[side].checked);
      }
      heard_[list].push_back(std::move(heard));
    }
  }
}

// ---- Rulings ----

State PairAnswers::state_of(Side side, const Asking& asking, const Told& told) const {
  State state = fold_.unfold(side, asking.day, asking.place.half[side]);
  const Heard& heard = heard_[static_cast<std::size_t>(told.list)][told.report];
  std::copy(heard.as[side].reported.begin(), heard.as[side].reported.end(), state.reported.begin());
  if (!heard.check_in[side].empty()) {
    Entry entry;
    entry.date = told.days_ago < 0 ? state.day : Fold::today - Days(told.days_ago);
    entry.check_in = heard.check_in[side];
    state = absorb(plans_.deaf(side), fold_.people().profile(asking.day.person), state, entry);
  }
  if (asking.start >= 0) {
    const Word& word = words_[static_cast<std::size_t>(asking.start)];
    state.pending.start_at = side == 0 ? word.pending.start_at : small(word.other_start);
  }
  return state;
}

/// The stage that would have to open: of the next step, or of the plan's start; -1 where none stands ahead.
int PairAnswers::gate_ahead(Side side, const Asking& asking) const {
  const Plan& plan = plans_.plan(side);
  const Half& half = asking.place.half[side];
  if (asking.start >= 0) return -1;
  if (!half.is(Half::on_ladder)) return plan.steps[static_cast<std::size_t>(plan.start)].stage;
  const auto next = static_cast<std::size_t>(half.step) + 1;
  if (next >= plan.steps.size()) return -1;
  const int stage = plan.steps[next].stage;
  return stage != plan.steps[static_cast<std::size_t>(half.step)].stage ? stage : -1;
}

Ruling PairAnswers::ruling(Side side, const Asking& asking, const Told& told) const {
  const Plan& plan = plans_.plan(side);
  const State state = state_of(side, asking, told);
  Ruling ruling;
  const Facts facts = facts_on(plan, fold_.people().profile(asking.day.person), state, Fold::today);
  const Verdict verdict = verdict_on(plan, state, facts, Fold::today);
  if (state.referred || verdict.movement == Movement::refer) {
    ruling.movement = static_cast<std::int16_t>(Movement::refer);
    return ruling;
  }
  if (verdict.cap) ruling.cap = small(verdict.cap->hundredths);
  if (verdict.rest_forbids) ruling.bits |= Ruling::rest;
  const bool moves = state.on_ladder && asking.start < 0;
  if (moves) {
    ruling.movement = static_cast<std::int16_t>(verdict.movement);
    ruling.steps = small(verdict.regress_steps);
    if (verdict.by_setback_rule) ruling.bits |= Ruling::setback;
  }
  const int gate = gate_ahead(side, asking);
  const bool asked = asking.start < 0 && (!moves || verdict.movement == Movement::progress);
  if (asked && (gate < 0 || holds(plan.stages[static_cast<std::size_t>(gate)].enter, facts.said)))
    ruling.bits |= Ruling::gate_open;
  return ruling;
}

/// A check-in on the evening of the session says what one on the day after says; a later one may begin a rest of its own.
std::vector<Told> PairAnswers::what_can_be_told(const Asking& asking) const {
  std::vector<Told> all;
  const bool has_report = reported(asking.place);
  const auto add = [&](std::int16_t list, std::int16_t days_ago) {
    const auto& heard = heard_[static_cast<std::size_t>(list)];
    for (std::uint32_t r = 0; r < heard.size(); ++r) {
      const bool silent = heard[r].check_in[0].empty() && heard[r].check_in[1].empty();
      if (days_ago < 0 || !silent) all.push_back({r, list, days_ago});
    }
  };
  add(has_report ? with_report : check_ins_alone, -1);
  const int last = asking.day.gap - (asking.day.has_run != 0 ? 2 : 1);
  for (int days_ago = 0; days_ago < fold_.longest_anchored_rest() && days_ago <= last; ++days_ago) {
    add(has_report ? on_the_day : check_ins_alone, small(days_ago));
  }
  return all;
}

std::vector<std::pair<RulingPair, Told>> PairAnswers::all_rulings(const Asking& asking) const {
  std::vector<std::pair<RulingPair, Told>> found;
  for (const Told& told : what_can_be_told(asking)) {
    const RulingPair rulings = {ruling(0, asking, told), ruling(1, asking, told)};
    const auto same = [&](const auto& known) { return known.first == rulings; };
    if (std::none_of(found.begin(), found.end(), same)) found.emplace_back(rulings, told);
  }
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return found;
}

/// Of a place only what rules and the gate ahead can ask about.
Place PairAnswers::facts_of(const Asking& asking) const {
  Place seen;
  for (const Side side : sides) {
    const Half& half = asking.place.half[side];
    Half& its = seen.half[side];
    its = half;
    its.set(Half::cut, false);
    if (!fold_.asks(Fact::complete)) its.set(Half::complete, false);
    its.step = small(gate_ahead(side, asking));
    its.at_step = fold_.asks(Fact::sessions_at_step) && asking.start < 0 ? half.at_step : std::int16_t{0};
    its.ceiling = asking.start;
    its.clean = 0;
    if (fold_.asks(Fact::stage) && asking.start < 0 && half.is(Half::on_ladder))
      its.clean = small(plans_.plan(side).steps[static_cast<std::size_t>(half.step)].stage + 1);
  }
  return seen;
}

/// Which alternatives the facts leave open, and which days a rest could forbid: the rulings hang on nothing else.
std::string PairAnswers::signature(const Asking& asking) const {
  std::string text;
  const auto number = [&](int value) {
    text.push_back(static_cast<char>(value & 0xff));
    text.push_back(static_cast<char>(value >> 8 & 0xff));
  };
  number(std::min<int>(asking.day.gap, fold_.rest_horizon() + 1));
  number(asking.day.has_run);
  number(asking.start < 0 ? 0 : 1);
  for (const Side side : sides) {
    const Half& half = asking.place.half[side];
    number(half.flags & (Half::on_ladder | Half::referred | Half::reported));
    number(gate_ahead(side, asking));
    const Told silence{0, reported(asking.place) ? std::int16_t{with_report} : std::int16_t{check_ins_alone}, -1};
    const Facts facts =
        facts_on(plans_.plan(side), fold_.people().profile(asking.day.person), state_of(side, asking, silence), Fold::today);
    for (const auto& rule : plans_.plan(side).rules) {
      for (const auto& alternative : rule.when.any) text.push_back(facts_hold(alternative, facts) ? '1' : '0');
    }
    for (const auto& stage : plans_.plan(side).stages) {
      for (const auto& alternative : stage.enter.any) text.push_back(facts_hold(alternative, facts) ? '1' : '0');
    }
  }
  return text;
}

PairAnswers::List PairAnswers::list_of(const std::vector<RulingPair>& rulings) {
  constexpr std::array<Movement, 3> words = {Movement::none, Movement::repeat, Movement::regress};
  List list;
  list.all = rulings;
  for (std::size_t w = 0; w < words.size(); ++w) {
    std::vector<RulingPair> known;
    for (std::uint32_t r = 0; r < rulings.size(); ++r) {
      RulingPair told = rulings[r];
      for (auto& ruling : told) {
        if (ruling.movement >= static_cast<std::int16_t>(words[w])) continue;
        ruling.movement = static_cast<std::int16_t>(words[w]);
        ruling.bits &= ~Ruling::gate_open;  // asked of a progress alone
      }
      if (std::find(known.begin(), known.end(), told) != known.end()) continue;
      known.push_back(told);
      list.under[w].push_back(r);
    }
  }
  return list;
}

std::uint32_t PairAnswers::new_context(const Asking& asking) {
  const auto [at, is_new] = signatures_.emplace(signature(asking), static_cast<std::uint32_t>(contexts_.size()));
  if (!is_new) return at->second;
  std::vector<RulingPair> list;
  Context context;
  for (const auto& [rulings, told] : all_rulings(asking)) {
    list.push_back(rulings);
    context.told.push_back(told);
  }
  const auto [known, is_new_list] = lists_.emplace(std::move(list), static_cast<std::uint32_t>(rulings_.size()));
  if (is_new_list) rulings_.push_back(list_of(known->first));
  context.list = known->second;
  contexts_.push_back(std::move(context));
  return at->second;
}

const PairAnswers::Context& PairAnswers::context_for(const Asking& asking) {
  const Two key{days_.take(asking.day).index, facts_.take(facts_of(asking)).index};
  const auto [index, is_new] = seen_.take(key);
  if (is_new) context_of_.push_back(new_context(asking));
  return contexts_[context_of_[index]];
}

Told PairAnswers::told(const PairCounters& day, const Place& place, std::uint32_t ruling, std::int16_t word) {
  return context_for({day, place, start_like_[static_cast<std::size_t>(word)]}).told[ruling];
}

}  // namespace rehab::verify
