#include "yaml/splice.hpp"

namespace rehab::yaml {

void Splicer::open(const Node& like) {
  if (!open_.empty()) ++children_.back();
  open_.push_back(tree_.size());
  children_.push_back(0);
  tree_.nodes_.add(like);
}

void Splicer::copy(Cursor piece) {
  if (!open_.empty()) ++children_.back();
  const std::uint32_t end = piece.node().next;
  const std::uint32_t from = piece.index();
  const std::uint32_t at = tree_.size();
  for (std::uint32_t i = from; i < end; ++i) {
    Node node = piece.tree()[i];
    node.next = node.next - from + at;
    tree_.nodes_.add(node);
  }
}

void Splicer::close() {
  Node& node = tree_.nodes_[open_.back()];
  node.next = tree_.size();
  node.size = node.kind == NodeKind::map ? children_.back() / 2 : children_.back();
  open_.pop_back();
  children_.pop_back();
}

Tree Splicer::marked(const Tree& tree, std::uint16_t source) {
  Splicer splicer;
  splicer.copy({tree, 0});
  for (std::uint32_t i = 0; i < splicer.tree_.size(); ++i) splicer.tree_.nodes_[i].source = source;
  return splicer.take();
}

Tree Splicer::take() { return std::move(tree_); }

}  // namespace rehab::yaml
