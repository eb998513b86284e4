// Values, ranges and comparisons.
#include "read/comparison.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "domain/suggest.hpp"
#include "read/number_scale.hpp"
#include "read/wording.hpp"

namespace rehab::reading {
namespace {

constexpr int most_count = 1'000'000;
constexpr std::array<std::string_view, 4> signs{">=", "<=", ">", "<"};

std::string_view sign_of(std::string_view text) {
  const auto found = std::find_if(signs.begin(), signs.end(), [text](std::string_view sign) { return text.starts_with(sign); });
  return found == signs.end() ? std::string_view() : *found;
}

Interval compared(std::string_view sign, std::int64_t value) {
  if (sign == ">=") return {value, facts::no_end};
  if (sign == "<=") return {facts::no_beginning, value};
  return sign == ">" ? Interval{value + 1, facts::no_end} : Interval{facts::no_beginning, value - 1};
}

/// The same comparison of notches as of numbers that are better high.
std::string_view turned(std::string_view sign) {
  if (sign == ">=") return "<=";
  if (sign == "<=") return ">=";
  return sign == ">" ? "<" : ">";
}

/// The same error, about a text that begins further on.
template <class T>
NotationError moved(const Parsed<T>& failed, std::size_t by) {
  NotationError error = std::get<NotationError>(failed);
  error.at += by;
  return error;
}

template <class T>
bool failed(const Parsed<T>& parsed) {
  return std::holds_alternative<NotationError>(parsed);
}

/// `2-5`, `>= 6` with the sign of mathematics, `6+`, `2 .. 5`: what was meant, as it is written here; empty where nobody can
/// tell.
std::string comparison_meant(std::string_view text) {
  std::string all;
  for (const char c : text) {
    if (c != ' ') all += c;
  }
  const auto number = [](std::string_view part) {
    return !part.empty() && part.front() != '.' && part.find_first_not_of("0123456789.%m") == std::string_view::npos;
  };
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> before{
      {{"\u2265", ">="}, {"\u2264", "<="}, {"=>", ">="}, {"=<", "<="}, {"atleast", ">="}, {"atmost", "<="}}};
  for (const auto& [sign, meant] : before) {
    if (all.starts_with(sign) && number(std::string_view(all).substr(sign.size())))
      return fmt::format("\"{} {}\"", meant, all.substr(sign.size()));
  }
  if (all.ends_with('+') && number(std::string_view(all).substr(0, all.size() - 1)))
    return fmt::format("\">= {}\"", all.substr(0, all.size() - 1));
  for (const std::string_view between : {"..", "-", "\u2013", "to"}) {
    const std::size_t at = all.find(between, 1);
    if (at == std::string::npos || (between == ".." && text.find(" ..") == text.npos && text.find(".. ") == text.npos)) continue;
    const std::string first = all.substr(0, at), last = all.substr(at + between.size());
    if (number(first) && number(last)) return fmt::format("{}..{}", first, last);
  }
  return {};
}

NotationError no_comparison(std::string_view text, const std::string& meant) {
  const std::string form = "a value alone, a range like 2..3, or >=, <=, > or < before it";
  return {0, in_quotes(text) + " is no comparison", meant.empty() ? form : "did you mean " + meant + "? " + form};
}

/// A range's ends may share the unit that stands at its end, as a dose's rests do: `50..99%`.
std::string with_unit_of(std::string_view last, std::string_view first) {
  const auto digit = last.find_last_of("0123456789");
  const auto unit = digit == last.npos ? last.size() : digit + 1;
  const bool bare = !first.empty() && first.find_first_not_of("-.0123456789") == std::string_view::npos;
  return std::string(first) + (bare ? std::string(last.substr(unit)) : "");
}

}  // namespace

ComparisonReader::ComparisonReader(const Plan& plan, Key key) : plan_(plan), key_(key) {
  if (is_observation(key)) {
    scale_ = &plan.observation(observation_of(key)).scale;
    is_word_ = !scale_->words.empty() || scale_->size() == 0;
    if (is_word_) words_.assign(scale_->words.begin(), scale_->words.end());
    return;
  }
  const auto fact = static_cast<Fact>(key);
  type_ = info(fact).type;
  is_word_ = is_word(type_);
  words_ = words_of(plan, fact);
  ordered_ = !is_word_ || type_ == FactType::stage;
  negative_ = may_be_negative(fact);
}

Parsed<Comparison> ComparisonReader::read(std::string_view text) const {
  if (text == "unknown") return Comparison{.is_unknown = true, .written = "unknown"};
  if (const std::string_view sign = sign_of(text); !sign.empty()) return comparison(sign, text);
  constexpr std::array<std::string_view, 1> not_said{"unknown"};
  const bool is_value = std::find(words_.begin(), words_.end(), text) != words_.end();
  if (!is_value && text.find("..") == text.npos && nearest(text, not_said))
    return NotationError{0, in_quotes(text) + " is no value of " + key_name(plan_, key_), "did you mean unknown?"};
  if (text.starts_with('=') || text.starts_with('!')) return no_comparison(text, comparison_meant(text));
  if (const std::string meant = is_word_ ? std::string() : comparison_meant(text); !meant.empty())
    return no_comparison(text, meant);
  if (const std::size_t dots = text.find(".."); dots != std::string_view::npos) return range(text, dots);
  const auto one = value(text);
  if (failed(one)) return std::get<NotationError>(one);
  const std::int64_t exactly = std::get<std::int64_t>(one);
  return Comparison{.interval = {exactly, exactly}, .written = written(text, exactly)};
}

Parsed<Comparison> ComparisonReader::comparison(std::string_view sign, std::string_view text) const {
  if (!ordered_) return NotationError{0, key_name(plan_, key_) + " has no order", "name the words: " + listed(words_)};
  const std::size_t at = std::min(text.find_first_not_of(' ', sign.size()), text.size());
  const auto bound = value(text.substr(at));
  if (failed(bound)) return moved(bound, at);
  const std::int64_t limit = std::get<std::int64_t>(bound);
  const Interval interval = compared(falls() ? turned(sign) : sign, limit);
  const bool below = !negative_ && interval.most < 0;
  const bool above = values() > 0 && interval.least >= values();
  if (below || above)
    return NotationError{0, key_name(plan_, key_) + " is never " + std::string(sign) + " " + text_of(limit),
                         "this could never hold"};
  return Comparison{.interval = interval, .written = fmt::format("{} {}", sign, written(text.substr(at), limit))};
}

Parsed<Comparison> ComparisonReader::range(std::string_view text, std::size_t dots) const {
  if (!ordered_) return NotationError{0, key_name(plan_, key_) + " has no order", "name the words: " + listed(words_)};
  const auto first = value(with_unit_of(text.substr(dots + 2), text.substr(0, dots)));
  if (failed(first)) return std::get<NotationError>(first);
  const auto last = value(text.substr(dots + 2));
  if (failed(last)) return moved(last, dots + 2);
  Interval interval{std::get<std::int64_t>(first), std::get<std::int64_t>(last)};
  const std::string in_order = text_of(interval.least) + ".." + text_of(interval.most);
  if (falls()) std::swap(interval.least, interval.most);
  if (interval.least > interval.most)
    return NotationError{0, "this range runs backwards",
                         text_of(std::get<std::int64_t>(last)) + ".." + text_of(std::get<std::int64_t>(first))};
  return Comparison{.interval = interval, .written = scale_ != nullptr ? std::string(text) : in_order};
}

std::string ComparisonReader::written(std::string_view text, std::int64_t value) const {
  return scale_ != nullptr ? std::string(text) : text_of(value);
}

Parsed<std::int64_t> ComparisonReader::value(std::string_view text) const {
  if (text.empty()) return NotationError{0, "a value is missing here", "a value, a range like 2..3 or a comparison like >= 2"};
  if (is_word_) return word(text);
  return scale_ != nullptr ? notch(text) : number(text);
}

Parsed<std::int64_t> ComparisonReader::word(std::string_view text) const {
  const auto found = std::find(words_.begin(), words_.end(), text);
  if (found != words_.end()) return found - words_.begin();
  return NotationError{0, in_quotes(text) + " is no value of " + key_name(plan_, key_), allowed_hint(text, words_)};
}

Parsed<std::int64_t> ComparisonReader::notch(std::string_view text) const {
  auto notch = parse_notch(*scale_, text, NotchOf::bound);
  if (auto* error = std::get_if<NotationError>(&notch)) return std::move(*error);
  return std::get<int>(notch);
}

Parsed<std::int64_t> ComparisonReader::number(std::string_view text) const {
  const bool minus = text.starts_with('-');
  if (!minus) return unsigned_number(text);
  if (!negative_) return NotationError{0, key_name(plan_, key_) + " is never below 0", {}};
  const auto size = unsigned_number(text.substr(1));
  if (failed(size)) return moved(size, 1);
  return -std::get<std::int64_t>(size);
}

Parsed<std::int64_t> ComparisonReader::unsigned_number(std::string_view text) const {
  if (type_ == FactType::percent) {
    const auto parsed = parse_percent(text, Zero::allowed);
    return failed(parsed) ? Parsed<std::int64_t>(std::get<NotationError>(parsed)) : std::get<Percent>(parsed).hundredths;
  }
  if (type_ == FactType::distance) {
    const auto parsed = parse_distance(text, Zero::allowed);
    return failed(parsed) ? Parsed<std::int64_t>(std::get<NotationError>(parsed)) : std::get<Distance>(parsed).tenths_mm;
  }
  if (type_ == FactType::time) {
    if (text == "0") return 0;
    const auto parsed = parse_duration(text);
    return failed(parsed) ? Parsed<std::int64_t>(std::get<NotationError>(parsed)) : std::get<Duration>(parsed).ms;
  }
  if (const auto count = parse_count(text, most_count)) return *count;
  return NotationError{0, in_quotes(text) + " is no value of " + key_name(plan_, key_), "a whole number"};
}

}  // namespace rehab::reading
