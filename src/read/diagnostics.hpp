// The diagnostics of one file, each with its place, and which of its parts are valid and can be decoded.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rehab/dose.hpp"
#include "rehab/place.hpp"
#include "yaml/tree.hpp"

namespace rehab::reading {

class Diagnostics {
 public:
  /// At most so many, then a line that there are more: a hostile file must not make an endless list.
  static constexpr std::size_t most = 100;

  /// `sources` are the texts that the tree's nodes are from, by the source of their places.
  explicit Diagnostics(std::vector<std::string_view> sources) : sources_(std::move(sources)) {}
  explicit Diagnostics(std::string_view source) : sources_{source} {}

  using Id = std::string_view;  ///< one of diagnostic_id

  void at(yaml::Cursor node, std::string message, std::string hint = {}, Id id = diagnostic_id::contradiction);
  /// At a byte of a scalar's text, where that is written as it reads; else at its start.
  void within(yaml::Cursor scalar, NotationError error, Id id = diagnostic_id::notation);
  /// At a byte of the source that belongs to the node.
  void at_byte(yaml::Cursor node, std::size_t offset, std::string message, std::string hint, Id id);

  /// Something worth a look that does not keep the file from being read.
  void warn(yaml::Cursor node, std::string message, std::string hint, Id id);

  /// The same, where the node is of a plan that is extended, and what stands at `by` in the file that extends it made it an
  /// error: told there, all that it breaks as one.
  void within(yaml::Cursor scalar, Place by, NotationError error);

  /// A name that nothing has: an error at the node, or where the thing of that name was taken away.
  void unknown(yaml::Cursor node, std::string_view sort, std::string_view name, std::string message, std::string hint);
  void note_dropped(std::string_view sort, std::string_view id, Place place) { dropped_.push_back({sort, id, place}); }
  bool is_dropped(std::string_view sort, std::string_view id) const { return find_dropped(sort, id) < dropped_.size(); }

  /// Errors that were found before the tree was walked.
  void add(const std::vector<Diagnostic>& found) {
    if (found.empty()) return;
    nodes_.insert(nodes_.begin(), 0);
    diagnostics_.insert(diagnostics_.end(), found.begin(), found.end());
  }
  /// The node is what they are about: no more is said of it.
  void told(yaml::Cursor node) { mark(node); }

  /// What is wrong at or below this node is told by whoever reads the file with another plan: here it is passed over, and cannot
  /// be decoded.
  void leave_to_others(yaml::Cursor node) { of_others_.push_back({node.index(), node.end()}); }

  /// An error at a node kept all below it from being validated: none of it can be decoded.
  void skip(yaml::Cursor node) { skipped_.push_back({node.index(), node.end()}); }

  /// Whether another error would only be counted, so that its message need not be made.
  bool full() const { return nodes_.size() >= most; }
  bool errors() const { return !nodes_.empty(); }
  /// No error at this node or below it, and it was validated.
  bool clean(yaml::Cursor node) const { return (nodes_.empty() && passed_.empty()) || clean_among_others(node); }

  /// 1-based, for messages that speak of another line.
  std::size_t line_of(Place place) const;
  std::string_view source_of(Place place) const { return sources_[place.source]; }

  /// In order of place, with others of the same sources among them.
  std::vector<Diagnostic> take(std::vector<Diagnostic> others = {});

 private:
  struct NodeRange {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
  };

  struct DroppedName {
    std::string_view sort, id;
    Place place;
    bool told = false;
  };

  std::size_t find_dropped(std::string_view sort, std::string_view id) const;
  bool mark(yaml::Cursor node);
  std::string line_elsewhere(yaml::Cursor node, Place here) const;
  bool is_of_others(yaml::Cursor node) const;
  bool clean_among_others(yaml::Cursor node) const;
  bool is_skipped(yaml::Cursor node) const;

  std::vector<std::string_view> sources_;
  std::vector<Diagnostic> diagnostics_;
  std::vector<std::uint32_t> nodes_;  ///< where errors are, sorted
  std::size_t warnings_ = 0;
  std::vector<DroppedName> dropped_;
  std::vector<std::uint32_t> passed_;  ///< where errors are that others tell, sorted
  std::vector<NodeRange> of_others_;
  std::vector<NodeRange> skipped_;  ///< what was not validated, in order of the tree
};

}  // namespace rehab::reading
