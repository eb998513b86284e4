#include "cli/suites.hpp"

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

struct Suites {
  std::vector<LoadedSuite> all;
  std::set<files::Identity> known;  ///< of them, so that a file counts once however it is named
};

/// The test files of one path; of a folder only they are read further. A file that is named twice, or lies in a folder that is
/// named too, is one file: its cases count once.
Status load_path(const std::string& path, const View& view, PlanCache& plans, Console& console, Suites& suites) {
  const auto found = files::yaml_files(path);
  if (const auto* failure = std::get_if<files::Failure>(&found)) {
    print_failure(path, failure->message, view, console);
    return static_cast<Status>(failure->exit_status());
  }
  Status worst = Status::answered;
  bool any = false;
  const auto& names = std::get<std::vector<std::string>>(found);
  const bool folder = files::is_folder(path);
  for (const std::string& name : names) {
    const auto behind = files::file_behind(name);
    if (behind && suites.known.contains(*behind)) {
      any = true;
      continue;
    }
    auto text = load_text(name, view, console);
    if (const auto* status = std::get_if<Status>(&text)) {
      worst = worse(worst, *status);
      continue;
    }
    Source& source = std::get<Source>(text);
    if (folder && !is_meant(source, FileKind::test, view, console)) continue;
    auto suite = suite_from(std::move(source), name, plans, view, console);
    if (const auto* status = std::get_if<Status>(&suite)) {
      worst = worse(worst, *status);
    } else {
      any = true;
      if (behind) suites.known.insert(*behind);
      suites.all.push_back(std::move(std::get<LoadedSuite>(suite)));
    }
  }
  if (any || worst != Status::answered) return worst;
  print_failure(path, path + " holds no test file, and nothing tested is nothing passed; one begins with rehab: test/1", view,
                console);
  return Status::bad_input;
}

}  // namespace

std::variant<LoadedSuite, Status> suite_from(Source source, const std::string& path, PlanCache& plans, const View& view,
                                             Console& console) {
  std::vector<Source> sources{std::move(source)};
  const auto refuse = [&](const std::vector<Diagnostic>& why) {
    print_diagnostics(why, sources, view, console);
    return Status::bad_input;
  };
  const auto document = open_document(sources[0].text);
  if (!document.value) return refuse(document.diagnostics);
  if (const auto wrong = reading::wrong_kind(*document.value, FileKind::test); !wrong.empty()) return refuse(wrong);
  const auto plan = plan_of(*document.value, sources[0], path, view, plans, console);
  if (const auto* status = std::get_if<Status>(&plan)) return *status;
  auto reading = read_test(*document.value, std::get<SharedPlan>(plan)->plan, athletes_beside(path));
  sources.insert(sources.end(), reading.athletes.begin(), reading.athletes.end());
  print_diagnostics(reading.diagnostics, sources, view, console);
  if (!reading.value) return Status::bad_input;
  return LoadedSuite{path, {std::move(sources[0]), std::move(*reading.value)}, std::get<SharedPlan>(plan)};
}

std::variant<std::vector<LoadedSuite>, Status> load_suites(const std::vector<std::string>& paths, const View& view,
                                                           Console& console) {
  Suites suites;
  PlanCache plans;
  Status worst = Status::answered;
  for (const std::string& path : paths) worst = worse(worst, load_path(path, view, plans, console, suites));
  if (worst != Status::answered) return worst;
  return std::move(suites.all);
}

}  // namespace rehab::cli
