#include "verify/switched_work.hpp"

#include <algorithm>

#include "domain/in_words.hpp"
#include "rehab/plan_queries.hpp"

namespace rehab::verify {

namespace {

/// Of runs: by distance, build-ups in, and by time.
struct Amounts {
  Distance farthest, metres;
  Duration longest, time;

  void add(const Plan& plan, const Work& line, int reps) {
    if (const auto distance = run_distance(plan, line)) {
      farthest = std::max(farthest, *distance);
      metres = metres + reps * *distance;
    } else if (const auto* duration = std::get_if<Duration>(&line.dose.amount)) {
      longest = std::max(longest, *duration);
      time.ms += reps * duration->ms;
    }
  }
};

/// The least of a step's runs that can be left where anything is.
Amounts least_left(const Plan& plan, const Step& step) {
  Amounts left;
  for (auto line = step.work.rbegin(); line != step.work.rend(); ++line) {
    if (!is_run(plan, *line)) continue;
    left.add(plan, *line, line->dose.sets > 1 ? line->dose.reps : 1);
    break;
  }
  return left;
}

std::string larger(std::string_view how, const std::string& own) { return std::string(how) + " its " + own; }

std::vector<std::string> excesses(const Plan& plan, const Step& step, const std::vector<Work>& instead) {
  Amounts own, other;
  Percent fastest;
  for (const auto& line : step.work) {
    if (is_run(plan, line)) own.add(plan, line, line.dose.total_reps());
  }
  for (const auto& line : instead) {
    if (!is_run(plan, line)) continue;
    other.add(plan, line, line.dose.total_reps());
    if (line.dose.intensity) fastest = std::max(fastest, *line.dose.intensity);
  }
  const bool stated = step.intensity > Percent{};
  const Percent allowed = stated ? step.intensity : plan.stage(step.stage).cap;
  const Amounts left = least_left(plan, step);
  std::vector<std::string> found;
  if (fastest > allowed) found.push_back(larger("faster than", to_string(allowed)));
  if (other.farthest > own.farthest) found.push_back(larger("farther than", to_string(own.farthest)));
  if (other.longest > own.longest) found.push_back(larger("longer than", to_string(own.longest)));
  if (other.metres > left.metres) found.push_back("more than the " + to_string(left.metres) + " that may be left");
  if (other.time > left.time) found.push_back("more than the " + to_string(left.time) + " that may be left");
  return found;
}

}  // namespace

std::optional<Recovery> longest_rest(const Plan& plan, int step) {
  std::optional<Recovery> longest;
  for (const auto& line : plan.step(step).work) {
    if (is_run(plan, line) && line.dose.rest && (!longest || longest->least < line.dose.rest->least)) longest = line.dose.rest;
  }
  return longest;
}

std::optional<Excess> first_excess(const Plan& plan, int stage, const std::vector<Work>& instead) {
  for (std::size_t i = 0; i < plan.steps.size(); ++i) {
    const Step& step = plan.steps[i];
    if (step.stage != stage || !any_run(plan, step.work)) continue;
    const auto found = excesses(plan, step, instead);
    if (found.empty()) continue;
    return Excess{static_cast<int>(i),
                  "at " + step.id + " it switches to " + as_written(plan, instead) + ", which is " + list(found, "and")};
  }
  return std::nullopt;
}

}  // namespace rehab::verify
