#include "read/number_scale.hpp"

#include <algorithm>
#include <string>

#include "read/wording.hpp"

namespace rehab::reading {
namespace {

constexpr int most_number = 1000;
constexpr std::size_t longest_unit = 16;

struct NumberAndUnit {
  std::string_view number;
  std::string_view unit;  ///< empty where nothing stands behind the number
};

NumberAndUnit parted(std::string_view text) {
  const std::size_t end = std::min(text.find_first_not_of("0123456789.,"), text.size());
  const std::size_t unit = std::min(text.find_first_not_of(' ', end), text.size());
  return {text.substr(0, end), text.substr(unit)};
}

bool is_unit(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '/'; };
  if (text == "%") return true;
  return !text.empty() && text.size() <= longest_unit && letter(text.front()) && std::all_of(text.begin(), text.end(), inner);
}

/// `0..10`, `100..0%`: from best to worst, as a plan writes it.
std::string range_of(const Scale& scale) { return std::to_string(scale.first) + ".." + scale.with_unit(scale.last); }

std::string ends_of(const Scale& scale) {
  if (scale.falls() || !scale.unit.empty())
    return "the scale goes from " + scale.text(0) + ", the best, to " + scale.with_unit(scale.last) + ", the worst";
  if (scale.first == 0) return "the scale goes from 0, none, to " + std::to_string(scale.last) + ", the worst";
  return "the scale is " + range_of(scale);
}

/// `1/10`, `3 of 10`, `2-3`, `1.5`, `03`: the worst of the numbers that stand in it, where the scale has it; `none` is 0.
std::string number_meant(std::string_view text, const Scale& scale) {
  const bool nothing = text == "none" || text == "no" || text == "nil" || text == "zero";
  if (nothing && scale.lowest() == 0) return "0";
  std::string_view rest = text.substr(0, std::min({text.find('/'), text.find(" of "), text.find(" out of "), text.size()}));
  if (rest.empty() || rest.front() == '-' || rest.find_first_not_of("0123456789-., ") != rest.npos) return {};
  if (const std::size_t range = rest.rfind('-'); range != rest.npos) rest.remove_prefix(range + 1);
  rest = rest.substr(0, rest.find(' '));
  const std::size_t point = std::min(rest.find_first_of(".,"), rest.size());
  std::string_view number = rest.substr(0, point);
  while (number.size() > 1 && number.front() == '0') number.remove_prefix(1);
  const auto value = parse_count(number, scale.highest());
  const bool more = rest.find_first_of("123456789", point) != rest.npos;  // a part of a notch counts as the next, worse one
  return value && *value >= scale.lowest() && *value + more <= scale.highest() ? std::to_string(*value + more) : std::string();
}

}  // namespace

Parsed<Scale> parse_number_scale(std::string_view text) {
  const std::size_t dots = text.find("..");
  const auto no_scale = [&] {
    return NotationError{0, in_quotes(text) + " is no scale", "a range like 0..10, or a list of words, from best to worst"};
  };
  if (dots == std::string_view::npos) return no_scale();
  const auto [number, unit] = parted(text.substr(dots + 2));
  const auto first = parse_count(text.substr(0, dots), most_number);
  const auto last = parse_count(number, most_number);
  if (!first || !last) return no_scale();
  if (!unit.empty() && !is_unit(unit))
    return NotationError{text.size() - unit.size(), in_quotes(unit) + " is no unit of a scale", "% or a word like cm: 0..10 cm"};
  Scale scale{.words = {}, .first = *first, .last = *last, .unit = std::string(unit)};
  if (scale.size() == 1)
    return NotationError{0, "a scale has a best and a worst number, and this one a single number",
                         "0..10; 10..0 where 10 is the best"};
  if (scale.size() > longest_scale)
    return NotationError{0, "this scale is too long", "at most " + std::to_string(longest_scale) + " values: 0..120"};
  return scale;
}

Parsed<int> parse_notch(const Scale& scale, std::string_view text, NotchOf of) {
  const auto [number, unit] = parted(text);
  const auto value = parse_count(number, scale.highest());
  if (value && unit == scale.unit && *value >= scale.lowest()) return scale.notch_of(*value);
  const bool plain =
      !number.empty() && number.find_first_not_of("0123456789") == number.npos && (number.size() == 1 || number.front() != '0');
  if (plain && unit != scale.unit && !unit.empty() && !scale.unit.empty())
    return NotationError{text.size() - unit.size(), in_quotes(unit) + " is no unit here", "this scale is in " + scale.unit};
  if (plain && unit.empty() && !scale.unit.empty() && value && *value >= scale.lowest())
    return NotationError{0, shortened(text) + " has no unit", "write " + scale.with_unit(*value)};
  if (plain && (unit.empty() || unit == scale.unit))
    return NotationError{0, shortened(text) + " is off the scale " + range_of(scale), {}};
  const std::string meant =
      of == NotchOf::answer && scale.unit.empty() && !scale.falls() ? number_meant(text, scale) : std::string();
  const std::string ends = ends_of(scale);
  if (!meant.empty())
    return NotationError{0, in_quotes(text) + " is no whole number", "did you mean " + meant + "? T" + ends.substr(1)};
  return NotationError{0, in_quotes(text) + " is no whole number", ends};
}

}  // namespace rehab::reading
