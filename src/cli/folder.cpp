#include "cli/folder.hpp"

#include "cli/load.hpp"
#include "read/foreign.hpp"

namespace rehab::cli {

bool is_ours(const Source& found, const View& view, Console& console) {
  if (is_foreign(found.text)) {
    print_diagnostics({{Severity::warning, {}, "passed over: it has no key \"rehab\"", "", diagnostic_id::passed_over}}, {found},
                      view, console);
    return false;
  }
  return true;
}

Status show_unopened(const files::FoundFiles& found, const View& view, Console& console) {
  Status worst = Status::answered;
  for (const auto& [folder, failure] : found.unopened) {
    print_failure(folder, failure.message, view, console);
    worst = worse(worst, static_cast<Status>(failure.exit_status()));
  }
  return worst;
}

Status NamedFiles::add(const std::string& path, const View& view, Console& console) {
  const auto found = files::yaml_files(path);
  const Status unopened = show_unopened(found, view, console);
  all_.insert(all_.end(), found.names.begin(), found.names.end());
  if (files::is_folder(path)) in_folders_.insert(found.names.begin(), found.names.end());
  if (!found.names.empty() || unopened != Status::answered) return unopened;
  print_failure(path, path + " holds no YAML file", view, console);
  return Status::bad_input;
}

bool is_meant(const Source& found, FileKind wanted, const View& view, Console& console) {
  if (!is_ours(found, view, console)) return false;
  const auto kind = kind_of(found.text);
  return !kind.value || *kind.value == wanted;
}

}  // namespace rehab::cli
