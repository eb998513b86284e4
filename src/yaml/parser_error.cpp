// A row for each kind of error that yaml-cpp knows; a kind without a row is passed on in yaml-cpp's words.
#include "yaml/parser_error.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include <fmt/format.h>
#include <yaml-cpp/exceptions.h>

#include "yaml/slips.hpp"
#include "yaml/source_positions.hpp"

namespace rehab::yaml {
namespace {

namespace ErrorMsg = YAML::ErrorMsg;

constexpr std::string_view tab_hint = "put spaces in place of each tab";
constexpr std::string_view in_quotes = "put the text in quotes";

struct MessageRule {
  const char* kind;  ///< yaml-cpp's name for the error; where its message names something, that follows
  std::string_view what;
  std::string_view hint;
  char starts_at = '\0';  ///< the sign before yaml-cpp's place that the error is about
};

const MessageRule rules[] = {
    {ErrorMsg::END_OF_MAP, "this does not fit into the map above it",
     "check the indentation, and that a colon and a space follow each key"},
    {ErrorMsg::END_OF_SEQ, "this does not fit into the list above it", "each item starts with a dash, in the same column"},
    {ErrorMsg::END_OF_MAP_FLOW, "a comma or } is missing before this", in_quotes},
    {ErrorMsg::END_OF_SEQ_FLOW, "a comma or ] is missing before this", in_quotes},
    {ErrorMsg::FLOW_END, "this bracket closes none", in_quotes},
    {ErrorMsg::BLOCK_ENTRY, "a list cannot start here", "give each dash a line of its own, or put the text in quotes"},
    {ErrorMsg::MAP_KEY, "a ? cannot stand here", in_quotes},
    {ErrorMsg::MAP_VALUE, "what stands before this colon can be no key",
     "check the indentation here and in the line above; text that holds a colon stands in quotes"},
    {ErrorMsg::UNKNOWN_TOKEN, "no value starts like this", in_quotes},
    {ErrorMsg::TAB_IN_INDENTATION, "a tab as indentation", tab_hint},
    {ErrorMsg::CHAR_IN_BLOCK, "text right after | or >", "start it on the next line, or put it in quotes"},
    {ErrorMsg::ZERO_INDENT_IN_BLOCK, "a block of text cannot have indentation 0", "write | or > alone"},
    {ErrorMsg::INVALID_ESCAPE, "there is no such escape", "write \\\\ for a backslash, or use single quotes", '\\'},
    {ErrorMsg::INVALID_HEX, "an escape that is no hexadecimal number", "write \\\\ for a backslash, or use single quotes", '\\'},
    {ErrorMsg::INVALID_UNICODE, "an escape for a character that does not exist", "write the character itself", '\\'},
    {ErrorMsg::UNKNOWN_ANCHOR, "an alias (*) is not read", "write the value out; text that starts with * must stand in quotes"},
    {ErrorMsg::ALIAS_NOT_FOUND, "an alias (*) is not read", "text that starts with * must stand in quotes", '*'},
    {ErrorMsg::CHAR_IN_ALIAS, "an alias (*) is not read", "text that starts with * must stand in quotes", '*'},
    {ErrorMsg::ANCHOR_NOT_FOUND, "an anchor (&) is not read", "text that starts with & must stand in quotes", '&'},
    {ErrorMsg::CHAR_IN_ANCHOR, "an anchor (&) is not read", "text that starts with & must stand in quotes", '&'},
    {ErrorMsg::MULTIPLE_ANCHORS, "an anchor (&) is not read", "text that starts with & must stand in quotes"},
    {ErrorMsg::MULTIPLE_TAGS, "a tag (!) is not read", "text that starts with ! must stand in quotes"},
    {ErrorMsg::CHAR_IN_TAG_HANDLE, "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
    {ErrorMsg::TAG_WITH_NO_SUFFIX, "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
    {ErrorMsg::END_OF_VERBATIM_TAG, "a tag (!) is not read", "text that starts with ! must stand in quotes", '!'},
};

bool is_any(std::string_view message, std::initializer_list<const char*> kinds) {
  return std::any_of(kinds.begin(), kinds.end(), [&](const char* kind) { return message.starts_with(kind); });
}

bool is_unclosed_quote(std::string_view message) {
  return is_any(message, {ErrorMsg::EOF_IN_SCALAR, ErrorMsg::DOC_IN_SCALAR, ErrorMsg::CHAR_IN_SCALAR});
}

bool is_directive(std::string_view message) {
  return is_any(message, {ErrorMsg::YAML_DIRECTIVE_ARGS, ErrorMsg::YAML_VERSION, ErrorMsg::YAML_MAJOR_VERSION,
                          ErrorMsg::REPEATED_YAML_DIRECTIVE, ErrorMsg::TAG_DIRECTIVE_ARGS, ErrorMsg::REPEATED_TAG_DIRECTIVE});
}

/// Where a quote was forgotten, the next one closes it, and what should have been text is in the way: a quote that opens in an
/// earlier line, and what closes it.
std::optional<ParserError> late_quote(const ParserState& state) {
  const auto quote = open_at_end(state.text.substr(0, line_start(state.text, state.offset))).quote;
  const auto end = quote ? quote_end(state.text, *quote) : std::nullopt;
  if (!end || *end > state.offset) return std::nullopt;
  return ParserError{*quote, "a quote that is not closed on its line",
                     fmt::format("close it there; as it is, it goes on to line {}", line_of(state.text, *end))};
}

bool ends_the_text(const ParserState& state) {
  const std::string_view rest = state.text.substr(state.offset);
  return rest.empty() || rest.starts_with("...") || rest.starts_with("---");
}

}  // namespace

std::size_t line_of(std::string_view text, std::size_t offset) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

ParserError explain(std::string_view text, std::uint32_t offset, std::string_view message) {
  const OpenAtEnd open = open_at_end(text.substr(0, offset));
  ParserState state{text, offset, {}};
  if (!open.brackets.empty()) state.bracket = open.brackets.back();
  if (is_unclosed_quote(message))
    return {open.quote.value_or(offset), "a quote that is never closed", "close it on the same line"};
  if (is_directive(message)) return {state.offset, "a directive (%) is not read", "remove the line"};
  if (state.bracket && ends_the_text(state))
    return {*state.bracket, "a bracket that is never closed", "close it on the same line"};
  if (auto quote = late_quote(state)) return *std::move(quote);
  if (is_any(message, {ErrorMsg::END_OF_MAP, ErrorMsg::END_OF_SEQ, ErrorMsg::MAP_VALUE, ErrorMsg::END_OF_MAP_FLOW,
                       ErrorMsg::END_OF_SEQ_FLOW, ErrorMsg::BLOCK_ENTRY, ErrorMsg::CHAR_IN_BLOCK}))
    if (auto slip = find_slip(state)) return *std::move(slip);
  for (const MessageRule& rule : rules) {
    if (!message.starts_with(rule.kind)) continue;
    const std::size_t sign = rule.starts_at == '\0' ? std::string_view::npos : state.text.rfind(rule.starts_at, state.offset);
    const std::uint32_t at = sign == std::string_view::npos ? state.offset : static_cast<std::uint32_t>(sign);
    return {at, std::string(rule.what), std::string(rule.hint)};
  }
  return {state.offset, fmt::format("this is not YAML: {}", message), {}};
}

}  // namespace rehab::yaml
