#include "files/failure.hpp"

#include <cerrno>
#include <system_error>

#include <fmt/format.h>

namespace rehab::files {
namespace {

Fault fault_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG: return Fault::input;
    default: return Fault::machine;
  }
}

/// The system's words, starting small as all messages do. No locale is ever set, so they are English.
std::string words(int error) {
  std::string text = std::generic_category().message(error);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace

Failure failed(std::string_view what, std::string_view path, int error) {
  return {fmt::format("cannot {} {}: {}", what, path, words(error)), error, fault_of(error)};
}

Failure refused(std::string_view path, std::string_view why, Fault fault) { return {fmt::format("{} {}", path, why), 0, fault}; }

}  // namespace rehab::files
