#include "render/numbers.hpp"

#include <fmt/format.h>

#include "render/json.hpp"
#include "render/words.hpp"

namespace rehab {

namespace {

using NumberList = std::vector<Number>;

std::string limits_by(const NextSession& next) {
  const LimitsChange& limits = *next.athlete->log[*next.limits_entry].limits;
  return limits.now->by.empty() ? "limits in the log" : "limits, " + limits.now->by;
}

void add_caps(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  const auto add = [&](Percent cap, std::string who, const Cited* cited) {
    numbers.push_back({"cap", to_string(cap), std::move(who), cited, cap == next.prescription.cap});
  };
  const Stage& stage = plan.stage_of(next.prescription.step);
  add(stage.cap, "stage " + stage.id, &stage);
  for (const int index : next.because) {
    const Rule& rule = plan.rules[static_cast<std::size_t>(index)];
    if (rule.then.cap) add(*rule.then.cap, "rule " + rule.id, &rule);
  }
  if (next.limits_entry && next.state.limit_intensity) add(*next.state.limit_intensity, limits_by(next), nullptr);
  if (next.state.ceiling && next.prescription.decision != Decision::start) {
    add(*next.state.ceiling, fmt::format("what was run, and {} at most above it", to_string(plan.rises.intensity)), &plan.rises);
  }
}

void add_doses(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  const Step& step = plan.steps[static_cast<std::size_t>(next.prescription.step)];
  const Stage& stage = plan.stage_of(next.prescription.step);
  for (const Work& line : step.work) {
    numbers.push_back({"dose", plan.exercises[static_cast<std::size_t>(line.exercise)].id + " " + unbroken(to_string(line.dose)),
                       "step " + step.id, &step});
  }
  for (const Work& line : stage.drills) {
    numbers.push_back({"drill", plan.exercises[static_cast<std::size_t>(line.exercise)].id + " " + unbroken(to_string(line.dose)),
                       "stage " + stage.id, &stage});
  }
  if (next.limits_entry && next.state.limit_distance) {
    numbers.push_back({"no longer than", to_string(*next.state.limit_distance), limits_by(next), nullptr});
  }
  for (const Work& line : next.work) {
    if (const auto limit = speed_limit(plan, next.athlete->profile, line); !limit.empty()) {
      numbers.push_back({"speed", limit, fmt::format("the athlete's best time at {}", to_string(*line.dose.intensity)), nullptr});
    }
  }
}

void add_days(const NextSession& next, NumberList& numbers) {
  const Plan& plan = *next.plan;
  for (const int index : next.rest.rules) {
    const Rule& rule = plan.rules[static_cast<std::size_t>(index)];
    numbers.push_back({"rest", count_text(rule.then.rest_days, "day", "days"), "rule " + rule.id, &rule});
  }
  for (const int index : next.because) {
    const Rule& rule = plan.rules[static_cast<std::size_t>(index)];
    if (rule.then.movement == Movement::regress && next.prescription.decision == Decision::regress) {
      numbers.push_back({"back", count_text(rule.then.steps, "step", "steps"), "rule " + rule.id, &rule,
                         rule.then.steps == next.prescription.regress_steps});
    }
  }
  const int needed = plan.steps[static_cast<std::size_t>(next.prescription.step)].sessions;
  if (needed > 1) {
    const Step& step = plan.steps[static_cast<std::size_t>(next.prescription.step)];
    numbers.push_back({"sessions", fmt::format("{} clean ones", needed), "step " + step.id, &step});
  }
}

void add_during(const NextSession& next, NumberList& numbers) {
  for (const DuringRule& rule : next.plan->during) {
    if (rule.then.rest) numbers.push_back({"longer rest", to_string(*rule.then.rest), "during rule " + rule.id, &rule});
    for (const Work& line : rule.then.switch_to) {
      numbers.push_back({"switch",
                         next.plan->exercises[static_cast<std::size_t>(line.exercise)].id + " " + unbroken(to_string(line.dose)),
                         "during rule " + rule.id, &rule});
    }
  }
}

}  // namespace

std::vector<Number> numbers_of(const NextSession& next) {
  NumberList numbers;
  if (next.prescription.step < 0) return numbers;
  add_caps(next, numbers);
  add_doses(next, numbers);
  add_days(next, numbers);
  add_during(next, numbers);
  return numbers;
}

std::string weighed(const Plan& plan, const Cited& cited) {
  std::string text;
  for (const Citation& citation : cited.from) {
    const std::string& weight = plan.sources[static_cast<std::size_t>(citation.source)].weight;
    if (!text.empty()) text += ", ";
    text += citation_text(plan, citation);
    if (!weight.empty()) text += " (" + weight + ")";
  }
  return text;
}

}  // namespace rehab
