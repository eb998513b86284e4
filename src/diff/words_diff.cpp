// What a sheet says beside the session and guards nothing: told, and no difference.
#include <algorithm>
#include <map>

#include "diff/plan_diff.hpp"

namespace rehab {

namespace {

/// By name, so that order does not matter.
using ByName = std::map<std::string, std::string>;

std::string cited(const Plan& plan, const Cited& cited) {
  std::vector<std::string> from;
  for (const auto& citation : cited.from)
    from.push_back(plan.sources[static_cast<std::size_t>(citation.source)].id + ":" + citation.where);
  std::sort(from.begin(), from.end());
  std::string text;
  for (const auto& one : from) text += one + "\n";
  return text;
}

ByName titles(const Plan& plan) {
  ByName all{{"plan", plan.title}};
  for (const auto& stage : plan.stages) all["stage " + stage.id] = stage.title;
  for (const auto& exercise : plan.exercises) all["exercise " + exercise.id] = exercise.title + "\n" + exercise.cue;
  return all;
}

ByName about(const Plan& plan) { return {{"plan", plan.about}}; }

ByName names(const Plan& plan) {
  ByName all;
  for (std::size_t i = 0; i < plan.stages.size(); ++i) all["stage " + std::to_string(i)] = plan.stages[i].id;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) all["step " + std::to_string(i)] = plan.steps[i].id;
  return all;
}

ByName care(const Plan& plan) {
  ByName all;
  for (const auto& stage : plan.stages) {
    std::string& text = all[stage.id];
    for (const auto& line : stage.warm_up) text += line + "\n";
    for (const auto& note : stage.care) text += note.text + "\n";
  }
  return all;
}

ByName sayings(const Plan& plan) {
  ByName all;
  for (const auto& rule : plan.rules) {
    if (!rule.then.warn) all["rule " + rule.id] = rule.say;
  }
  for (const auto& rule : plan.during) all["during " + rule.id] = rule.say;
  return all;
}

ByName sources(const Plan& plan) {
  ByName all;
  for (const auto& source : plan.sources) all["source " + source.id] = source.title + "\n" + source.by + "\n" + source.weight;
  for (const auto& stage : plan.stages) {
    all["stage " + stage.id] = cited(plan, stage);
    for (const auto& note : stage.care) all["note " + note.text] = cited(plan, note);
  }
  for (const auto& step : plan.steps) all["step " + step.id] = cited(plan, step);
  for (const auto& rule : plan.rules) all["rule " + rule.id] = cited(plan, rule);
  for (const auto& rule : plan.during) all["during " + rule.id] = cited(plan, rule);
  return all;
}

}  // namespace

std::vector<std::string> words_difference(const Plan& first, const Plan& second) {
  struct SheetPart {
    const char* name;
    ByName (*of)(const Plan&);
  };
  constexpr SheetPart parts[] = {{"titles and cues", titles},          {"what is said about the plan", about},
                                 {"names of stages and steps", names}, {"warm-up and care", care},
                                 {"what rules say", sayings},          {"sources", sources}};
  std::vector<std::string> differ;
  for (const auto& part : parts) {
    if (part.of(first) != part.of(second)) differ.emplace_back(part.name);
  }
  return differ;
}

}  // namespace rehab
