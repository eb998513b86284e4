// What guards an athlete beside the sessions themselves: what a plan claims, what it asks, which signs it lists, what it warns
// of.
#include <map>

#include "diff/plan_diff.hpp"

namespace rehab {

namespace {

/// By name, so that order does not matter.
using ByName = std::map<std::string, std::string>;

ByName properties(const Plan& plan) {
  ByName all;
  for (const auto& never : plan.never) all["never " + never.id] = never.when.written();
  for (const auto& always : plan.always) all["always " + always.id] = "reach " + plan.step(always.reach).id;
  for (const auto& waiver : plan.waived) all["waived " + waiver.property] = waiver.say;
  return all;
}

void add_limits(const Rises& rises, const std::string& of, ByName& all) {
  all["distance_rise" + of] = to_string(rises.distance);
  all["intensity_rise" + of] = to_string(rises.intensity);
  all["metres_rise" + of] = to_string(rises.metres);
  if (rises.minutes) all["minutes_rise" + of] = to_string(*rises.minutes);
  if (rises.reps) all["reps_rise" + of] = std::to_string(*rises.reps);
}

/// The plan's, and of each step that has its own what they change.
ByName limits(const Plan& plan) {
  ByName all;
  add_limits(plan.rises, "", all);
  for (const auto& step : plan.steps) {
    if (!step.own_rises) continue;
    const std::string of = " into step " + step.id;
    ByName own, as_planned;
    add_limits(*step.own_rises, of, own);
    add_limits(plan.rises, of, as_planned);
    for (const auto& [name, value] : own) {
      if (const auto same = as_planned.find(name); same == as_planned.end() || same->second != value) all[name] = value;
    }
  }
  return all;
}

ByName signs(const Plan& plan) {
  ByName all;
  for (const auto& observation : plan.observations) {
    for (const auto& sign : observation.signs)
      all[observation.id + ": " + sign.text] = sign.urgency == Urgency::now ? "listed (now)" : "listed (today)";
  }
  return all;
}

std::string_view place_of(const Observation& observation) {
  if (observation.kept) return "of test";
  return observation.of == Of::work ? "of work" : observation.of == Of::check_in ? "of check_in" : "of any";
}

ByName asked(const Plan& plan) {
  ByName all;
  for (const auto& observation : plan.observations) {
    const Key key = key_of_observation(static_cast<int>(&observation - plan.observations.data()));
    std::string& text = all[observation.id] = "\"" + observation.ask + "\" ";
    text += std::string(place_of(observation)) + ", ";
    text += value_text(plan, key, 0) + " to " + value_text(plan, key, observation.scale.size() - 1);
    for (int notch = 1; notch + 1 < observation.scale.size() && !observation.scale.words.empty(); ++notch)
      text += (notch == 1 ? " by " : ", ") + value_text(plan, key, notch);
    text += observation.unless_said ? ", unless said " + value_text(plan, key, *observation.unless_said) : std::string();
  }
  for (const auto& word : plan.words) {
    if (&word == &plan.words.front()) continue;
    all["word " + word.id] = "\"" + word.says + "\"" + (word.by_clinician ? ", by the clinician" : "") +
                             (word.until_setback ? ", until a setback" : "");
  }
  return all;
}

ByName warnings(const Plan& plan) {
  ByName all;
  for (const auto& rule : plan.rules) {
    if (rule.then.warn) all["rule " + rule.id] = "when " + rule.when.written() + ": " + rule.say;
    if (!rule.lifted_by.empty()) all["rule " + rule.id + " is lifted by"] = rule.lifted_by;
  }
  for (const auto& allowed : plan.allowed) {
    std::string& reasons = all["check allows " + std::string(info(allowed.warning).name)];
    reasons += (reasons.empty() ? "" : "; ") + allowed.reason;
  }
  return all;
}

}  // namespace

std::vector<GuardParting> guard_difference(const Plan& first, const Plan& second) {
  struct GuardPart {
    Guard guard;
    ByName (*of)(const Plan&);
  };
  constexpr std::array<GuardPart, guard_count> parts = {{{Guard::properties, properties},
                                                         {Guard::limits, limits},
                                                         {Guard::signs, signs},
                                                         {Guard::asked, asked},
                                                         {Guard::warnings, warnings}}};
  std::vector<GuardParting> found;
  for (const auto& part : parts) {
    std::map<std::string, std::array<std::string, 2>> both;
    for (const auto& [name, has] : part.of(first)) both[name][0] = has;
    for (const auto& [name, has] : part.of(second)) both[name][1] = has;
    for (const auto& [name, has] : both) {
      if (has[0] != has[1]) found.push_back({part.guard, name, has});
    }
  }
  return found;
}

}  // namespace rehab
