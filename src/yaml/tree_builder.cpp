// Everything strict about YAML that does not hang on how a value was spelled.
#include "yaml/tree_builder.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/quantity.hpp"
#include "domain/utf8.hpp"
#include "yaml/byte_check.hpp"
#include "yaml/parser_error.hpp"
#include "yaml/slips.hpp"

namespace rehab::yaml {
namespace {

constexpr std::array<std::string_view, 5> null_words{"", "~", "null", "Null", "NULL"};

bool is_null(std::string_view value, Style style) {
  return style == Style::plain && std::find(null_words.begin(), null_words.end(), value) != null_words.end();
}

/// A key as it is shown in a message: short, whatever a file holds.
std::string shown(std::string_view key) {
  constexpr std::size_t enough = 40;
  if (key.size() <= enough) return fmt::format("`{}`", key);
  std::size_t cut = enough;
  while (cut > 0 && (static_cast<unsigned char>(key[cut]) & 0xc0U) == 0x80U) --cut;
  return fmt::format("`{}...`", key.substr(0, cut));
}

/// The same for the same keys, and different for most others.
std::uint32_t look_of(std::string_view key) {
  if (key.empty()) return 0;
  const auto letter = [&](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(key[i])}; };
  return static_cast<std::uint32_t>(key.size()) | letter(0) << 8U | letter(key.size() / 2) << 16U | letter(key.size() - 1) << 24U;
}

}  // namespace

TreeBuilder::TreeBuilder(std::string_view text, const Bounds& bounds, ErrorList& errors)
    : text_(text), bounds_(bounds), errors_(&errors) {
  tree_.nodes_.reserve(text.size() / 6 + 16);  // a node for every six bytes is more than nearly any file holds
  open_.reserve(static_cast<std::size_t>(bounds.depth) + 1);
  open_.emplace_back();
}

bool TreeBuilder::fault(std::size_t offset, std::string message, std::string hint, std::string_view id) {
  return errors_->add(offset, std::move(message), std::move(hint), id);
}

/// A scalar that a glance cannot pass.
bool TreeBuilder::special_scalar(std::uint32_t offset, std::string_view value, Style style) {
  bool go_on = true;
  if (is_null(value, style) || (value == "<<" && style == Style::plain)) {
    const bool key = innermost().expects_key();
    go_on = key ? judge_key(offset, value) : judge_value(offset, value);
    // A missing value has no place of its own: yaml-cpp gives that of whatever comes next.
    if (!key && value.empty()) offset = tree_.empty() ? 0 : tree_.nodes_.back().offset;
  }
  if (!is_inside(value)) {
    if (!judge_characters(offset, value)) return false;
    value = tree_.store_.emplace_back(value);
  }
  if (tree_.nodes_.full()) tree_.nodes_.grow();
  return note_scalar(offset, value, style) && go_on;
}

bool TreeBuilder::judge_key(std::uint32_t offset, std::string_view value) {
  if (value == "<<") return fault(offset, "a merge key (<<) is not read", "write the keys out");
  return fault(offset, "a value without a key", "write the key before the colon");
}

/// The one value that may be missing is that of a top-level `log:`.
bool TreeBuilder::judge_value(std::uint32_t offset, std::string_view value) {
  const bool is_root = open_.size() == 1;
  if (is_root || value == "<<") return true;
  constexpr auto no_value = diagnostic_id::no_value;
  if (innermost().kind == NodeKind::list)
    return fault(offset, "an item of this list is empty", "write it, or remove its dash or comma", no_value);
  if (!value.empty())
    return fault(offset, fmt::format("{} stands for no value at all", shown(value)), "remove the key, or put the word in quotes",
                 no_value);
  const Node& key = tree_.nodes_[key_];
  const bool is_log = open_.size() == 2 && key.text() == "log";
  return is_log || tell_no_value(key);
}

/// Where in braces a comma or a missing blank made the key, that is what is said.
bool TreeBuilder::tell_no_value(const Node& key) {
  constexpr auto no_value = diagnostic_id::no_value;
  if (tag_follows(key)) return true;  // which is refused where it stands
  if (const std::string meant = number_cut_by(key); !meant.empty())
    return fault(key.offset - 1, "a decimal takes a point, not a comma", "did you mean " + meant, no_value);
  if (const std::string meant = key.style == Style::plain ? with_blank_after_colon(key.text()) : std::string(); !meant.empty())
    return fault(key.offset + key.text().find(':'), "a space is missing after the colon", "write " + meant, no_value);
  const std::string_view behind = text_.substr(std::min<std::size_t>(key.offset, text_.size()));
  if (const std::string_view word = key.style == Style::plain ? word_before_bracket(behind) : std::string_view(); !word.empty()) {
    return fault(key.offset + static_cast<std::uint32_t>(word.size()), no_colon_after(word), colon_before_bracket(behind),
                 no_value);
  }
  const std::string_view hint = follows_comma(key) ? "a comma begins a new key here: put text that holds a comma in quotes"
                                                   : "write one, or remove the key";
  return fault(key.offset, fmt::format("{} has no value", shown(key.text())), std::string(hint), no_value);
}

/// `notes: !great`: to YAML a tag, and no value behind it.
bool TreeBuilder::tag_follows(const Node& key) const {
  const std::size_t colon = text_.find(':', key.offset + key.text().size());
  const std::size_t value = colon == text_.npos ? colon : text_.find_first_not_of(" \t", colon + 1);
  return value != text_.npos && text_[value] == '!';
}

/// Whether a comma stands before the key, so that it may be the rest of a text.
bool TreeBuilder::follows_comma(const Node& key) const {
  const std::size_t before = key.offset == 0 ? std::string_view::npos : text_.find_last_not_of(" \t\r\n", key.offset - 1);
  return before != std::string_view::npos && text_[before] == ',';
}

/// `{10 m: 1,75 s}`: to YAML `75 s` is a key. The number that was meant; empty where the key does not follow a comma like that.
std::string TreeBuilder::number_cut_by(const Node& key) const {
  const bool glued = key.style == Style::plain && key.offset > 0 && text_[key.offset - 1] == ',';
  return glued ? notation::with_point(text_, key.offset - 1) : std::string();
}

/// An escape may have brought in a character that the byte check refuses.
bool TreeBuilder::judge_characters(std::uint32_t offset, std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const Utf8 c = utf8_at(value, at);
    const std::string wrong = c.valid ? character_fault(c.code) : "a character that is not UTF-8";
    if (!wrong.empty()) return fault(offset, "an escape in this text makes " + wrong, "remove it");
    at += c.length;
  }
  return true;
}

bool TreeBuilder::tell_too_many_keys(std::uint32_t offset) {
  fault(offset, fmt::format("this map has more than {} keys", bounds_.keys), "no map of these files needs as many");
  return false;
}

bool TreeBuilder::tell_too_deep(std::uint32_t offset) {
  fault(offset, fmt::format("nested deeper than {}", bounds_.depth), "nothing in these files is");
  return false;
}

/// Checks that take a whole map or list.
bool TreeBuilder::judge_end(const OpenNode& open) {
  // Of a bracket that is never closed, yaml-cpp says that it opens a key; so a key is judged only here.
  if (open.is_key) {
    const std::string_view kind = open.kind == NodeKind::map ? "map" : "list";
    const std::uint32_t offset = tree_.nodes_[open.node].offset;
    if (!fault(offset, fmt::format("a key cannot be a {}", kind), "a key is one word, or text in quotes")) return false;
  }
  return open.kind != NodeKind::map || !may_repeat_keys(open) || tell_repeated_keys(open);
}

/// Whether some key may be there twice, by its length and three of its letters; for many keys always true.
bool TreeBuilder::may_repeat_keys(const OpenNode& map) const {
  constexpr std::uint32_t few = 12;
  const std::uint32_t count = map.children / 2;
  if (count > few) return true;
  std::array<std::uint32_t, few> looks;
  std::uint32_t node = map.node + 1;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Node& key = tree_.nodes_[node];
    looks[i] = look_of(key.text());
    for (std::uint32_t j = 0; j < i; ++j)
      if (looks[j] == looks[i]) return true;
    node = after(node + key.span);
  }
  return false;
}

/// Reports every key that has the same text as one before it, at the later one.
bool TreeBuilder::tell_repeated_keys(const OpenNode& map) {
  const auto& nodes = tree_.nodes_;
  std::vector<std::uint32_t> keys(map.children / 2);
  std::uint32_t node = map.node + 1;
  for (std::uint32_t& key : keys) {
    key = node;
    node = after(after(node));
  }
  std::stable_sort(keys.begin(), keys.end(), [&](std::uint32_t a, std::uint32_t b) { return nodes[a].text() < nodes[b].text(); });
  const auto same = [&](std::uint32_t a, std::uint32_t b) {
    return nodes[a].text() == nodes[b].text() && nodes[a].kind == NodeKind::scalar && nodes[b].kind == NodeKind::scalar;
  };
  // Where an item's first key comes again, a dash is missing before it, and the other keys come again with it.
  const std::uint32_t head = map.node + 1;
  const bool new_item =
      is_item(map) && std::count_if(keys.begin(), keys.end(), [&](std::uint32_t key) { return same(key, head); }) > 1;
  const std::string_view advice = new_item ? "a new entry begins with a dash" : "a map holds each key once: put both into one";
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const Node& first = nodes[keys[i - 1]];
    const Node& again = nodes[keys[i]];
    if (!same(keys[i - 1], keys[i]) || (new_item && !same(keys[i], head))) continue;
    const std::string hint = fmt::format("it stands in line {}; {}", line_of(text_, first.offset), advice);
    if (!fault(again.offset, fmt::format("{} is a key of this map already", shown(again.text())), hint,
               diagnostic_id::repeated_key))
      return false;
  }
  return true;
}

/// Whether a map is an item of a list of dashes. Its own entry of `open_` is gone already.
bool TreeBuilder::is_item(const OpenNode& map) const {
  const std::uint32_t at = tree_.nodes_[map.node].offset;
  const std::size_t before = at == 0 ? std::string_view::npos : text_.find_last_not_of(" \t", at - 1);
  return open_.back().kind == NodeKind::list && before != std::string_view::npos && text_[before] == '-';
}

bool TreeBuilder::refused(std::uint32_t offset, std::string what, std::string hint) {
  return fault(offset, std::move(what), std::move(hint));
}

Tree TreeBuilder::take() {
  const bool nothing = tree_.empty() || (tree_[0].kind == NodeKind::scalar && is_null(tree_[0].text(), tree_[0].style));
  if (nothing && errors_->empty())
    fault(0, "there is nothing in this file", "the first line says what it is: rehab: athlete/1; rehab init makes an athlete's",
          diagnostic_id::file_kind);
  return std::move(tree_);
}

}  // namespace rehab::yaml
