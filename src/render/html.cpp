#include "render/html.hpp"

#include <fmt/format.h>

namespace rehab {

namespace {

bool in_list(Part part) { return part == Part::item || part == Part::more || part == Part::detail; }

std::string_view class_of(Part part) {
  switch (part) {
    case Part::headline: return "head";
    case Part::stop: return "head stop";
    case Part::warning: return "warn";
    case Part::foot: return "foot";
    default: return "";
  }
}

std::string paragraph(const Line& line) {
  const std::string_view kind = class_of(line.part);
  const std::string label = line.label.empty() ? "" : fmt::format("<strong>{}</strong> ", html(line.label));
  return fmt::format("<p{}>{}{}{}</p>\n", kind.empty() ? "" : fmt::format(" class=\"{}\"", kind), label,
                     line.part == Part::warning ? "<strong>Mind:</strong> " : "", html(line.text));
}

}  // namespace

std::string html(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
  return out;
}

bool is_command(const Line& line) {
  return line.part == Part::code || (line.part == Part::under && with_blanks(line.text).starts_with("rehab "));
}

/// A command's words, which break between them alone: no line ends within `--reason`.
std::string command_html(std::string_view command) {
  std::string out;
  while (!command.empty()) {
    const std::size_t end = std::min(command.find(' '), command.size());
    out += fmt::format("{}<span>{}</span>", out.empty() ? "" : " ", html(command.substr(0, end)));
    command.remove_prefix(std::min(end + 1, command.size()));
  }
  return "<p><code>" + out + "</code></p>\n";
}

std::string html_lines(std::span<const Line> lines) {
  std::string out;
  bool listing = false;
  for (const Line& line : lines) {
    if (in_list(line.part) != listing) out += listing ? "</ul>\n" : "<ul>\n";
    listing = in_list(line.part);
    if (listing) {
      out += fmt::format("<li{}>{}{}</li>\n", line.part == Part::item ? "" : " class=\"more\"",
                         line.label.empty() ? "" : fmt::format("<strong>{}</strong> ", html(line.label)), html(line.text));
    } else if (is_command(line)) {
      out += command_html(with_blanks(line.text));
    } else if (!line.text.empty() || !line.label.empty()) {
      out += paragraph(line);
    }
  }
  return out + (listing ? "</ul>\n" : "");
}

}  // namespace rehab
