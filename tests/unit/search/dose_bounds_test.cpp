#include "search/dose_bounds.hpp"

#include <string>

#include "unit/fixtures.hpp"
#include "unit/search/small_plans.hpp"

namespace rehab::test {

TEST_CASE("a rise of a hair leads to more distances than can be numbered, and one of a centimetre does not") {
  const auto grid = [](std::string_view rise) {
    const Plan plan = plan_with(plan_of_reports, "distance_rise: 10 m", rise);
    return search::BaseGrid({&plan}, search::Bases::that_rises_lead_to);
  };
  CHECK(grid("distance_rise: 0.0001 m").overfull());
  CHECK_FALSE(grid("distance_rise: 0.01 m").overfull());
}

TEST_CASE("a test of metres that is open below parts them at its upper end alone") {
  std::string text(plan_of_reports);  // steps of 0, 20 and 40 m of runs
  text += "  - {never: fewer, when: {metres_rise: \"<= 10 m\"}, from: house}\n";
  const search::MetresClasses classes(plan_from(text));
  CHECK(classes.first(metres(9)) == Distance{99'999});
  CHECK(classes.first(metres(10)) == Distance{299'999});
  CHECK(classes.first(metres(20)) == Distance{299'999});
  CHECK(classes.first(metres(35)) == Distance{300'000});
}

}  // namespace rehab::test
