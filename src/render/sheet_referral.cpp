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

std::vector<const Rule*> that_refer(const Plan& plan, const std::vector<int>& rules) {
  std::vector<const Rule*> found;
  for (const int index : rules) {
    if (plan.rule(index).then.movement == Movement::refer) found.push_back(&plan.rule(index));
  }
  return found;
}

Referring referring(const Plan& plan, const Referral& referral) {
  return {that_refer(plan, referral.rules), &referral.facts, referral.entry};
}

Referring referring(const NextSession& next) {
  if (next.referral) return referring(*next.plan, *next.referral);
  return {that_refer(*next.plan, next.because), &next.facts, {}};
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

/// `pain 7`: the answers that made the rules refer, each once.
std::vector<std::string> what_was_seen(const Plan& plan, const Referring& why) {
  std::vector<std::string> seen;
  for (const Rule* rule : why.rules) note_seen(plan, rule->when, values_for(*rule, *why.facts), seen);
  return seen;
}

/// In a sentence: the signs named, else what was seen, else what the rules say.
std::string cause_of(const NextSession& next, const Referring& why) {
  std::vector<std::string> causes;
  if (why.entry)
    for (const Sign* sign : signs_named(next, next.athlete->log[*why.entry])) causes.push_back(sign->text);
  if (causes.empty()) causes = what_was_seen(*next.plan, why);
  if (!causes.empty()) return sentence(list(causes, "and"));
  std::string said;
  for (const Rule* rule : why.rules) {
    if (!rule->say.empty()) said += (said.empty() ? "" : " ") + sentence(rule->say);
  }
  return said.empty() ? "No running until a clinician has cleared it." : said;
}

/// Would the rule not refer if the file named a clinician?
bool lifted_by_a_name(const Rule& rule, const Facts& facts) {
  Facts named = facts;
  named.known[static_cast<std::size_t>(key_of(Fact::clinician))] = 1;
  named.worst[static_cast<std::size_t>(key_of(Fact::clinician))] = 1;
  return !fires(rule, named);
}

/// What lifts it, each thing once, with its command.
void add_lifting(const NextSession& next, const Referring& why, Page& page) {
  page.push_back({Part::section, "LIFT", ""});
  bool by_clearance = why.rules.empty();
  bool by_name = false;
  std::vector<std::string> ways;
  for (const Rule* rule : why.rules) {
    by_clearance = by_clearance || rule->lifted_by.empty();
    if (rule->lifted_by.empty() || std::find(ways.begin(), ways.end(), rule->lifted_by) != ways.end()) continue;
    ways.push_back(rule->lifted_by);
    page.push_back({Part::item, "", sentence(rule->lifted_by)});
    if (by_name || !lifted_by_a_name(*rule, *why.facts)) continue;
    by_name = true;
    page.push_back({Part::code, "", fmt::format("rehab log {} --clinician NAME", shell_word(next.file))});
  }
  if (!by_clearance) return;
  const std::string& clinician = next.athlete->profile.clinician;
  page.push_back({Part::item, "", "Once a clinician has cleared it:"});
  page.push_back({Part::code, "",
                  (fmt::format("rehab log {} --coach cleared --by {} --reason FINDING", shell_word(next.file),
                               clinician.empty() ? "NAME" : shell_word(clinician)))});
}

}  // namespace

std::string cause_words(const NextSession& next, const Referral& referral) {
  return cause_of(next, referring(*next.plan, referral));
}

std::string cause_words(const NextSession& next) { return cause_of(next, referring(next)); }

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
  if (const auto seen = what_was_seen(*next.plan, why); !seen.empty())
    page.push_back({Part::item, "", sentence("written down: " + list(seen, "and"))});
  add_lifting(next, why, page);
  page.push_back({Part::item, "", "Until then there is no next session."});
}

}  // namespace rehab
