// Texts without end, for comparing the two sources: all that are short, and random ones out of the pieces that people write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "unit/random.hpp"

namespace rehab::yaml::testing {

/// Calls `each` with every text of up to `longest` characters of the alphabet, `before` and `after` around it.
template <class Each>
void every_text(std::string_view alphabet, std::size_t longest, std::string_view before, std::string_view after, Each each) {
  for (std::size_t length = 0; length <= longest; ++length) {
    std::vector<std::size_t> wheels(length, 0);
    std::string text = std::string(before) + std::string(length, alphabet.front()) + std::string(after);
    for (bool more = true; more;) {
      each(text);
      more = false;
      for (std::size_t i = length; i-- > 0 && !more;) {
        more = ++wheels[i] < alphabet.size();
        if (!more) wheels[i] = 0;
        text[before.size() + i] = alphabet[wheels[i]];
      }
    }
  }
}

/// What a line may be made of: keys, values, dashes, brackets, comments, and the odd stray sign.
inline std::string random_text(test::Random& random) {
  static constexpr std::string_view pieces[] = {"a: ",
                                                "b:",
                                                "c : ",
                                                "\"k\": ",
                                                "'k': ",
                                                "key: value",
                                                "- ",
                                                "-",
                                                "- - ",
                                                "- a: ",
                                                "x",
                                                "two words",
                                                "\"q\"",
                                                "'q'",
                                                "\"\"",
                                                "''",
                                                "{a: b}",
                                                "{}",
                                                "[]",
                                                "[a, b]",
                                                "{a: [b, {c: d}], \"e\": 'f'}",
                                                "[a, [b], {c: d}]",
                                                " # note",
                                                "# note",
                                                "#",
                                                "  ",
                                                " ",
                                                "10 m",
                                                "3 x 10 m @ 50% rest 3-4 min / 5 min",
                                                "2012-03-10",
                                                "12:30",
                                                "a:b",
                                                "http://b.c/",
                                                "é",
                                                "{a: b",
                                                "[a",
                                                "]",
                                                "}",
                                                ",",
                                                ", ",
                                                "\"",
                                                "'",
                                                ":",
                                                ": ",
                                                "?",
                                                "? ",
                                                "|",
                                                ">",
                                                "&a",
                                                "*a",
                                                "!a",
                                                "%",
                                                "@",
                                                "\t",
                                                "~",
                                                "null",
                                                "<<: ",
                                                "log:",
                                                "---",
                                                "...",
                                                "\\",
                                                "it's",
                                                "'it''s'",
                                                "\"\\t\"",
                                                "-x",
                                                "[a,\n b]",
                                                "|\n    b",
                                                "a\n   b",
                                                "{a, b}",
                                                "[a: b]",
                                                "\"a\":1",
                                                "{a:b}",
                                                "[ a , b ]",
                                                "{ a: b }"};
  static constexpr std::string_view ends[] = {"\n", "\n", "\n", "\n\n", "\r\n", " \n", "\n# note\n", "\n  # note\n", ""};
  std::string text = random.one_in(40) ? "\xef\xbb\xbf" : "";
  const int lines = random.between(1, 8);
  int indent = 0;
  for (int i = 0; i < lines; ++i) {
    if (!random.one_in(3)) indent = random.between(0, 3) * (random.one_in(8) ? 1 : 2);
    text.append(static_cast<std::size_t>(indent), ' ');
    // Mostly lines that make sense, so that whole texts do.
    const int sense = random.between(0, 9);
    if (sense < 4) text += random.one_in(3) ? "- " : "";
    if (sense < 7) text += std::string(1, static_cast<char>('a' + random.between(0, 5))) + ":" + (random.one_in(4) ? "" : " ");
    const int count = sense < 9 ? random.between(0, 1) : random.between(0, 4);
    for (int n = 0; n < count; ++n) text += random.one_of(pieces);
    text += random.one_of(ends);
  }
  return text;
}

/// A text with a few of its characters changed, taken out or doubled.
inline std::string mutant(std::string text, test::Random& random) {
  static constexpr char signs[] = {' ', '\n', ':', '-', '#', ',', '[', ']',  '{',  '}',
                                   '"', '\'', 'x', '~', '?', '&', '|', '\t', '\r', '.'};
  for (int i = random.between(1, 3); i > 0 && !text.empty(); --i) {
    const auto at = static_cast<std::size_t>(random.between(std::int64_t{0}, static_cast<std::int64_t>(text.size()) - 1));
    const int how = random.between(0, 4);
    if (how == 0) text.erase(at, 1);
    if (how == 1) text.insert(at, 1, random.one_of(signs));
    if (how == 2) text[at] = random.one_of(signs);
    if (how == 3) text.insert(at, text.substr(at, static_cast<std::size_t>(random.between(1, 12))));
    if (how == 4) text.erase(at, static_cast<std::size_t>(random.between(1, 12)));
  }
  return text;
}

}  // namespace rehab::yaml::testing
