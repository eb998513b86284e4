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

std::variant<std::vector<std::string>, Failure> yaml_files(const std::string& path) {
  std::error_code error;
  if (!is_folder(path)) return std::vector<std::string>{path};
  std::vector<std::string> found;
  fs::recursive_directory_iterator at(path, error);
  while (!error && at != fs::recursive_directory_iterator()) {
    const std::string name = at->path().filename().string();
    if (name.starts_with('.')) {
      at.disable_recursion_pending();
    } else if (is_yaml(at->path()) && !at->is_directory(error)) {
      found.push_back(at->path().string());
    }
    if (found.size() > most_files) return refused(path, "holds more than 100,000 YAML files", Fault::machine);
    at.increment(error);
  }
  if (error) return failed("look through", path, error.value());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace rehab::files
