// Everything strict about YAML that does not hang on how a value was spelled.
#include "yaml/builder.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

#include "domain/utf8.hpp"
#include "yaml/gate.hpp"

namespace rehab::yaml {
namespace {

constexpr std::array<std::string_view, 5> null_words{"", "~", "null", "Null", "NULL"};

bool is_null(std::string_view value, Style style) {
  if (style != Style::plain || value.size() > 4) return false;
  return std::find(null_words.begin(), null_words.end(), value) != null_words.end();
}

/// A key as it is shown in a message: short, whatever a file holds.
std::string shown(std::string_view key) {
  constexpr std::size_t enough = 40;
  if (key.size() <= enough) return fmt::format("`{}`", key);
  std::size_t cut = enough;
  while (cut > 0 && (static_cast<unsigned char>(key[cut]) & 0xc0U) == 0x80U) --cut;
  return fmt::format("`{}...`", key.substr(0, cut));
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  return 1 + static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// The sort of a key, 0 to 63, from its length and ends: cheap, and different for most keys of one map.
std::uint64_t sort_of(std::string_view key) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(key[i]); };
  if (key.empty()) return 0;
  return (at(0) * 7U + at(key.size() / 2) * 3U + at(key.size() - 1) + key.size()) & 63U;
}

}  // namespace

Builder::Builder(std::string_view text, const Bounds& bounds, Faults& faults) : text_(text), bounds_(bounds), faults_(&faults) {
  tree_.nodes_.reserve(text.size() / 6 + 16);  // a node for every six bytes is more than nearly any file holds
  open_.reserve(static_cast<std::size_t>(bounds.depth));
}

/// A view that lives as long as the tree: into the text itself where it can be, else into the tree's own store.
std::string_view Builder::own(std::string_view value) {
  const std::less<const char*> before;
  const bool inside = !before(value.data(), text_.data()) && !before(text_.data() + text_.size(), value.data() + value.size());
  return inside || value.empty() ? value : tree_.store_.emplace_back(value);
}

bool Builder::scalar(std::uint32_t offset, std::string_view value, Style style) {
  const bool key = is_key();
  const bool go_on = key ? judge_key(offset, value, style) : judge_value(offset, value, style);
  const auto index = tree_.size();
  const std::string_view text = own(value);
  if (text.data() == value.data() || judge_characters(offset, value)) {
    tree_.nodes_.push_back({NodeKind::scalar, style, {offset, 0}, text, index + 1, 0});
    if (key) key_ = index;
    if (!open_.empty()) ++open_.back().children;
    return go_on;
  }
  return false;
}

bool Builder::judge_key(std::uint32_t offset, std::string_view value, Style style) {
  Open& open = open_.back();
  const std::uint64_t bit = std::uint64_t{1} << sort_of(value);
  open.may_repeat = open.may_repeat || (open.seen & bit) != 0;
  open.seen |= bit;
  if (open.children == 2 * bounds_.keys) {
    fault(offset, fmt::format("this map has more than {} keys", bounds_.keys), "no map of these files needs as many");
    return false;
  }
  if (is_null(value, style)) return fault(offset, "a value without a key", "write the key before the colon");
  if (value == "<<" && style == Style::plain) return fault(offset, "a merge key (<<) is not read", "write the keys out");
  return true;
}

bool Builder::judge_value(std::uint32_t offset, std::string_view value, Style style) {
  if (open_.empty() || !is_null(value, style)) return true;
  if (!is_map(open_.back())) return fault(offset, "an item of this list is empty", "write it, or remove its dash or comma");
  if (value.empty() && is_empty_log()) return true;
  const Node& key = tree_.nodes_[key_];
  if (value.empty())
    return fault(key.place.offset, fmt::format("{} has no value", shown(key.text)), "write one, or remove the key");
  return fault(offset, fmt::format("{} stands for no value at all", shown(value)), "remove the key, or put the word in quotes");
}

/// An escape may have brought in what the gate keeps out.
bool Builder::judge_characters(std::uint32_t offset, std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const Utf8 c = utf8_at(value, at);
    const std::string wrong = c.valid ? character_fault(c.code) : "a character that is not UTF-8";
    if (!wrong.empty()) return fault(offset, "an escape in this text makes " + wrong, "remove it");
    at += c.length;
  }
  return true;
}

/// The one value that may be missing: that of a top-level `log:`.
bool Builder::is_empty_log() const { return open_.size() == 1 && tree_.nodes_[key_].text == "log"; }

bool Builder::map_start(std::uint32_t offset) { return start(offset, NodeKind::map); }
bool Builder::list_start(std::uint32_t offset) { return start(offset, NodeKind::list); }

bool Builder::start(std::uint32_t offset, NodeKind kind) {
  if (open_.size() == static_cast<std::size_t>(bounds_.depth)) {
    fault(offset, fmt::format("nested deeper than {}", bounds_.depth), "nothing in these files is");
    return false;
  }
  const bool as_key = is_key();
  if (!open_.empty()) ++open_.back().children;
  open_.push_back({tree_.size(), 0, 0, as_key, false});
  tree_.nodes_.push_back({kind, Style::plain, {offset, 0}, {}, 0, 0});
  return true;
}

bool Builder::end() {
  const Open open = open_.back();
  open_.pop_back();
  Node& node = tree_.nodes_[open.node];
  node.next = tree_.size();
  node.count = node.kind == NodeKind::map ? open.children / 2 : open.children;
  // Told only now: of a bracket that is never closed, yaml-cpp says that it opens a key.
  if (open.is_key) {
    const std::string_view kind = node.kind == NodeKind::map ? "map" : "list";
    if (!fault(node.place.offset, fmt::format("a key cannot be a {}", kind), "a key is one word, or text in quotes"))
      return false;
  }
  return !open.may_repeat || tell_repeated_keys(open);
}

/// Every key that has the same text as one before it, told at the later one.
bool Builder::tell_repeated_keys(const Open& open) {
  const auto& nodes = tree_.nodes_;
  std::vector<std::uint32_t> keys;
  for (std::uint32_t at = open.node + 1; at < nodes.size(); at = nodes[nodes[at].next].next)
    if (nodes[at].kind == NodeKind::scalar) keys.push_back(at);
  std::stable_sort(keys.begin(), keys.end(), [&](std::uint32_t a, std::uint32_t b) { return nodes[a].text < nodes[b].text; });
  for (std::size_t i = 1; i < keys.size(); ++i) {
    const Node& first = nodes[keys[i - 1]];
    const Node& again = nodes[keys[i]];
    if (first.text != again.text) continue;
    if (!fault(again.place.offset, fmt::format("{} is a key of this map already", shown(again.text)),
               fmt::format("it stands in line {}; keep one of them", line_of(text_, first.place.offset))))
      return false;
  }
  return true;
}

bool Builder::refused(std::uint32_t offset, std::string what, std::string hint) {
  return fault(offset, std::move(what), std::move(hint));
}

Tree Builder::take() {
  const bool nothing =
      tree_.empty() || is_null(tree_[0].text, tree_[0].kind == NodeKind::scalar ? tree_[0].style : Style::quoted);
  if (nothing && faults_->empty()) fault(0, "there is nothing in this file", {});
  return std::move(tree_);
}

}  // namespace rehab::yaml
