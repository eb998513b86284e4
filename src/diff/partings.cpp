#include "diff/partings.hpp"

#include <algorithm>
#include <set>

namespace rehab::diff {

using namespace search;

Partings::Partings(const TwoPlans& plans)
    : plans_(plans),
      classes_(classes_of_rules(plans.tests())),
      reports_(plans.tests(), classes_),
      search_(plans.plans(), classes_, classes_, reports_, {false, true}, *this) {}

bool Partings::wants_later() {
  return std::none_of(tallies_.begin(), tallies_.end(), [](const Tally& t) { return t.plain || t.on_word; });
}

// ---- Two answers held against each other ----

Partings::Today Partings::today(Side side, const PerPlan<AfterDay>& day, std::uint32_t joint) {
  const Decision decision = search_.prescriptions().prescribed(joint, side).decides();
  if (decision == Decision::refer) return Today::refer;
  return decision == Decision::wait || day[side].forbidden ? Today::none : Today::session;
}

std::uint32_t Partings::session(Side side, std::uint32_t joint) {
  const std::uint32_t prescription = search_.prescriptions()[joint].of[side];
  auto& known = session_of_[side];
  if (prescription >= known.size()) known.resize(prescription + std::size_t{1}, none);
  if (known[prescription] == none) {
    const std::string text = session_text(plans_, side, search_.prescriptions().engine(joint, side));
    known[prescription] = sessions_.emplace(text, static_cast<std::uint32_t>(sessions_.size())).first->second;
  }
  return known[prescription];
}

std::optional<Shift> Partings::shift(const PerPlan<AfterDay>& day, std::uint32_t joint) {
  const Today first = today(0, day, joint);
  const Today second = today(1, day, joint);
  if (second == Today::refer && first != second) return Shift::referral;
  if (first == Today::refer && first != second) return Shift::no_referral;
  if (first != second) return first == Today::session ? Shift::later : Shift::sooner;
  if (first != Today::session || session(0, joint) == session(1, joint)) return std::nullopt;
  return shift_between(plans_, search_.prescriptions().engine(joint, 0), search_.prescriptions().engine(joint, 1));
}

Follow Partings::follow(const PerPlan<AfterDay>& day, std::uint32_t joint) {
  if (shift(day, joint)) return Follow::no;
  return session(0, joint) == session(1, joint) ? Follow::yes : Follow::later;
}

// ---- Counting ----

void Partings::add_answers(const Situation& situation, std::uint32_t there, std::size_t word, Sheet& sheet) {
  const DayVerdicts& verdicts = search_.verdicts()[search_.verdicts().day(there)];
  const Word& says = plans_.plans().words[word];
  std::set<PlanRulings> counted;
  const auto add = [&](const VerdictClass& verdict, const Statement& first) {
    const bool back = says.movement() == Movement::regress;
    PlanRulings rulings = search_.verdicts().kind(back ? search_.verdicts().regressed(verdict.kind) : verdict.kind);
    if (word != 0 && search_.verdicts().refers(verdict.kind)) return;
    const std::uint32_t joint = search_.prescriptions().ask(situation, rulings, first, says);
    const auto shift = this->shift(search_.prescriptions().day(rulings, joint), joint);
    for (auto& ruling : rulings) {  // once the coach has said more, less is left to tell verdicts apart
      if (ruling.moves() >= says.movement()) continue;
      ruling.movement = static_cast<std::int16_t>(says.movement());
      ruling.gate_open = 0;
    }
    if (!counted.insert(rulings).second || !shift) return;
    sheet.differing.push_back({first, word, *shift});
    ++(word == 0 ? sheet.plain : sheet.worded)[static_cast<std::size_t>(*shift)];
  };
  if (!says.starts()) {
    for (std::size_t c = 0; c < verdicts.classes.size(); ++c)
      add(verdicts.classes[c], search_.verdicts().statements(there, false)[c]);
    return;
  }
  for (std::size_t c = 0; c < verdicts.starts.size(); ++c) add(verdicts.starts[c], search_.verdicts().statements(there, true)[c]);
}

const Partings::Sheet& Partings::sheet(const SituationAt& at) {
  const DayVerdicts& verdicts = search_.verdicts()[at.verdicts];
  const auto [known, is_new] = sheets_.try_emplace({search_.positions().prescribing(at.place), verdicts.kinds});
  if (is_new) {
    const Situation situation = search_.situation(at);
    for (const std::size_t word : search_.successors().words_at(situation)) add_answers(situation, at.there, word, known->second);
  }
  return known->second;
}

void Partings::look_at(const SituationAt& at) {
  if (!tallied_[at.ruled].add(at.place)) return;
  ++situations_;
  const Sheet& here = sheet(at);
  for (std::size_t s = 0; s < shift_count; ++s) {
    tallies_[s].situations += here.plain[s];
    tallies_[s].on_words += here.worded[s];
  }
  for (const auto& how : here.differing) {
    Tally& tally = tallies_[static_cast<std::size_t>(how.shift)];
    auto& nearest = how.word == 0 ? tally.plain : tally.on_word;
    if (!nearest) nearest = PartsAt{at.state, at.day.gap, at.day.person, how};
  }
}

}  // namespace rehab::diff
