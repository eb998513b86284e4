// A tree made of pieces of other trees: what a file says on top of the one that it builds on.
#pragma once

#include <vector>

#include "yaml/tree.hpp"

namespace rehab::yaml {

/// Pieces keep their places and point into the texts and stores of the trees they came from, which must outlive the result.
class Splicer {
 public:
  void open(const Node& like);  ///< a map or list of this kind, at this place
  void copy(Cursor piece);      ///< a node with all below it; in a map a key, then its value
  void close();
  Tree take();

  /// The same tree, its places marked as those of another source.
  static Tree marked(const Tree& tree, std::uint16_t source);

 private:
  Tree tree_;
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> children_;
};

}  // namespace rehab::yaml
