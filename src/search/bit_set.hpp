// Sets of small numbers as rows of bits, which grow with what is put in.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace rehab::search {

/// Makes a set of a list: in ascending order, each once.
template <class T>
void sort_out(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  values.shrink_to_fit();
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// The first word stands in place: most sets are small.
class BitSet {
 public:
  bool test(std::size_t at) const {
    if (at < 64) return (first_ >> at & 1u) != 0;
    return at / 64 <= more_.size() && (more_[at / 64 - 1] >> (at % 64) & 1u) != 0;
  }
  /// True if it was not in there.
  bool add(std::size_t at) { return add_word(at / 64, std::uint64_t{1} << (at % 64)) != 0; }
  bool any_of(std::size_t word, std::uint64_t bits) const {
    return (word == 0 ? first_ & bits : word <= more_.size() ? more_[word - 1] & bits : 0) != 0;
  }
  /// Adds what stands in one word; gives what is new of it.
  std::uint64_t add_word(std::size_t word, std::uint64_t bits) {
    if (word > more_.size()) more_.resize(word + word / 4, 0);
    std::uint64_t& here = word == 0 ? first_ : more_[word - 1];
    const std::uint64_t fresh = bits & ~here;
    here |= bits;
    return fresh;
  }

 private:
  std::uint64_t first_ = 0;
  std::vector<std::uint64_t> more_;
};

/// The numbers that stand in one word, lowest first.
template <class Each>
void each_bit(std::uint32_t word, std::uint64_t bits, const Each& each) {
  for (; bits != 0; bits &= bits - 1) each(word * 64 + static_cast<std::uint32_t>(std::countr_zero(bits)));
}

/// A set that is made once and often added: its words that are not empty.
class SparseSet {
 public:
  SparseSet() = default;
  /// In ascending order.
  explicit SparseSet(std::span<const std::uint32_t> numbers) {
    std::size_t words = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) words += i == 0 || numbers[i] / 64 != numbers[i - 1] / 64 ? 1u : 0u;
    words_.reserve(words);
    for (const auto number : numbers) add(number);
  }
  void add(std::uint32_t number) {
    const std::uint64_t bit = std::uint64_t{1} << (number % 64);
    for (auto& [at, bits] : words_) {
      if (at != number / 64) continue;
      bits |= bit;
      return;
    }
    words_.emplace_back(number / 64, bit);
  }
  template <class Each>
  void each(const Each& each) const {
    for (const auto& [word, bits] : words_) each_bit(word, bits, each);
  }
  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }

 private:
  std::vector<std::pair<std::uint32_t, std::uint64_t>> words_;
};

/// Rows of bits by number.
class BitRows {
 public:
  bool test(std::size_t row, std::size_t at) const { return row < rows_.size() && rows_[row].test(at); }
  BitSet& operator[](std::size_t row) {
    grow(row);
    return rows_[row];
  }
  /// Rows up to this one will not move the others any more.
  void grow(std::size_t row) {
    if (row >= rows_.size()) rows_.resize(row + 1);
  }

 private:
  std::vector<BitSet> rows_;
};

}  // namespace rehab::search
