#include "rehab/day.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>

using namespace rehab;
using namespace std::chrono_literals;

namespace {
Day on(const char* text) {
  const auto day = parse_day(text);
  REQUIRE(day.has_value());
  return *day;
}
}  // namespace

TEST_CASE("every day from 1900 to 2199 prints as what it is read from") {
  int days = 0;
  const Day last = std::chrono::year{2199} / 12 / 31;
  for (Day day = std::chrono::year{1900} / 1 / 1; day <= last; day += Days{1}, ++days) {
    const auto again = parse_day(to_string(day));
    REQUIRE(again.has_value());
    REQUIRE(*again == day);
  }
  CHECK(days == 109'573);
}

TEST_CASE("a day that no calendar has, or that is written otherwise, is none") {
  for (const char* text : {"",           "2026-02-30",    "2026-02-29",  "2100-02-29",  "2026-13-01",  "2026-00-10",
                           "2026-01-00", "2026-01-32",    "2026-1-01",   "2026-01-1",   "26-01-01",    "2026/01/01",
                           "2026/01-01", "2026-01/01",    "2026-01-011", "2026-01-01 ", " 2026-01-01", "2026-01-01T00:00",
                           "+026-01-01", "2026--1-01",    "1899-12-31",  "2200-01-01",  "2026-01-0x",  "20x6-01-01",
                           "2026-0x-01", "２０２６-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text).has_value());
  }
}

TEST_CASE("leap days are read in leap years") {
  CHECK(to_string(on("2000-02-29")) == "2000-02-29");
  CHECK(to_string(on("2024-02-29")) == "2024-02-29");
}

TEST_CASE("days between count forwards and backwards") {
  CHECK(days_between(on("2012-03-05"), on("2012-03-10")) == 5);
  CHECK(days_between(on("2012-03-10"), on("2012-03-05")) == -5);
  CHECK(days_between(on("2012-02-28"), on("2012-03-01")) == 2);
}

TEST_CASE("an age turns on the birthday") {
  CHECK(age_on(on("2008-06-15"), on("2026-06-14")) == 17);
  CHECK(age_on(on("2008-06-15"), on("2026-06-15")) == 18);
  CHECK(age_on(on("2008-06-15"), on("2008-06-15")) == 0);
}

TEST_CASE("someone born on 29 February grows older on 1 March of a common year") {
  CHECK(age_on(on("2008-02-29"), on("2026-02-28")) == 17);
  CHECK(age_on(on("2008-02-29"), on("2026-03-01")) == 18);
  CHECK(age_on(on("2008-02-29"), on("2028-02-29")) == 20);
}
