// Goes line by line with a stack of the blocks that are open. A function that reads takes a place and gives the place after what
// it read; none where it declines.
//
// Nothing asks whether the text goes on: a line is read where it is if enough follows it, and the last few from a copy with
// padding.
#include "yaml/fast_parser.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "yaml/byte_check.hpp"
#include "yaml/byte_scan.hpp"
#include "yaml/tree_builder.hpp"

namespace rehab::yaml {
namespace {

using TextPointer = const char*;

/// Characters that no plain scalar starts with, or only some do.
constexpr std::array<bool, 256> make_no_start() {
  std::array<bool, 256> no_start{};
  for (const char c : std::string_view(" \t\r\n:#,?[]{}&*!|>'\"%@`-")) no_start[static_cast<unsigned char>(c)] = true;
  return no_start;
}

constexpr std::array<bool, 256> no_start = make_no_start();

bool starts_plain(char c) { return !no_start[static_cast<unsigned char>(c)]; }
bool is_bracket(char c) { return c == '[' || c == '{'; }

/// yaml-cpp takes no key for one that ends more than 1024 bytes after its start.
constexpr std::ptrdiff_t longest_key = 1000;

/// More than any tree may be nested.
constexpr int deepest = 40;

/// A scalar as it was found, up to `last`. A key's colon stands at `end`, and where there is no colon there is no key.
/// Both are none where there was no scalar for this reader.
struct ScalarRange {
  TextPointer last = nullptr;
  TextPointer end = nullptr;
};

template <class Sink>
class FastParser {
 public:
  FastParser(std::string_view text, Sink& sink) : text_(text), sink_(sink) { blocks_[0] = {-1, true}; }

  bool read();

 private:
  enum class CollectionKind : std::uint8_t { map, list };

  /// A map or list in lines. The outermost stands for the document, which waits for its root.
  struct OpenBlock {
    std::int32_t rank = 0;  ///< twice its column, and one more for a list: it may stand in the column of the map that it is in
    bool waiting = false;   ///< its last key or dash has no value yet
  };

  bool lines(std::string_view part, std::size_t part_offset);
  TextPointer line(TextPointer at);
  TextPointer item(TextPointer dash);
  TextPointer node(TextPointer at);
  TextPointer entry(TextPointer start, const ScalarRange& key);
  TextPointer value(TextPointer at);
  TextPointer flow(TextPointer at, int depth);
  TextPointer flow_node(TextPointer at, int depth);
  bool open(TextPointer at, CollectionKind kind);
  bool close(TextPointer at);
  bool tell(TextPointer start, const ScalarRange& found) {
    const bool in_quotes = !starts_plain(*start);
    const TextPointer first = start + (in_quotes ? 1 : 0);
    const std::string_view text(text_.data() + offset(first), static_cast<std::size_t>(found.last - first));
    return sink_.scalar(offset(start), text, in_quotes ? Style::quoted : Style::plain);
  }

  static bool is_key(const ScalarRange& found) { return found.end != nullptr && *found.end == ':'; }
  static bool is_value(const ScalarRange& found) { return found.end != nullptr && *found.end != ':'; }
  static ScalarRange scalar(TextPointer at) { return starts_plain(*at) ? plain(at) : quoted(at); }
  static ScalarRange scalar_in_flow(TextPointer at) { return starts_plain(*at) ? plain_in_flow(at) : quoted(at); }
  static ScalarRange plain(TextPointer start);
  static ScalarRange plain_in_flow(TextPointer start);
  static ScalarRange quoted(TextPointer start);

  /// The check of bytes has seen to it that a carriage return stands before a line feed.
  static bool ends_line(TextPointer at) { return *at == '\n' || *at == '\r'; }
  static bool is_over(TextPointer at) { return ends_line(at) || *at == '#'; }
  static bool space_or_end(TextPointer at) { return *at == ' ' || ends_line(at); }
  static bool is_dash(TextPointer at) { return *at == '-' && space_or_end(at + 1); }
  static TextPointer skip_spaces(TextPointer at) { return scan::after_a_space(at); }
  static TextPointer rest(TextPointer at);
  static TextPointer next_line(TextPointer at) { return scan::line_feed(at) + 1; }
  std::uint32_t offset(TextPointer at) const { return static_cast<std::uint32_t>(at - part_) + part_offset_; }

  std::string_view text_;
  TextPointer part_ = nullptr;     ///< start of what is being read: the text, or the copy of its end
  std::uint32_t part_offset_ = 0;  ///< of that start in the text
  TextPointer line_ = nullptr;     ///< start of this line
  Sink& sink_;
  std::array<OpenBlock, deepest> blocks_;
  OpenBlock* top_ = blocks_.data();
};

template <class Sink>
bool FastParser<Sink>::read() {
  const std::size_t start = mark_length(text_);
  const std::size_t far = text_.size() - std::min(text_.size(), scan::padding);
  const std::size_t cut = far == 0 ? start : std::max(start, text_.rfind('\n', far - 1) + 1);
  if (!lines(text_.substr(0, cut).substr(start), start)) return false;
  std::string tail(text_.substr(cut));
  if (!tail.empty() && tail.back() != '\n') tail += '\n';
  const std::size_t size = tail.size();
  tail.append(scan::padding, '\0');
  if (!lines(std::string_view(tail).substr(0, size), cut)) return false;
  const TextPointer end = part_ + text_.size() - cut;
  while (top_ != blocks_.data())
    if (!close(end)) return false;
  return !top_->waiting;
}

template <class Sink>
bool FastParser<Sink>::lines(std::string_view part, std::size_t part_offset) {
  part_ = part.data();
  part_offset_ = static_cast<std::uint32_t>(part_offset);
  const TextPointer end = part.data() + part.size();
  for (line_ = part.data(); line_ != end;) {
    const TextPointer at = scan::after_spaces(line_);
    line_ = is_over(at) ? next_line(at) : line(at);
    if (line_ == nullptr) return false;
  }
  return true;
}

/// A line that holds more than blanks and a comment, from its first character on. Gives the start of the next.
template <class Sink>
TextPointer FastParser<Sink>::line(TextPointer at) {
  const auto rank = static_cast<std::int32_t>(2 * (at - line_));
  const bool dash = is_dash(at);
  if (rank == 0 && *at == '.') return nullptr;
  while (top_->rank > (dash ? rank + 1 : rank))
    if (!close(at)) return nullptr;
  if (dash && top_->rank == rank + 1) return top_->waiting ? nullptr : item(at);
  if (dash || top_->rank < rank) return top_->waiting ? node(at) : nullptr;
  if (top_->waiting && !sink_.scalar(offset(at), {}, Style::plain)) return nullptr;
  const ScalarRange key = scalar(at);
  return is_key(key) ? entry(at, key) : nullptr;
}

/// Ends the innermost block. A key that still waits has no value; a dash that does is not for this reader.
template <class Sink>
bool FastParser<Sink>::close(TextPointer at) {
  const bool is_list = top_->rank % 2 != 0;
  if (top_->waiting && (is_list || !sink_.scalar(offset(at), {}, Style::plain))) return false;
  --top_;
  return sink_.end();
}

template <class Sink>
bool FastParser<Sink>::open(TextPointer at, CollectionKind kind) {
  if (top_ == &blocks_.back()) return false;
  *++top_ = {static_cast<std::int32_t>(2 * (at - line_)) + (kind == CollectionKind::list ? 1 : 0), false};
  return kind == CollectionKind::map ? sink_.map_start(offset(at)) : sink_.list_start(offset(at));
}

/// An item of the innermost block, from its dash on.
template <class Sink>
TextPointer FastParser<Sink>::item(TextPointer dash) {
  const TextPointer at = skip_spaces(dash + 1);
  top_->waiting = true;
  return is_over(at) ? next_line(at) : node(at);
}

/// The value that the innermost block waits for, where it starts on this line.
template <class Sink>
TextPointer FastParser<Sink>::node(TextPointer at) {
  top_->waiting = false;
  if (is_dash(at)) return open(at, CollectionKind::list) ? item(at) : nullptr;
  if (is_bracket(*at)) return rest(flow(at, 0));
  const ScalarRange found = scalar(at);
  if (is_key(found)) return open(at, CollectionKind::map) ? entry(at, found) : nullptr;
  return found.end != nullptr && tell(at, found) ? rest(found.end) : nullptr;
}

/// A key of the innermost map and what stands after it on its line.
template <class Sink>
TextPointer FastParser<Sink>::entry(TextPointer start, const ScalarRange& key) {
  if (key.end - start > longest_key || !tell(start, key)) return nullptr;
  const TextPointer at = skip_spaces(key.end + 1);
  top_->waiting = is_over(at);
  return top_->waiting ? next_line(at) : value(at);
}

/// A value on the line of its key.
template <class Sink>
TextPointer FastParser<Sink>::value(TextPointer at) {
  if (is_bracket(*at)) return rest(flow(at, 0));
  const ScalarRange found = scalar(at);
  return is_value(found) && tell(at, found) ? rest(found.end) : nullptr;
}

/// Nothing more than a comment, with a blank before it. Gives the start of the next line.
template <class Sink>
TextPointer FastParser<Sink>::rest(TextPointer at) {
  if (at == nullptr) return nullptr;
  if (*at == '\n') return at + 1;
  const TextPointer word = skip_spaces(at);
  return ends_line(word) || (*word == '#' && word != at) ? next_line(word) : nullptr;
}

TextPointer without_spaces(TextPointer last) {
  while (last[-1] == ' ') --last;
  return last;
}

/// A plain scalar, up to its colon, a comment or the end of the line.
template <class Sink>
ScalarRange FastParser<Sink>::plain(TextPointer start) {
  for (TextPointer at = start;; ++at) {
    at = scan::plain_end(at);
    if (ends_line(at) || (*at == '#' && at[-1] == ' ')) {
      const TextPointer last = without_spaces(at);
      return {last, last};
    }
    if (*at == ':' && space_or_end(at + 1)) return {without_spaces(at), at};
    if (*at == '\t' || at[1] == '\t') return {};
  }
}

/// The text between quotes, where it is on one line and needs no decoding.
template <class Sink>
ScalarRange FastParser<Sink>::quoted(TextPointer start) {
  const char quote = *start;
  if (quote != '"' && quote != '\'') return {};
  TextPointer last = start + 1;
  for (; !ends_line(last) && *last != quote; ++last)
    if (*last == '\\' && quote == '"') return {};
  if (ends_line(last) || (quote == '\'' && last[1] == quote)) return {};
  const TextPointer after = skip_spaces(last + 1);
  if (*after != ':') return {last, last + 1};
  return space_or_end(after + 1) ? ScalarRange{last, after} : ScalarRange{};
}

/// A map or list in brackets, on one line.
template <class Sink>
TextPointer FastParser<Sink>::flow(TextPointer at, int depth) {
  if (depth == deepest) return nullptr;
  const bool map = *at == '{';
  const char closing = map ? '}' : ']';
  if (!(map ? sink_.map_start(offset(at)) : sink_.list_start(offset(at)))) return nullptr;
  at = skip_spaces(at + 1);
  if (*at == closing) return sink_.end() ? at + 1 : nullptr;
  for (;; at = skip_spaces(at + 1)) {
    if (ends_line(at)) return nullptr;
    if (map) {
      const ScalarRange key = scalar_in_flow(at);
      if (!is_key(key) || key.end - at > longest_key || !tell(at, key)) return nullptr;
      at = skip_spaces(key.end + 1);
      if (ends_line(at)) return nullptr;
    }
    at = flow_node(at, depth);
    if (at == nullptr) return nullptr;
    at = skip_spaces(at);
    if (*at == closing) return sink_.end() ? at + 1 : nullptr;
    if (*at != ',') return nullptr;
  }
}

template <class Sink>
TextPointer FastParser<Sink>::flow_node(TextPointer at, int depth) {
  if (is_bracket(*at)) return flow(at, depth + 1);
  const ScalarRange found = scalar_in_flow(at);
  return is_value(found) && tell(at, found) ? found.end : nullptr;
}

/// A plain scalar within brackets, up to its colon, a comma or a closing bracket.
template <class Sink>
ScalarRange FastParser<Sink>::plain_in_flow(TextPointer start) {
  for (TextPointer at = start;; ++at) {
    at = scan::plain_end_in_flow(at);
    if (*at == ',' || *at == ']' || *at == '}') {
      const TextPointer last = without_spaces(at);
      return {last, last};
    }
    if (*at == ':' && at[1] == ' ') return {without_spaces(at), at};
    if (*at == ':' && std::string_view(",?[]{}\t\r\n").find(at[1]) != std::string_view::npos) return {};
    if (*at != ':' && (*at != '#' || at[-1] == ' ')) return {};
  }
}

}  // namespace

FastParse parse_fast(std::string_view text, EventSink& sink) {
  return FastParser<EventSink>(text, sink).read() ? FastParse::whole : FastParse::declined;
}

FastParse parse_fast(std::string_view text, TreeBuilder& builder) {
  return FastParser<TreeBuilder>(text, builder).read() ? FastParse::whole : FastParse::declined;
}

}  // namespace rehab::yaml
