// Pages as Markdown.
#include "render/markdown.hpp"

#include <algorithm>

#include "domain/safe_text.hpp"
#include "render/sheet.hpp"

namespace rehab {

namespace {

constexpr std::string_view special = "\\`*_[]<>#|~&!$";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `-`, `+`, `=` or `12.` at the start of a line would begin a list or a heading.
std::size_t list_mark(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+' || text[0] == '=')) return 0;
  std::size_t at = 0;
  while (at < text.size() && is_digit(text[at])) ++at;
  const bool numbered = at > 0 && at < text.size() && (text[at] == '.' || text[at] == ')');
  return numbered ? at : std::string_view::npos;
}

std::string strong(std::string_view text) { return text.empty() ? "" : "**" + markdown_text(text) + "**"; }

/// A label before its text.
std::string labelled(const Line& line) {
  if (line.label.empty()) return markdown_text(line.text);
  return strong(line.label) + (line.text.empty() ? "" : " " + markdown_text(line.text));
}

std::string without_dash(std::string_view text) { return std::string(text.starts_with("- ") ? text.substr(2) : text); }

/// Parts that stand below each other without a blank line between.
bool joins(Part above, Part below) {
  switch (below) {
    case Part::under: return above == Part::headline || above == Part::stop || above == Part::under;
    case Part::warning: return above == Part::warning;
    case Part::plain: return above == Part::plain;
    case Part::item: return above == Part::item || above == Part::more || above == Part::detail;
    case Part::more:
    case Part::detail: return true;
    case Part::code: return above == Part::code;
    default: return false;
  }
}

/// Parts that begin a new line where Markdown would go on with the one above, unless two blanks end that one.
bool breaks_before(Part part) { return part == Part::more || part == Part::plain || part == Part::warning; }

std::string body(const Line& line) {
  switch (line.part) {
    case Part::headline:
    case Part::stop: return "# " + markdown_text(line.label + "  " + line.text);
    case Part::under: return "- " + strong(line.text);
    case Part::warning: return "> **Warning:** " + markdown_text(line.text);
    case Part::plain: return markdown_text(line.text);
    case Part::heading: return "## " + markdown_text(line.text);
    case Part::section: return "## " + markdown_text(line.label);
    case Part::item: return "- " + labelled({line.part, line.label, without_dash(line.text)});
    case Part::more: return "  " + markdown_text(line.text);
    case Part::detail: return "  - " + markdown_text(without_dash(line.text));
    case Part::code: return "    " + safe_text(line.text);
    case Part::foot: return "*" + markdown_text(line.text) + "*";
  }
  return {};
}

}  // namespace

std::string page_markdown(const Page& page) {
  std::vector<const Line*> lines;
  for (const Line& line : page) {
    if (line.part != Part::plain || !line.text.empty()) lines.push_back(&line);
  }
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && !joins(lines[i - 1]->part, lines[i]->part)) out += '\n';
    out += body(*lines[i]);
    if (i + 1 < lines.size() && breaks_before(lines[i + 1]->part) && joins(lines[i]->part, lines[i + 1]->part)) out += "  ";
    out += '\n';
  }
  return out;
}

std::string markdown_text(std::string_view text) {
  const std::string flat = with_blanks(printable(text));
  const std::size_t mark = list_mark(flat);
  std::string out;
  for (std::size_t i = 0; i < flat.size(); ++i) {
    if (i == mark || special.find(flat[i]) != std::string_view::npos) out += '\\';
    out += flat[i];
  }
  return out;
}

std::string to_markdown(const NextSession& next, SheetLength length) { return page_markdown(sheet_of(next, length)); }

}  // namespace rehab
