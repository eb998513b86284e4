// rehab test: a plan's regression cases, how much of the plan they touch, and what they would not notice.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "cases/coverage.hpp"
#include "cases/mutation.hpp"
#include "cases/run.hpp"
#include "cli/accept.hpp"
#include "cli/commands.hpp"
#include "cli/suites.hpp"
#include "cli/watch.hpp"
#include "render/test_report.hpp"
#include "render/test_strength.hpp"

namespace rehab::cli {

namespace {

/// The suites of one plan.
struct PlanSuites {
  SharedPlan plan;
  std::vector<std::size_t> members;
};

std::vector<PlanSuites> grouped(const std::vector<LoadedSuite>& suites) {
  std::vector<PlanSuites> groups;
  for (std::size_t i = 0; i < suites.size(); ++i) {
    auto at = std::find_if(groups.begin(), groups.end(), [&](const PlanSuites& group) { return group.plan == suites[i].plan; });
    if (at == groups.end()) at = groups.insert(groups.end(), {suites[i].plan, {}});
    at->members.push_back(i);
  }
  return groups;
}

std::vector<const cases::Suite*> suites_of(const PlanSuites& group, const std::vector<LoadedSuite>& suites) {
  std::vector<const cases::Suite*> members;
  for (const std::size_t i : group.members) members.push_back(&suites[i].suite);
  return members;
}

/// What reads TAP or JUnit is not shown anything else.
void show(Format format, const std::vector<cases::SuiteResult>& results, const std::string& strength, Console& console) {
  const bool alone = format == Format::tap || format == Format::junit;
  if (alone) console.err += strength;
  switch (format) {
    case Format::tap: console.out += test_tap(results); break;
    case Format::junit: console.out += test_junit(results); break;
    case Format::json: console.out += test_json(results) + strength; break;
    default: console.out += test_text(results) + strength + test_sum(results); break;
  }
}

bool all_passed(const std::vector<cases::SuiteResult>& results) {
  return std::all_of(results.begin(), results.end(), [](const cases::SuiteResult& suite) {
    return std::all_of(suite.results.begin(), suite.results.end(), [](const cases::Result& result) { return result.passed(); });
  });
}

std::vector<const Case*> cases_of(const PlanSuites& group, const std::vector<LoadedSuite>& suites) {
  std::vector<const Case*> all;
  for (const std::size_t i : group.members) {
    for (const Case& one : suites[i].suite.file.cases) all.push_back(&one);
  }
  return all;
}

/// Coverage is of the cases that passed: what fails shows nothing of its plan.
Status show_coverage(const TestOptions& options, const PlanSuites& group, const std::vector<const Case*>& all, std::string& out) {
  const auto& [plan, sources] = *group.plan;
  cases::Coverage coverage(plan);
  for (const Case* one : all) coverage.add(*one);
  if (options.format == Format::json) {
    if (options.coverage || options.min_coverage) out += coverage_json(plan, coverage, sources);
  } else {
    if (options.coverage) out += coverage_gaps(coverage, sources);
    out += coverage_sum(plan, coverage);
  }
  if (!options.min_coverage || coverage_share(coverage) >= percent(*options.min_coverage)) return Status::answered;
  if (options.format != Format::json) out += "coverage is below " + to_string(percent(*options.min_coverage)) + "\n";
  return Status::found;
}

/// With what is known so far, if a person ended it.
Status show_mutation(const TestOptions& options, const PlanSuites& group, const std::vector<const Case*>& all, std::string& out,
                     Console& console) {
  const auto& [plan, sources] = *group.plan;
  SearchWatch watch;
  const auto goes_on = [&](std::size_t tried, std::size_t mutants) {
    return watch.goes_on(tried, mutants, "changes of the plan tried");
  };
  const cases::Mutation mutation = cases::mutate(plan, all, goes_on);
  out += options.format == Format::json ? mutation_json(plan, mutation, sources) : mutation_text(plan, mutation, sources);
  if (mutation.untried == 0) return Status::answered;
  print_failure("", fmt::format("stopped; {} changes of {} were not tried", mutation.untried, plan.name), options, console);
  return Status::unable;
}

/// A person accepts, and looks at what he accepted: not a machine, whose cases would then always pass.
Status accepted(const TestOptions& options, Console& console) {
  const char* ci = std::getenv("CI");
  if (ci != nullptr && *ci != '\0' && !options.dry_run) {
    print_failure("", "--accept is refused where CI is set: a person accepts answers, and looks at them", options, console);
    return Status::bad_input;
  }
  if (std::find(options.paths.begin(), options.paths.end(), "-") != options.paths.end()) {
    print_failure("", "--accept writes into files, so - will not do for PATH", options, console);
    return Status::bad_input;
  }
  Console loading;
  const auto loaded = load_suites(options.paths, options, loading);
  const auto* status = std::get_if<Status>(&loaded);
  if (status != nullptr || options.dry_run) console.err += loading.err;  // else reading the files again reports it
  if (status != nullptr) return *status;
  return accept(options, std::get<std::vector<LoadedSuite>>(loaded), console);
}

Status test(const TestOptions& options, Console& console) {
  const auto loaded = load_suites(options.paths, options, console);
  if (const auto* status = std::get_if<Status>(&loaded)) return *status;
  const auto& suites = std::get<std::vector<LoadedSuite>>(loaded);
  std::vector<cases::SuiteResult> results(suites.size());
  for (const PlanSuites& group : grouped(suites)) {
    auto of_group = cases::run_all(group.plan->plan, suites_of(group, suites));
    for (std::size_t i = 0; i < of_group.size(); ++i) results[group.members[i]] = std::move(of_group[i]);
  }
  const bool passed = all_passed(results);
  Status status = passed ? Status::answered : Status::found;
  std::string strength;
  for (const PlanSuites& group : grouped(suites)) {
    if (!passed) break;
    const auto all = cases_of(group, suites);
    status = worse(status, show_coverage(options, group, all, strength));
    if (options.mutate) status = worse(status, show_mutation(options, group, all, strength, console));
  }
  show(options.format, results, strength, console);
  return status;
}

}  // namespace

Status run(const TestOptions& options, Console& console) {
  const Status status = options.accept ? accepted(options, console) : Status::answered;
  if (status == Status::bad_input || options.dry_run) return status;
  return worse(status, test(options, console));
}

}  // namespace rehab::cli
