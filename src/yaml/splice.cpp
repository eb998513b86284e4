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
  const Node* first = &piece.node();
  for (std::uint32_t i = 0; i < first->span; ++i) tree_.nodes_.add(first[i]);
}

void Splicer::close() {
  Node& node = tree_.nodes_[open_.back()];
  node.span = tree_.size() - open_.back();
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
