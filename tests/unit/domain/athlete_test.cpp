#include "rehab/athlete.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "unit/fixtures.hpp"
#include "unit/random.hpp"

using namespace rehab;

namespace {

using test::sledder;

bool same(const std::optional<Profile::Best>& best, std::int64_t ms_times, std::int64_t over) {
  return best && best->ms_times * over == ms_times * best->over;
}

long double ratio(std::int64_t a, std::int64_t b) { return static_cast<long double>(a) / static_cast<long double>(b); }

long double on_the_line(const Profile& profile, Distance distance) {
  const BestTime& from = profile.best[0];
  const BestTime& to = profile.best[1];
  const long double part = ratio((distance - from.over).tenths_mm, (to.over - from.over).tenths_mm);
  return static_cast<long double>(from.time.ms) + part * static_cast<long double>(to.time.ms - from.time.ms);
}

}  // namespace

TEST_CASE("a best time is taken as given where it is given") {
  CHECK(same(sledder().best_over(metres(10)), 1750, 1));
  CHECK(same(sledder().best_over(metres(20)), 2900, 1));
  CHECK(same(sledder().best_over(metres(60)), 6950, 1));
}

TEST_CASE("between given distances it lies on the straight line, exactly") {
  CHECK(same(sledder().best_over(metres(15)), 2325, 1));
  CHECK(same(sledder().best_over(metres(30)), 391'250, 100));
  CHECK(same(sledder().best_over({133'333}), 1750 * 100'000 + 1150 * 33'333, 100'000));
}

TEST_CASE("beyond the given distances nothing is known") {
  CHECK_FALSE(sledder().best_over(metres(5)).has_value());
  CHECK_FALSE(sledder().best_over({99'999}).has_value());
  CHECK_FALSE(sledder().best_over({600'001}).has_value());
  CHECK_FALSE(Profile{}.best_over(metres(10)).has_value());
}

TEST_CASE("the odder the distances, the fraction stays small enough to multiply, and within a millionth of a millisecond") {
  test::Random random{10};
  for (int i = 0; i < 20'000; ++i) {
    Profile profile;
    const Distance shorter{random.between(std::int64_t{1}, metres(5000).tenths_mm)};
    const Distance longer{random.between(shorter.tenths_mm + 2, metres(10'000).tenths_mm)};
    profile.best = {{shorter, {random.between(1, 86'400'000)}}, {longer, {random.between(1, 86'400'000)}}};
    const Distance distance{random.between(shorter.tenths_mm, longer.tenths_mm)};
    const auto best = profile.best_over(distance);
    REQUIRE(best.has_value());
    REQUIRE(best->over >= 1);
    REQUIRE(best->over <= 1'000'000);
    REQUIRE(std::abs(ratio(best->ms_times, best->over) - on_the_line(profile, distance)) < 0.51e-6L);
    const std::int64_t least = std::min(profile.best[0].time.ms, profile.best[1].time.ms);
    const std::int64_t most = std::max(profile.best[0].time.ms, profile.best[1].time.ms);
    REQUIRE(best->ms_times >= least * best->over);
    REQUIRE(best->ms_times <= most * best->over);
  }
}

TEST_CASE("a grade is the number that it begins with, and unknown without one") {
  const auto grade = [](const char* written) {
    Profile profile;
    profile.injury.grade = written;
    return profile.injury.grade_number();
  };
  CHECK(grade("2") == 2);
  CHECK(grade("3b") == 3);
  CHECK(grade("") == unknown);
  CHECK(grade("severe") == unknown);
}
