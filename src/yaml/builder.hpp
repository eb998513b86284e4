// Builds the strict tree from events: the one place that judges keys, nulls, duplicates and depth, whoever read the text.
#pragma once

#include <string_view>
#include <vector>

#include "yaml/bounds.hpp"
#include "yaml/events.hpp"
#include "yaml/faults.hpp"
#include "yaml/tree.hpp"

namespace rehab::yaml {

class Builder final : public EventSink {
 public:
  /// `text` is what the events are about; it must outlive the tree.
  Builder(std::string_view text, const Bounds& bounds, Faults& faults);

  bool scalar(std::uint32_t offset, std::string_view value, Style style) override;
  bool map_start(std::uint32_t offset) override;
  bool list_start(std::uint32_t offset) override;
  bool end() override;
  bool refused(std::uint32_t offset, std::string what, std::string hint) override;

  /// The tree; to be asked for only where there was no fault. A text without a value is one.
  Tree take();

 private:
  /// A map or list that is being read.
  struct Open {
    std::uint32_t node = 0;
    std::uint32_t children = 0;  ///< keys and values, or items
    std::uint64_t seen = 0;      ///< a bit for each sort of key so far: two keys of one sort may be duplicates
    bool is_key = false;
    bool may_repeat = false;
  };

  bool is_key() const { return !open_.empty() && is_map(open_.back()) && open_.back().children % 2 == 0; }
  bool is_map(const Open& open) const { return tree_.nodes_[open.node].kind == NodeKind::map; }
  bool is_empty_log() const;
  std::string_view own(std::string_view value);
  bool judge_key(std::uint32_t offset, std::string_view value, Style style);
  bool judge_value(std::uint32_t offset, std::string_view value, Style style);
  bool judge_characters(std::uint32_t offset, std::string_view value);
  bool start(std::uint32_t offset, NodeKind kind);
  bool tell_repeated_keys(const Open& open);
  bool fault(std::size_t offset, std::string message, std::string hint) {
    return faults_->add(offset, std::move(message), std::move(hint));
  }

  std::string_view text_;
  Bounds bounds_;
  Faults* faults_;
  Tree tree_;
  std::vector<Open> open_;
  std::uint32_t key_ = 0;  ///< node of the last key that was read
};

}  // namespace rehab::yaml
