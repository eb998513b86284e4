#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("limits") {
  check_athletes({
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{intensity: 80%, by: Physio}", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 20 m, by: Physio}", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{intensity: 80, by: Physio}", "27:25 80 has no unit | write 80%"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{intensity: 0%, by: Physio}", "27:25 this must be more than 0"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{intensity: fast, by: Physio}",
       "27:25 expected a number of %, found fast"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 20, by: Physio}",
       "27:24 20 has no unit | write 20 m, or yd, ft, km, mi"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 20 s, by: Physio}",
       "27:27 s is no unit here | allowed: m, yd, ft, km or mi"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{distance: 20 km, by: Physio}",
       "27:24 20 is too far | at most 10 km"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "none", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "None",
       "27:13 \"None\" is no set of limits | write {intensity: 80%, distance: 20 m, by: WHO}, {runs: none} or none"},
  });
}
