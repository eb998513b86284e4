#include "cli/folder.hpp"

#include "cli/load.hpp"
#include "files/find_files.hpp"
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

Status NamedFiles::add(const std::string& path, const View& view, Console& console) {
  const auto found = files::yaml_files(path);
  if (const auto* failure = std::get_if<files::Failure>(&found)) {
    print_failure(path, failure->message, view, console);
    return static_cast<Status>(failure->exit_status());
  }
  const auto& names = std::get<std::vector<std::string>>(found);
  all_.insert(all_.end(), names.begin(), names.end());
  if (!files::is_folder(path)) return Status::answered;
  in_folders_.insert(names.begin(), names.end());
  if (!names.empty()) return Status::answered;
  print_failure(path, path + " holds no YAML file", view, console);
  return Status::bad_input;
}

bool is_meant(const Source& found, FileKind wanted, const View& view, Console& console) {
  if (!is_ours(found, view, console)) return false;
  const auto kind = kind_of(found.text);
  return !kind.value || *kind.value == wanted;
}

}  // namespace rehab::cli
