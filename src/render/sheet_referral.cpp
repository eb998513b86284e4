// The sheet of a referral: how urgent it is and which sign, since when, and what lifts it. No dose, no date.
#include <fmt/format.h>

#include <algorithm>

#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// The rules that refer, with what they saw: those of the entry that asked for it where the referral stands, else today's.
struct Referring {
  std::vector<const Rule*> rules;
  const Facts* facts;
  std::optional<std::size_t> entry;
};

Referring referring(const NextSession& next) {
  Referring found{{}, &next.facts, {}};
  const auto take = [&](const std::vector<int>& rules) {
    for (const int index : rules) {
      const Rule& rule = next.plan->rule(index);
      if (rule.then.movement == Movement::refer) found.rules.push_back(&rule);
    }
  };
  if (next.referral) {
    take(next.referral->rules);
    found.facts = &next.referral->facts;
    found.entry = next.referral->entry;
  } else {
    take(next.because);
  }
  return found;
}

/// The signs that somebody named in the entry, most urgent first.
std::vector<const Sign*> signs_named(const NextSession& next, const Entry& entry) {
  std::vector<const Sign*> named;
  const auto take = [&](const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) {
      const auto& signs = next.plan->observation(answer.observation).signs;
      if (answer.sign >= 0) named.push_back(&signs[static_cast<std::size_t>(answer.sign)]);
    }
  };
  take(entry.check_in);
  take(entry.felt);
  for (const DoneWork& line : entry.work) take(line.felt);
  std::stable_sort(named.begin(), named.end(), [](const Sign* a, const Sign* b) { return a->urgency > b->urgency; });
  return named;
}

/// The observations with signs that a referring rule saw at their worst.
std::vector<const Observation*> flagged(const NextSession& next, const Referring& why) {
  std::vector<const Observation*> found;
  for (const Rule* rule : why.rules) {
    for (const Key key : keys_asked(rule->when)) {
      if (!is_observation(key) || why.facts->worst[static_cast<std::size_t>(key)] <= 0) continue;
      const Observation& observation = next.plan->observation(observation_of(key));
      if (!observation.signs.empty()) found.push_back(&observation);
    }
  }
  return found;
}

/// Which sign; where nobody said, all of them, emergencies first.
void add_signs(const NextSession& next, const Referring& why, Page& page) {
  const auto named = why.entry ? signs_named(next, next.athlete->log[*why.entry]) : std::vector<const Sign*>();
  const bool emergency = !named.empty() && named.front()->urgency == Urgency::now;
  page.push_back({Part::stop, "STOP",
                  emergency ? "Emergency: call now. No running and no drills." : "See a clinician. No running and no drills."});
  for (const Sign* sign : named) page.push_back({Part::under, "", sentence(sign->text)});
  if (!named.empty()) return;
  for (const Observation* observation : flagged(next, why)) {
    for (const std::string& signs : sign_sentences(*observation)) page.push_back({Part::under, "", signs});
  }
}

/// `Pain 7, said on Thursday 15 March 2012.`
std::string what_was_seen(const NextSession& next, const Referring& why) {
  std::vector<std::string> seen;
  for (const Rule* rule : why.rules) {
    const auto values = values_for(*rule, *why.facts);
    for (const Alternative& alternative : rule->when.any) {
      if (!holds(alternative, values)) continue;
      for (const Condition& condition : alternative) {
        if (!is_observation(condition.key)) continue;
        const std::string text = noun_of(key_name(*next.plan, condition.key)) + " " +
                                 value_text(*next.plan, condition.key, values[static_cast<std::size_t>(condition.key)]);
        if (std::find(seen.begin(), seen.end(), text) == seen.end()) seen.push_back(text);
      }
    }
  }
  return seen.empty() ? "" : sentence("written down: " + list(seen, "and"));
}

void add_lifting(const NextSession& next, const Referring& why, Page& page) {
  page.push_back({Part::section, "LIFT", ""});
  bool by_clearance = why.rules.empty();
  for (const Rule* rule : why.rules) {
    by_clearance = by_clearance || rule->lifted_by.empty();
    if (!rule->lifted_by.empty()) page.push_back({Part::item, "", sentence(rule->lifted_by)});
  }
  if (!by_clearance) return;
  const std::string& clinician = next.athlete->profile.clinician;
  page.push_back({Part::item, "", "Once a clinician has cleared it:"});
  page.push_back({Part::code, "",
                  (fmt::format("rehab log {} --coach cleared --by {} --reason FINDING", shell_word(next.file),
                               clinician.empty() ? "NAME" : shell_word(clinician)))});
}

}  // namespace

bool shown_on_referral(Key key) { return is_observation(key) || info(static_cast<Fact>(key)).type == FactType::count; }

void add_referral_message(const NextSession& next, Page& page) {
  Page whole;
  add_referral(next, whole);
  page.push_back(whole.front());
  const Referring why = referring(next);
  if (why.entry)
    for (const Sign* sign : signs_named(next, next.athlete->log[*why.entry]))
      page.push_back({Part::under, "", sentence(sign->text)});
  page.push_back({Part::plain, "", next.athlete->profile.name + " - " + long_day(next.today)});
  for (const Rule* rule : why.rules) {
    if (!rule->say.empty()) page.push_back({Part::plain, "", sentence(rule->say)});
  }
  page.push_back({Part::plain, "", "More: " + unbroken("rehab next " + shell_word(next.file))});
}

void add_referral(const NextSession& next, Page& page) {
  const Referring why = referring(next);
  add_signs(next, why, page);
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", next.athlete->profile.name + " - " + long_day(next.today)});
  if (why.entry && next.athlete->log[*why.entry].date != next.today)
    page.push_back({Part::plain, "", "This stands since " + long_day(next.athlete->log[*why.entry].date) + "."});
  page.push_back({Part::section, "WHY", ""});
  for (const Rule* rule : why.rules) {
    if (!rule->say.empty()) page.push_back({Part::item, "", sentence(rule->say)});
  }
  if (const std::string seen = what_was_seen(next, why); !seen.empty()) page.push_back({Part::item, "", seen});
  add_lifting(next, why, page);
  page.push_back({Part::item, "", "Until then there is no next session."});
}

}  // namespace rehab
