#include "read/plan_scalars.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "read/number_scale.hpp"
#include "read/phrase.hpp"
#include "read/wording.hpp"
#include "rehab/plan.hpp"
#include "rehab/required_property.hpp"

namespace rehab::reading {

namespace {

ParsedScalar read_scale_range(std::string_view text) {
  auto scale = parse_number_scale(text);
  if (auto* error = std::get_if<NotationError>(&scale)) return std::move(*error);
  return 0;
}

ParsedScalar read_scale_word(std::string_view text) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto inner = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ' '; };
  if (text == "unknown") return NotationError{0, "unknown is what nobody said, and no word of a scale", {}};
  if (!letter(text.front())) return NotationError{0, in_quotes(text) + " is no word of a scale", "it begins with a letter"};
  for (std::size_t i = 0; i < text.size(); ++i)
    if (!inner(text[i]))
      return NotationError{i, in_quotes(text) + " is no word of a scale", "letters, digits, - and _ and spaces between them"};
  if (text.size() > 64 || text.back() == ' ')
    return NotationError{0, in_quotes(text) + " is no word of a scale", "at most 64 characters"};
  return 0;
}

ParsedScalar read_said(std::string_view text) {
  auto word = read_scale_word(text);
  if (std::holds_alternative<NotationError>(word) || text.find("  ") != std::string_view::npos)
    return NotationError{0, in_quotes(text) + " cannot be said in a log",
                         "letters and single spaces, as in: cleared for contact"};
  return word;
}

ParsedScalar read_phrase(std::string_view text, std::span<const PhraseForm> forms) {
  auto parsed = parse_phrase(text, forms);
  if (auto* error = std::get_if<NotationError>(&parsed)) return std::move(*error);
  return 0;
}

ParsedScalar read_outcome(std::string_view text) { return read_phrase(text, outcome_phrases()); }
ParsedScalar read_during(std::string_view text) { return read_phrase(text, during_phrases()); }

ParsedScalar read_citation(std::string_view text) {
  const std::size_t colon = text.find(':');
  auto source = parse_scalar(identifier_scalar, text.substr(0, colon));
  if (auto* error = std::get_if<NotationError>(&source)) {
    error->hint = "a key of sources, with an optional place: article, reply:12";
    return source;
  }
  if (colon != std::string_view::npos && text.substr(colon + 1).find_first_not_of(' ') == std::string_view::npos)
    return NotationError{colon, "no place after this colon", "article, or with a place: reply:12"};
  return 0;
}

constexpr std::array property_names = [] {
  std::array<std::string_view, required_properties.size()> names{};
  std::transform(required_properties.begin(), required_properties.end(), names.begin(),
                 [](const RequiredProperty& property) { return property.name; });
  return names;
}();
constexpr std::array<std::string_view, 1> kinds_of_file{"plan/1"};
constexpr std::array<std::string_view, 4> places{"work", "check_in", "any", "test"};
constexpr std::array<std::string_view, 1> who_may_say{"clinician"};
constexpr std::array<std::string_view, 1> takes_back{"setback"};
constexpr std::array<std::string_view, 3> exercise_kinds{"run", "drill", "other"};
constexpr std::array<std::string_view, 2> starts{"standing", "flying"};
constexpr std::span<const std::string_view> percents_of = std::span(percent_of_names).subspan(1);

#define REHAB_COUNT "(0|[1-9][0-9]*)"

}  // namespace

constinit const ScalarType property_scalar{
    .kind = ScalarKind::word, .what = "a property that every plan is proved to have", .words = property_names};
constinit const ScalarType version_scalar{.kind = ScalarKind::word, .what = "a kind of file", .words = kinds_of_file};
constinit const ScalarType place_scalar{.kind = ScalarKind::word, .what = "where it is asked", .words = places};
constinit const ScalarType exercise_kind_scalar{.kind = ScalarKind::word, .what = "a kind of exercise", .words = exercise_kinds};
constinit const ScalarType exercise_start_scalar{.kind = ScalarKind::word, .what = "how it starts", .words = starts};
constinit const ScalarType percent_of_scalar{.kind = ScalarKind::word, .what = "what a percentage is of", .words = percents_of};
constinit const ScalarType times_scalar{
    .kind = ScalarKind::count, .json = JsonType::integer, .what = "a number of times", .least = 2, .most = 100};
constinit const ScalarType sessions_scalar{
    .kind = ScalarKind::count, .json = JsonType::integer, .what = "a number of sessions", .least = 1, .most = 100};
constinit const ScalarType reps_scalar{
    .kind = ScalarKind::count, .json = JsonType::integer, .what = "a number of reps", .least = 0, .most = 1000};
constinit const ScalarType scale_range_scalar{
    .kind = ScalarKind::notation,
    .what = "a range like 0..10 or 100..0 %",
    .pattern = "^" REHAB_COUNT "\\.\\." REHAB_COUNT "( *(%|[A-Za-z][A-Za-z0-9/]{0,15}))?$",
    .read = read_scale_range};
constinit const ScalarType scale_word_scalar{.kind = ScalarKind::notation,
                                             .what = "a word of a scale",
                                             .pattern = "^[A-Za-z][A-Za-z0-9_ -]{0,63}$",
                                             .read = read_scale_word};
constinit const ScalarType said_scalar{.kind = ScalarKind::notation,
                                       .what = "words like cleared for contact",
                                       .pattern = "^[A-Za-z][A-Za-z0-9_-]*( [A-Za-z0-9_-]+)*$",
                                       .read = read_said};
constinit const ScalarType clinician_scalar{.kind = ScalarKind::word, .what = "who may say it", .words = who_may_say};
constinit const ScalarType setback_scalar{.kind = ScalarKind::word, .what = "what takes it back", .words = takes_back};
constinit const ScalarType notch_scalar{.json = JsonType::text_or_number, .what = "a value of the scale", .pattern = "."};
constinit const ScalarType condition_scalar{
    .json = JsonType::text_or_number, .what = "a value, a range like 2..3 or a comparison like \">= 2\"", .pattern = "."};
constinit const ScalarType citation_scalar{
    .kind = ScalarKind::notation, .what = "a source", .pattern = "^[A-Za-z0-9_-]{1,64}(:.+)?$", .read = read_citation};
constinit const ScalarType outcome_scalar{
    .kind = ScalarKind::notation,
    .what = "an outcome like repeat or rest 1 day",
    .pattern =
        "^(progress|repeat|regress( +[1-9][0-9]*| +to +[A-Za-z0-9_-]{1,64})?|restart|refer|rest +[1-9][0-9]* +days?|"
        "cap +[0-9]+(\\.[0-9]+)? *%|warn)$",
    .read = read_outcome};
constinit const ScalarType during_scalar{.kind = ScalarKind::notation,
                                         .what = "an outcome like end or rest 4 min",
                                         .pattern = "^(end|rest +[0-9.]+( *- *[0-9.]+)? *(s|min))$",
                                         .read = read_during};

}  // namespace rehab::reading
