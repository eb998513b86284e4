// The strict tree: what a YAML text holds, every node with its place, and nothing that a person could not have meant.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "rehab/place.hpp"
#include "yaml/bounds.hpp"
#include "yaml/events.hpp"

namespace rehab::yaml {

enum class NodeKind : std::uint8_t { scalar, map, list };

/// A node of the flat, pre-order tree. A map's children alternate key, value; keys are scalars. Small, for a log has millions of
/// bytes and a node for every six or so.
struct Node {
  NodeKind kind;
  Style style;
  std::uint16_t source;  ///< of its place
  std::uint32_t offset;  ///< of its place
  const char* start;     ///< of a scalar's decoded value: in the source text or the tree's own store
  std::uint32_t size;    ///< of a scalar's value, in bytes; else how many entries (pairs of a map) there are
  std::uint32_t span;    ///< of how many nodes it consists: itself and all below it

  Place place() const { return {offset, source}; }
  std::string_view text() const { return kind == NodeKind::scalar ? std::string_view(start, size) : std::string_view(); }
  std::uint32_t count() const { return kind == NodeKind::scalar ? 0 : size; }
};

/// Nodes one after the other: a vector, but that adding one costs next to nothing where there is room.
class Nodes {
 public:
  std::uint32_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Node& operator[](std::uint32_t index) { return nodes_[index]; }
  const Node& operator[](std::uint32_t index) const { return nodes_[index]; }
  const Node& back() const { return nodes_[size_ - 1]; }

  bool full() const { return size_ == capacity_; }
  void reserve(std::size_t capacity);
  /// Only where there is room.
  Node& add_in_place() { return nodes_[size_++] = Node{}; }
  void add(const Node& node) {
    if (full()) grow();
    nodes_[size_++] = node;
  }
  void grow() { reserve(2 * std::size_t{capacity_} + 16); }

 private:
  std::unique_ptr<Node[]> nodes_;  ///< from `size_` on: nothing yet
  std::uint32_t size_ = 0;
  std::uint32_t capacity_ = 0;
};

/// Owns decoded scalars; the source text must outlive it. Node 0 is the document's root.
class Tree {
 public:
  const Node& operator[](std::uint32_t index) const { return nodes_[index]; }
  std::uint32_t size() const { return nodes_.size(); }
  bool empty() const { return nodes_.empty(); }

 private:
  friend class TreeBuilder;
  friend class Splicer;
  Nodes nodes_;
  std::deque<std::string> store_;
};

/// A position in a tree, cheap to copy: how readers walk it. Good as long as the tree, wherever that is moved.
class Cursor {
 public:
  Cursor(const Tree& tree, std::uint32_t index) : node_(&tree[index]), index_(index) {}
  const Node& node() const { return *node_; }
  std::string_view text() const { return node_->text(); }
  Place place() const { return node_->place(); }
  /// Entries of a map (pairs) or a list.
  std::uint32_t count() const { return node_->count(); }
  bool is_map() const { return node_->kind == NodeKind::map; }
  bool is_list() const { return node_->kind == NodeKind::list; }
  bool is_scalar() const { return node_->kind == NodeKind::scalar; }
  /// The first child; only where count > 0.
  Cursor first() const { return {node_ + 1, index_ + 1}; }
  /// The node after this one and all below it: the next sibling where there is one.
  Cursor next() const { return {node_ + node_->span, index_ + node_->span}; }
  /// The node before this one: of a value that is a map's, its key where that is a scalar.
  Cursor before() const { return {node_ - 1, index_ - 1}; }
  std::uint32_t index() const { return index_; }
  /// The index of `next`.
  std::uint32_t end() const { return index_ + node_->span; }

 private:
  Cursor(const Node* node, std::uint32_t index) : node_(node), index_(index) {}

  const Node* node_;
  std::uint32_t index_;
};

/// Reads one document strictly: check of bytes, then events, then the tree. Every error that can be found is listed;
/// after broken YAML nothing further can be.
Reading<Tree> parse(std::string_view text, const Bounds& bounds = {});

/// The same, but a tree of which only keys without a value and keys twice are wrong is there besides its errors, so that
/// what else is wrong can be told with them. A missing value stands in it as an empty plain scalar.
Reading<Tree> parse_with_gaps(std::string_view text, const Bounds& bounds = {});

}  // namespace rehab::yaml
