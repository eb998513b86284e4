// Distinct small values, each with a number in order of arrival: what a walk keeps of states, and how it knows them again.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace rehab::verify {

/// Values without holes, told apart by their bytes.
template <class T>
class Dense {
  static_assert(std::has_unique_object_representations_v<T> && sizeof(T) % 8 == 0);

 public:
  struct Taken {
    std::uint32_t index = 0;
    bool is_new = false;
  };
  Taken take(const T& value) {
    if ((values_.size() + 1) * 2 > slots_.size()) grow();
    std::uint32_t& slot = slots_[place_of(value)];
    if (slot != none) return {slot, false};
    slot = static_cast<std::uint32_t>(values_.size());
    values_.push_back(value);
    return {slot, true};
  }
  /// Many at once: none waits for memory until all of it was asked for.
  void take_all(std::span<const T> values, std::vector<std::uint32_t>& numbers) {
    for (const T& value : values) __builtin_prefetch(&slots_[hash(value) & (slots_.size() - 1)]);
    for (const T& value : values) {
      const std::uint32_t slot = slots_[hash(value) & (slots_.size() - 1)];
      if (slot != none) __builtin_prefetch(&values_[slot]);
    }
    numbers.clear();
    for (const T& value : values) numbers.push_back(take(value).index);
  }
  std::optional<std::uint32_t> find(const T& value) const {
    const std::uint32_t slot = slots_[place_of(value)];
    return slot == none ? std::nullopt : std::optional(slot);
  }
  const T& operator[](std::uint32_t index) const { return values_[index]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(values_.size()); }

 private:
  static constexpr std::uint32_t none = 0xffffffff;

  using Bytes = std::array<std::uint64_t, sizeof(T) / 8>;
  static Bytes bytes(const T& value) { return std::bit_cast<Bytes>(value); }

  /// Each word by a factor of its own, which none has to wait for.
  static std::size_t hash(const T& value) {
    std::uint64_t hash = 0;
    std::uint64_t factor = 0x9e3779b97f4a7c15u;
    for (const std::uint64_t word : bytes(value)) {
      const std::uint64_t mixed = (word ^ word >> 29) * factor;
      hash += mixed ^ mixed >> 32;
      factor = factor * 0xff51afd7ed558ccdu + 2;
    }
    hash *= 0xc4ceb9fe1a85ec53u;
    return static_cast<std::size_t>(hash ^ hash >> 32);
  }
  /// Of the slot that holds a value, or would.
  std::size_t place_of(const T& value) const {
    std::size_t at = hash(value) & (slots_.size() - 1);
    while (slots_[at] != none && bytes(values_[slots_[at]]) != bytes(value)) at = (at + 1) & (slots_.size() - 1);
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
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1 << 10, none);
};

/// Two numbers that belong together.
struct Two {
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  bool operator==(const Two&) const = default;
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

/// Pairs of numbers that have been seen.
class Seen {
 public:
  /// True the first time.
  bool add(std::uint32_t row, std::uint32_t column) {
    std::uint64_t& bits = rows_.at(row, column / 64);
    const std::uint64_t bit = std::uint64_t{1} << (column % 64);
    const bool is_new = (bits & bit) == 0;
    bits |= bit;
    return is_new;
  }

 private:
  Table<std::uint64_t> rows_;
};

}  // namespace rehab::verify
