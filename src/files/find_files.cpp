#include "files/find_files.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace rehab::files {

namespace fs = std::filesystem;

namespace {

bool is_yaml(const fs::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; });
  return ending == ".yaml" || ending == ".yml";
}

}  // namespace

bool is_folder(const std::string& path) {
  std::error_code error;
  return path != "-" && fs::is_directory(path, error);
}

std::optional<Identity> file_behind(const std::string& path) {
  struct stat status {};
  if (path == "-" || ::stat(path.c_str(), &status) != 0) return std::nullopt;
  return Identity{status.st_dev, status.st_ino};
}

FoundFiles yaml_files(const std::string& path) {
  FoundFiles found;
  if (!is_folder(path)) return {{path}, {}};
  std::vector<fs::path> open{path};
  while (!open.empty()) {
    const fs::path folder = std::move(open.back());
    open.pop_back();
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
      if (at->path().filename().string().starts_with('.')) continue;
      std::error_code unknown;  // what a name is, reading it will tell
      const bool is_link = at->is_symlink(unknown);
      if (at->is_directory(unknown)) {
        if (!is_link) open.push_back(at->path());
      } else if (is_yaml(at->path())) {
        found.names.push_back(at->path().string());
      }
      if (found.names.size() > most_files)
        return {{}, {{path, refused(path, "holds more than 100,000 YAML files", Fault::machine)}}};
    }
    if (error) found.unopened.emplace_back(folder.string(), failed("look through", folder.string(), error.value()));
  }
  std::sort(found.names.begin(), found.names.end());
  std::sort(found.unopened.begin(), found.unopened.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return found;
}

}  // namespace rehab::files
