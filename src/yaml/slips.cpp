// Looks at the line of the error and at the one above it, as text: a wrong guess costs a hint and no more.
#include "yaml/slips.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/look_alike.hpp"
#include "domain/utf8.hpp"
#include "yaml/source_positions.hpp"

namespace rehab::yaml {
namespace {

constexpr auto nowhere = std::string_view::npos;
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
constexpr std::string_view digits = "0123456789";

/// A line taken apart: blanks, dashes, key, value.
struct TextLine {
  std::size_t start = 0;
  std::string_view text;   ///< without its end
  std::size_t indent = 0;  ///< blanks before the first sign
  std::size_t body = 0;    ///< past the dashes of a list
  std::size_t colon = nowhere;

  bool has_dash() const { return body > indent; }
  bool has_key() const { return colon != nowhere; }
  std::string_view key() const { return text.substr(body, std::min(colon, text.size()) - body); }
  /// Behind the colon, or the whole where there is none.
  std::size_t value_at() const {
    const std::size_t from = has_key() ? colon + 1 : body;
    return std::min(text.find_first_not_of(' ', from), text.size());
  }
  std::string_view value() const { return text.substr(value_at()); }
  std::uint32_t place(std::size_t column) const { return static_cast<std::uint32_t>(start + column); }
};

/// The colon behind a key: the first with a blank or the end behind it, outside of quotes and brackets.
std::size_t colon_in(std::string_view text, std::size_t from) {
  if (from < text.size() && std::string_view("\"'[{#").find(text[from]) != nowhere) return nowhere;
  for (std::size_t at = text.find(':', from); at != nowhere; at = text.find(':', at + 1))
    if (at + 1 == text.size() || text[at + 1] == ' ') return at;
  return nowhere;
}

TextLine line_at(std::string_view text, std::size_t offset) {
  TextLine line;
  line.start = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  line.text = text.substr(line.start, text.find('\n', line.start) - line.start);
  while (!line.text.empty() && std::string_view("\r \t").find(line.text.back()) != nowhere) line.text.remove_suffix(1);
  line.indent = std::min(line.text.find_first_not_of(' '), line.text.size());
  line.body = line.indent;
  while (line.text.substr(line.body).starts_with("- "))
    line.body = std::min(line.text.find_first_not_of(' ', line.body + 1), line.text.size());
  line.colon = word_before_bracket(line.text.substr(line.body)).empty() ? colon_in(line.text, line.body) : nowhere;
  return line;
}

/// The line above that holds something.
std::optional<TextLine> line_above(std::string_view text, const TextLine& line) {
  for (std::size_t start = line.start; start > 0;) {
    const TextLine above = line_at(text, start - 1);
    if (above.indent < above.text.size() && above.text[above.indent] != '#') return above;
    start = above.start;
  }
  return std::nullopt;
}

std::string_view word_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find_first_not_of(letters, at), text.size()) - at);
}

std::string_view trimmed_front(std::string_view text) { return text.substr(std::min(text.find_first_not_of(' '), text.size())); }

/// A value as it stands in a hint: short, and on one line.
std::string beginning_of(std::string_view text) {
  constexpr std::size_t enough = 48;
  if (text.size() <= enough) return std::string(text);
  const std::size_t blank = text.rfind(' ', enough);
  return std::string(text.substr(0, blank == nowhere ? 0 : blank)) + " ...";
}

std::string in_double_quotes(std::string_view key, std::string_view value) {
  if (value.find_first_of("\"\\") != nowhere) return "put the text in single quotes";
  return fmt::format("put the text in quotes: {}: \"{}\"", key, beginning_of(value));
}

/// `{walk: normal; morning: fine}`: between keys in braces stands a comma.
std::optional<ParserError> semicolon_in_braces(const TextLine& line) {
  const std::size_t brace = line.text.find('{');
  const std::size_t sign = brace == nowhere ? nowhere : line.text.find("; ", brace);
  if (sign == nowhere || line.text.substr(0, sign).find_first_of("\"'") != nowhere) return std::nullopt;
  return ParserError{line.place(sign), "a ; separates nothing in braces", "write a comma in its place"};
}

/// Whether a key's value is text for people, which keys in braces cannot be.
bool holds_text(std::string_view key) {
  constexpr std::array<std::string_view, 17> keys{"notes", "reason", "by",        "name",   "event", "missed",
                                                  "also",  "sport",  "clinician", "muscle", "site",  "side",
                                                  "say",   "title",  "lifted_by", "note",   "ask"};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

char closing_of(const ParserState& state) { return state.text[*state.bracket] == '[' ? ']' : '}'; }

/// Does a line close one bracket more than it opens?
bool closes_bracket(const ParserState& state, std::string_view line) {
  const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
  return count(closing_of(state)) > count(state.text[*state.bracket]);
}

/// `{date: 2026-10-05 side: left}`, on one line or on two: the colon behind `side` is where the parser gave up.
std::optional<ParserError> missing_comma(const ParserState& state, const TextLine& line) {
  if (state.text[state.offset] != ':' || *state.bracket >= state.offset) return std::nullopt;
  const std::string_view inside = state.text.substr(*state.bracket, state.offset - *state.bracket);
  const std::size_t start = inside.find_last_not_of(letters) + 1;  // past the bracket at least, which is no letter
  const std::size_t before = inside.find_last_not_of(" \t\r\n", start - 1);
  if (start == inside.size() || before + 1 == start || std::string_view("{[,:").find(inside[before]) != nowhere)
    return std::nullopt;
  const bool same_line = inside.find('\n', before) == nowhere;
  if (!same_line && !closes_bracket(state, line.text)) return std::nullopt;  // rather the bracket is not closed
  const std::size_t pair = inside.find_first_not_of(" \t\r\n", inside.find_last_of("{[,", before) + 1);
  if (holds_text(word_at(inside, pair))) return std::nullopt;
  return ParserError{static_cast<std::uint32_t>(*state.bracket + before + 1),
                     fmt::format("a comma is missing before `{}`", inside.substr(start)),
                     "a comma stands between keys in braces"};
}

/// `{date: 2026-10-05 side: left}`, `{name: Ana, best {...}}`: between keys in braces a comma, between key and value a colon.
std::optional<ParserError> missing_in_braces(const ParserState& state, const TextLine& line) {
  if (!state.bracket || state.offset >= state.text.size()) return std::nullopt;
  const std::size_t here = state.offset - line.start;
  const std::size_t end = here == 0 ? nowhere : line.text.find_last_not_of(' ', here - 1);
  if (const std::size_t before = end == nowhere ? nowhere : line.text.find_last_not_of(letters, end); before != nowhere) {
    const std::string_view word = word_before_bracket(line.text.substr(before + 1));
    if (!word.empty() && before + 1 + word.size() == end + 1 && line.start + before >= *state.bracket)
      return ParserError{line.place(end + 1), no_colon_after(word), colon_before_bracket(line.text.substr(before + 1))};
  }
  return missing_comma(state, line);
}

/// `-date:`, `pain:1`, `pain = 1`, `- acceleration 5 x 10 m`: lines in which a sign is missing, so that YAML sees text in them.
std::optional<ParserError> missing_sign(const TextLine& line) {
  const std::string_view text = line.text;
  if (text.substr(line.body).starts_with("-") && line.body + 1 < text.size() &&
      letters.find(text[line.body + 1]) < letters.find('0'))
    return ParserError{line.place(line.body), "a space is missing after the dash",
                       fmt::format("write - {}", beginning_of(text.substr(line.body + 1)))};
  if (line.has_key()) return std::nullopt;
  const std::string_view word = word_at(text, line.body);
  const std::size_t after = line.body + word.size();
  if (word.empty() || digits.find(word.front()) != nowhere || after >= text.size()) return std::nullopt;
  const std::string_view rest = text.substr(after);
  const std::string_view value = rest.substr(std::min(rest.find_first_not_of(" :="), rest.size()));
  const std::string hint = fmt::format("write {}{}: {}", line.has_dash() ? "- " : "", word, beginning_of(value));
  if (rest.front() == ':' && !rest.starts_with("://"))
    return ParserError{line.place(after), "a space is missing after the colon", hint};
  const std::size_t sign = rest.find_first_not_of(' ');
  if (sign != nowhere && rest[sign] == '=')
    return ParserError{line.place(after + sign), "a colon and a space join key and value, not =", hint};
  const bool number = !value.empty() && digits.find(value.front()) != nowhere;
  const bool bracket = !word_before_bracket(text.substr(line.body)).empty();
  if (rest.front() == ' ' && (line.has_dash() || number || bracket))
    return ParserError{line.place(after), no_colon_after(word), hint};
  return std::nullopt;
}

/// `pain: 0, fatigue: none`, `date: 2026-10-10 check_in: {...}`: where the second key begins; nowhere where it is no key.
std::size_t second_key(const TextLine& line, std::size_t colon) {
  const std::size_t blank = line.text.rfind(' ', colon);
  if (blank == nowhere || blank < line.value_at() || holds_text(line.key())) return nowhere;
  const std::string_view word = word_at(line.text, blank + 1);
  if (word.empty() || blank + 1 + word.size() != colon || digits.find(word.front()) != nowhere) return nowhere;
  const std::string_view value = trimmed_front(line.text.substr(colon + 1));
  const bool bracket = !value.empty() && (value.front() == '{' || value.front() == '[');
  return line.text[blank - 1] == ',' || bracket ? blank + 1 : nowhere;
}

/// `check_in: walk: normal`, `notes: felt it: left side`.
std::optional<ParserError> second_colon(const TextLine& line) {
  if (!line.has_key()) return std::nullopt;
  const std::size_t again = colon_in(line.text, line.value_at());
  if (again == nowhere) return std::nullopt;
  if (const std::size_t key = second_key(line, again); key != nowhere) {
    return ParserError{
        line.place(key), "a second key in one line",
        fmt::format("write `{}` on a line of its own, under `{}`", line.text.substr(key, again - key), line.key())};
  }
  const std::string_view before = line.text.substr(line.value_at(), again - line.value_at());
  const bool key = before.find(' ') == nowhere && !holds_text(line.key());
  return ParserError{line.place(again), "a second colon in one line",
                     key ? fmt::format("keys within a line stand in braces: {}: {{{}}}; text stands in quotes", line.key(),
                                       beginning_of(line.value()))
                         : in_double_quotes(line.key(), line.value())};
}

/// `pain: > 2`: on the next line, as a block of text, it would be a plain 2.
std::optional<ParserError> bare_comparison(const TextLine& line) {
  const std::string_view value = line.value();
  const std::string_view number = value.substr(std::min(value.find_first_not_of(">= "), value.size()));
  if (!value.starts_with('>') || number.empty() || digits.find(number.front()) == nowhere) return std::nullopt;
  return ParserError{line.place(line.value_at()), "a comparison stands in quotes",
                     fmt::format("write {}: \"{}\"", line.key(), beginning_of(value))};
}

/// `notes: 'Ana's left leg'`.
std::optional<ParserError> text_after_quote(const TextLine& line) {
  const std::size_t at = line.value_at();
  if (at >= line.text.size() || (line.text[at] != '"' && line.text[at] != '\'')) return std::nullopt;
  const auto end = quote_end(line.text, at);
  if (!end || *end >= line.text.size()) return std::nullopt;
  const std::string_view rest = line.text.substr(*end);
  if (std::string_view(",]}").find(rest.front()) != nowhere || rest.find_first_not_of(' ') == rest.find('#')) return std::nullopt;
  const std::string_view inside = line.text.substr(at + 1, line.text.size() - at - (line.text.back() == line.text[at] ? 2 : 1));
  const bool apostrophe = line.text[at] == '\'' && inside.find('"') == nowhere;
  return ParserError{line.place(*end + rest.find_first_not_of(' ')), "the quote ends here, and more text follows",
                     apostrophe ? in_double_quotes(line.key(), inside) : "put the whole text in one pair of quotes"};
}

/// The first of the lines above that stand in the same column and have no dash, where the line before them only opens a list.
std::optional<TextLine> item_without_dash(std::string_view text, TextLine line) {
  while (!line.has_dash()) {
    const auto above = line_above(text, line);
    if (!above || above->body < line.body)
      return above && above->has_key() && above->value().empty() ? std::optional(line) : std::nullopt;
    if (above->body > line.body) return std::nullopt;
    line = *above;
  }
  return std::nullopt;
}

/// `• acceleration: 5 x 10 m @ 50%`, as a phone writes a list.
std::optional<ParserError> no_dash(const TextLine& line) {
  const std::string_view body = line.text.substr(line.body);
  const std::string_view word = body.substr(0, body.find(' '));
  if (word.empty() || word.size() == body.size() || utf8_at(word, 0).length != word.size()) return std::nullopt;
  const std::string note = look_alike_note(word);
  if (note.empty()) return std::nullopt;
  return ParserError{line.place(line.body), note, "an item of a list begins with a plain hyphen and a blank"};
}

std::optional<ParserError> wrong_column(std::string_view text, const TextLine& line, const TextLine& above) {
  if (line.body > above.body) {
    if (auto slip = no_dash(above)) return slip;
  }
  if (!line.has_key() || line.has_dash() || !above.has_key()) return std::nullopt;
  if (line.body > above.body && !above.value().empty()) {
    std::string hint = fmt::format("start it in column {}, under `{}`", above.body + 1, above.key());
    if (const auto first = item_without_dash(text, above))
      hint += fmt::format("; if the lines above are one item, it starts with a dash: - {}",
                          beginning_of(first->text.substr(first->body)));
    return ParserError{line.place(line.indent), "this line is indented further than the one above it", std::move(hint)};
  }
  if (line.body < above.body && above.body - line.body == 1)
    return ParserError{line.place(line.indent), "this line is indented less than the one above it",
                       fmt::format("start it in column {}, under `{}`", above.body + 1, above.key())};
  return std::nullopt;
}

std::optional<ParserError> stray_dash(std::string_view text, const TextLine& line) {
  if (!line.has_dash()) return std::nullopt;
  for (auto above = line_above(text, line); above; above = line_above(text, *above)) {
    const std::size_t apart = above->indent > line.indent ? above->indent - line.indent : line.indent - above->indent;
    if (above->has_dash() && apart > 0 && apart < 3)
      return ParserError{line.place(line.indent), "this dash is not under the dashes above it",
                         fmt::format("each item of a list starts in the same column, here column {}", above->indent + 1)};
    if (above->indent == 0) break;
  }
  return std::nullopt;
}

/// `work` alone on its line, or the first line of a file: a key without its colon.
std::optional<ParserError> key_without_colon(std::string_view text, const TextLine& above) {
  const std::string_view word = word_at(above.text, above.body);
  const std::size_t after = above.body + word.size();
  const bool alone = after == above.text.size() && !above.has_dash();
  const bool first = !line_above(text, above) && after < above.text.size() && above.text[after] == ' ';
  if (word.empty() || digits.find(word.front()) != nowhere || above.has_key() || (!alone && !first)) return std::nullopt;
  const std::string_view value = first ? trimmed_front(above.text.substr(after)) : std::string_view();
  return ParserError{above.place(after), no_colon_after(word),
                     fmt::format("write {}:{}{}", word, value.empty() ? "" : " ", beginning_of(value))};
}

/// A line of plain text that YAML took for the rest of the value above it.
std::optional<ParserError> text_without_key(const TextLine& above) {
  if (above.has_key() || above.has_dash() || above.text.find_first_of("[{\"'|>") != nowhere) return std::nullopt;
  return ParserError{above.place(above.indent), "this line has no key, and is no part of the text above it",
                     "text that goes on is indented further than its key; or put it on one line"};
}

/// A bracket that was forgotten, or that a comment hides: what stands on a later line looks like the next key or item.
std::optional<ParserError> open_bracket(const ParserState& state, const TextLine& line) {
  if (!state.bracket || *state.bracket >= line.start || closes_bracket(state, line.text)) return std::nullopt;
  if (!line.has_key() && !line.text.substr(line.indent).starts_with("- ")) return std::nullopt;
  const std::size_t end = state.text.find('\n', *state.bracket);
  for (std::size_t at = state.text.find('#', *state.bracket); at < end; at = state.text.find('#', at + 1)) {
    if (starts_comment(state.text, at) && closes_bracket(state, state.text.substr(at, end - at)))
      return ParserError{static_cast<std::uint32_t>(at), "a # after a blank begins a comment, which hides the rest of the line",
                         "put the text in quotes"};
  }
  return ParserError{*state.bracket, "a bracket that is never closed",
                     fmt::format("close it with {} on the same line", closing_of(state))};
}

}  // namespace

std::string with_blank_after_colon(std::string_view text) {
  const std::string_view word = word_at(text, 0);
  if (word.empty() || digits.find(word.front()) != nowhere || word.size() + 1 >= text.size() || text[word.size()] != ':')
    return {};
  return fmt::format("{}: {}", word, beginning_of(text.substr(word.size() + 1)));
}

std::string_view word_before_bracket(std::string_view text) {
  const std::string_view word = word_at(text, 0);
  const std::string_view rest = trimmed_front(text.substr(word.size()));
  const bool bracket = !rest.empty() && (rest.front() == '{' || rest.front() == '[') && rest.size() + word.size() < text.size();
  return bracket && !word.empty() && digits.find(word.front()) == nowhere ? word : std::string_view();
}

std::string no_colon_after(std::string_view word) { return fmt::format("a colon is missing after `{}`", word); }

std::string colon_before_bracket(std::string_view text) {
  const std::string_view word = word_before_bracket(text);
  return fmt::format("write {}: {}", word, trimmed_front(text.substr(word.size())).front() == '{' ? "{...}" : "[...]");
}

std::optional<ParserError> find_slip(const ParserState& state) {
  const TextLine line = line_at(state.text, state.offset);
  if (auto slip = semicolon_in_braces(line)) return slip;
  if (auto slip = open_bracket(state, line)) return slip;
  if (auto slip = missing_in_braces(state, line)) return slip;
  if (state.bracket) return std::nullopt;
  for (const auto look : {text_after_quote, second_colon, missing_sign, bare_comparison})
    if (auto slip = look(line)) return slip;
  if (auto slip = stray_dash(state.text, line)) return slip;
  const auto above = line_above(state.text, line);
  if (!above) return std::nullopt;
  if (auto slip = text_after_quote(*above)) return slip;
  if (auto slip = missing_sign(*above)) return slip;
  if (auto slip = key_without_colon(state.text, *above)) return slip;
  if (auto slip = text_without_key(*above)) return slip;
  return wrong_column(state.text, line, *above);
}

}  // namespace rehab::yaml
