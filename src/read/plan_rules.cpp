// Reads rules, during rules, nevers, always's, and what is waived.
#include "read/plan_rules.hpp"

#include <string>
#include <utility>

#include "read/phrase.hpp"

namespace rehab::reading {
namespace {

using yaml::Cursor;

class RulesReader {
 public:
  explicit RulesReader(PlanParts& parts) : parts_(parts), tests_(parts.plan, parts.known.observations, parts.diagnostics) {}

  void rules(Cursor list);
  void during(Cursor list);
  void never(Cursor list);
  void always(Cursor list);
  void waived(Cursor list);

 private:
  /// What every rule has: an id, its sources, its place.
  template <class T>
  T begin(Cursor map, std::string_view id_key, Ids& ids);
  Test test(Cursor map, TestContext where);
  Outcome outcome(Cursor then);
  void read_lifted_by(Cursor map, Cursor then, Rule& rule);
  void judge_rest(Cursor then, const Rule& rule);
  void add_movement(Cursor at, const Phrase& phrase, Outcome& outcome);
  void add(Cursor at, const Phrase& phrase, Outcome& outcome);
  DuringOutcome during_outcome(Cursor then);
  void add_during(Cursor at, DuringOutcome& outcome);
  void twice(Cursor at) { parts_.diagnostics.at(at, "this outcome is said twice", "one of a sort is enough"); }

  PlanParts& parts_;
  ConditionReader tests_;
};

template <class T>
T RulesReader::begin(Cursor map, std::string_view id_key, Ids& ids) {
  T rule;
  rule.place = map.place();
  rule.from = parts_.from(map);
  parts_.allow(map, rule.place);
  if (const auto id = parts_.value(map, id_key)) {
    rule.id = id->text();
    ids.add(*id, parts_.diagnostics);
  }
  return rule;
}

Test RulesReader::test(Cursor map, TestContext where) {
  const auto when = find(map, "when");
  return when ? tests_.read(*when, where) : Test{};
}

// ---- Between sessions ----

void RulesReader::rules(Cursor list) {
  Ids ids("a rule");
  parts_.plan.rules.reserve(list.count());
  each_item(list, [&](Cursor map) {
    auto rule = begin<Rule>(map, "rule", ids);
    rule.when = test(map, TestContext::rule);
    rule.setback = parts_.text(map, "setback") == "yes";
    rule.say = parts_.text(map, "say");
    const auto then = find(map, "then");
    if (then) rule.then = outcome(*then);
    if (then) read_lifted_by(map, *then, rule);
    if (then) judge_rest(*then, rule);
    if (rule.then.warn && !find(map, "say"))
      parts_.diagnostics.at(*then, "a warning needs words: this rule has no say", "say: look at it again");
    parts_.plan.rules.push_back(std::move(rule));
  });
}

/// What the athlete's file says of who it is, and can be written into it at any time: what asks about that alone is lifted by it.
bool of_profile(Key key) { return key == key_of(Fact::age) || key == key_of(Fact::grade) || key == key_of(Fact::clinician); }

/// Of a rule that refers by the profile alone; what a base said of an outcome that is another now is forgotten.
void RulesReader::read_lifted_by(Cursor map, Cursor then, Rule& rule) {
  const auto lifted = find(map, "lifted_by");
  if (!lifted) return;
  if (rule.then.movement == Movement::refer)
    rule.lifted_by = parts_.text(map, "lifted_by");
  else if (lifted->place().source == then.place().source)
    return parts_.diagnostics.at(*lifted, "this rule does not refer, so there is nothing to lift",
                                 "then: refer, or remove `lifted_by`");
  if (rule.lifted_by.empty()) return;
  for (const Alternative& all : rule.when.any) {
    for (const Condition& asked : all) {
      if (of_profile(asked.key)) continue;
      return parts_.diagnostics.at(
          *lifted, "nothing but a clearance lifts a referral that asks about " + in_quotes(key_name(parts_.plan, asked.key)),
          "remove `lifted_by`, or ask about age, grade and clinician alone");
    }
  }
}

/// Days mend nothing that stands until it is measured again.
void RulesReader::judge_rest(Cursor then, const Rule& rule) {
  if (rule.then.rest_days == 0) return;
  for (const Alternative& all : rule.when.any) {
    for (const Condition& asked : all) {
      if (!is_observation(asked.key) || !parts_.plan.observation(observation_of(asked.key)).kept) continue;
      return parts_.diagnostics.at(
          then,
          in_quotes(key_name(parts_.plan, asked.key)) + " is a test: it stands until it is made again, and no rest ends that",
          "without the rest: repeat, regress, a cap or refer hold until she is tested again");
    }
  }
}

Outcome RulesReader::outcome(Cursor then) {
  Outcome out;
  each_item(then, [&](Cursor at) {
    if (parts_.diagnostics.clean(at) && at.is_scalar())
      add(at, std::get<Phrase>(parse_phrase(at.text(), outcome_phrases())), out);
  });
  return out;
}

void RulesReader::add(Cursor at, const Phrase& phrase, Outcome& outcome) {
  switch (phrase.verb) {
    case PhraseVerb::rest:
      if (outcome.rest_days > 0) return twice(at);
      outcome.rest_days = phrase.number;
      return;
    case PhraseVerb::cap:
      if (outcome.cap) return twice(at);
      outcome.cap = phrase.percent;
      return;
    case PhraseVerb::warn:
      if (outcome.warn) return twice(at);
      outcome.warn = true;
      return;
    default: return add_movement(at, phrase, outcome);
  }
}

void RulesReader::add_movement(Cursor at, const Phrase& phrase, Outcome& outcome) {
  if (outcome.movement != Movement::none)
    return parts_.diagnostics.at(at, "a rule moves one way, and this is a second", "progress, repeat, regress, restart or refer");
  switch (phrase.verb) {
    case PhraseVerb::progress: outcome.movement = Movement::progress; break;
    case PhraseVerb::repeat: outcome.movement = Movement::repeat; break;
    case PhraseVerb::regress:
      outcome.movement = Movement::regress;
      outcome.back.steps = static_cast<std::int16_t>(phrase.number);
      break;
    case PhraseVerb::regress_to:
      outcome.movement = Movement::regress;
      outcome.to = phrase.name;
      outcome.back.to = static_cast<std::int16_t>(parts_.step_or_first_of(at, phrase.name).value_or(0));
      break;
    case PhraseVerb::restart: outcome.movement = Movement::restart; break;
    default: outcome.movement = Movement::refer; break;
  }
}

// ---- After every set ----

void RulesReader::during(Cursor list) {
  Ids ids("a during rule");
  parts_.plan.during.reserve(list.count());
  each_item(list, [&](Cursor map) {
    auto rule = begin<DuringRule>(map, "rule", ids);
    rule.when = test(map, TestContext::during);
    rule.say = parts_.text(map, "say");
    if (const auto then = find(map, "then")) rule.then = during_outcome(*then);
    parts_.plan.during.push_back(std::move(rule));
  });
}

DuringOutcome RulesReader::during_outcome(Cursor then) {
  DuringOutcome out;
  each_item(then, [&](Cursor at) { add_during(at, out); });
  if (out.end && (out.rest || !out.switch_to.empty()))
    parts_.diagnostics.at(then, "after an end there is nothing to rest or to switch for", "end alone");
  return out;
}

void RulesReader::add_during(Cursor at, DuringOutcome& outcome) {
  if (const auto work = find(at, "switch")) {
    if (!outcome.switch_to.empty()) return twice(at);
    parts_.add_work(*work, outcome.switch_to);
    if (const auto other = find(at, "or")) outcome.instead.push_back(during_outcome(*other));
    return;
  }
  if (!at.is_scalar() || !parts_.diagnostics.clean(at)) return;
  const auto phrase = std::get<Phrase>(parse_phrase(at.text(), during_phrases()));
  if (phrase.verb == PhraseVerb::end ? outcome.end : outcome.rest.has_value()) return twice(at);
  if (phrase.verb == PhraseVerb::end)
    outcome.end = true;
  else
    outcome.rest = phrase.recovery;
}

// ---- What must never or always be ----

void RulesReader::never(Cursor list) {
  Ids ids("a never");
  parts_.plan.never.reserve(list.count());
  each_item(list, [&](Cursor map) {
    auto never = begin<Never>(map, "never", ids);
    never.when = test(map, TestContext::never);
    parts_.plan.never.push_back(std::move(never));
  });
}

void RulesReader::always(Cursor list) {
  Ids ids("an always");
  parts_.plan.always.reserve(list.count());
  each_item(list, [&](Cursor map) {
    auto always = begin<Always>(map, "always", ids);
    if (const auto reach = parts_.value(map, "reach")) always.reach = parts_.step(*reach).value_or(0);
    parts_.plan.always.push_back(std::move(always));
  });
}

/// What is said of it stands on every sheet, so it is never silent.
void RulesReader::waived(Cursor list) {
  Ids ids("a property that is waived");
  each_item(list, [&](Cursor map) {
    Waiver waiver;
    waiver.place = map.place();
    waiver.from = parts_.from(map);
    waiver.say = parts_.text(map, "say");
    if (const auto property = parts_.value(map, "property")) {
      waiver.property = property->text();
      ids.add(*property, parts_.diagnostics);
    }
    parts_.plan.waived.push_back(std::move(waiver));
  });
}

}  // namespace

void read_rules(Cursor root, PlanParts& parts) {
  RulesReader reader(parts);
  const auto list = [&](std::string_view key) {
    const auto found = find(root, key);
    return found && found->is_list() ? found : std::nullopt;
  };
  if (const auto rules = list("rules")) reader.rules(*rules);
  if (const auto during = list("during")) reader.during(*during);
  if (const auto never = list("never")) reader.never(*never);
  if (const auto always = list("always")) reader.always(*always);
  if (const auto waived = list("waive")) reader.waived(*waived);
}

}  // namespace rehab::reading
