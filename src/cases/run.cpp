#include "cases/run.hpp"

#include <algorithm>

#include "cases/actual.hpp"
#include "cases/nevers.hpp"
#include "cases/walk.hpp"
#include "domain/parallel.hpp"

namespace rehab::cases {
namespace {

FailedMoment failure_at(const Moment& moment, const NextSession& next, std::vector<ComparedAspect> compared) {
  FailedMoment failure{*moment.today, moment.place, std::move(compared), {}, {}, {}};
  for (const int rule : next.because) failure.fired.push_back(next.plan->rules[static_cast<std::size_t>(rule)].id);
  for (const int never : broken_nevers(next)) failure.broken.push_back(next.plan->never[static_cast<std::size_t>(never)].id);
  return failure;
}

}  // namespace

Result run(const Plan& plan, const Case& one) {
  Result result{&one, 0, {}, 0};
  WalkObserver observer;
  observer.asked = [&](const Moment& moment, const NextSession& next) {
    std::vector<ComparedAspect> compared;
    for (const Expectation& expected : moment.expected) {
      compared.push_back({&expected, actual(next, expected.aspect), holds(expected, next)});
    }
    result.expectations += static_cast<int>(compared.size());
    const bool held = std::all_of(compared.begin(), compared.end(), [](const ComparedAspect& c) { return c.held; });
    if (!held || !broken_nevers(next).empty()) result.failures.push_back(failure_at(moment, next, std::move(compared)));
    return WalkControl::on;
  };
  if (auto stuck = walk(plan, one, Depth::whole, observer)) {
    result.failures.push_back({stuck->moment->entry->date, stuck->moment->place, {}, {}, {}, std::move(stuck->why)});
  }
  return result;
}

bool passes(const Plan& plan, const Case& one) {
  bool all = true;
  WalkObserver observer;
  observer.asked = [&](const Moment& moment, const NextSession& next) {
    all = std::all_of(moment.expected.begin(), moment.expected.end(),
                      [&](const Expectation& expected) { return holds(expected, next); });
    all = all && broken_nevers(next).empty();
    return all ? WalkControl::on : WalkControl::enough;
  };
  return !walk(plan, one, Depth::expected, observer) && all;
}

std::vector<SuiteResult> run_all(const Plan& plan, std::span<const Suite* const> suites, const CaseClock& clock) {
  struct Job {
    const Case* one;
    Result* result;
  };
  std::vector<SuiteResult> all;
  std::vector<Job> jobs;
  for (const Suite* suite : suites) all.push_back({suite, std::vector<Result>(suite->file.cases.size())});
  for (SuiteResult& of : all) {
    for (std::size_t i = 0; i < of.results.size(); ++i) jobs.push_back({&of.suite->file.cases[i], &of.results[i]});
  }
  parallel_for(jobs.size(), 16, [&](std::size_t i) {
    const std::int64_t begun = clock ? clock() : 0;
    *jobs[i].result = run(plan, *jobs[i].one);
    if (clock) jobs[i].result->microseconds = clock() - begun;
  });
  return all;
}

}  // namespace rehab::cases
