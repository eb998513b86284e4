#include "cli/own_file.hpp"

#include <fmt/format.h>

#include "files/read_file.hpp"

namespace rehab::cli {

namespace {

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

files::Replaced write_own(const std::string& path, const std::string& text, std::string_view kind) {
  if (std::holds_alternative<files::Failure>(files::read_file(path))) return files::create(path, text);
  return files::replace(path, [&](const std::string& old) -> std::variant<std::string, files::Failure> {
    if (old.empty() || first_line(old) == first_line(text)) return text;
    return files::refused(path, fmt::format("is not {}, and is left as it is", kind), files::Fault::input);
  });
}

}  // namespace rehab::cli
