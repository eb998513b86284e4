// The sheet of a referral: how urgent it is and which sign, since when, and what lifts it. No dose, no date.
#include <fmt/format.h>

#include <algorithm>

#include "rehab/plan_queries.hpp"
#include "render/conditions.hpp"
#include "render/sheet.hpp"
#include "render/sheet_held.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

/// A rule that refers, with what it saw.
struct ReferringRule {
  const Rule* rule = nullptr;
  const Facts* facts = nullptr;
};

/// The rules that refer: those of the entries that asked for it where the referral stands, else today's.
struct Referring {
  std::vector<ReferringRule> reasons;
  std::span<const Entry> entries;  ///< that asked for it, or were written while it stood
};

Referring referring(const NextSession& next, const Referral& referral) {
  Referring why;
  for (const auto& [rule, facts] : referral.reasons) why.reasons.push_back({&next.plan->rule(rule), &facts});
  why.entries = std::span(next.athlete->log).subspan(referral.entry, referral.until - referral.entry);
  return why;
}

Referring referring(const NextSession& next) {
  if (next.referral) return referring(next, *next.referral);
  Referring why;
  for (const int index : next.because) {
    const Rule& rule = next.plan->rule(index);
    if (rule.then.movement == Movement::refer) why.reasons.push_back({&rule, &next.facts});
  }
  return why;
}

/// The signs that somebody named, each once, most urgent first.
std::vector<const Sign*> signs_named(const NextSession& next, const Referring& why) {
  std::vector<const Sign*> named;
  const auto take = [&](const std::vector<Answer>& answers) {
    for (const Answer& answer : answers) {
      if (answer.sign < 0) continue;
      const Sign* sign = &next.plan->observation(answer.observation).signs[static_cast<std::size_t>(answer.sign)];
      if (std::find(named.begin(), named.end(), sign) == named.end()) named.push_back(sign);
    }
  };
  for (const Entry& entry : why.entries) {
    take(entry.check_in);
    take(entry.felt);
    for (const DoneWork& line : entry.work) take(line.felt);
  }
  std::stable_sort(named.begin(), named.end(), [](const Sign* a, const Sign* b) { return a->urgency > b->urgency; });
  return named;
}

/// The observations with signs that a referring rule saw at their worst.
std::vector<const Observation*> flagged(const NextSession& next, const Referring& why) {
  std::vector<const Observation*> found;
  for (const auto& [rule, facts] : why.reasons) {
    for (const Key key : keys_asked(rule->when)) {
      if (!is_observation(key) || facts->worst[static_cast<std::size_t>(key)] <= 0) continue;
      const Observation& observation = next.plan->observation(observation_of(key));
      if (!observation.signs.empty()) found.push_back(&observation);
    }
  }
  return found;
}

/// Which sign; where nobody said, all of them, emergencies first.
void add_signs(const NextSession& next, const Referring& why, Page& page) {
  const auto named = signs_named(next, why);
  const bool emergency = !named.empty() && named.front()->urgency == Urgency::now;
  const std::string nothing = has_runs(*next.plan) ? "No running and no drills." : "No session.";
  page.push_back({Part::stop, "STOP", emergency ? "Emergency: call now. " + nothing : "See a clinician. " + nothing});
  for (const Sign* sign : named) page.push_back({Part::under, "", sentence(sign->text)});
  if (!named.empty()) return;
  for (const Observation* observation : flagged(next, why)) {
    for (const std::string& signs : sign_sentences(*observation)) page.push_back({Part::under, "", signs});
  }
}

/// `pain 7`: the answers that made the rules refer, each once.
std::vector<std::string> what_was_seen(const Plan& plan, const Referring& why) {
  std::vector<std::string> seen;
  for (const auto& [rule, facts] : why.reasons) note_seen(plan, rule->when, values_for(*rule, *facts), seen);
  return seen;
}

/// In a sentence: the signs named, else what was seen, else what the rules say.
std::string cause_of(const NextSession& next, const Referring& why) {
  std::vector<std::string> causes;
  for (const Sign* sign : signs_named(next, why)) causes.push_back(sign->text);
  if (causes.empty()) causes = what_was_seen(*next.plan, why);
  if (!causes.empty()) return sentence(list(causes, "and"));
  std::string said;
  for (const ReferringRule& reason : why.reasons) {
    if (!reason.rule->say.empty()) said += (said.empty() ? "" : " ") + sentence(reason.rule->say);
  }
  return said.empty() ? "No session until a clinician has cleared it." : said;
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
  bool by_clearance = why.reasons.empty();
  bool by_name = false;
  std::vector<std::string> ways;
  for (const auto& [rule, facts] : why.reasons) {
    by_clearance = by_clearance || rule->lifted_by.empty();
    if (rule->lifted_by.empty() || std::find(ways.begin(), ways.end(), rule->lifted_by) != ways.end()) continue;
    ways.push_back(rule->lifted_by);
    page.push_back({Part::item, "", sentence(rule->lifted_by)});
    if (by_name || !lifted_by_a_name(*rule, *facts)) continue;
    by_name = true;
    page.push_back({Part::code, "", fmt::format("rehab log {} --clinician NAME", file_word(next.file))});
  }
  if (!by_clearance) return;
  const std::string& clinician = next.athlete->profile.clinician;
  page.push_back({Part::item, "", "Once a clinician has cleared it:"});
  const std::string by = clinician.empty() ? "NAME" : shell_word_or("NAME", clinician);
  page.push_back(
      {Part::code, "", fmt::format("rehab log {} --coach cleared --by {} --reason FINDING", file_word(next.file), by)});
}

}  // namespace

std::string cause_words(const NextSession& next, const Referral& referral) { return cause_of(next, referring(next, referral)); }

std::string cause_words(const NextSession& next) { return cause_of(next, referring(next)); }

bool shown_on_referral(Key key) { return is_observation(key) || info(static_cast<Fact>(key)).type == FactType::count; }

void add_referral_message(const NextSession& next, Page& page) {
  const Referring why = referring(next);
  add_signs(next, why, page);
  page.push_back({Part::plain, "", next.athlete->profile.name + " - " + long_day(next.today)});
  for (const ReferringRule& reason : why.reasons) {
    if (!reason.rule->say.empty()) page.push_back({Part::plain, "", sentence(reason.rule->say)});
  }
  page.push_back({Part::plain, "", "More: " + unbroken("rehab next " + file_word(next.file))});
}

void add_referral(const NextSession& next, Page& page) {
  const Referring why = referring(next);
  add_signs(next, why, page);
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", next.athlete->profile.name + " - " + long_day(next.today)});
  if (const Day since = why.entries.empty() ? next.today : why.entries.front().date; since != next.today)
    page.push_back({Part::plain, "", fmt::format("This stands {} {}.", since > next.today ? "from" : "since", long_day(since))});
  page.push_back({Part::section, "WHY", ""});
  for (const ReferringRule& reason : why.reasons) {
    if (!reason.rule->say.empty()) page.push_back({Part::item, "", sentence(reason.rule->say)});
  }
  if (const auto seen = what_was_seen(*next.plan, why); !seen.empty())
    page.push_back({Part::item, "", sentence("written down: " + list(seen, "and"))});
  add_lifting(next, why, page);
  page.push_back({Part::item, "", "Until then there is no next session."});
}

}  // namespace rehab
