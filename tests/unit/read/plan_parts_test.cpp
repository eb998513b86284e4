#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("names in a plan are known names") {
  check_plans({
      {"start: first", "start: frist", "20:8 unknown step \"frist\" | allowed: first, second, third; did you mean \"first\"?"},
      {"reach: third", "reach: thrid", "52:33 unknown step \"thrid\" | allowed: first, second, third; did you mean \"third\"?"},
      {"from: article:12", "from: artcle:12",
       "43:94 unknown source \"artcle\" | allowed: article, house; did you mean \"article\"?"},
      {"from: article:12", "from: article:", "43:101 a comma or } is missing before this | put the text in quotes"},
      {"from: article:12", "from: [article, 'reply 12']",
       "43:110 \"reply 12\" is no identifier | a key of sources, with an optional place: article, reply:12"},
      {"    from: [article, house]", "    from: [article, huose]",
       "38:21 unknown source \"huose\" | allowed: article, house; did you mean \"house\"?"},
      {"      - running_a: 2 x 5 m rest 1-2 min", "      - runing_a: 2 x 5 m rest 1-2 min",
       "29:9 unknown exercise \"runing_a\" | allowed: acceleration, flying_20, running_a, march; did you mean \"running_a\"?"},
      {"work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "work: [{accelerations: 3 x 10 m @ 60% rest 2-4 min}]",
       "33:32 unknown exercise \"accelerations\" | allowed: acceleration, flying_20, running_a, march; did you mean "
       "\"acceleration\"?"},
      {"{switch: {running_a: 5 x 5 m rest 2 min}}", "{switch: {run_a: 5 x 5 m rest 2 min}}",
       "46:60 unknown exercise \"run_a\" | allowed: acceleration, flying_20, running_a, march"},
      {"when: {fatigue: some}", "when: {fatgue: some}",
       "48:27 nothing called \"fatgue\" can be asked | allowed: pain, fatigue, twinge, stage; did you mean \"fatigue\"?"},
      {"enter: {days_since_injury:", "enter: {days_since_injry:",
       "25:13 nothing called \"days_since_injry\" can be asked | allowed: pain, fatigue, walk, morning, twinge, completed, "
       "exceeded, sessions_since_exceeded, sessions, sessions_at_step, days_at_stage, days_since_injury, ...; did you mean "
       "\"days_since_injury\"?"},
      {"from: house}\nalways", "from: huose}\nalways",
       "50:71 unknown source \"huose\" | allowed: article, house; did you mean \"house\"?"},
  });
}

TEST_CASE("ids stand once") {
  check_plans({
      {"  - stage: long", "  - stage: short", "34:12 there is a stage \"short\" already | it stands in line 22"},
      {"{step: third,", "{step: first,",
       "40:16 there is a step \"first\" already | it stands in line 32\n"
       "52:33 unknown step \"third\" | allowed: first, second, first"},
      {"{rule: early,", "{rule: hurt,", "43:12 there is a rule \"hurt\" already | it stands in line 42"},
      {"{rule: stop,", "{rule: switch,", "47:12 there is a during rule \"switch\" already | it stands in line 46"},
      {"{rule: stop,", "{rule: hurt,", ""},
      {"  - {never: up-after-pain,",
       "  - {never: up-after-pain, when: {pain: unknown, climb: \">= 1\"}, from: house}\n  - {never: up-after-pain,",
       "51:13 there is a never \"up-after-pain\" already | it stands in line 50"},
      {"  - {always: a-way-back,", "  - {always: a-way-back, reach: second, from: house}\n  - {always: a-way-back,",
       "53:14 there is an always \"a-way-back\" already | it stands in line 52"},
      {"{step: third,", "{step: the third,",
       "40:19 \"the third\" is no identifier | letters, digits, - and _ alone: 10m-first, running_a"},
  });
}

TEST_CASE("lines of work in a plan") {
  check_plans({
      {"3 x 10 m @ 60% rest 2-4 min", "3 x 10 @ 60% rest 2-4 min",
       "33:46 3 x 10 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"3 x 10 m @ 60% rest 2-4 min", "3 x 15 @ 60%",
       "33:46 3 x 15 has no unit: a run needs a distance or a time | m, yd, ft, km, mi, s or min"},
      {"[{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "[{acceleration: 3 x 10 m, march: 2 x 10 m}]",
       "33:56 a line of work has one exercise only | give this one a line of its own"},
      {"[{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "{acceleration: 3 x 10 m}",
       "33:30 expected a list of work lines, found a map"},
      {"[{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "[]",
       "33:30 expected a list of work lines, found nothing in it | write what it holds, or remove the key"},
      {"[{acceleration: 3 x 10 m @ 60% rest 2-4 min}]", "[{march: 3 x 15}]", ""},
  });
}
