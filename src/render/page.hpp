// A page: lines with their parts, as sheet and explanation write them, before anybody decides on columns, colours or Markdown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehab {

/// What a line is for; each renderer gives it its own look.
enum class Part {
  headline,  ///< the one thing to do: a label and a text
  stop,      ///< a headline that says stop
  under,     ///< belongs to the headline above
  warning,
  plain,
  heading,  ///< of a section
  section,  ///< a section whose one word stands in the margin of its first item
  item,     ///< of a section: a label, or none, and a text
  more,     ///< of the item above, in its text's column
  detail,   ///< below the item above, each for itself
  code,     ///< to be copied as it is
  foot,
};

struct Line {
  Part part = Part::plain;
  std::string label;  ///< of headline, stop, section and item
  std::string text;
};

/// Texts are raw, as they came from files: making them safe is each renderer's business, in one place.
using Page = std::vector<Line>;

/// In a page's text, a blank at which no line breaks; it is shown as any other.
inline constexpr std::string_view no_break = "\u00a0";

/// The text with every `no_break` an ordinary blank.
std::string with_blanks(std::string_view text);

enum class Color { off, on };

/// No page of text is narrower, whatever width is asked for.
inline constexpr int narrowest = 40;

/// For a terminal or a phone: wrapped to `width` columns (at least 40), in colour only when asked.
std::string page_text(const Page& page, int width, Color color);

/// How a line of a report looks in colour: the terminal's code for it (`1;31`), or none.
using LookOf = std::string_view (*)(std::string_view line);

/// The codes that pages have for what is wrong, and for what to look at.
inline constexpr std::string_view look_of_stop = "1;31";
inline constexpr std::string_view look_of_warning = "1;33";
inline constexpr std::string_view look_of_heading = "1";

/// Lines that are safe to print, each in its look where colour is on.
std::string in_color(std::string lines, LookOf look_of, Color color);
/// One line with its end, likewise.
std::string in_color(std::string line, std::string_view look, Color color);

/// One blank or line end for each run of them, and nothing that a terminal would obey.
std::string printable(std::string_view text);
/// On a line that is never broken: blanks that hold together are plain ones.
std::string one_line(std::string_view text);

/// Breaks a printable text between words into lines of at most `width` columns, the first of at most `first`; a word longer than
/// a line breaks anywhere. The lines are pieces of the text.
std::vector<std::string_view> wrapped(std::string_view text, int width, int first);

int columns(std::string_view text);  ///< that a terminal gives to it

}  // namespace rehab
