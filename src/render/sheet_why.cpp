// The sheet's reasons: the rules that fired, what holds the session back, whose word it is, and how much each source weighs.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "render/sheet.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

const Rule& rule_at(const NextSession& next, int rule) { return next.plan->rules[static_cast<std::size_t>(rule)]; }

void add_rule(const NextSession& next, const Rule& rule, const Facts& facts, Page& page) {
  page.push_back({Part::item, rule.id, rule.say.empty() ? joined(rule.then.words()) : rule.say});
  page.push_back(
      {Part::more, "",
       fmt::format("{}: {} [{}]", joined(rule.then.words()), saw(*next.plan, rule.when, facts), from_text(*next.plan, rule))});
}

void add_gate(const NextSession& next, Page& page) {
  if (!next.gate || next.prescription.decision == Decision::wait) return;
  const std::string why = next.prescription.gate == Gate::cut
                              ? "the last session was cut short of the step's own dose; that earns no step"
                              : next.gate->id + " opens only with " + list(next.gate->missing, "and");
  page.push_back({Part::item, "gate", why});
}

void add_clean(const NextSession& next, Page& page) {
  const Prescription& p = next.prescription;
  if (p.step < 0) return;
  const int needed = next.plan->steps[static_cast<std::size_t>(p.step)].sessions;
  if (needed > 1)
    page.push_back({Part::item, "sessions", fmt::format("{} of {} clean ones at this step", std::min(p.clean, needed), needed)});
}

void add_rest(const NextSession& next, Page& page) {
  if (next.rest.days.empty()) return;
  std::vector<std::string> days;
  for (const Day day : next.rest.days) days.push_back(short_day(day, next.today));
  std::vector<std::string> by;
  for (const int rule : next.rest.rules) by.push_back(rule_at(next, rule).id);
  if (next.rest.coach) by.emplace_back("coach");
  page.push_back({Part::item, "rest", list(days, "and") + ": " + list(by, "and")});
}

void add_people(const NextSession& next, Page& page) {
  const auto& log = next.athlete->log;
  for (const std::size_t entry : next.words) {
    const CoachWord& word = *log[entry].coach;
    page.push_back({Part::item, "coach",
                    fmt::format("{}, {}: {} ({})", word.by, short_day(log[entry].date, next.today),
                                coach_says(*next.plan, word.says), word.reason)});
  }
  if (!next.limits_entry || (!next.state.limit_intensity && !next.state.limit_distance)) return;
  std::vector<std::string> limits;
  if (next.state.limit_intensity) limits.push_back("nothing above " + to_string(*next.state.limit_intensity));
  if (next.state.limit_distance) limits.push_back("no run longer than " + to_string(*next.state.limit_distance));
  const Entry& entry = log[*next.limits_entry];
  page.push_back(
      {Part::item, "limits",
       fmt::format("{}, {}, since {}", list(limits, "and"), entry.limits->now->by, short_day(entry.date, next.today))});
}

void cite(const Cited& cited, std::set<int>& sources) {
  for (const auto& citation : cited.from) sources.insert(citation.source);
}

std::set<int> cited_on(const NextSession& next) {
  std::set<int> sources;
  for (const int rule : next.because) cite(rule_at(next, rule), sources);
  if (next.prescription.step < 0) return sources;
  const Stage& stage = next.plan->stage_of(next.prescription.step);
  cite(next.plan->steps[static_cast<std::size_t>(next.prescription.step)], sources);
  cite(stage, sources);
  for (const Note& note : stage.care) cite(note, sources);
  return sources;
}

void add_sources(const NextSession& next, const std::set<int>& cited, Page& page) {
  if (cited.empty()) return;
  page.push_back({Part::heading, "", "SOURCES"});
  for (const int index : cited) {
    const Literature& source = next.plan->sources[static_cast<std::size_t>(index)];
    std::string text = source.title;
    if (!source.by.empty()) text += ", " + source.by;
    if (!source.weight.empty()) text += ". Weight: " + source.weight;
    page.push_back({Part::item, source.id, text});
  }
}

/// The rules that refer, with what they saw: those of the entry that asked for it where the referral stands, else today's.
struct Referring {
  std::vector<int> rules;
  const Facts* facts;
  std::optional<Day> since;
};

Referring referring(const NextSession& next) {
  if (next.referral) return {next.referral->rules, &next.referral->facts, next.athlete->log[next.referral->entry].date};
  Referring found{{}, &next.facts, {}};
  for (const int rule : next.because) {
    if (rule_at(next, rule).then.movement == Movement::refer) found.rules.push_back(rule);
  }
  return found;
}

std::string saw_on_referral(const Plan& plan, const Rule& rule, const Facts& facts) {
  Test shown;
  for (const auto& alternative : rule.when.any) {
    if (!std::all_of(alternative.begin(), alternative.end(),
                     [&](const Condition& c) { return c.holds(facts.value[static_cast<std::size_t>(c.key)]); }))
      continue;
    Alternative kept;
    for (const auto& condition : alternative) {
      if (shown_on_referral(condition.key)) kept.push_back(condition);
    }
    if (!kept.empty()) shown.any.push_back(kept);
  }
  return saw(plan, shown, facts);
}

}  // namespace

bool shown_on_referral(Key key) {
  if (is_observation(key)) return true;
  const FactType type = info(static_cast<Fact>(key)).type;
  return type == FactType::count;
}

void add_why(const NextSession& next, Page& page) {
  page.push_back({Part::heading, "", "WHY: " + movement_words(next, next.prescription)});
  for (const int rule : next.because) add_rule(next, rule_at(next, rule), next.facts, page);
  if (next.because.empty() && next.prescription.decision == Decision::repeat)
    page.push_back({Part::item, "", "no rule spoke, so nothing rises"});
  add_gate(next, page);
  add_clean(next, page);
  add_rest(next, page);
  add_people(next, page);
  if (next.prescription.step >= 0) {
    const Step& step = next.plan->steps[static_cast<std::size_t>(next.prescription.step)];
    page.push_back({Part::item, "dose", fmt::format("{} [{}]", step.id, from_text(*next.plan, step))});
  }
  add_sources(next, cited_on(next), page);
}

void add_referral(const NextSession& next, Page& page) {
  const Plan& plan = *next.plan;
  const Referring why = referring(next);
  page.push_back({Part::stop, "STOP", "See a clinician. No running and no drills."});
  page.push_back({Part::plain, "", ""});
  page.push_back({Part::plain, "", next.athlete->profile.name + " - " + long_day(next.today)});
  if (why.since && *why.since != next.today) page.push_back({Part::plain, "", "This stands since " + long_day(*why.since) + "."});
  page.push_back({Part::heading, "", "WHY"});
  std::set<int> cited;
  for (const int index : why.rules) {
    const Rule& rule = rule_at(next, index);
    page.push_back({Part::item, rule.id, rule.say});
    page.push_back({Part::more, "", fmt::format("{} [{}]", saw_on_referral(plan, rule, *why.facts), from_text(plan, rule))});
    cite(rule, cited);
  }
  for (const Observation& observation : plan.observations) {
    if (observation.signs.empty()) continue;
    page.push_back({Part::heading, "", "THE SIGNS"});
    for (const auto& sign : observation.signs) page.push_back({Part::item, "", "- " + sign});
  }
  page.push_back({Part::heading, "", "WHEN A CLINICIAN HAS CLEARED IT, write in the log"});
  page.push_back({Part::code, "", "- date: " + to_string(next.today)});
  page.push_back({Part::code, "", "  coach: {by: NAME, says: cleared, reason: WHAT WAS FOUND}"});
  page.push_back({Part::item, "", "Until then there is no next session."});
  add_sources(next, cited, page);
}

}  // namespace rehab
