// Distinct small values, each with a number in order of arrival: what a search keeps of states, and how it knows them again.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

namespace rehab::search {

inline constexpr std::uint32_t none = 0xffffffff;

/// Values without holes, told apart by their bytes. A reference to one holds until the next is added.
template <class T>
class Interned {
  static_assert(std::has_unique_object_representations_v<T>);

 public:
  struct Taken {
    std::uint32_t index = 0;
    bool is_new = false;
  };
  Taken take(const T& value) {
    if ((values_.size() + 1) * 2 > slots_.size()) grow();
    std::uint32_t& slot = slots_[slot_of(value)];
    if (slot != none) return {slot, false};
    slot = static_cast<std::uint32_t>(values_.size());
    values_.push_back(value);
    return {slot, true};
  }
  std::uint32_t add(const T& value) { return take(value).index; }
  std::optional<std::uint32_t> find(const T& value) const {
    const std::uint32_t slot = slots_[slot_of(value)];
    return slot == none ? std::nullopt : std::optional(slot);
  }
  const T& operator[](std::size_t index) const { return values_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(values_.size()); }

 private:
  using Words = std::array<std::uint64_t, (sizeof(T) + 7) / 8>;
  static Words words(const T& value) {
    Words words{};
    std::memcpy(words.data(), &value, sizeof value);
    return words;
  }
  /// Each word by a factor of its own, which none has to wait for.
  static std::size_t hash(const T& value) {
    std::uint64_t hash = 0;
    std::uint64_t factor = 0x9e3779b97f4a7c15u;
    for (const std::uint64_t word : words(value)) {
      const std::uint64_t mixed = (word ^ word >> 29) * factor;
      hash += mixed ^ mixed >> 32;
      factor = factor * 0xff51afd7ed558ccdu + 2;
    }
    hash *= 0xc4ceb9fe1a85ec53u;
    return static_cast<std::size_t>(hash ^ hash >> 32);
  }
  /// Of the slot that holds a value, or would.
  std::size_t slot_of(const T& value) const {
    std::size_t at = hash(value) & (slots_.size() - 1);
    while (slots_[at] != none && std::memcmp(&values_[slots_[at]], &value, sizeof value) != 0)
      at = (at + 1) & (slots_.size() - 1);
    return at;
  }
  void grow() {
    slots_.assign(slots_.size() * 2, none);
    for (std::uint32_t i = 0; i < values_.size(); ++i) {
      std::size_t at = hash(values_[i]) & (slots_.size() - 1);
      while (slots_[at] != none) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = i;
    }
  }

  std::vector<T> values_;
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1 << 8, none);
};

/// A table of small values that grows by rows and columns: what many rows and few columns of small numbers point to.
template <class T>
class Table {
 public:
  T& at(std::uint32_t row, std::uint32_t column) {
    if (column >= width_) widen(column);
    if ((row + std::size_t{1}) * width_ > cells_.size()) cells_.resize((row + row / 2 + std::size_t{1}) * width_);
    return cells_[row * width_ + column];
  }

 private:
  void widen(std::uint32_t column) {
    std::size_t width = width_;
    while (width <= column) width *= 2;
    std::vector<T> cells(cells_.size() / width_ * width);
    for (std::size_t i = 0; i < cells_.size(); ++i) cells[i / width_ * width + i % width_] = cells_[i];
    cells_ = std::move(cells);
    width_ = width;
  }
  std::size_t width_ = 8;
  std::vector<T> cells_;
};

/// The entry of a table whose rows grow one by one as they are asked.
template <class T>
T& entry(std::vector<std::vector<T>>& table, std::size_t row, std::size_t column, T unset) {
  if (row >= table.size()) table.resize(row + 1);
  if (column >= table[row].size()) table[row].resize(column + 1, unset);
  return table[row][column];
}

}  // namespace rehab::search
