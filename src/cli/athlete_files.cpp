#include "cli/athlete_files.hpp"

#include "cli/folder.hpp"
#include "cli/squad.hpp"

namespace rehab::cli {

Status AthleteFiles::find(const std::vector<std::string>& named, const std::string& list, const View& view, Console& console) {
  const auto names = files_named(named, list, view, console);
  if (const auto* status = std::get_if<Status>(&names)) return *status;
  Status worst = Status::answered;
  for (const auto& path : std::get<std::vector<std::string>>(names)) worst = worse(worst, add(path, view, console));
  return worst;
}

Status AthleteFiles::add(const std::string& path, const View& view, Console& console) {
  const auto found = files::yaml_files(path);
  const Status unopened = show_unopened(found, view, console);
  if (files::is_folder(path)) {
    Folder& folder = folders_.emplace_back(path);
    folder.may_hold_some = unopened != Status::answered;
    for (const std::string& name : found.names) folder_of_.emplace(name, &folder);
  }
  all_.insert(all_.end(), found.names.begin(), found.names.end());
  return unopened;
}

void AthleteFiles::note_some(const std::string& file) const {
  if (const auto folder = folder_of_.find(file); folder != folder_of_.end()) folder->second->may_hold_some = true;
}

bool AthleteFiles::wants(const Source& source, const std::string& file, const View& view, Console& console) const {
  if (!folder_of_.contains(file)) return true;
  if (!is_meant(source, FileKind::athlete, view, console)) return false;
  note_some(file);
  return true;
}

Status AthleteFiles::empty_folders(const View& view, Console& console) const {
  Status worst = Status::answered;
  for (const Folder& folder : folders_) {
    if (folder.may_hold_some) continue;
    print_failure(folder.name, folder.name + " holds no athlete file; one begins with rehab: athlete/1", view, console);
    worst = Status::bad_input;
  }
  return worst;
}

}  // namespace rehab::cli
