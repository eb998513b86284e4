// Two values of a profile that decide who may run: somebody's name, and how bad the injury is.
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "domain/utf8.hpp"
#include "read/scalar.hpp"
#include "read/wording.hpp"

namespace rehab::reading {
namespace {

constexpr int highest_grade = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string in_small_letters(std::string_view text) {
  std::string small_text(text);
  std::transform(text.begin(), text.end(), small_text.begin(), small);
  return small_text;
}

/// Where the letters of the world's scripts stand; signs, dashes and blanks are between them.
struct LetterRange {
  char32_t first, last;
};
constexpr std::array<LetterRange, 11> letters{{{0xAA, 0xAA},
                                               {0xB5, 0xB5},
                                               {0xBA, 0xBA},
                                               {0xC0, 0xD6},
                                               {0xD8, 0xF6},
                                               {0xF8, 0x167F},
                                               {0x1681, 0x1FFF},
                                               {0x2C00, 0x2DFF},
                                               {0x3041, 0xD7FF},
                                               {0xF900, 0xFDFF},
                                               {0xFF21, 0xFFDC}}};

bool is_letter(char32_t c) {
  return is_ascii_letter(c) || std::any_of(letters.begin(), letters.end(),
                                           [&](const LetterRange& range) { return c >= range.first && c <= range.last; });
}

bool has_letter(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Utf8 c = utf8_at(text, at);
    if (is_letter(c.code)) return true;
    at += c.length;
  }
  return false;
}

/// Without the ASCII marks and blanks around it: `(none)`, `none?`.
std::string_view without_marks(std::string_view text) {
  const auto mark = [](char c) { return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(static_cast<char32_t>(c)); };
  while (!text.empty() && mark(text.front())) text.remove_prefix(1);
  while (!text.empty() && mark(text.back())) text.remove_suffix(1);
  return text;
}

// ---- Grades ----

constexpr std::array<std::pair<std::string_view, int>, 12> grade_words{{{"i", 1},
                                                                        {"ii", 2},
                                                                        {"iii", 3},
                                                                        {"iv", 4},
                                                                        {"one", 1},
                                                                        {"two", 2},
                                                                        {"three", 3},
                                                                        {"four", 4},
                                                                        {"first", 1},
                                                                        {"second", 2},
                                                                        {"third", 3},
                                                                        {"fourth", 4}}};

/// The highest grade that some word or digit of the text can mean, and the letter behind its digit.
std::string grade_meant(std::string_view text) {
  int highest = -1;
  std::string letter;
  const std::string words = in_small_letters(text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_digit(words[at]) && words[at] - '0' <= highest_grade && words[at] - '0' > highest) {
      highest = words[at] - '0';
      const bool lettered = at + 1 < words.size() && words[at + 1] >= 'a' && words[at + 1] <= 'c' &&
                            (at + 2 == words.size() || !is_ascii_letter(static_cast<char32_t>(words[at + 2])));
      letter = lettered ? std::string(1, words[at + 1]) : "";
    }
    const bool begins =
        is_ascii_letter(static_cast<char32_t>(words[at])) && (at == 0 || !is_ascii_letter(static_cast<char32_t>(words[at - 1])));
    if (!begins) continue;
    std::size_t end = at;
    while (end < words.size() && is_ascii_letter(static_cast<char32_t>(words[end]))) ++end;
    for (const auto& [word, number] : grade_words) {
      if (word == std::string_view(words).substr(at, end - at) && number > highest) highest = number, letter.clear();
    }
  }
  return highest < 0 ? "" : std::to_string(highest) + letter;
}

/// What may stand behind the number: a letter, then a blank or a mark and words without another number.
bool may_follow_grade(std::string_view rest) {
  if (!rest.empty() && is_ascii_letter(static_cast<char32_t>(rest.front()))) rest.remove_prefix(1);
  if (rest.empty()) return true;
  constexpr std::string_view marks = " ,;(";
  return marks.find(rest.front()) != marks.npos && std::none_of(rest.begin(), rest.end(), is_digit);
}

/// None of the words that people write where there is nobody.
ParsedScalar read_name(std::string_view text, bool has_what_it_takes, std::string hint) {
  constexpr std::array<std::string_view, 12> nobody{"none", "no",  "n/a",   "n.a",      "nobody",  "no one",
                                                    "nil",  "tbd", "t.b.d", "none yet", "not yet", "unknown"};
  const std::string word = in_small_letters(without_marks(text));
  const bool somebody = has_what_it_takes && std::find(nobody.begin(), nobody.end(), word) == nobody.end();
  if (somebody) return 0;
  return NotationError{0, in_quotes(text) + " is nobody's name", std::move(hint)};
}

/// Somebody whose word counts has a name with a letter, of any script.
ParsedScalar read_person(std::string_view text) {
  return read_name(text, has_letter(text), "a name; where there is nobody, remove the key");
}

/// A word counts only as somebody's.
ParsedScalar read_speaker(std::string_view text) { return read_name(text, has_letter(text), "the name of whoever says it"); }

/// An athlete may be a number, in a study.
ParsedScalar read_athlete(std::string_view text) {
  return read_name(text, has_letter(text) || std::any_of(text.begin(), text.end(), is_digit), "the athlete's name, or a number");
}

/// What a plan asks for must not hang on how the grade was spelled, so its number comes first.
ParsedScalar read_grade(std::string_view text) {
  const bool begins = is_digit(text.front()) && text.front() - '0' <= highest_grade;
  if (begins && may_follow_grade(text.substr(1))) return 0;
  const std::string meant = grade_meant(text);
  const std::string form = "one number from 0 to " + std::to_string(highest_grade) + " comes first, as in 2 or 2b";
  return NotationError{0, in_quotes(text) + " is no grade", meant.empty() ? form : "did you mean " + meant + "? " + form};
}

#define REHAB_MARKS "[ -@\\[-`{-~]*"
#define REHAB_NOBODY                                                                              \
  "^(?!" REHAB_MARKS                                                                              \
  "([Nn][Oo]([Nn][Ee]( [Yy][Ee][Tt])?|[Bb][Oo][Dd][Yy]| [Oo][Nn][Ee])?|[Nn][Oo][Tt] [Yy][Ee][Tt]" \
  "|[Nn][/.][Aa]|[Nn][Ii][Ll]|[Tt](\\.)?[Bb](\\.)?[Dd]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn])" REHAB_MARKS "$)"
#define REHAB_LETTER                                                                        \
  "A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u167F\\u1681-\\u1FFF" \
  "\\u2C00-\\u2DFF\\u3041-\\uD7FF\\uF900-\\uFDFF\\uFF21-\\uFFDC"

}  // namespace

constinit const ScalarType person_scalar{
    .kind = ScalarKind::person, .what = "a name", .pattern = REHAB_NOBODY "(.|\\n)*[" REHAB_LETTER "]", .read = read_person};
constinit const ScalarType speaker_scalar{
    .kind = ScalarKind::person, .what = "a name", .pattern = REHAB_NOBODY "(.|\\n)*[" REHAB_LETTER "]", .read = read_speaker};
constinit const ScalarType athlete_scalar{
    .kind = ScalarKind::person, .what = "a name", .pattern = REHAB_NOBODY "(.|\\n)*[0-9" REHAB_LETTER "]", .read = read_athlete};
constinit const ScalarType grade_scalar{.kind = ScalarKind::notation,
                                        .json = JsonType::text_or_number,
                                        .what = "a grade like 2 or 2b",
                                        .pattern = "^[0-4][A-Za-z]?([ ,;(][^0-9]*)?$",
                                        .least = 0,
                                        .most = highest_grade,
                                        .read = read_grade};

}  // namespace rehab::reading
