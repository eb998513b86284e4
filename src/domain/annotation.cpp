#include "domain/annotation.hpp"

#include <array>

#include "domain/safe_text.hpp"

namespace rehab {
namespace {

constexpr std::array<std::string_view, 3> level_names = {"error", "warning", "notice"};

void append_escaped(std::string& out, std::string_view text, bool in_property) {
  for (const char c : text) {
    if (c == '%')
      out += "%25";
    else if (c == '\n')
      out += "%0A";
    else if (c == '\r')
      out += "%0D";
    else if (in_property && c == ':')
      out += "%3A";
    else if (in_property && c == ',')
      out += "%2C";
    else
      out += c;
  }
}

}  // namespace

bool is_in_repository(std::string_view name) {
  return !name.starts_with('<') && name.find_first_of("./") != std::string_view::npos;
}

Place in_repository(Place place, std::span<const Source> sources) {
  while (!is_in_repository(sources[place.source].name) && sources[place.source].named) place = *sources[place.source].named;
  return place;
}

std::string annotation_line(const Annotation& annotation) {
  const bool in_file = is_in_repository(annotation.file);
  std::string out = "::" + std::string(level_names[static_cast<std::size_t>(annotation.level)]);
  char before = ' ';
  const auto property = [&](std::string_view name, std::string_view value) {
    out += before + std::string(name) + "=";
    append_escaped(out, safe_text(value), true);
    before = ',';
  };
  if (in_file) property("file", annotation.file);
  if (in_file && annotation.line > 0) property("line", std::to_string(annotation.line));
  if (in_file && annotation.column > 0) property("col", std::to_string(annotation.column));
  if (!annotation.title.empty()) property("title", annotation.title);
  out += "::";
  if (!in_file && !annotation.file.empty()) {
    append_escaped(out, safe_text(annotation.file), false);
    out += (annotation.line > 0 ? ":" + std::to_string(annotation.line) : "") + ": ";
  }
  std::string text = safe_lines(annotation.text);
  text.erase(text.find_last_not_of('\n') + 1);
  append_escaped(out, text, false);
  return out + "\n";
}

}  // namespace rehab
