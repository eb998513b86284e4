#include "edit/scalar.hpp"

#include <doctest/doctest.h>

using namespace rehab::edit;
using namespace std::string_view_literals;

TEST_CASE("text is quoted as soon as anything about it could be read as something else") {
  struct Case {
    std::string_view text, block, flow;
  };
  const Case cases[] = {
      {"careful on the left", "careful on the left", "careful on the left"},
      {"left, a bit tired", "left, a bit tired", "\"left, a bit tired\""},
      {"D. H.", "D. H.", "D. H."},
      {"Zoë, 走る", "Zoë, 走る", "\"Zoë, 走る\""},
      {"don't stop; it's fine (80%)!", "don't stop; it's fine (80%)!", "don't stop; it's fine (80%)!"},
      {"", "\"\"", "\"\""},
      {" left", "\" left\"", "\" left\""},
      {"left ", "\"left \"", "\"left \""},
      {"left: sore", "\"left: sore\"", "\"left: sore\""},
      {"left #2", "\"left #2\"", "\"left #2\""},
      {"yes", "\"yes\"", "\"yes\""},
      {"No", "\"No\"", "\"No\""},
      {"NULL", "\"NULL\"", "\"NULL\""},
      {"nothing", "nothing", "nothing"},
      {"10 m", "\"10 m\"", "\"10 m\""},
      {"2012-03-10", "\"2012-03-10\"", "\"2012-03-10\""},
      {"- dash", "\"- dash\"", "\"- dash\""},
      {"*star", "\"*star\"", "\"*star\""},
      {"it [was] {so}", "\"it [was] {so}\"", "\"it [was] {so}\""},
      {"say \"hi\"", "\"say \\\"hi\\\"\"", "\"say \\\"hi\\\"\""},
      {"back\\slash", "\"back\\\\slash\"", "\"back\\\\slash\""},
      {"two\nlines\tand a tab", "\"two\\nlines\\tand a tab\"", "\"two\\nlines\\tand a tab\""},
      {"bell \a"sv, "\"bell \\x07\"", "\"bell \\x07\""},
      {"line\xe2\x80\xa8separator"sv, "\"line\\u2028separator\"", "\"line\\u2028separator\""},
      {"tag \xf3\xa0\x81\xa1"sv, "\"tag \\U000e0061\"", "\"tag \\U000e0061\""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(scalar(c.text, ScalarContext::block) == c.block);
    CHECK(scalar(c.text, ScalarContext::flow) == c.flow);
  }
}
