#include "search/folding.hpp"

#include <algorithm>

namespace rehab::search {

namespace {

std::int8_t extra(const Reply& reply) { return reply.known ? State::unsaid : reply.reported; }

/// How an alternative may hold: of the facts as they are, or with the answers of one check-in, or of extra work, in their place;
/// each of what is known and of the worst that was said.
enum Holds : std::uint16_t {
  known = 1,
  worst = 2,
  checked_known = 4,
  checked_worst = 8,
  checked_about = 16,
  today_known = 32,
  today_worst = 64,
  today_about = 128,
  extra_known = 256,
  extra_worst = 512,
  extra_about = 1024
};
constexpr std::uint16_t nothing_asked_yet =
    known | worst | checked_known | checked_worst | today_known | today_worst | extra_known | extra_worst;

/// What one more condition that was looked at does to how an alternative may hold.
void look_at(const Condition& condition, bool of_gate, const Observation& observation, const Reply& reply,
             Folding::ReplyEffect::Look& look) {
  const auto never = [&](unsigned bits) { look.keeps = static_cast<char16_t>(look.keeps & ~bits); };
  if (of_gate) {
    if (!condition.holds(seen_by_gate(observation, reply))) never(known);
    return;
  }
  const SeenByRules seen = seen_by_rules(observation, reply);
  const auto see = [&](std::int8_t said, unsigned of_known, unsigned of_worst, unsigned about) {
    if (!condition.holds(said != State::unsaid ? said : seen.known)) never(of_known);
    if (!condition.holds(said != State::unsaid ? said : seen.worst)) never(of_worst);
    if (said != State::unsaid) look.adds = static_cast<char16_t>(look.adds | about);
  };
  see(State::unsaid, known, worst, 0);
  see(reply.checked, checked_known, checked_worst, checked_about);
  see(reply.today, today_known, today_worst, today_about);
  see(extra(reply), extra_known, extra_worst, extra_about);
}

}  // namespace

Folding::Folding(const Plan& plan, const ReportItems& items, const std::vector<bool>& gate_asks, Interned<ReportEffect>& effects)
    : plan_(plan), items_(items), gate_asks_(gate_asks), effects_(effects), asked_by_rests_(plan.observations.size()) {
  for (const int o : plan.asked_by_rests) asked_by_rests_[static_cast<std::size_t>(o)] = true;
  nothing_ = effects_.add(ReportEffect());
}

Folding::Partial Folding::empty() const {
  Partial partial(items_.items.size(), nothing_asked_yet);
  partial.append(items_.groups.size(), static_cast<char16_t>(nothing_));
  partial += static_cast<char16_t>(plan_.asked_by_rests.empty() ? all_today : all_today | answers_all | today_too);
  return partial;
}

Folding::ReplyEffect Folding::effect_of(int observation, const Reply& reply) const {
  const Observation& about = plan_.observation(observation);
  Reply seen = reply;
  if (!gate_asks_[static_cast<std::size_t>(observation)]) seen.today = State::unsaid;  // it is not asked again on the day
  ReplyEffect effect;
  effect.timing = static_cast<char16_t>(timing(observation, reply));
  for (std::size_t i = 0; i < items_.items.size(); ++i) {
    ReplyEffect::Look look{i, static_cast<char16_t>(~0u), 0};
    bool asks = false;
    for (const auto& condition : items_.items[i].asks) {
      if (observation_of(condition.key) != observation) continue;
      look_at(condition, items_.items[i].of_gate, about, seen, look);
      asks = true;
    }
    if (asks) effect.looks.push_back(look);
  }
  return effect;
}

std::vector<std::size_t> Folding::decided_by(int observation) const {
  std::vector<std::size_t> decided;
  for (std::size_t i = 0; i < items_.items.size(); ++i) {
    if (items_.items[i].last == observation) decided.push_back(i);
  }
  return decided;
}

void Folding::add(const ReplyEffect& effect, const std::vector<std::size_t>& decided, Partial& partial) {
  for (const auto& [item, keeps, adds] : effect.looks) partial[item] = static_cast<char16_t>((partial[item] & keeps) | adds);
  for (const std::size_t i : decided) {
    const ReportItem& item = items_.items[i];
    decide(item, partial[i], partial[items_.items.size() + static_cast<std::size_t>(item.group)]);
  }
  partial.back() = static_cast<char16_t>(partial.back() & effect.timing);
}

void Folding::decide(const ReportItem& item, char16_t& state, char16_t& group) {
  const auto holds = [&](unsigned of_known, unsigned of_worst) {
    const bool both = (state & of_known) != 0 && (state & of_worst) != 0;
    return item.of_gate ? (state & of_known) != 0 : item.progress ? both : (state & (of_known | of_worst)) != 0;
  };
  const auto alone = [&](unsigned of_known, unsigned of_worst, unsigned about) {
    return (state & about) != 0 && holds(of_known, of_worst) ? item.effect.rest : std::int16_t{0};
  };
  ReportEffect effect = holds(known, worst) ? item.effect : ReportEffect();
  if (item.effect.rest > 0) {
    effect.rest_checked = alone(checked_known, checked_worst, checked_about);
    effect.rest_today = alone(today_known, today_worst, today_about);
    effect.rest_extra = alone(extra_known, extra_worst, extra_about);
  }
  state = 0;
  if (effect == ReportEffect()) return;
  effect.merge(effects_[group]);
  group = static_cast<char16_t>(effects_.add(effect));
}

unsigned Folding::timing(int observation, const Reply& reply) const {
  const auto o = static_cast<std::size_t>(observation);
  const bool said = reply.checked != State::unsaid;
  unsigned bits = all_today | answers_all | today_too;
  if (gate_asks_[o] && reply.today != reply.checked) bits &= ~unsigned{all_today};
  if (!asked_by_rests_[o]) return bits;
  if (!said && !reply.known) bits &= ~unsigned{answers_all | today_too};
  if (gate_asks_[o] && reply.today == State::unsaid && !reply.known) bits &= ~unsigned{today_too};
  return bits;
}

}  // namespace rehab::search
