// Pages as text for a terminal.
#include "render/page.hpp"

#include <algorithm>
#include <utility>

#include "domain/safe_text.hpp"
#include "domain/utf8.hpp"

namespace rehab {

namespace {

constexpr int widest_label = 17;
constexpr int margin_width = 8;  ///< of headlines and of sections whose word stands in the margin

/// How a part looks: its indent, and the terminal's code for it when colours are on.
struct LineStyle {
  int indent;
  std::string_view code;
};

LineStyle style_of(Part part) {
  switch (part) {
    case Part::headline: return {0, look_of_heading};
    case Part::stop: return {0, look_of_stop};
    case Part::under: return {0, ""};
    case Part::warning: return {0, look_of_warning};
    case Part::plain: return {0, ""};
    case Part::heading: return {0, look_of_heading};
    case Part::section: return {0, look_of_heading};
    case Part::item: return {2, ""};
    case Part::more: return {2, ""};
    case Part::detail: return {4, ""};
    case Part::code: return {2, "36"};
    case Part::foot: return {0, "2"};
  }
  return {0, ""};
}

void add_line(std::string_view line, std::string_view look, std::string& out) {
  const bool dressed = !look.empty() && !line.empty();
  if (dressed) out.append("\x1b[").append(look).append("m");
  out += line;
  out += dressed ? "\x1b[0m\n" : "\n";
}

/// Writes lines with the left margin that the page's parts ask for.
class TextPage {
 public:
  TextPage(int width, Color color) : width_(std::max(width, narrowest)), color_(color) {}

  std::string take(const Page& page) {
    for (std::size_t i = 0; i < page.size(); ++i) {
      if (page[i].part == Part::item && (i == 0 || !in_section(page[i - 1].part))) label_ = label_width(page, i);
      add(page[i]);
    }
    return std::move(out_);
  }

 private:
  static bool in_section(Part part) { return part == Part::item || part == Part::more || part == Part::detail; }

  /// Labels of one section line up, unless one is so long that it would squeeze the text.
  static int label_width(const Page& page, std::size_t first) {
    int widest = 0;
    for (std::size_t i = first; i < page.size() && in_section(page[i].part); ++i) {
      const int label = columns(printable(page[i].label));
      if (label <= widest_label) widest = std::max(widest, label);
    }
    return widest;
  }

  void add(const Line& line) {
    const LineStyle look = style_of(line.part);
    const std::string text = printable(line.text);
    switch (line.part) {
      case Part::headline:
      case Part::stop: return add_headline(printable(line.label), text, look);
      case Part::under: return add_wrapped("", text, look, headline_, headline_);
      case Part::heading: out_ += '\n'; [[fallthrough]];
      case Part::foot: margin_ = 0; return add_wrapped("", text, look, 0, 0);
      case Part::section:
        margin_ = margin_width;
        in_margin_ = printable(line.label);
        out_ += '\n';
        return;
      case Part::warning: return add_wrapped("! ", text, look, 0, 2);
      case Part::item: return add_item(printable(line.label), text, look);
      case Part::more: return add_wrapped("", text, look, text_column(look), text_column(look));
      case Part::detail: return add_wrapped(lead(indent(look)), text, look, indent(look), indent(look) + 2);
      case Part::code: return put(lead(look.indent) + safe_text(line.text), look);
      case Part::plain: margin_ = 0; return add_wrapped("", text, look, 0, 0);
    }
  }

  void add_headline(const std::string& label, const std::string& text, const LineStyle& look) {
    headline_ = std::max(margin_width, columns(label) + 2);
    add_wrapped(label, text, look, headline_, headline_);
  }

  /// In a section with its word in the margin, items stand where other texts of the page do.
  int indent(const LineStyle& look) const { return margin_ > 0 ? margin_ + look.indent - 2 : look.indent; }

  int text_column(const LineStyle& look) const { return indent(look) + (label_ == 0 ? 2 : label_ + 2); }

  /// Blanks up to a column, or the section's word where it has not been written yet.
  std::string lead(int column) {
    std::string text = std::exchange(in_margin_, "");
    if (columns(text) < column) text.append(static_cast<std::size_t>(column - columns(text)), ' ');
    return text;
  }

  void add_item(const std::string& label, const std::string& text, const LineStyle& look) {
    const std::string margin = lead(indent(look));
    if (label.empty()) return add_wrapped(margin, text, look, indent(look), indent(look) + 2);
    const int column = text_column(look);
    if (columns(label) <= label_) return add_wrapped(margin + label, text, look, column, column);
    add_wrapped(margin + label + ": ", text, look, 0, column);
  }

  /// The first line begins with `lead`, padded to column `start`; further ones at column `hang`.
  void add_wrapped(std::string lead, const std::string& text, const LineStyle& look, int start, int hang) {
    if (columns(lead) < start) lead.append(static_cast<std::size_t>(start - columns(lead)), ' ');
    const std::string margin(static_cast<std::size_t>(hang), ' ');
    bool first = true;
    for (const std::string_view part : wrapped(text, width_ - hang, width_ - columns(lead))) {
      std::string line = first ? lead : margin;
      put(std::move(line.append(part)), look);
      first = false;
    }
  }

  void put(std::string line, const LineStyle& look) {
    if (line.find(no_break) != std::string::npos) line = with_blanks(line);
    while (!line.empty() && line.back() == ' ') line.pop_back();
    add_line(line, color_ == Color::on ? look.code : "", out_);
  }

  int width_;
  Color color_;
  int headline_ = 0;  ///< where the headline's text begins
  int label_ = 0;     ///< width of the section's labels
  int margin_ = 0;    ///< of a section with its word there
  std::string in_margin_;
  std::string out_;
};

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// At a glance, as nearly every text is: plain letters, and one blank between words.
bool is_printable(std::string_view text) {
  char before = ' ';
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == no_break[0] && text.substr(at).starts_with(no_break)) {
      ++at;
    } else if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
      return false;
    }
    before = c;
  }
  return text.empty() || before != ' ';
}

/// How many bytes of a word fit into so many columns; at least one character.
std::size_t bytes_within(std::string_view word, int width) {
  std::size_t at = 0;
  int used = 0;
  while (at < word.size()) {
    const Utf8 character = utf8_at(word, at);
    used += display_width(character.code);
    if (used > width && at > 0) break;
    at += character.length;
  }
  return at;
}

/// A command of this program, held together.
bool is_command(std::string_view word) { return word.starts_with("rehab" + std::string(no_break)); }

/// What of a word that is longer than the line goes on it, and how many bytes are left out behind: a word that was held together
/// breaks at its blanks, if it has one on this line.
struct Piece {
  std::size_t taken, dropped;
};
Piece piece_within(std::string_view word, int width) {
  const std::size_t fits = bytes_within(word, width);
  const std::size_t blank = word.substr(0, fits + no_break.size()).rfind(no_break);
  return blank == std::string_view::npos || blank == 0 ? Piece{fits, 0} : Piece{blank, no_break.size()};
}

}  // namespace

std::string in_color(std::string lines, LookOf look_of, Color color) {
  if (color == Color::off) return lines;
  std::string out;
  for (std::string_view rest = lines; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    add_line(line, look_of(line), out);
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
  }
  return out;
}

std::string in_color(std::string line, std::string_view look, Color color) {
  if (color == Color::off) return line;
  std::string out;
  add_line(std::string_view(line).substr(0, line.find('\n')), look, out);
  return out;
}

std::string page_text(const Page& page, int width, Color color) { return TextPage(width, color).take(page); }

std::string with_blanks(std::string_view text) {
  std::string out;
  for (std::size_t found = text.find(no_break); found != std::string_view::npos; found = text.find(no_break)) {
    out += text.substr(0, found);
    out += ' ';
    text.remove_prefix(found + no_break.size());
  }
  return out += text;
}

std::string printable(std::string_view text) {
  if (is_printable(text)) return std::string(text);
  std::string flat;
  flat.reserve(text.size());
  for (const char c : text) {
    if (!is_blank(c)) {
      flat += c;
    } else if (!flat.empty() && flat.back() != ' ') {
      flat += ' ';
    }
  }
  while (!flat.empty() && flat.back() == ' ') flat.pop_back();
  return safe_text(flat);
}

std::string one_line(std::string_view text) { return printable(with_blanks(text)); }

std::vector<std::string_view> wrapped(std::string_view text, int width, int first) {
  const bool neat = !text.empty() && text.front() != ' ' && text.back() != ' ';
  if (neat && columns(text) <= first) return {text};  // as most are
  std::vector<std::string_view> lines(1);
  int used = 0;
  int room = first;
  const auto new_line = [&] {
    lines.emplace_back();
    used = 0;
    room = width;
  };
  const auto add = [&](std::string_view word) {  // a line is one piece of the text: its words with the blanks between them
    const char* const start = used > 0 ? lines.back().data() : word.data();
    lines.back() = {start, static_cast<std::size_t>(word.data() + word.size() - start)};
  };
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    int wide = columns(word);
    if (used > 0 && used + 1 + wide > room) new_line();
    if (used == 0 && wide > room && room < width) new_line();
    if (is_command(word)) room = std::max(room, wide);  // what is to be pasted is whole, however long
    for (; wide > room; wide = columns(word)) {
      const auto [taken, dropped] = piece_within(word, room);
      add(word.substr(0, taken));
      new_line();
      word.remove_prefix(taken + dropped);
    }
    add(word);
    used += wide + (used > 0 ? 1 : 0);
  }
  return lines;
}

int columns(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++width;
      ++at;
      continue;
    }
    const Utf8 character = utf8_at(text, at);
    width += display_width(character.code);
    at += character.length;
  }
  return width;
}

}  // namespace rehab
