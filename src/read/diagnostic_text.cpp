// Lines and columns are worked out only here, where a diagnostic is shown.
#include "read/diagnostic_text.hpp"

#include <algorithm>
#include <string_view>

#include "domain/annotation.hpp"
#include "domain/json.hpp"
#include "domain/json_format.hpp"
#include "domain/look_alike.hpp"
#include "domain/safe_text.hpp"
#include "domain/utf8.hpp"

namespace rehab {
namespace {

constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
constexpr int widest_line = 100;  ///< columns of a line that are shown
constexpr int before_caret = 60;  ///< of them at most so many before the caret, where the line is longer
constexpr std::string_view cut = "...";

/// Where the word at the place has a character that only looks right, that is said first, whatever the error is.
std::string hint_of(const Diagnostic& diagnostic, const Source& source) {
  const bool told = diagnostic.message.find("(U+") != std::string::npos || diagnostic.hint.starts_with("write \"");
  if (told) return diagnostic.hint;
  const std::string_view rest =
      std::string_view(source.text).substr(std::min<std::size_t>(diagnostic.place.offset, source.text.size()));
  const std::string note = look_alike_note(rest.substr(0, rest.find_first_of(" \t\r\n")));
  return note.empty() || diagnostic.hint.empty() ? note + diagnostic.hint : note + "; " + diagnostic.hint;
}

std::string_view severity_name(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

/// A character as it is printed, and the columns that takes. A tab is one blank: what follows it must not jump.
struct Shown {
  std::string text;
  int width = 0;
};

Shown shown(std::string_view line, std::size_t at, std::size_t length) {
  if (line[at] == '\t') return {" ", 1};
  const Utf8 character = utf8_at(line, at);
  std::string text = safe_text(line.substr(at, length));
  const bool as_it_is = character.valid && !is_hazard(character.code);
  const int width = as_it_is ? display_width(character.code) : static_cast<int>(text.size());
  return {std::move(text), width};
}

/// A window on a line that has the caret in it.
struct Window {
  std::string text;
  int caret = 0;  ///< columns before it
};

/// The byte at which the window begins: far enough back for the caret's surroundings, no farther.
std::size_t window_start(std::string_view line, std::size_t caret) {
  std::size_t start = caret;
  int width = 0;
  while (start > 0) {
    std::size_t before = start - 1;
    while (before > 0 && start - before < 4 && (static_cast<unsigned char>(line[before]) & 0xc0U) == 0x80U) --before;
    width += shown(line, before, start - before).width;
    if (width > before_caret) break;
    start = before;
  }
  return start;
}

int width_up_to(std::string_view line, int enough) {
  int width = 0;
  for (std::size_t at = 0; at < line.size() && width <= enough; at += utf8_at(line, at).length)
    width += shown(line, at, utf8_at(line, at).length).width;
  return width;
}

Window window_on(std::string_view line, std::size_t caret) {
  Window out;
  std::size_t at = width_up_to(line, widest_line) <= widest_line ? 0 : window_start(line, caret);
  if (at > 0) out.text = cut;
  int width = static_cast<int>(out.text.size());
  for (; at < line.size(); at += utf8_at(line, at).length) {
    if (at <= caret) out.caret = width;
    const Shown next = shown(line, at, utf8_at(line, at).length);
    if (width + next.width > widest_line) {
      out.text += cut;
      return out;
    }
    out.text += next.text;
    width += next.width;
  }
  if (caret >= line.size()) out.caret = width;
  return out;
}

std::string_view line_at(std::string_view text, std::size_t start) {
  std::string_view line = text.substr(start);
  line = line.substr(0, line.find('\n'));
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (start == 0 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
  return line;
}

void append_report(std::string& out, const Diagnostic& diagnostic, const Source& source) {
  const TextPosition position = position_of(diagnostic.place, source.text);
  const std::string number = std::to_string(position.line);
  out += safe_text(source.name) + ':' + number + ':' + std::to_string(position.column) + ": ";
  out += std::string(severity_name(diagnostic.severity)) + ": " + safe_text(diagnostic.message) + '\n';

  const std::string_view line = line_at(source.text, position.line_start);
  const auto skipped = static_cast<std::size_t>(line.data() - (source.text.data() + position.line_start));
  const std::size_t caret =
      std::max<std::size_t>(diagnostic.place.offset, position.line_start + skipped) - position.line_start - skipped;
  const Window window = window_on(line, std::min(caret, line.size()));
  const std::string gutter(number.size() + 3, ' ');
  out += "  " + number + " | " + window.text + '\n';
  out += gutter + "| " + std::string(static_cast<std::size_t>(window.caret), ' ') + "^\n";
  std::string hint = hint_of(diagnostic, source);
  while (!hint.empty()) {
    const std::size_t end = std::min(hint.find('\n'), hint.size());
    out += gutter + "= " + safe_text(hint.substr(0, end)) + '\n';
    hint.erase(0, end + 1);
  }
}

void append_json(std::string& out, const Diagnostic& diagnostic, const Source& source) {
  const TextPosition position = position_of(diagnostic.place, source.text);
  JsonWriter json(out);
  json.object().field("schema", json_format::error).field("file", source.name);
  json.field("line", static_cast<std::int64_t>(position.line));
  json.field("column", static_cast<std::int64_t>(position.column));
  json.field("severity", severity_name(diagnostic.severity)).field("id", diagnostic.id);
  json.field("message", diagnostic.message).field("hint", hint_of(diagnostic, source)).close();
  out += '\n';
}

}  // namespace

TextPosition position_of(Place place, std::string_view text) {
  const std::size_t offset = std::min<std::size_t>(place.offset, text.size());
  const std::string_view before = text.substr(0, offset);
  TextPosition out;
  out.line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  out.line_start = out.line == 1 ? 0 : before.rfind('\n') + 1;
  std::string_view left = before.substr(out.line_start);
  if (out.line == 1 && left.starts_with(byte_order_mark)) left.remove_prefix(byte_order_mark.size());
  for (std::size_t at = 0; at < left.size(); at += utf8_at(left, at).length) ++out.column;
  return out;
}

std::string diagnostics_text(std::span<const Diagnostic> diagnostics, std::span<const Source> sources) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) append_report(out, diagnostic, sources[diagnostic.place.source]);
  return out;
}

std::string diagnostics_json(std::span<const Diagnostic> diagnostics, std::span<const Source> sources) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) append_json(out, diagnostic, sources[diagnostic.place.source]);
  return out;
}

std::string diagnostics_github(std::span<const Diagnostic> diagnostics, std::span<const Source> sources) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Source& source = sources[diagnostic.place.source];
    const Place place = in_repository(diagnostic.place, sources);
    const Source& annotated = sources[place.source];
    const TextPosition position = position_of(place, annotated.text);
    const std::size_t line = position_of(diagnostic.place, source.text).line;
    const std::string in_base = place == diagnostic.place ? "" : source.name + ":" + std::to_string(line) + ": ";
    const auto level = diagnostic.severity == Severity::error ? AnnotationLevel::error : AnnotationLevel::warning;
    const std::string hint = hint_of(diagnostic, source);
    const std::string text = in_base + diagnostic.message + (hint.empty() ? "" : "\n" + hint);
    out += annotation_line({level, annotated.name, position.line, position.column, diagnostic.id, text});
  }
  return out;
}

std::vector<LocatedDiagnostic> located_errors(std::span<const Diagnostic> diagnostics, std::span<const Source> sources) {
  std::vector<LocatedDiagnostic> out;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.severity != Severity::error) continue;
    const Source& source = sources[diagnostic.place.source];
    const TextPosition position = position_of(diagnostic.place, source.text);
    out.push_back({source.name, position.line, position.column, diagnostic.id, diagnostic.message});
  }
  return out;
}

}  // namespace rehab
