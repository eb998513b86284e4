#include "cli/suites.hpp"

#include <algorithm>
#include <set>

#include "cli/folder.hpp"
#include "files/beside.hpp"
#include "files/find_files.hpp"
#include "files/read_file.hpp"
#include "read/test_reader.hpp"

namespace rehab::cli {
namespace {

FindAthlete athletes_beside(const std::string& file) {
  return [file](std::string_view name) -> std::variant<Source, std::string> {
    const std::string path = files::beside(std::string(name), file);
    auto text = files::read_file(path);
    if (const auto* failure = std::get_if<files::Failure>(&text)) return failure->message;
    return Source{path, std::move(std::get<std::string>(text))};
  };
}

/// The pieces of the pattern between its `*` stand in the name, in that order.
bool matches(std::string_view name, std::string_view pattern) {
  while (!pattern.empty()) {
    const std::size_t star = std::min(pattern.find('*'), pattern.size());
    const std::size_t at = name.find(pattern.substr(0, star));
    if (at == std::string_view::npos) return false;
    name.remove_prefix(at + star);
    pattern.remove_prefix(std::min(star + 1, pattern.size()));
  }
  return true;
}

/// In no folder of the reader's, hence in brackets: `<hansen>/gates.yaml`.
std::string name_of(const BuiltInCases& file) { return "<" + std::string(file.plan) + ">/" + std::string(file.path); }

/// Of the built-in cases of one plan.
FindAthlete athletes_among(std::string_view plan) {
  return [plan](std::string_view path) -> std::variant<Source, std::string> {
    for (const BuiltInCases& file : built_in_cases()) {
      if (file.plan == plan && file.path == path) return Source{name_of(file), std::string(file.text)};
    }
    return "there is no " + std::string(path) + " among the cases of " + std::string(plan);
  };
}

std::variant<LoadedSuite, Status> suite_with(Source source, const std::string& path, const FindAthlete& athletes,
                                             PlanCache& plans, const View& view, Console& console, const std::string& plan_name) {
  std::vector<Source> sources{std::move(source)};
  const auto refuse = [&](const std::vector<Diagnostic>& why) {
    print_diagnostics(why, sources, view, console);
    return Status::bad_input;
  };
  const auto document = open_document(sources[0].text);
  if (!document.value) return refuse(document.diagnostics);
  if (const auto wrong = reading::wrong_kind(*document.value, FileKind::test); !wrong.empty()) return refuse(wrong);
  Console unshown;  // a file that runs under another plan need not have one of its own
  const auto own = plan_of(*document.value, sources[0], path, view, plans, plan_name.empty() ? console : unshown);
  const auto plan = plan_name.empty() ? own : plans.named(plan_name, view, console);
  if (const auto* status = std::get_if<Status>(&plan)) return *status;
  const auto* written_for = std::get_if<SharedPlan>(&own);
  auto reading = read_test(*document.value, std::get<SharedPlan>(plan)->plan, athletes,
                           written_for != nullptr ? &(*written_for)->plan : nullptr);
  sources.insert(sources.end(), reading.athletes.begin(), reading.athletes.end());
  print_diagnostics(reading.diagnostics, sources, view, console);
  if (!reading.value) return Status::bad_input;
  return LoadedSuite{path, {std::move(sources[0]), std::move(*reading.value)}, std::get<SharedPlan>(plan)};
}

/// Gathers the test files that are asked for.
class SuiteLoader {
 public:
  SuiteLoader(const TestOptions& options, Console& console) : options_(options), console_(console) {}

  /// Whether the plan that all are to be run under can be read; its errors are shown once.
  bool has_plan() {
    return options_.plan.empty() || std::holds_alternative<SharedPlan>(plans_.named(options_.plan, options_, console_));
  }

  /// The test files of one path; of a folder only they are read further. A file that is named twice, or lies in a folder that is
  /// named too, is one file: its cases count once.
  void load_path(const std::string& path) {
    const auto found = files::yaml_files(path);
    for (const auto& [folder, failure] : found.unopened) refuse_path(folder, failure.message, failure.exit_status());
    const bool folder = files::is_folder(path);
    bool any = false;
    for (const std::string& name : found.names) any = load_file(name, folder) || any;
    if (any || !found.unopened.empty()) return;
    refuse_path(path, path + " holds no test file, and nothing tested is nothing passed; one begins with rehab: test/1",
                static_cast<int>(Status::bad_input));
  }

  void load_built_in(const std::string& plan) {
    const std::string own_plan = options_.plan.empty() ? plan : options_.plan;
    for (const BuiltInCases& file : built_in_cases()) {
      if (file.plan != plan || file.path.find('/') != std::string_view::npos) continue;
      Console local;
      keep(suite_with({name_of(file), std::string(file.text)}, name_of(file), athletes_among(plan), plans_, options_, local,
                      own_plan),
           name_of(file), local);
    }
    if (loaded_.suites.empty() && loaded_.unread.empty())
      refuse_path(plan, "no built-in plan " + plan + "; " + built_in_hint(plan), static_cast<int>(Status::bad_input));
  }

  LoadedSuites take() {
    if (!options_.only.empty()) keep_matching();
    return std::move(loaded_);
  }

 private:
  /// Whether there is a test file of that name, be it one that cannot be read.
  bool load_file(const std::string& name, bool in_folder) {
    const auto behind = files::file_behind(name);
    if (behind && !known_.insert(*behind).second) return true;
    Console local;
    auto text = load_text(name, options_, local);
    if (const auto* status = std::get_if<Status>(&text)) return keep(*status, name, local);
    Source& source = std::get<Source>(text);
    if (in_folder && !is_meant(source, FileKind::test, options_, local)) {
      if (!options_.quiet) console_.err += local.err;
      if (behind) known_.erase(*behind);
      return false;
    }
    return keep(suite_from(std::move(source), name, plans_, options_, local, options_.plan), name, local);
  }

  bool keep(std::variant<LoadedSuite, Status> suite, const std::string& name, Console& local) {
    console_.err += local.err;
    if (auto* read = std::get_if<LoadedSuite>(&suite)) {
      loaded_.suites.push_back(std::move(*read));
      return true;
    }
    loaded_.worst = worse(loaded_.worst, std::get<Status>(suite));
    if (local.errors.empty()) local.errors.push_back({name, 0, 0, diagnostic_id::unread, "its plan could not be read"});
    loaded_.unread.push_back({name_of_input(name), std::move(local.errors)});
    return true;
  }

  void refuse_path(const std::string& path, const std::string& message, int status) {
    print_failure(path, message, options_, console_);
    loaded_.worst = worse(loaded_.worst, static_cast<Status>(status));
    loaded_.unread.push_back({path, {{path, 0, 0, diagnostic_id::unread, message}}});
  }

  void keep_matching() {
    for (LoadedSuite& one : loaded_.suites) {
      std::erase_if(one.suite.file.cases, [&](const Case& a_case) { return !matches(a_case.name, options_.only); });
    }
    std::erase_if(loaded_.suites, [](const LoadedSuite& one) { return one.suite.file.cases.empty(); });
    if (!loaded_.suites.empty() || !loaded_.unread.empty()) return;
    print_failure("", "--only " + options_.only + ": no case has this in its name; --list tells the names", options_, console_);
    loaded_.worst = Status::bad_input;
  }

  const TestOptions& options_;
  Console& console_;
  PlanCache plans_;
  LoadedSuites loaded_;
  std::set<files::Identity> known_;
};

}  // namespace

std::variant<LoadedSuite, Status> suite_from(Source source, const std::string& path, PlanCache& plans, const View& view,
                                             Console& console, const std::string& plan) {
  return suite_with(std::move(source), path, athletes_beside(path), plans, view, console, plan);
}

LoadedSuites load_suites(const TestOptions& options, Console& console) {
  SuiteLoader loader(options, console);
  if (!loader.has_plan()) return {{}, {}, Status::bad_input};
  for (const std::string& path : options.paths) loader.load_path(path);
  if (!options.built_in.empty()) loader.load_built_in(options.built_in);
  return loader.take();
}

}  // namespace rehab::cli
