// All that is wrong with one file, gathered: told in one go, each with its place, and which parts are fit to be read further.
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

class Complaints {
 public:
  /// So many are told, then that there are more: a hostile file must not make an endless list.
  static constexpr std::size_t most = 100;

  /// `sources` are the texts that the tree's nodes are from, by the source of their places.
  explicit Complaints(std::vector<std::string_view> sources) : sources_(std::move(sources)) {}
  explicit Complaints(std::string_view source) : sources_{source} {}

  void at(yaml::Cursor node, std::string message, std::string hint = {});
  /// At a byte of a scalar's text, where that is written as it reads; else at its start.
  void within(yaml::Cursor scalar, NotationError error);
  /// At a byte of the source that belongs to the node.
  void at_byte(yaml::Cursor node, std::size_t offset, std::string message, std::string hint = {});

  /// Whether another complaint would only be counted: whoever has to work for its words may ask first.
  bool full() const { return told_.size() >= most; }
  bool errors() const { return !nodes_.empty(); }
  /// No error at this node or below it.
  bool clean(yaml::Cursor node) const { return nodes_.empty() || clean_among_others(node); }

  /// 1-based, for messages that speak of another line.
  std::size_t line_of(Place place) const;
  std::string_view source_of(Place place) const { return sources_[place.source]; }

  /// In order of place.
  std::vector<Diagnostic> take();

 private:
  bool clean_among_others(yaml::Cursor node) const;

  std::vector<std::string_view> sources_;
  std::vector<Diagnostic> told_;
  std::vector<std::uint32_t> nodes_;  ///< where errors are, sorted
};

}  // namespace rehab::reading
