// A value that most lack.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace rehab {

/// An optional that takes the room of a pointer where there is nothing. A copy has a value of its own.
template <class T>
class BoxedOptional {
 public:
  BoxedOptional() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): it stands in for an optional, which takes both
  BoxedOptional(T value) : value_(std::make_unique<T>(std::move(value))) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  BoxedOptional(std::optional<T> value) : value_(value ? std::make_unique<T>(*std::move(value)) : nullptr) {}
  BoxedOptional(const BoxedOptional& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  BoxedOptional(BoxedOptional&&) noexcept = default;
  BoxedOptional& operator=(const BoxedOptional& other) {
    BoxedOptional copy(other);
    std::swap(value_, copy.value_);
    return *this;
  }
  BoxedOptional& operator=(BoxedOptional&&) noexcept = default;
  ~BoxedOptional() = default;

  explicit operator bool() const { return value_ != nullptr; }
  bool has_value() const { return value_ != nullptr; }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return value_.get(); }
  const T* operator->() const { return value_.get(); }
  bool operator==(const BoxedOptional& other) const {
    return value_ && other.value_ ? *value_ == *other.value_ : value_ == other.value_;
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace rehab
