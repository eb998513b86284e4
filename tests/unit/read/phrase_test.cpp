#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("the coach's words") {
  check_athletes({
      {"says: repeat", "says: regress", ""},
      {"says: repeat", "says: regress 2", ""},
      {"says: repeat", "says: rest 1 day", ""},
      {"says: repeat", "says: rest 3 days", ""},
      {"says: repeat", "says: start at second", ""},
      {"says: repeat", "says: cleared", ""},
      {"says: repeat", "says: full speed", ""},
      {"says: repeat", "says: progress",
       "25:30 \"progress\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed"},
      {"says: repeat", "says: go",
       "25:30 \"go\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed"},
      {"says: repeat", "says: repaet",
       "25:30 \"repaet\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; did "
       "you mean \"repeat\"?"},
      {"says: repeat", "says: repeat 2", "25:37 \"repeat\" takes nothing behind it | write \"repeat\""},
      {"says: repeat", "says: regress two", "25:38 \"two\" is no number of steps from 1 to 256 | write \"regress 2\""},
      {"says: repeat", "says: regress 0", "25:38 \"0\" is no number of steps from 1 to 256 | write \"regress 2\""},
      {"says: repeat", "says: regress -1", "25:38 \"-1\" is no number of steps from 1 to 256 | write \"regress 2\""},
      {"says: repeat", "says: rest", "25:34 a rest needs its days | write \"rest 2 days\""},
      {"says: repeat", "says: rest 2", "25:35 \"2\" has no unit | write \"rest 2 days\""},
      {"says: repeat", "says: rest two days", "25:35 \"two days\" is no number of days from 1 to 365 | write \"rest 2 days\""},
      {"says: repeat", "says: rest 0 days", "25:35 \"0 days\" is no number of days from 1 to 365 | write \"rest 2 days\""},
      {"says: repeat", "says: rest 2 weeks", "25:35 \"weeks\" is no unit here | write \"rest 14 days\""},
      {"says: repeat", "says: rest 400 days", "25:35 \"400 days\" is no number of days from 1 to 365 | write \"rest 2 days\""},
      {"says: repeat", "says: start at", "25:38 \"start at\" needs the name of a step | write \"start at STEP\""},
      {"says: repeat", "says: start at secnd",
       "25:39 unknown step \"secnd\" of plan small | allowed: first, second, third; did you mean \"second\"?"},
      {"says: repeat", "says: start second", "25:30 \"start second\" is not understood | write \"start at STEP\""},
      {"says: repeat", "says: start at first third",
       "25:39 unknown step \"first third\" of plan small | allowed: first, second, third"},
      {"says: repeat", "says: clear",
       "25:30 \"clear\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; did you "
       "mean \"cleared\"?"},
      {"says: repeat", "says: full-speed",
       "25:30 \"full-speed\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; "
       "did you mean \"full speed\"?"},
      {"says: repeat", "says: full speed ahead", "25:41 \"full speed\" takes nothing behind it | write \"full speed\""},
      {"says: repeat", "says: Repeat",
       "25:30 \"Repeat\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed; did "
       "you mean \"repeat\"?"},
      {"says: repeat", "says: cap 60%",
       "25:30 \"cap 60%\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed"},
      {"says: repeat", "says: restart",
       "25:30 \"restart\" is not understood | allowed: repeat, regress 2, rest 2 days, start at STEP, cleared, full speed"},
  });
}
