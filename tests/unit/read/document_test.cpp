#include "read/document.hpp"

#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("the key rehab says what a file is") {
  CHECK(kind_of("rehab: athlete/1\n").value == FileKind::athlete);
  CHECK(kind_of("rehab: plan/1\nname: x\n").value == FileKind::plan);
  CHECK(kind_of("rehab: test/1").value == FileKind::test);
  CHECK(kind_of("{rehab: 'plan/1'}").value == FileKind::plan);
  CHECK(kind_of("name: x\nrehab: plan/1\n").value == FileKind::plan);
}

TEST_CASE("a file that does not say what it is") {
  struct Case {
    std::string_view text, faults;
  };
  constexpr std::string_view hint = " | the first line says what the file is: rehab: athlete/1, plan/1 or test/1";
  const Case cases[] = {
      {"rehab: athlete/2\n", "1:8 \"athlete/2\" is another version | this program reads athlete/1"},
      {"rehab: athlete/01\n", "1:8 \"athlete/01\" is another version | this program reads athlete/1"},
      {"rehab: athlete\n",
       "1:8 \"athlete\" is no kind of file | allowed: athlete/1, plan/1, test/1; did you mean \"athlete/1\"?"},
      {"rehab: atlete/1\n",
       "1:8 \"atlete/1\" is no kind of file | allowed: athlete/1, plan/1, test/1; did you mean \"athlete/1\"?"},
      {"rehab: Plan/1\n", "1:8 \"Plan/1\" is no kind of file | allowed: athlete/1, plan/1, test/1; did you mean \"plan/1\"?"},
      {"name: x\n", "1:1 the key \"rehab\" is missing"},
      {"just text\n", "1:1 expected a map with the key \"rehab\""},
      {"- rehab: plan/1\n", "1:1 expected a map with the key \"rehab\""},
      {"rehab: [plan/1]\n", "1:8 expected a kind of file"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const auto reading = kind_of(c.text);
    CHECK(!reading.value);
    const bool says_how = c.faults.find('|') == std::string_view::npos;
    CHECK(lines_of(reading.diagnostics, c.text) == std::string(c.faults) + std::string(says_how ? hint : ""));
  }
}

TEST_CASE("broken YAML is told by whoever is asked") {
  const std::string_view text = "rehab: plan/1\nname: [x\n";
  CHECK(!kind_of(text).diagnostics.empty());
  CHECK(!plan_named_by(text).diagnostics.empty());
  CHECK(!read_plan(text).diagnostics.empty());
  CHECK(!read_athlete(text, the_small_plan(), Day{}).diagnostics.empty());
}

TEST_CASE("an athlete file names its plan, or means hansen") {
  CHECK(plan_named_by(small_athlete).value->name == "small");
  CHECK(small_athlete.substr(plan_named_by(small_athlete).value->place.offset).starts_with("small\n"));
  CHECK(plan_named_by("rehab: athlete/1\n").value->name == "hansen");
  CHECK(plan_named_by("rehab: athlete/1\nplan: ../plans/mine.yaml\n").value->name == "../plans/mine.yaml");
  CHECK(!plan_named_by("rehab: athlete/1\nplan: [hansen]\n").value);
  CHECK(!plan_named_by("rehab: athlete/1\nplan: ''\n").value);
  CHECK(!plan_named_by(small_plan).value);
}
