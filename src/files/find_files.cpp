#include "files/find_files.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace rehab::files {

namespace fs = std::filesystem;

std::variant<std::vector<std::string>, Failure> yaml_files(const std::string& path) {
  std::error_code error;
  if (path == "-" || !fs::is_directory(path, error)) return std::vector<std::string>{path};
  std::vector<std::string> found;
  fs::recursive_directory_iterator at(path, error);
  while (!error && at != fs::recursive_directory_iterator()) {
    const std::string name = at->path().filename().string();
    if (name.starts_with('.')) {
      at.disable_recursion_pending();
    } else if ((name.ends_with(".yaml") || name.ends_with(".yml")) && !at->is_directory(error)) {
      found.push_back(at->path().string());
    }
    if (found.size() > most_files) return refused(path, "holds more than 100,000 YAML files", Fault::machine);
    at.increment(error);
  }
  if (error) return failed("cannot look through", path, error.value());
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace rehab::files
