#include "rehab/pace.hpp"

#include <doctest/doctest.h>

using namespace rehab;

namespace {

std::string verdict(std::string_view over, std::string_view time, bool standing = true) {
  const auto impossible =
      impossible_time(std::get<Distance>(parse_distance(over)), std::get<Duration>(parse_duration(time)), standing);
  if (!impossible) return "possible";
  return impossible->why + (impossible->meant ? "; meant " + to_string(*impossible->meant) : "");
}

}  // namespace

TEST_CASE("a time that nobody takes is told with what was probably meant") {
  CHECK(verdict("10 m", "3.7 s") == "possible");
  CHECK(verdict("10 m", "37 s") == "37 s over 10 m is slower than 0.5 m/s; meant 3.7 s");
  CHECK(verdict("10 m", "375 s") == "375 s over 10 m is slower than 0.5 m/s; meant 3.75 s");
  CHECK(verdict("10 m", "3 min") == "3 min over 10 m is slower than 0.5 m/s; meant 3 s");
  CHECK(verdict("60 m", "0.82 s") == "0.82 s over 60 m is faster than 12.5 m/s; meant 8.2 s");
}

TEST_CASE("the bounds themselves are possible") {
  CHECK(verdict("100 m", "8 s") == "possible");
  CHECK(verdict("100 m", "7.999 s") == "7.999 s over 100 m is faster than 12.5 m/s; meant 79.99 s");
  CHECK(verdict("10 m", "20 s") == "possible");
  CHECK(verdict("10 m", "20.001 s") == "20.001 s over 10 m is slower than 0.5 m/s; meant 2 s");
  CHECK(verdict("20 m", "1.6 s", false) == "possible");
}

TEST_CASE("from a standing start nobody is faster than the fastest") {
  const std::string nobody = " is faster than anybody from a standing start, ";
  CHECK(verdict("10 m", "1.5 s") == "possible");
  CHECK(verdict("10 m", "1.499 s") == "1.499 s over 10 m" + nobody + "1.5 s");
  CHECK(verdict("20 m", "2.6 s") == "possible");
  CHECK(verdict("30 m", "3.499 s") == "3.499 s over 30 m" + nobody + "3.5 s");
  CHECK(verdict("45 m", "4.85 s") == "possible");
  CHECK(verdict("45 m", "4.849 s") == "4.849 s over 45 m" + nobody + "4.85 s");
  CHECK(verdict("60 m", "6.19 s") == "6.19 s over 60 m" + nobody + "6.2 s");
  CHECK(verdict("5 m", "0.9 s") == "possible");
  CHECK(verdict("60 m", "6.19 s", false) == "possible");
}

namespace {

/// Of a run of 10 m at 50%, whose best is 1.75 s: 3.5 s is asked for.
std::string doubt(Duration time) {
  Plan plan;
  plan.exercises = {{"run", "", Kind::run, true, {}, PercentOf::speed, "", {}}};
  Profile profile;
  profile.best = {{metres(10), {1750}}};
  return doubtful_time(plan, profile, {0, std::get<Dose>(parse_dose("3 x 10 m @ 50%")), {}}, time).value_or("fine");
}

}  // namespace

TEST_CASE("a time under 0.9 of the best, or over twice what the dose allows, is doubtful") {
  CHECK(doubt({1575}) == "fine");
  CHECK(doubt({1574}) == "1.574 s over 10 m is far faster than the best");
  CHECK(doubt({7000}) == "fine");
  CHECK(doubt({7001}) == "7.001 s over 10 m is more than twice what the dose allows");
  CHECK(doubt({0}) == "fine");
}
