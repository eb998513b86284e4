#include "domain/annotation.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace rehab {
namespace {

TEST_CASE("a place in a built-in plan is annotated where a file builds on it, and stays where none does") {
  const std::vector<Source> sources{{"club.yaml", "", {}}, {"hansen", "", Place{7, 0}}, {"below", "", Place{3, 1}}};
  CHECK(in_repository({5, 0}, sources) == Place{5, 0});
  CHECK(in_repository({9, 1}, sources) == Place{7, 0});
  CHECK(in_repository({9, 2}, sources) == Place{7, 0});
  const std::vector<Source> alone{{"hansen", "", {}}};
  CHECK(in_repository({9, 0}, alone) == Place{9, 0});
}

TEST_CASE("an annotation names its line, and what could end it is escaped") {
  CHECK(annotation_line({AnnotationLevel::error, "a.yaml", 3, 7, "unknown-key", "unknown key \"pian\""}) ==
        "::error file=a.yaml,line=3,col=7,title=unknown-key::unknown key \"pian\"\n");
  CHECK(annotation_line({AnnotationLevel::warning, "a,b:c.yaml", 0, 0, "50%: a, b", "one\ntwo 100%"}) ==
        "::warning file=a%2Cb%3Ac.yaml,title=50%25%3A a%2C b::one%0Atwo 100%25\n");
}

TEST_CASE("what stands in no file of a repository is named in the text") {
  CHECK(annotation_line({AnnotationLevel::notice, "hansen", 12, 0, "", "boundary"}) == "::notice::hansen:12: boundary\n");
  CHECK(annotation_line({AnnotationLevel::error, "<stdin>", 1, 2, "yaml", "no"}) == "::error title=yaml::<stdin>:1: no\n");
  CHECK(annotation_line({AnnotationLevel::error, "", 0, 0, "failure", "no"}) == "::error title=failure::no\n");
}

TEST_CASE("a title cannot send anything to a terminal") {
  CHECK(annotation_line({AnnotationLevel::error, "a.yaml", 1, 0, "\x1b[2J", "x"}).find('\x1b') == std::string::npos);
}

}  // namespace
}  // namespace rehab
