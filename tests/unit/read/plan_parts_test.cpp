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
      {"from: article:12", "from: article:",
       "43:101 a comma or } is missing before this | put the text in quotes\nthe rest of the file was not checked"},
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

TEST_CASE("percentages, ranges of reps and turns stand where they mean something") {
  constexpr std::string_view march = "march: {title: March, kind: drill";
  constexpr std::string_view drill = "      - running_a: 2 x 5 m rest 1-2 min";
  constexpr std::string_view work = "work: [{acceleration: 3 x 10 m @ 60% rest 2-4 min}]";
  check_plans({
      {march, "march: {title: March, percent_of: 1RM, kind: drill", ""},
      {march, "march: {title: March, percent_of: weight, kind: drill",
       "17:37 unknown word \"weight\" | allowed: speed, 1RM, heart rate, effort"},
      {"kind: run, build_up", "kind: run, percent_of: effort, build_up",
       "15:56 a run's percentage is of speed: caps, rises and measured times hold it | kind: other; or say its effort in the "
       "cue"},
      {"kind: run, build_up", "kind: run, percent_of: speed, build_up", ""},
      {drill, "      - running_a: 2 x 5-6 x 5 m rest 1-2 min", ""},
      {drill, "      - running_a: 2 x 5 m rest 1-2 min march", ""},
      {drill, "      - running_a: 2 x 5 m rest 1-2 min mrach",
       "29:20 unknown exercise \"mrach\" in the rest | allowed: acceleration, flying_20, running_a, march; did you mean "
       "\"march\"?"},
      {drill, "      - running_a: 2 x 5 m rest 1-2 min acceleration",
       "29:20 a run in the rests of what is no run: nothing would bound it | a line of its own: acceleration: DOSE"},
      {drill, "      - {repeat: 2, of: [{running_a: 5 m}, {march: 5 m}]}",
       "29:21 a line of work has one exercise only | give this one a line of its own\n"
       "29:25 expected a dose like 3 x 10 m @ 50% rest 2-4 min, found a list"},
      {work, "work: [{acceleration: 3-4 x 10 m @ 60% rest 2-4 min}]",
       "33:46 the reps of a run are one number: metres and their rises are counted of them | the most that may be run"},
      {work, "work: [{repeat: 3, of: [{acceleration: 10 m @ 60% rest 2 min}, {march: 10 m}]}]", ""},
      {work, "work: [{repeat: 3, of: [{acceleration: 10 m @ 60% rest 2 min}]}]",
       "33:47 a single line is repeated by its sets | write its sets: 2 x 3 x 60 s"},
      {work, "work: [{repeat: 3, of: [{acceleration: 2 x 2 x 10 m @ 60% rest 2 min}, {march: 10 m}]}]",
       "33:48 sets stand in no repeat: each turn is a set | reps alone: 3 x 60 s"},
      {work, "work: [{repeat: 1, of: [{acceleration: 10 m @ 60% rest 2 min}, {march: 10 m}]}]",
       "33:40 1 is out of range | 2 to 100"},
      {work, "work: [{repeat: 3}]", "33:31 a repeat needs the key \"of\" | the lines of one turn"},
  });
}
