#include "rehab/outcome.hpp"

#include <doctest/doctest.h>

namespace rehab::test {

namespace {

Outcome moving(Movement movement, std::int16_t steps = 0) {
  Outcome then;
  then.movement = movement;
  then.back.steps = steps;
  return then;
}

Outcome resting(int days) {
  Outcome then;
  then.rest_days = days;
  return then;
}

Outcome capped(Percent cap) {
  Outcome then;
  then.cap = cap;
  return then;
}

Outcome warning() {
  Outcome then;
  then.warn = true;
  return then;
}

}  // namespace

TEST_CASE("an outcome only warns where it neither moves nor holds back") {
  CHECK(Outcome{}.only_warns());
  CHECK(warning().only_warns());
  for (const Outcome& then : {moving(Movement::progress), moving(Movement::refer), resting(1), capped(percent(80))})
    CHECK_FALSE(then.only_warns());
}

TEST_CASE("all but a warning and a progress holds back") {
  for (const Outcome& then : {Outcome{}, warning(), moving(Movement::progress)}) CHECK_FALSE(then.holds_back());
  for (const Outcome& then : {moving(Movement::repeat), moving(Movement::regress, 1), resting(1), capped(percent(80))})
    CHECK(then.holds_back());
}

TEST_CASE("one outcome is never stricter than another where that asks for as much of everything") {
  const auto both_ways = [](const Outcome& less, const Outcome& more) {
    CHECK(never_stricter(less, more));
    CHECK_FALSE(never_stricter(more, less));
    CHECK(never_stricter(less, less));
  };
  both_ways(moving(Movement::repeat), moving(Movement::regress, 1));
  both_ways(moving(Movement::regress, 1), moving(Movement::regress, 2));
  both_ways(resting(1), resting(2));
  both_ways(Outcome{}, resting(1));
  both_ways(capped(percent(80)), capped(percent(70)));
  both_ways(Outcome{}, capped(percent(70)));
  CHECK_FALSE(never_stricter(resting(1), capped(percent(70))));
  CHECK_FALSE(never_stricter(capped(percent(70)), resting(1)));
}

TEST_CASE("a regress beside a stricter movement leads back, too") {
  CHECK(goes_back(Movement::restart, {}));
  CHECK(goes_back(Movement::refer, {1}));
  CHECK(goes_back(Movement::regress, {0, 3}));
  CHECK_FALSE(goes_back(Movement::repeat, {}));
  CHECK_FALSE(goes_back(Movement::refer, {}));
}

}  // namespace rehab::test
