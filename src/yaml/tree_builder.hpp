// Builds the strict tree from events: the one place that judges keys, nulls, duplicates and depth, whoever read the text.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include "yaml/bounds.hpp"
#include "yaml/error_list.hpp"
#include "yaml/events.hpp"
#include "yaml/tree.hpp"

namespace rehab::yaml {

/// What every event does is inline here, for the fast parser calls it for every eight bytes of text or so; what only some do is
/// not.
class TreeBuilder final : public EventSink {
 public:
  /// `text` is what the events are about; it must outlive the tree.
  TreeBuilder(std::string_view text, const Bounds& bounds, ErrorList& errors);

  bool scalar(std::uint32_t offset, std::string_view value, Style style) override {
    if (may_be_special(value, style) || !is_inside(value) || tree_.nodes_.full()) return special_scalar(offset, value, style);
    return note_scalar(offset, value, style);
  }

  bool map_start(std::uint32_t offset) override { return start(offset, NodeKind::map); }
  bool list_start(std::uint32_t offset) override { return start(offset, NodeKind::list); }

  bool end() override {
    const OpenNode open = innermost();
    open_.pop_back();
    Node& node = tree_.nodes_[open.node];
    node.span = tree_.size() - open.node;
    node.size = open.kind == NodeKind::map ? open.children / 2 : open.children;
    return open.kind == NodeKind::map || open.is_key ? judge_end(open) : true;
  }

  bool refused(std::uint32_t offset, std::string what, std::string hint) override;

  /// The tree; only where there was no error. A text without a value is one.
  Tree take();

 private:
  /// A map or list that is being read. The outermost stands for the document: a list of one.
  struct OpenNode {
    std::uint32_t node = 0;
    std::uint32_t children = 0;  ///< keys and values, or items
    NodeKind kind = NodeKind::list;
    bool is_key = false;

    bool expects_key() const { return kind == NodeKind::map && children % 2 == 0; }
  };

  OpenNode& innermost() { return open_.back(); }

  bool note_scalar(std::uint32_t offset, std::string_view value, Style style) {
    OpenNode& open = innermost();
    if (open.expects_key()) {
      if (open.children == 2 * bounds_.keys) return tell_too_many_keys(offset);
      key_ = tree_.size();
    }
    ++open.children;
    Node& node = add(NodeKind::scalar, offset);
    node.style = style;
    node.start = value.data();
    node.size = static_cast<std::uint32_t>(value.size());
    node.span = 1;
    return true;
  }

  /// Made where it stands: nodes are what most of the time goes into. There is room for it.
  Node& add(NodeKind kind, std::uint32_t offset) {
    Node& node = tree_.nodes_.add_in_place();
    node.kind = kind;
    node.offset = offset;
    return node;
  }

  /// Whether a value may be a null or a merge key, at a glance: `~ null <<` and nothing at all.
  static bool may_be_special(std::string_view value, Style style) {
    if (value.size() > 4 || style != Style::plain) return false;
    return value.empty() || value[0] == '~' || value[0] == 'n' || value[0] == 'N' || value[0] == '<';
  }

  /// Whether a view needs no copy to live as long as the tree: it points into the text, or is empty.
  bool is_inside(std::string_view value) const {
    const auto address = [](std::string_view view) { return reinterpret_cast<std::uintptr_t>(view.data()); };
    return address(value) - address(text_) < text_.size() || value.empty();
  }

  bool start(std::uint32_t offset, NodeKind kind) {
    if (open_.size() > static_cast<std::size_t>(bounds_.depth)) return tell_too_deep(offset);
    const bool as_key = innermost().expects_key();
    ++innermost().children;
    if (tree_.nodes_.full()) tree_.nodes_.grow();
    open_.push_back({tree_.size(), 0, kind, as_key});
    add(kind, offset);
    return true;
  }

  std::uint32_t after(std::uint32_t node) const { return node + tree_.nodes_[node].span; }

  bool special_scalar(std::uint32_t offset, std::string_view value, Style style);
  bool judge_key(std::uint32_t offset, std::string_view value);
  bool judge_value(std::uint32_t offset, std::string_view value);
  bool tag_follows(const Node& key) const;
  bool follows_comma(const Node& key) const;
  std::string number_cut_by(const Node& key) const;
  bool judge_characters(std::uint32_t offset, std::string_view value);
  bool judge_end(const OpenNode& open);
  bool may_repeat_keys(const OpenNode& map) const;
  bool tell_repeated_keys(const OpenNode& map);
  bool is_item(const OpenNode& map) const;
  bool tell_too_many_keys(std::uint32_t offset);
  bool tell_too_deep(std::uint32_t offset);
  bool tell_no_value(const Node& key);
  bool fault(std::size_t offset, std::string message, std::string hint, std::string_view id = diagnostic_id::yaml);

  std::string_view text_;
  Bounds bounds_;
  ErrorList* errors_;
  Tree tree_;
  std::vector<OpenNode> open_;
  std::uint32_t key_ = 0;  ///< node of the last key that was read
};

}  // namespace rehab::yaml
