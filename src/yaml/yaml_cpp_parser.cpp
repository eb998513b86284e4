// The one file that includes yaml-cpp. Of its two interfaces the events are the strict one: `YAML::Node` keeps duplicate keys
// in silence, ignores a second document and gives a missing key no place.
#include "yaml/yaml_cpp_parser.hpp"

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include "yaml/byte_check.hpp"
#include "yaml/parser_error.hpp"
#include "yaml/source_positions.hpp"

namespace rehab::yaml {
namespace {

/// Thrown through yaml-cpp to leave it: the sink wants no more, or a second document was seen.
struct StopParsing {};

/// Thrown through yaml-cpp when it reads on and on without an event.
struct TooLongWithoutEvent {};

/// yaml-cpp keeps every token of a bracketed list or map in memory until it is closed, at up to 130 bytes for a byte of text.
constexpr std::size_t longest_without_event = std::size_t{256} << 10;

/// The text with a line of three dots after it. Without that line a quote that is never closed swallows the rest of the file as
/// one string, and yaml-cpp is content. Hands out the text in pieces and watches that events come of it.
class Input : public std::streambuf {
 public:
  explicit Input(std::string_view text) : text_(text) {
    text_ += text.ends_with('\n') ? "...\n" : "\n...\n";
    setg(text_.data(), text_.data(), text_.data() + text_.size());
    event();
  }

  void event() { event_at_ = gptr(); }

 protected:
  std::streamsize xsgetn(char* to, std::streamsize count) override {
    if (waited_too_long()) {
      event_at_ = past_comments(event_at_, gptr());
      if (waited_too_long()) throw TooLongWithoutEvent{};
    }
    return std::streambuf::xsgetn(to, count);
  }

 private:
  bool waited_too_long() const { return static_cast<std::size_t>(gptr() - event_at_) > longest_without_event; }

  /// Past the rest of this line, and the lines after it that are blank or comments: of those yaml-cpp keeps nothing.
  static const char* past_comments(const char* from, const char* end) {
    const char* line = std::find(from, end, '\n');
    while (line != end) {
      const char* text = std::find_if(line, end, [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
      if (text != end && *text != '#') break;
      line = std::find(text, end, '\n');
    }
    return line;
  }

  std::string text_;
  const char* event_at_ = nullptr;
};

class Handler : public YAML::EventHandler {
 public:
  Handler(std::string_view text, Input& input, EventSink& sink)
      : text_(text), input_(input), sink_(sink), mark_(mark_length(text)) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

  /// An error of yaml-cpp's own, at its place.
  void parser_error(const YAML::Mark& mark, const std::string& what);
  void too_long();

  std::uint32_t offset(const YAML::Mark& mark) const;

 private:
  enum class OpenKind : std::uint8_t { map, list };

  /// A map or list that has not ended.
  struct OpenCollection {
    std::uint32_t at = 0;
    OpenKind kind = OpenKind::map;
    std::uint32_t children = 0;
    bool expects_key() const { return kind == OpenKind::map && children % 2 == 0; }
  };

  void go_on(bool wanted) const {
    if (!wanted) throw StopParsing{};
  }
  void refuse(std::uint32_t at, std::string what, std::string hint) {
    go_on(sink_.refused(at, std::move(what), std::move(hint)));
  }
  void refuse_properties(std::uint32_t at);
  void refuse_outdented(std::uint32_t at);
  void refuse_comment_on_header(std::uint32_t at);
  std::optional<std::uint32_t> bracket() const;
  void child(std::uint32_t at, std::string_view text, Style style);
  void open(std::uint32_t at, OpenKind kind);
  void close();

  std::string_view text_;
  Input& input_;
  EventSink& sink_;
  std::size_t mark_;  ///< bytes of the byte order mark, which yaml-cpp does not count
  int documents_ = 0;
  std::uint32_t last_ = 0;            ///< place of the last event that had one
  std::vector<OpenCollection> open_;  ///< maps and lists that have not ended
};

std::uint32_t Handler::offset(const YAML::Mark& mark) const {
  const std::size_t at = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos) + mark_;
  return static_cast<std::uint32_t>(std::min(at, text_.size()));
}

void Handler::OnDocumentStart(const YAML::Mark& mark) {
  const std::uint32_t at = offset(mark);
  input_.event();
  if (const auto directive = directive_before(text_, at))
    refuse(*directive, "a directive (%) is not read", "remove the line; text that starts with % must stand in quotes");
  if (++documents_ == 1) return;
  if (text_.substr(at).starts_with("---"))
    sink_.refused(at, "a second document starts here", "one file holds one; remove the line of dashes");
  else
    sink_.refused(at, "from here on the text does not belong to what stands above it", "check the indentation, here and above");
  throw StopParsing{};
}

/// An anchor or a tag stands before its node, so the node's mark is its own.
void Handler::refuse_properties(std::uint32_t at) {
  const char c = at < text_.size() ? text_[at] : ' ';
  if (c == '&') refuse(at, "an anchor (&) is not read", "write the value out; text that starts with & must stand in quotes");
  if (c == '!') refuse(at, "a tag (!) is not read", "remove it; text that starts with ! must stand in quotes");
}

void Handler::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::uint32_t at = offset(mark);
  input_.event();
  if (anchor != 0) {  // without one the mark is that of what comes next
    refuse_properties(at);
    return child(at, {}, Style::quoted);
  }
  const bool as_key = !open_.empty() && open_.back().expects_key();
  const NullRole role = as_key ? NullRole::key : bracket() ? NullRole::flow_value : NullRole::value;
  const std::string_view word = null_word_at(text_, at, role);
  const bool in_block_list = !open_.empty() && is_dash(text_, open_.back().at);
  child(word.empty() && in_block_list ? dash_before(text_, at) : at, word, Style::plain);
}

void Handler::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const std::uint32_t at = offset(mark);
  input_.event();
  refuse(at, "an alias (*) is not read", "write the value out; text that starts with * must stand in quotes");
  child(at, "*", Style::quoted);
}

void Handler::OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) {
  const std::uint32_t at = offset(mark);
  input_.event();
  refuse_properties(at);
  const char c = at < text_.size() ? text_[at] : ' ';
  if (c == '|' || c == '>') refuse_comment_on_header(at);
  const Style style = c == '"' || c == '\'' ? Style::quoted : c == '|' || c == '>' ? Style::block : Style::plain;
  // Where the text says the same, the event points into it: the tree then needs no copy.
  const std::string_view written =
      text_.substr(std::min<std::size_t>(at + (style == Style::plain ? 0 : 1), text_.size()), value.size());
  child(at, style != Style::block && written == value ? written : std::string_view(value), style);
}

/// yaml-cpp takes `|# text` for a comment, though no blank stands before it.
void Handler::refuse_comment_on_header(std::uint32_t at) {
  const std::size_t end = text_.find_first_not_of("+-0123456789", at + 1);
  if (end != std::string_view::npos && text_[end] == '#')
    refuse(static_cast<std::uint32_t>(end), "text right after | or >", "start it on the next line, or put it in quotes");
}

/// yaml-cpp takes a value on a line of its own that is indented no more than its key, which nobody else does. A list may be.
void Handler::refuse_outdented(std::uint32_t at) {
  if (open_.empty() || open_.back().kind == OpenKind::list || open_.back().children % 2 == 0) return;
  if (at >= text_.size() || is_dash(text_, at) || bracket()) return;
  if (column_of(text_, at) <= column_of(text_, open_.back().at))
    refuse(at, "this is no key, and for a value it is not indented", "check the indentation, and that a colon follows each key");
}

void Handler::child(std::uint32_t at, std::string_view text, Style style) {
  if (style != Style::plain || !text.empty()) refuse_outdented(at);
  if (!open_.empty()) ++open_.back().children;
  last_ = at;
  go_on(sink_.scalar(at, text, style));
}

void Handler::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) {
  open(offset(mark), OpenKind::list);
  go_on(sink_.list_start(last_));
}

void Handler::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) {
  open(offset(mark), OpenKind::map);
  go_on(sink_.map_start(last_));
}

void Handler::open(std::uint32_t at, OpenKind kind) {
  input_.event();
  refuse_properties(at);
  refuse_outdented(at);
  if (!open_.empty()) ++open_.back().children;
  open_.push_back({at, kind, 0});
  last_ = at;
}

void Handler::close() {
  input_.event();
  open_.pop_back();
  go_on(sink_.end());
}

/// The innermost bracket that is still open.
std::optional<std::uint32_t> Handler::bracket() const {
  std::optional<std::uint32_t> found;
  for (const OpenCollection& open : open_)
    if (open.at < text_.size() && (text_[open.at] == '[' || text_[open.at] == '{')) found = open.at;
  return found;
}

void Handler::parser_error(const YAML::Mark& mark, const std::string& what) {
  const ParserError error = explain(text_, offset(mark), what);
  sink_.refused(error.offset, error.what, error.hint);
}

void Handler::too_long() {
  sink_.refused(last_, fmt::format("from here on no value ends within {} KiB", longest_without_event >> 10),
                "write a long list as lines that start with a dash, not in brackets");
}

}  // namespace

void parse_with_yaml_cpp(std::string_view text, EventSink& sink) {
  Input input(text);
  std::istream stream(&input);
  Handler handler(text, input, sink);
  try {
    // Twice and no more: the second call finds what the first left over. "Until it says false" would never end on a lone comma.
    YAML::Parser parser(stream);
    if (parser.HandleNextDocument(handler)) parser.HandleNextDocument(handler);
  } catch (const StopParsing&) {
  } catch (const TooLongWithoutEvent&) {
    handler.too_long();
  } catch (const YAML::Exception& e) {
    handler.parser_error(e.mark, e.msg);
  }
}

}  // namespace rehab::yaml
