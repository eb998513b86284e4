// The scalars, and how each is checked.
#include "read/scalar.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "domain/odd_blank.hpp"
#include "read/date_hints.hpp"
#include "read/number_scale.hpp"
#include "read/phrase.hpp"
#include "read/wording.hpp"
#include "rehab/day.hpp"

namespace rehab::reading {
namespace {

constexpr std::size_t longest_identifier = 64;

bool is_blank(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
}

std::int32_t number_of(Percent percent) { return percent.hundredths; }
std::int32_t number_of(Distance distance) { return static_cast<std::int32_t>(distance.tenths_mm); }
std::int32_t number_of(Duration duration) { return static_cast<std::int32_t>(duration.ms); }

/// The bounds of every quantity (10 km, 24 h) are far below what fits.
template <class T>
ParsedScalar parsed(Parsed<T>&& parsed) {
  if (const auto* value = std::get_if<T>(&parsed)) return number_of(*value);
  return std::move(std::get<NotationError>(parsed));
}

constexpr bool in_identifier(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

ParsedScalar read_identifier(std::string_view text) {
  const auto odd = std::find_if_not(text.begin(), text.end(), [](char c) { return in_identifier(c); });
  const auto at = static_cast<std::size_t>(odd - text.begin());
  if (odd != text.end())
    return NotationError{at, in_quotes(text) + " is no identifier", "letters, digits, - and _ alone: 10m-first, running_a"};
  if (text.size() > longest_identifier) return NotationError{0, in_quotes(text) + " is too long", "at most 64 characters"};
  return 0;
}

ParsedScalar read_date(std::string_view text) {
  if (const auto day = parse_day(text)) return static_cast<std::int32_t>(day->time_since_epoch().count());
  const bool looks_right =
      text.size() == 10 && text[4] == '-' && text[7] == '-' && text.find_first_not_of("0123456789-") == text.npos;
  if (looks_right) return NotationError{0, in_quotes(text) + " is no day of the calendar", impossible_part(text)};
  std::string hint = "year, month, day: 2012-03-10";
  if (const std::string without_year = date_without_year(text); !without_year.empty())
    hint = "write it with its year: " + without_year;
  if (const std::string meant = dates_meant(text); !meant.empty()) hint = "did you mean " + meant + "?";
  return NotationError{0, in_quotes(text) + " is no date", std::move(hint)};
}

ParsedScalar read_dose(std::string_view text) {
  auto parsed = parse_dose(text);
  if (auto* error = std::get_if<NotationError>(&parsed)) return std::move(*error);
  return 0;
}

ParsedScalar read_percent(std::string_view text) { return parsed(parse_percent(text)); }
ParsedScalar read_percent_or_zero(std::string_view text) { return parsed(parse_percent(text, Zero::allowed)); }
ParsedScalar read_distance(std::string_view text) { return parsed(parse_distance(text)); }
ParsedScalar read_distance_or_zero(std::string_view text) { return parsed(parse_distance(text, Zero::allowed)); }
ParsedScalar read_days(std::string_view text) {
  auto parsed = parse_days(text);
  if (auto* error = std::get_if<NotationError>(&parsed))
    return NotationError{error->at, error->message, "write " + in_quotes(error->hint)};
  return std::get<int>(parsed);
}
ParsedScalar read_duration(std::string_view text) { return parsed(parse_duration(text)); }
ParsedScalar read_seconds(std::string_view text) { return text == "-" ? ParsedScalar(0) : parsed(parse_seconds(text)); }

ParsedScalar read_word(const ScalarType& scalar, std::string_view text) {
  const auto found = std::find_if(scalar.words.begin(), scalar.words.end(), [&](auto word) { return same_word(word, text); });
  if (found != scalar.words.end()) return static_cast<std::int32_t>(found - scalar.words.begin());
  return NotationError{0, "unknown word " + in_quotes(text), allowed_hint(text, scalar.words)};
}

ParsedScalar read_count(const ScalarType& scalar, std::string_view text) {
  const auto value = parse_count(text, scalar.most);
  if (value && *value >= scalar.least) return *value;
  const std::string range = std::to_string(scalar.least) + " to " + std::to_string(scalar.most);
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == text.npos;
  const bool plain = digits && (text.size() == 1 || text.front() != '0');
  if (!plain) return NotationError{0, in_quotes(text) + " is no whole number", range};
  return NotationError{0, shortened(text) + " is out of range", range};
}

ParsedScalar read_notch(const Scale& scale, std::string_view text) {
  auto notch = parse_notch(scale, text);
  if (auto* error = std::get_if<NotationError>(&notch)) return std::move(*error);
  return std::get<int>(notch);
}

ParsedScalar read_coach(const Plan& plan, std::string_view text) {
  auto phrase = parse_coach_phrase(text, plan.words);
  if (auto* error = std::get_if<NotationError>(&phrase)) return std::move(*error);
  return 0;
}

constexpr std::array<std::string_view, 2> no_yes{"no", "yes"};

#define REHAB_NUMBER "(0|[1-9][0-9]*)(\\.[0-9]+)?"
#define REHAB_REPS REHAB_NUMBER "( *- *" REHAB_NUMBER ")?"
#define REHAB_LENGTH "m|yd|ft|km|mi"
#define REHAB_CLOCK "[0-9]+ *: *[0-5][0-9]"
#define REHAB_TIME "(" REHAB_CLOCK "( *- *" REHAB_CLOCK ")?|" REHAB_NUMBER "( *- *" REHAB_NUMBER ")? *(s|min))"

}  // namespace

constinit const ScalarType free_text_scalar{.kind = ScalarKind::free_text, .what = "text", .pattern = "."};
constinit const ScalarType identifier_scalar{.kind = ScalarKind::notation,
                                             .what = "an identifier like 10m-first",
                                             .pattern = "^[A-Za-z0-9_-]{1,64}$",
                                             .read = read_identifier};
constinit const ScalarType date_scalar{.kind = ScalarKind::notation,
                                       .what = "a date like 2012-03-10",
                                       .pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
                                       .read = read_date};
constinit const ScalarType dose_scalar{.kind = ScalarKind::notation,
                                       .json = JsonType::text_or_number,
                                       .what = "a dose like 3 x 10 m @ 50% rest 2-4 min",
                                       .pattern = "^ *" REHAB_REPS " *([xX*×] *" REHAB_REPS " *)*(" REHAB_LENGTH
                                                  "|s|min)?( *(@|at) *" REHAB_NUMBER " *%)?( *rest *" REHAB_TIME
                                                  "( *[A-Za-z_][A-Za-z0-9_-]*)?( */ *" REHAB_TIME ")?)? *$",
                                       .read = read_dose};
constinit const ScalarType percent_scalar{
    .kind = ScalarKind::notation, .what = "a percentage like 60%", .pattern = "^" REHAB_NUMBER " *%$", .read = read_percent};
constinit const ScalarType percent_or_zero_scalar{.kind = ScalarKind::notation,
                                                  .what = "a percentage like 5%",
                                                  .pattern = "^" REHAB_NUMBER " *%$",
                                                  .read = read_percent_or_zero};
constinit const ScalarType distance_scalar{.kind = ScalarKind::notation,
                                           .what = "a distance like 20 m",
                                           .pattern = "^" REHAB_NUMBER " *(" REHAB_LENGTH ")$",
                                           .read = read_distance};
constinit const ScalarType distance_or_zero_scalar{.kind = ScalarKind::notation,
                                                   .what = "a distance like 10 m",
                                                   .pattern = "^" REHAB_NUMBER " *(" REHAB_LENGTH ")$",
                                                   .read = read_distance_or_zero};
constinit const ScalarType days_scalar{
    .kind = ScalarKind::notation, .what = "days like 2 days", .pattern = "^[1-9][0-9]{0,2} +days?$", .read = read_days};
constinit const ScalarType duration_scalar{
    .kind = ScalarKind::notation, .what = "a time like 1.75 s", .pattern = "^" REHAB_NUMBER " *(s|min)$", .read = read_duration};
constinit const ScalarType seconds_scalar{.kind = ScalarKind::notation,
                                          .json = JsonType::text_or_number,
                                          .what = "seconds like 3.6, or - for a rep not timed",
                                          .pattern = "^(" REHAB_NUMBER "|-)$",
                                          .read = read_seconds};
constinit const ScalarType yes_no_scalar{
    .kind = ScalarKind::word, .json = JsonType::yes_no, .what = "yes or no", .words = no_yes};

ParsedScalar parse_scalar(const ScalarType& scalar, std::string_view text) {
  if (is_blank(text)) return NotationError{0, "expected " + std::string(scalar.what) + ", found nothing", {}};
  if (scalar.kind != ScalarKind::text && scalar.kind != ScalarKind::free_text && scalar.kind != ScalarKind::person)
    if (auto blank = find_odd_blank(text))
      return NotationError{blank->at, blank->name + " stands here", std::string(blank->hint)};
  switch (scalar.kind) {
    case ScalarKind::text:
    case ScalarKind::free_text: return 0;
    case ScalarKind::person:
    case ScalarKind::notation: return scalar.read(text);
    case ScalarKind::word: return read_word(scalar, text);
    case ScalarKind::count: return read_count(scalar, text);
    case ScalarKind::notch: return read_notch(*scalar.scale, text);
    case ScalarKind::coach: return read_coach(*scalar.plan, text);
  }
  return 0;
}

}  // namespace rehab::reading
