// What is probably meant by a date that is none.
#include "read/date_hints.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace rehab::reading;

TEST_CASE("digits in another order or without their zeros name the dates that can be meant") {
  CHECK(dates_meant("2026-10-9") == "2026-10-09");
  CHECK(dates_meant("2026/10/09") == "2026-10-09");
  CHECK(dates_meant("20261009") == "2026-10-09");
  CHECK(dates_meant("25.10.2026") == "2026-10-25");
  CHECK(dates_meant("25.10.26") == "2026-10-25");
  CHECK(dates_meant("10/25/2026") == "2026-10-25");
  CHECK(dates_meant("10/11/2026") == "2026-10-11 or 2026-11-10");
  CHECK(dates_meant("11/11/2026") == "2026-11-11");
  CHECK(dates_meant("2026-10-11T10:00") == "2026-10-11");
  CHECK(dates_meant("26-10-11") == "2026-10-11 or 2011-10-26");
}

TEST_CASE("a month in words is read in any order; without its year no year is guessed") {
  CHECK(dates_meant("Sun 11 Oct 2026") == "2026-10-11");
  CHECK(dates_meant("October 11th, 2026") == "2026-10-11");
  CHECK(dates_meant("11-Oct-26") == "2026-10-11");
  CHECK(dates_meant("30 Feb 2026").empty());
  CHECK(date_without_year("Sun 11 Oct") == "YYYY-10-11");
  CHECK(date_without_year("may 3") == "YYYY-05-03");
  CHECK(date_without_year("Sunday 11").empty());
  CHECK(date_without_year("11 Oct 2026").empty());
}

TEST_CASE("a mistyped year is the one in which the day fits") {
  const auto day = [](const char* text) { return *rehab::parse_day(text); };
  const auto meant = [&](const char* written, const char* from, const char* to) {
    const auto found = year_meant(day(written), day(from), day(to));
    return found ? rehab::to_string(*found) : std::string("none");
  };
  CHECK(meant("2027-10-11", "2026-10-10", "2026-10-12") == "2026-10-11");
  CHECK(meant("2062-10-11", "2026-10-11", "2026-10-11") == "2026-10-11");
  CHECK(meant("2026-01-02", "2026-12-30", "2027-01-05") == "2027-01-02");
  CHECK(meant("2027-10-09", "2026-10-10", "2026-10-12") == "none");
  CHECK(meant("2026-10-11", "2026-10-10", "2026-10-12") == "none");
  CHECK(meant("2028-02-29", "2026-01-01", "2027-12-31") == "none");
}

TEST_CASE("what can be no date has none that is meant") {
  for (const char* text : {"", "soon", "Sun 11 Oct", "2026-10", "1-2-3-4", "40/40/2026", "2026-13-45", "99999999", "--"}) {
    CAPTURE(text);
    CHECK(dates_meant(text).empty());
  }
}

TEST_CASE("of a date in the right shape it is said which part cannot be") {
  CHECK(impossible_part("2026-13-01") == "there is no month 13: months are 01 to 12");
  CHECK(impossible_part("2026-00-01") == "there is no month 00: months are 01 to 12");
  CHECK(impossible_part("2026-02-30") == "the days of 2026-02 are 01 to 28");
  CHECK(impossible_part("2028-02-30") == "the days of 2028-02 are 01 to 29");
  CHECK(impossible_part("1026-02-03") == "years are 1900 to 2199");
}
