#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("days that are none") {
  check_athletes({
      {"- date: 2012-03-11", "- date: 2012-02-30",
       "22:11 \"2012-02-30\" is no day of the calendar | the days of 2012-02 are 01 to 29"},
      {"- date: 2012-03-11", "- date: 2012-3-11", "22:11 \"2012-3-11\" is no date | did you mean 2012-03-11?"},
      {"- date: 2012-03-11", "- date: 11.03.2012", "22:11 \"11.03.2012\" is no date | did you mean 2012-11-03 or 2012-03-11?"},
      {"- date: 2012-03-11", "- date: 20120311", "22:11 \"20120311\" is no date | did you mean 2012-03-11?"},
      {"- date: 2012-03-11", "- date: 2012-03-11T10:00", "22:11 \"2012-03-11T10:00\" is no date | did you mean 2012-03-11?"},
      {"- date: 2012-03-11", "- date: yesterday", "22:11 \"yesterday\" is no date | year, month, day: 2012-03-10"},
      {"- date: 2012-03-11", "- date: 1899-12-31", "22:11 \"1899-12-31\" is no day of the calendar | years are 1900 to 2199"},
      {"- date: 2012-03-11", "- date: '2012-03-11 '", "22:11 \"2012-03-11 \" is no date | did you mean 2012-03-11?"},
      {"- date: 2012-03-11", "- date: 2012-13-01",
       "22:11 \"2012-13-01\" is no day of the calendar | there is no month 13: months are 01 to 12"},
      {"  born: 1988-02-01", "  born: 1988-02-31",
       "5:9 \"1988-02-31\" is no day of the calendar | the days of 1988-02 are 01 to 29"},
      {"{date: 2012-04-07", "{date: 2012-04-31",
       "9:16 \"2012-04-31\" is no day of the calendar | the days of 2012-04 are 01 to 30"},
  });
}

TEST_CASE("doses are read by the one notation, and the caret is inside") {
  check_athletes({
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10",
       "16:23 3 x 10 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10 m @ 50", "16:34 50 has no unit | write 50%"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10 m @ 150%", "16:34 150% is too much | at most 110%"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10 m rest 3", "16:37 3 has no unit | write 3 s or min"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: '3 x 10 m @ 50'", "16:35 50 has no unit | write 50%"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: \"3 \\x78 10 m @ 50\"", "16:23 50 has no unit | write 50%"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 0 x 10 m", "16:23 reps must be more than 0"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 1,5 m",
       "16:28 a decimal takes a point, not a comma | did you mean 1.5"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 10 m please",
       "16:32 please is not understood here | a dose reads SETS x REPS x AMOUNT @ INTENSITY rest R / S"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 3 x 15 @ 50%",
       "16:23 3 x 15 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: 10 m", "19:22 more times than reps | this line has 1"},
  });
}

TEST_CASE("a grade begins with its one number, and what was meant is said") {
  const auto grade = [](const std::string& written) {
    return faults_of_athlete(edited(small_athlete, "grade: 2", "grade: " + written));
  };
  for (const char* written : {"0", "1", "2b", "3c", "4", "2 (MRI)", "3 severe", "'2, proximal'"}) CHECK(grade(written) == "");
  const auto refused = [&](const std::string& written, const std::string& meant) {
    const std::string hint = meant.empty() ? "" : "did you mean " + meant + "? ";
    CHECK(grade(written) ==
          "8:85 \"" + written + "\" is no grade | " + hint + "one number from 0 to 4 comes first, as in 2 or 2b");
  };
  refused("III", "3");
  refused("iv", "4");
  refused("grade 3", "3");
  refused("Grade II-III", "3");
  refused("third degree", "3");
  refused("G3b", "3b");
  refused("33", "3");
  refused("2-3", "3");
  refused("2 or 3", "3");
  refused("3.5", "3");
  refused("5", "");
  refused("severe", "");
}

TEST_CASE("a name has a letter, and is no word for nobody") {
  const auto clinician = [](const std::string& written) {
    return faults_of_athlete(edited(small_athlete, "clinician: City Physio", "clinician: \"" + written + "\""));
  };
  for (const char* name : {"Na", "N. A.", "Ö", "Оля", "李娜", "Dr. No, Physio", "Nobody-Jones", "Null"})
    CHECK(clinician(name) == "");
  for (const char* name :
       {"?", ".", "–", "—", "-", "n.a.", "N/A", "nil", "TBD", "t.b.d.", "none yet", "(none)", "no?", "\u00a0", "7"}) {
    CHECK(clinician(name).find("is nobody's name") != std::string::npos);
  }
  CHECK(faults_of_athlete(edited(small_athlete, "name: Sledder", "name: 7")) == "");
}

TEST_CASE("answers on a scale") {
  check_athletes({
      {"        pain: 0", "        pain: 11", "17:15 11 is off the scale 0..10"},
      {"        pain: 0", "        pain: -1", "17:15 \"-1\" is no whole number | the scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: 2.5",
       "17:15 \"2.5\" is no whole number | did you mean 3? The scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: 00",
       "17:15 \"00\" is no whole number | did you mean 0? The scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: 010",
       "17:15 \"010\" is no whole number | did you mean 10? The scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: two",
       "17:15 \"two\" is no whole number | the scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: unknown",
       "17:15 \"unknown\" is no whole number | the scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: '0'", ""},
      {"        pain: 0", "        pain: 10", ""},
      {"        pain: 0", "        pain: 99999999999999999999", "17:15 99999999999999999999 is off the scale 0..10"},
      {"        pain: 0", "        pain: \">= 2\"",
       "17:15 \">= 2\" is no whole number | the scale goes from 0, none, to 10, the worst"},
      {"        pain: 0", "        pain: 2..3",
       "17:15 \"2..3\" is no whole number | did you mean 3? The scale goes from 0, none, to 10, the worst"},
      {"        fatigue: some", "        fatigue: sometimes", "18:18 unknown word \"sometimes\" | allowed: none, some, tired"},
      {"        fatigue: some", "        fatigue: smoe",
       "18:18 unknown word \"smoe\" | allowed: none, some, tired; did you mean \"some\"?"},
      {"        fatigue: some", "        fatigue: Some",
       "18:18 unknown word \"Some\" | allowed: none, some, tired; did you mean \"some\"?"},
      {"        fatigue: some", "        fatigue: 1", "18:18 unknown word \"1\" | allowed: none, some, tired"},
      {"        fatigue: some", "        fatigue: unknown", "18:18 unknown word \"unknown\" | allowed: none, some, tired"},
      {"        fatigue: some", "        fatigue: yes", "18:18 unknown word \"yes\" | allowed: none, some, tired"},
      {"        fatigue: some", "        fatigue: tired", ""},
      {"twinge: no", "twinge: yes", ""},
      {"twinge: no", "twinge: true", "13:38 unknown word \"true\" | allowed: no, yes"},
      {"twinge: no", "twinge: Yes", "13:38 unknown word \"Yes\" | allowed: no, yes; did you mean \"yes\"?"},
      {"twinge: no", "twinge: off", "13:38 unknown word \"off\" | allowed: no, yes"},
      {"walk: normal", "walk: limping", "13:22 unknown word \"limping\" | allowed: normal, limp"},
  });
}

TEST_CASE("times beside a line of work") {
  check_athletes({
      {"[3.6, 3.5, 3.6]", "[3.6, 3.5, 3.6, 3.7]", "19:32 more times than reps | this line has 3"},
      {"[3.6, 3.5, 3.6]", "[3.6]", ""},
      {"[3.6, 3.5, 3.6]", "[3.6, quick, 3.6]", "19:22 expected a number of seconds, found quick"},
      {"[3.6, 3.5, 3.6]", "[3.6, 0, 3.6]", "19:22 this must be more than 0"},
      {"[3.6, 3.5, 3.6]", "[3.6, 3.5 s]", "19:26 s is not understood here | seconds alone, without a unit: 3.6"},
      {"[3.6, 3.5, 3.6]", "[3.6, .5]", "19:22 a number begins with a digit | 0.5, not .5"},
      {"[3.6, 3.5, 3.6]", "[3.6, 3:05]", "19:22 a rep is timed in seconds, as 3.6 | did you mean 185?"},
  });
}
