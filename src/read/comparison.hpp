// What a test compares a key with (`tired`, `2..3`, `>= 7`): the values of its scale or fact, and how they are written.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rehab/dose.hpp"
#include "rehab/plan.hpp"

namespace rehab::reading {

/// A value, a range or a comparison as a test has it.
struct Comparison {
  Interval interval{};
  bool is_unknown = false;  ///< the word `unknown`
  std::string written{};    ///< canonical: `tired`, `2..3`, `>= 7`; answers as the plan has them
};

/// Knows how one key's values are written.
class ComparisonReader {
 public:
  /// Views into the plan, which must outlive it.
  ComparisonReader(const Plan& plan, Key key);

  /// Whether anything can be compared at all: not with a scale that could not be read.
  bool readable() const { return !is_word_ || !words_.empty(); }

  Parsed<Comparison> read(std::string_view text) const;

 private:
  Parsed<std::int64_t> value(std::string_view text) const;
  Parsed<std::int64_t> word(std::string_view text) const;
  Parsed<std::int64_t> number(std::string_view text) const;
  Parsed<std::int64_t> notch(std::string_view text) const;
  Parsed<std::int64_t> unsigned_number(std::string_view text) const;
  Parsed<Comparison> comparison(std::string_view sign, std::string_view text) const;
  Parsed<Comparison> range(std::string_view text, std::size_t dots) const;
  /// How many values there are; 0 where there is no last one.
  int values() const { return scale_ != nullptr ? scale_->size() : static_cast<int>(words_.size()); }
  bool falls() const { return scale_ != nullptr && scale_->falls(); }
  /// An answer as the plan has it (`75 %`), anything else in the canonical form.
  std::string written(std::string_view text, std::int64_t value) const;
  std::string text_of(std::int64_t value) const { return value_text(plan_, key_, value); }

  const Plan& plan_;
  Key key_;
  FactType type_ = FactType::count;
  bool is_word_ = false;
  const Scale* scale_ = nullptr;         ///< of an observation
  std::vector<std::string_view> words_;  ///< of a word scale or fact, by value
  bool ordered_ = true;                  ///< `>=` says something
  bool negative_ = false;                ///< values may lie below 0
};

}  // namespace rehab::reading
