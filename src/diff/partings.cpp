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

const PlanRulings& Partings::rulings_on(std::uint32_t kind, const Word& says) {
  return search_.verdicts().kind(says.movement() == Movement::regress ? search_.verdicts().regressed(kind) : kind);
}

std::optional<Shift> Partings::shift_on_word(const Situation& situation, const SuccessorTable::Heard& verdict, std::size_t word) {
  if (word != 0 && search_.verdicts().refers(verdict.kind)) return std::nullopt;
  const Word& says = plans_.plans().words[word];
  const PlanRulings rulings = rulings_on(verdict.kind, says);
  const std::uint32_t joint = search_.prescriptions().ask(situation, rulings, verdict.by, says);
  return shift(search_.prescriptions().day(rulings, joint), joint);
}

/// Does anything that is offered part the plans, on a day with this verdict?
bool Partings::parts_on(std::uint32_t offers, std::uint32_t kind) {
  std::int8_t& known = entry(parts_on_, offers, search_.verdicts().of_day(kind), std::int8_t{-1});
  if (known < 0) {
    const PlanRulings& rulings = search_.verdicts().kind(kind);
    const auto& forms = search_.successors().offers(offers).forms;
    known = std::any_of(forms.begin(), forms.end(), [&](const OfferedForm& form) {
      return shift(search_.prescriptions().day(rulings, form.whole), form.whole).has_value();
    });
  }
  return known != 0;
}

/// Does any word part them under this verdict? What the search has found to follow of it tells.
bool Partings::parts_at(const Situation& situation, std::uint32_t place, const SuccessorTable::Heard& verdict, bool starts) {
  SuccessorTable& successors = search_.successors();
  if (starts) return parts_on(successors.starts(situation, place, verdict), verdict.kind);
  const Ruled& ruled = successors.ruled(successors.ruled_at(place, verdict.kind));
  return parts_on(ruled.own, verdict.kind) ||
         (ruled.regress != none && parts_on(ruled.regress, search_.verdicts().regressed(verdict.kind)));
}

/// By word, as a number of `by_word_`.
std::uint32_t Partings::difference(const Situation& situation, const SuccessorTable::Heard& verdict,
                                   const std::vector<std::size_t>& words) {
  ByWord by_word;
  for (const std::size_t word : words) {
    const auto shift = shift_on_word(situation, verdict, word);
    if (!shift) continue;
    by_word.resize(word + 1);
    by_word[word] = shift;
  }
  const auto [at, is_new] = by_word_.emplace(std::move(by_word), static_cast<std::uint32_t>(by_word_in_.size()));
  if (is_new) by_word_in_.push_back(&at->first);
  return at->second;
}

/// By verdict of the day, or of its starts.
std::vector<const Partings::ByWord*> Partings::differences(const Situation& situation, const SituationAt& at,
                                                           const std::vector<std::size_t>& words, bool starts) {
  const DayVerdicts& verdicts = search_.verdicts()[at.verdicts];
  const auto& classes = starts ? verdicts.starts : verdicts.classes;
  const std::uint32_t place = search_.positions().prescribing(at.place);
  std::vector<const ByWord*> by_class;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    const SuccessorTable::Heard verdict{classes[c].kind, search_.verdicts().statements(at.there, starts)[c]};
    std::uint32_t& known = entry(differences_[starts ? 1 : 0], place, verdict.kind, none);
    if (known == none) known = parts_at(situation, at.place, verdict, starts) ? difference(situation, verdict, words) : 0;
    by_class.push_back(by_word_in_[known]);
  }
  return by_class;
}

/// Once the coach has said more than the rules, less is left to tell verdicts apart: the first of those that come to the same.
const std::vector<std::size_t>& Partings::told_apart(std::uint32_t verdicts, const Word& says) {
  const int sort = static_cast<int>(says.movement()) * 2 + (says.starts() ? 1 : 0);
  const auto [known, is_new] = told_apart_.try_emplace({verdicts, sort});
  if (!is_new) return known->second;
  const DayVerdicts& day = search_.verdicts()[verdicts];
  const auto& classes = says.starts() ? day.starts : day.classes;
  std::set<PlanRulings> counted;
  for (std::size_t c = 0; c < classes.size(); ++c) {
    PlanRulings rulings = rulings_on(classes[c].kind, says);
    for (auto& ruling : rulings) {
      if (ruling.moves() >= says.movement()) continue;
      ruling.movement = static_cast<std::int16_t>(says.movement());
      ruling.gate_open = 0;
    }
    if (counted.insert(rulings).second) known->second.push_back(c);
  }
  return known->second;
}

Partings::Sheet Partings::make_sheet(const SituationAt& at) {
  Sheet sheet;
  const Situation situation = search_.situation(at);
  const std::vector<std::size_t> all_words = search_.successors().words_at(situation);
  for (const bool starts : {false, true}) {
    const auto other_sort = [&](std::size_t word) { return plans_.plans().words[word].starts() != starts; };
    std::vector<std::size_t> words = all_words;
    std::erase_if(words, other_sort);
    const std::vector<const ByWord*> by_class = differences(situation, at, words, starts);
    if (std::all_of(by_class.begin(), by_class.end(), [](const ByWord* by_word) { return by_word->empty(); })) continue;
    for (const std::size_t word : words) {
      for (const std::size_t c : told_apart(at.verdicts, plans_.plans().words[word])) {
        const ByWord& by_word = *by_class[c];
        if (word >= by_word.size() || !by_word[word]) continue;
        std::uint32_t& count = (word == 0 ? sheet.plain : sheet.worded)[static_cast<std::size_t>(*by_word[word])];
        if (count++ == 0) sheet.first.push_back({search_.verdicts().statements(at.there, starts)[c], word, *by_word[word]});
      }
    }
  }
  return sheet;
}

const Partings::Sheet& Partings::sheet(const SituationAt& at) {
  const std::uint32_t verdicts = search_.verdicts()[at.verdicts].kinds;
  std::uint32_t& known = entry(sheet_index_, search_.positions().prescribing(at.place), verdicts, none);
  if (known == none) {
    Sheet sheet = make_sheet(at);
    known = sheet.first.empty() ? 0 : static_cast<std::uint32_t>(sheets_.size());
    if (known != 0) sheets_.push_back(std::move(sheet));
  }
  return sheets_[known];
}

void Partings::look_at(const SituationAt& at) {
  if (!tallied_[at.ruled].add(at.place)) return;
  ++situations_;
  const Sheet& here = sheet(at);
  for (std::size_t s = 0; s < shift_count; ++s) {
    tallies_[s].situations += here.plain[s];
    tallies_[s].on_words += here.worded[s];
  }
  for (const auto& how : here.first) {
    Tally& tally = tallies_[static_cast<std::size_t>(how.shift)];
    auto& nearest = how.word == 0 ? tally.plain : tally.on_word;
    if (!nearest) nearest = PartsAt{at.state, at.day.gap, at.day.person, how};
  }
}

}  // namespace rehab::diff
