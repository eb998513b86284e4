// rehab test: a plan's regression cases, how much of the plan they touch, and what they would not notice.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <numeric>

#include "cases/coverage.hpp"
#include "cases/mutation.hpp"
#include "cases/run.hpp"
#include "cli/accept.hpp"
#include "cli/commands.hpp"
#include "cli/own_file.hpp"
#include "cli/saving.hpp"
#include "cli/suites.hpp"
#include "cli/watch.hpp"
#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/safe_text.hpp"
#include "read/diagnostic_text.hpp"
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
void show(const TestOptions& options, const TestResults& results, const std::string& strength, Console& console) {
  const bool alone = options.format == Format::tap || options.format == Format::junit;
  if (alone) console.err += strength;
  if (results.suites.empty() && (options.format == Format::text || options.format == Format::github)) return;  // all is said
  switch (options.format) {
    case Format::tap: console.out += test_tap(results); break;
    case Format::junit: console.out += test_junit(results, TestTimes::hidden); break;
    case Format::json: console.out += test_json(results) + strength; break;
    case Format::github: console.out += test_github(results) + strength + test_sum(results); break;
    case Format::text:
    case Format::yaml:
    case Format::markdown:
    case Format::table:
    case Format::ics:
      console.out +=
          test_text(results, options.quiet ? PassedFiles::left_out : PassedFiles::listed, color_on(files::Stream::out, options)) +
          strength + test_sum(results);
      break;
  }
}

int failures(const std::vector<cases::SuiteResult>& results) {
  return std::accumulate(results.begin(), results.end(), 0,
                         [](int sum, const cases::SuiteResult& suite) { return sum + suite.failed(); });
}

std::vector<const Case*> cases_of(const PlanSuites& group, const std::vector<LoadedSuite>& suites) {
  std::vector<const Case*> all;
  for (const std::size_t i : group.members) {
    for (const Case& one : suites[i].suite.file.cases) all.push_back(&one);
  }
  return all;
}

/// A share that is smaller than what was asked for is found.
Status held_against(Percent share, const std::optional<int>& least) {
  return !least || share >= percent(*least) ? Status::answered : Status::found;
}

/// That it is: `coverage is below 60%`.
std::string said_below(const std::string& what, int least, Format format) {
  const std::string text = what + " is below " + to_string(percent(least));
  if (format == Format::json) return {};
  return format == Format::github ? annotation_line({AnnotationLevel::error, {}, 0, 0, "not enough cases", text}) : text + "\n";
}

/// Coverage is of the cases that passed: what fails shows nothing of its plan. What they lack is listed where it is asked for, or
/// too much.
Status show_coverage(const TestOptions& options, const LoadedPlan& loaded, const Plan* base, const std::vector<const Case*>& all,
                     std::string& out) {
  const auto& [plan, sources] = loaded;
  cases::Coverage coverage(plan);
  for (const Case* one : all) coverage.add(*one);
  const std::vector<cases::Mark> marks = base != nullptr ? coverage.marks_beyond(*base) : coverage.marks();
  const Status status = held_against(coverage_share(marks), options.min_coverage);
  if (options.format == Format::json) {
    if (options.coverage || options.min_coverage) out += coverage_json(plan, marks, sources);
  } else {
    if (options.coverage || status == Status::found)
      out += options.format == Format::github ? coverage_github(marks, sources) : coverage_gaps(marks, sources);
    out += coverage_sum(plan, marks);
  }
  if (status == Status::found) out += said_below("coverage", *options.min_coverage, options.format);
  return status;
}

/// With what is known so far, if a person ended it.
Status show_mutation(const TestOptions& options, const LoadedPlan& loaded, const Plan* base, const std::vector<const Case*>& all,
                     std::string& out, Console& console) {
  const auto& [plan, sources] = loaded;
  SearchWatch watch;
  const auto goes_on = [&](std::size_t tried, std::size_t mutants) {
    return watch.goes_on(tried, mutants, "changes of the plan tried");
  };
  const cases::Mutation mutation = cases::mutate(plan, all, base, goes_on);
  const bool whole = mutation.untried == 0;
  const Status status = whole ? held_against(noticed_share(mutation), options.min_noticed) : Status::unable;
  if (options.format == Format::json) {
    out += mutation_json(plan, mutation, sources);
  } else {
    if (options.mutate || status != Status::answered)
      out += options.format == Format::github ? mutation_github(mutation, sources) : mutation_text(mutation, sources);
    out += mutation_sum(plan, mutation);
  }
  if (status == Status::found) out += said_below("the share of changes noticed", *options.min_noticed, options.format);
  if (!whole)
    print_failure("", fmt::format("stopped; {} changes of {} were not tried", mutation.untried, plan.name), options, console);
  return status;
}

/// How much of one plan its cases show.
Status show_strength(const TestOptions& options, const PlanSuites& group, const std::vector<LoadedSuite>& suites,
                     std::string& out, Console& console) {
  const auto all = cases_of(group, suites);
  const std::optional<Plan> base = options.own ? base_of(group.plan->sources) : std::nullopt;
  const Plan* beyond = base ? &*base : nullptr;
  const Status status = show_coverage(options, *group.plan, beyond, all, out);
  if (!options.mutate && !options.min_noticed) return status;
  return worse(status, show_mutation(options, *group.plan, beyond, all, out, console));
}

/// That nothing was measured, and why, where somebody asked for it: silence would look like a gate that was passed.
void say_unmeasured(const TestOptions& options, const TestResults& results, Status loading, Console& console) {
  std::vector<std::string> asked;
  if (options.coverage || options.min_coverage) asked.emplace_back("coverage");
  if (options.mutate || options.min_noticed) asked.emplace_back("mutation");
  if (asked.empty()) return;
  std::vector<std::string> why;
  if (const int failed = failures(results.suites); failed > 0)
    why.push_back(fmt::format("{} case{} failed", failed, failed == 1 ? "" : "s"));
  if (loading != Status::answered) why.emplace_back("not all that was named could be read");
  print_failure("", fmt::format("not measured: {}; {}", fmt::join(asked, " and "), fmt::join(why, ", and ")), options, console);
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
  const LoadedSuites loaded = load_suites(options, loading);
  const bool unread = loaded.worst != Status::answered;
  if (unread || options.dry_run) console.err += loading.err;  // else reading the files again reports it
  return unread ? loaded.worst : accept(options, loaded.suites, console);
}

Status list(const TestOptions& options, const LoadedSuites& loaded, Console& console) {
  for (const LoadedSuite& one : loaded.suites) {
    const Source& source = one.suite.source;
    for (const Case& a_case : one.suite.file.cases) {
      const std::size_t line = position_of(a_case.place, source.text).line;
      if (options.format != Format::json) {
        console.out += fmt::format("{}:{}: {}\n", safe_text(source.name), line, safe_text(a_case.name));
        continue;
      }
      JsonWriter json(console.out);
      json.object()
          .field("schema", json_format::test_case)
          .field("file", source.name)
          .field("line", static_cast<std::int64_t>(line));
      json.field("case", a_case.name).close();
      console.out += '\n';
    }
  }
  return loaded.worst;
}

std::int64_t microseconds_now() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

TestResults run_suites(LoadedSuites& loaded) {
  TestResults results{std::vector<cases::SuiteResult>(loaded.suites.size()), std::move(loaded.unread)};
  for (const PlanSuites& group : grouped(loaded.suites)) {
    auto of_group = cases::run_all(group.plan->plan, suites_of(group, loaded.suites), microseconds_now);
    for (std::size_t i = 0; i < of_group.size(); ++i) results.suites[group.members[i]] = std::move(of_group[i]);
  }
  return results;
}

/// The report beside what is printed. That it could not be written is shown.
Status write_report(const TestOptions& options, const TestResults& results, Console& console) {
  if (options.junit.empty()) return Status::answered;
  const files::Replaced made = write_own(options.junit, test_junit(results, TestTimes::told), "a JUnit report");
  return note_saving(made, options.junit, options, console);
}

Status test(const TestOptions& options, Console& console) {
  LoadedSuites loaded = load_suites(options, console);
  if (options.list) return list(options, loaded, console);
  if (loaded.suites.empty() && loaded.unread.empty()) return loaded.worst;
  const TestResults results = run_suites(loaded);
  Status status = worse(loaded.worst, failures(results.suites) == 0 ? Status::answered : Status::found);
  std::string strength;
  if (status != Status::answered) {
    say_unmeasured(options, results, loaded.worst, console);
  } else {
    for (const PlanSuites& group : grouped(loaded.suites))
      status = worse(status, show_strength(options, group, loaded.suites, strength, console));
  }
  if (!options.quiet || status != Status::answered) show(options, results, strength, console);
  return worse(status, write_report(options, results, console));
}

}  // namespace

Status run(const TestOptions& options, Console& console) {
  const Status status = options.accept ? accepted(options, console) : Status::answered;
  if (status == Status::bad_input || options.dry_run) return status;
  return worse(status, test(options, console));
}

}  // namespace rehab::cli
