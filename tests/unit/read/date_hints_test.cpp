// What is probably meant by a date that is none.
#include "read/date_hints.hpp"

#include <doctest/doctest.h>

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
