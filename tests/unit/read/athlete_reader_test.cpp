#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("an athlete with everything once reads without a word") { CHECK(faults_of_athlete(small_athlete) == ""); }
