#include "files/beside.hpp"

#include <filesystem>
#include <system_error>

namespace rehab::files {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;  // as many as the system follows

/// In a file `-` is the name of a file; it means standard input only where somebody types it.
std::string next_to(const std::string& path, const std::string& file) {
  if (path == "-" && !file.empty() && file.find('/') == file.npos) return "./-";
  const auto slash = file.rfind('/');
  return path.starts_with('/') || slash == std::string::npos ? path : file.substr(0, slash + 1) + path;
}

bool is_there(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

/// `cases/../ours.yaml` as `ours.yaml`, where that is the same file.
std::string plainly(const std::string& path) {
  std::error_code error;
  const std::string plain = fs::path(path).lexically_normal().string();
  return plain != "-" && fs::equivalent(path, plain, error) ? plain : path;
}

}  // namespace

std::string beside(const std::string& path, const std::string& file) {
  const std::string first = next_to(path, file);
  std::string at = file;
  for (int link = 0; link < most_links && !is_there(next_to(path, at)); ++link) {
    std::error_code error;
    const fs::path target = fs::read_symlink(at, error);
    if (error) return first;
    at = next_to(target.string(), at);
  }
  const std::string found = next_to(path, at);
  return is_there(found) ? plainly(found) : first;
}

}  // namespace rehab::files
