// A plan file and the plans that it builds on, laid over each other.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "read/document.hpp"
#include "read/extend.hpp"
#include "rehab/read.hpp"

namespace rehab::reading {

class PlanChain {
 public:
  static constexpr std::size_t longest = 8;

  /// Reads the file and, through `find`, all that it extends.
  PlanChain(Source source, const FindPlan& find);
  PlanChain(const PlanChain&) = delete;
  PlanChain& operator=(const PlanChain&) = delete;

  /// The plan's whole tree; nothing where a file of the chain could not be read as YAML, or was not there.
  const yaml::Tree* tree() const { return trees_.empty() ? nullptr : &trees_.back(); }
  /// What a file takes away of those that it extends.
  const std::vector<Dropped>& dropped() const { return dropped_; }
  std::vector<std::string_view> texts() const;

  std::vector<Diagnostic> take_diagnostics();
  /// Whether some file of the chain has a key without a value, or one twice, or changes what is not there: the tree is there, for
  /// whatever else is wrong in it, and no plan.
  bool is_faulty() const;
  std::vector<Source> take_sources();

 private:
  bool open(Source source);
  std::optional<Source> base_of(const Document& document, const FindPlan& find);
  void report(Place place, std::string message, std::string hint);

  // Trees point into texts and into each other's stores: all stay where they are.
  std::deque<Source> sources_;
  std::deque<Document> documents_;
  std::deque<yaml::Tree> trees_;
  std::vector<Dropped> dropped_;
  std::vector<Diagnostic> diagnostics_;
  std::vector<Diagnostic> gaps_;
};

}  // namespace rehab::reading
