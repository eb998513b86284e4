// Sets of small numbers as rows of bits, which grow with what is put in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rehab::verify {

class Bits {
 public:
  bool test(std::size_t at) const { return at / 64 < words_.size() && (words_[at / 64] >> (at % 64) & 1u) != 0; }
  /// True if it was not in there.
  bool add(std::size_t at) { return add_word(at / 64, std::uint64_t{1} << (at % 64)) != 0; }
  /// Adds what stands in one word; gives what is new of it.
  std::uint64_t add_word(std::size_t word, std::uint64_t bits) {
    if (word >= words_.size()) words_.resize(word + 1 + word / 4, 0);
    const std::uint64_t fresh = bits & ~words_[word];
    words_[word] |= bits;
    return fresh;
  }

 private:
  std::vector<std::uint64_t> words_;
};

/// A set that is made once and often added: its words that are not empty.
class Words {
 public:
  void add(std::uint32_t number) {
    const std::uint64_t bit = std::uint64_t{1} << (number % 64);
    for (auto& [at, bits] : words_) {
      if (at != number / 64) continue;
      bits |= bit;
      return;
    }
    words_.emplace_back(number / 64, bit);
  }
  auto begin() const { return words_.begin(); }
  auto end() const { return words_.end(); }

 private:
  std::vector<std::pair<std::uint32_t, std::uint64_t>> words_;
};

/// The entry of a table that grows as it is asked.
template <class T>
T& entry(std::vector<std::vector<T>>& table, std::size_t row, std::size_t column, T unset) {
  if (row >= table.size()) table.resize(row + 1);
  if (column >= table[row].size()) table[row].resize(column + 1, unset);
  return table[row][column];
}

/// Rows of bits by number.
class BitRows {
 public:
  bool test(std::size_t row, std::size_t at) const { return row < rows_.size() && rows_[row].test(at); }
  Bits& operator[](std::size_t row) {
    if (row >= rows_.size()) rows_.resize(row + 1);
    return rows_[row];
  }

 private:
  std::vector<Bits> rows_;
};

}  // namespace rehab::verify
