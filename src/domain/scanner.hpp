// The scanner of the dose notation: one line, token by token; it remembers the first error and where it arose.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rehab/dose.hpp"

namespace rehab::notation {

/// A plain decimal as written: `10`, `62.5`. Kept as text, so that no value passes through a float.
struct NumberToken {
  std::size_t at = 0;
  std::string_view written;
  int decimals = 0;  ///< digits after the point

  bool zero() const;
  /// The value times 10^places, exactly; `too_large` where it would not fit. Only where decimals <= places.
  std::int64_t scaled(int places) const;

  static constexpr std::int64_t too_large = std::int64_t{1} << 53;
};

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) { skip_spaces(); }

  std::size_t at() const { return at_; }
  bool done() const { return at_ == text_.size(); }

  /// Steps over a token where it comes next.
  bool take(char symbol);
  bool take_word(std::string_view word);
  bool take_times();  ///< `x`, `X`, `*` or `×`

  /// Steps over an exercise's id, `walk` or `a_march-2`, which begins with a letter; empty where there is none.
  std::string_view take_identifier();

  /// The letters that come next, up to a `rest` that is glued to them (`10mrest 2 min`: `m`); empty where there are none.
  std::string_view word() const;
  /// What an error message quotes: the number, the word or the one character that comes next.
  std::string_view token() const;
  /// The text from an earlier offset up to here, without spaces at its end.
  std::string_view since(std::size_t from) const;

  /// A number, or an error that `wanted` was expected. Refuses signs, leading zeros and bare points.
  std::optional<NumberToken> number(std::string_view wanted);

  /// The two digits behind a clock's colon.
  std::optional<int> sixtieths();

  /// Notes the first error; later ones follow from it and are dropped.
  std::nullopt_t fail(std::size_t at, std::string message, std::string hint = {});
  const std::optional<NotationError>& error() const { return error_; }

 private:
  void skip_spaces();
  void step(std::size_t bytes);
  std::size_t letters() const;
  std::nullopt_t fail_leading_zero(std::size_t digits);
  std::nullopt_t fail_no_decimals();
  std::nullopt_t fail_number(std::string_view wanted);

  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<NotationError> error_;
};

}  // namespace rehab::notation
