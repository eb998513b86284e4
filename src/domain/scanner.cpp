// Tokens of the dose notation.
#include "domain/scanner.hpp"

#include <algorithm>

namespace rehab::notation {
namespace {

constexpr std::string_view times_sign = "\u00d7";
constexpr std::string_view rest_word = "rest";

bool digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

std::size_t run_of_digits(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && digit(text[size])) ++size;
  return size;
}

/// Bytes of the UTF-8 character that a text begins with, so that none is quoted in half.
std::size_t character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return std::min<std::size_t>(size, 4);
}

/// Quoted text is part of one line for people; nobody needs a page of it.
std::string_view shortened(std::string_view text) { return text.substr(0, 24); }

}  // namespace

bool NumberToken::zero() const { return written.find_first_not_of("0.") == std::string_view::npos; }

std::int64_t NumberToken::scaled(int places) const {
  std::int64_t value = 0;
  const auto push = [&value](int next) { value = value >= too_large / 10 ? too_large : value * 10 + next; };
  for (const char c : written) {
    if (c != '.') push(c - '0');
  }
  for (int missing = places - decimals; missing > 0; --missing) push(0);
  return value;
}

void Scanner::skip_spaces() {
  while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
}

void Scanner::step(std::size_t bytes) {
  at_ += bytes;
  skip_spaces();
}

bool Scanner::take(char symbol) {
  if (done() || text_[at_] != symbol) return false;
  step(1);
  return true;
}

bool Scanner::take_word(std::string_view word) {
  if (this->word() != word) return false;
  step(word.size());
  return true;
}

bool Scanner::take_times() {
  if (take_word("x") || take_word("X") || take('*')) return true;
  if (!text_.substr(at_).starts_with(times_sign)) return false;
  step(times_sign.size());
  return true;
}

std::string_view Scanner::take_identifier() {
  std::size_t end = at_ + letters();
  while (end > at_ && end < text_.size() && (letter(text_[end]) || digit(text_[end]) || text_[end] == '-')) ++end;
  const std::string_view id = text_.substr(at_, end - at_);
  step(id.size());
  return id;
}

std::size_t Scanner::letters() const {
  std::size_t end = at_;
  while (end < text_.size() && letter(text_[end])) ++end;
  return end - at_;
}

std::string_view Scanner::word() const {
  std::string_view word = text_.substr(at_, letters());
  if (word.size() > rest_word.size() && word.ends_with(rest_word)) word.remove_suffix(rest_word.size());
  return word;
}

std::string_view Scanner::token() const {
  if (done()) return {};
  const std::string_view left = text_.substr(at_);
  if (const std::size_t word = letters(); word > 0) return shortened(left.substr(0, word));
  if (const std::size_t number = run_of_digits(left); number > 0) return shortened(left.substr(0, number));
  return left.substr(0, character(left));
}

std::string_view Scanner::since(std::size_t from) const {
  std::string_view text = text_.substr(from, at_ - from);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return shortened(text);
}

std::optional<NumberToken> Scanner::number(std::string_view wanted) {
  const std::string_view left = text_.substr(at_);
  std::size_t size = run_of_digits(left);
  if (size == 0) return fail_number(wanted);
  if (size > 1 && left.front() == '0') return fail_leading_zero(size);
  std::size_t decimals = 0;
  if (size < left.size() && left[size] == '.') {
    decimals = run_of_digits(left.substr(size + 1));
    if (decimals == 0) return fail_no_decimals();
    size += 1 + decimals;
  }
  const NumberToken number{at_, left.substr(0, size), static_cast<int>(decimals)};
  step(size);
  return number;
}

std::optional<int> Scanner::sixtieths() {
  const std::string_view left = text_.substr(at_);
  if (run_of_digits(left) != 2 || left.front() > '5') return fail(at_, "two digits follow a colon, 00 to 59", "3:00");
  step(2);
  return (left[0] - '0') * 10 + (left[1] - '0');
}

/// What is meant keeps its decimals: `03.6` is 3.6.
std::nullopt_t Scanner::fail_leading_zero(std::size_t digits) {
  const std::string_view left = text_.substr(at_);
  const std::size_t decimals = digits < left.size() && left[digits] == '.' ? run_of_digits(left.substr(digits + 1)) : 0;
  const std::string_view number = left.substr(0, decimals == 0 ? digits : digits + 1 + decimals);
  const std::size_t meant = std::min(number.find_first_not_of('0'), digits - 1);
  return fail(at_, std::string(shortened(number)) + " has a leading zero",
              "did you mean " + std::string(shortened(number.substr(meant))));
}

std::nullopt_t Scanner::fail_no_decimals() {
  const std::string whole(token());
  return fail(at_, whole + ". has no digit after its point", "did you mean " + whole);
}

std::nullopt_t Scanner::fail_number(std::string_view wanted) {
  const std::string expected = "expected " + std::string(wanted);
  if (done()) return fail(at_, expected + " at the end");
  const std::string found = expected + ", found " + std::string(token());
  switch (text_[at_]) {
    case '.': return fail(at_, "a number begins with a digit", "0.5, not .5");
    case '-':
    case '+': return fail(at_, "a number has no sign here");
    default: return fail(at_, found);
  }
}

std::nullopt_t Scanner::fail(std::size_t at, std::string message, std::string hint) {
  if (!error_) error_ = NotationError{at, std::move(message), std::move(hint)};
  return std::nullopt;
}

}  // namespace rehab::notation
