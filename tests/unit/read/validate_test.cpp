#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("keys of an athlete file that nobody knows") {
  check_athletes({
      {"plan: small", "plam: small",
       "10:1 unknown key \"plam\" | allowed: rehab, athlete, injury, target, plan, log; did you mean \"plan\"?"},
      {"plan: small", "plan: small\nweather: sunny",
       "11:1 unknown key \"weather\" | allowed: rehab, athlete, injury, target, plan, log"},
      {"  sport: bobsled", "  sprot: bobsled",
       "4:3 unknown key \"sprot\" | allowed: name, sport, born, clinician, best; did you mean \"sport\"?"},
      {"  sport: bobsled", "  Sport: bobsled",
       "4:3 unknown key \"Sport\" | allowed: name, sport, born, clinician, best; did you mean \"sport\"?"},
      {"side: left", "sid: left", "8:28 unknown key \"sid\" | allowed: date, side, muscle, site, grade; did you mean \"side\"?"},
      {"event: first race", "evnt: first race", "9:28 unknown key \"evnt\" | allowed: date, event; did you mean \"event\"?"},
      {"    notes: careful", "    note: careful",
       "21:5 unknown key \"note\" | allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, "
       "sign, ...; did you mean \"notes\"?"},
      {"    notes: careful", "    step: first\n    notes: careful",
       "21:5 unknown key \"step\" | allowed: date, check_in, work, notes, also, finished, coach, limits, injury, missed, plan, "
       "sign, ..."},
      {"walk: normal", "wlak: normal",
       "13:16 unknown key \"wlak\" | allowed: walk, morning, twinge, sign; did you mean \"walk\"?"},
      {"        fatigue: some", "        fatige: some",
       "18:9 unknown key \"fatige\" | allowed: pain, fatigue, twinge, sign, times; did you mean \"fatigue\"?"},
      {"        fatigue: some", "        sleep: some",
       "18:9 unknown key \"sleep\" | allowed: pain, fatigue, twinge, sign, times; plan small has nothing of this name, or no "
       "longer"},
      {"reason: left", "because: left",
       "25:12 a coach's word needs the key \"reason\" | why\n"
       "25:38 unknown key \"because\" | allowed: by, says, reason"},
      {"{intensity: 80%", "{speed: 80%", "27:14 unknown key \"speed\" | allowed: intensity, distance, runs, until, by"},
      {"      - march: 2", "      - marsh: 2",
       "15:9 unknown key \"marsh\" | allowed: acceleration, flying_20, running_a, march, pain, fatigue, twinge, sign, times; did "
       "you "
       "mean \"march\"?"},
      {"      - march: 2", "      - March: 2",
       "15:9 unknown key \"March\" | allowed: acceleration, flying_20, running_a, march, pain, fatigue, twinge, sign, times; did "
       "you "
       "mean \"march\"?"},
      {"      - march: 2", "      - sprint: 2",
       "15:9 unknown key \"sprint\" | allowed: acceleration, flying_20, running_a, march, pain, fatigue, twinge, sign, times; "
       "plan small has nothing of this name, or no longer"},
  });
}

TEST_CASE("keys that stand in the wrong place") {
  check_athletes({
      {"{morning: fine}", "{morning: fine, pain: 0}",
       "23:31 \"pain\" has no place in a check-in | it stands beside a line of work: `- EXERCISE: DOSE`, and this below it; or "
       "beside `work:`"},
      {"        fatigue: some", "        fatigue: some\n        walk: normal",
       "19:9 \"walk\" has no place in a line of work | it stands in a check-in: `check_in: {...}`"},
      {"    notes: careful", "    morning: fine\n    notes: careful",
       "21:5 \"morning\" has no place in an entry | it stands in a check-in: `check_in: {...}`"},
      {"{morning: fine}", "{morning: fine, times: [3.5]}",
       "23:31 unknown key \"times\" | allowed: walk, morning, twinge, sign; plan small has nothing of this name, or no longer"},
  });
}

TEST_CASE("keys that an athlete file needs") {
  check_athletes({
      {"  name: Sledder\n", "", "3:3 an athlete needs the key \"name\" | who it is"},
      {"injury: {date: 2012-03-05, side: left, muscle: semitendinosus, site: middle, grade: 2}\n", "",
       "1:1 an athlete file needs the key \"injury\" | what happened"},
      {"injury: {date: 2012-03-05, side", "injury: {side", "8:9 an injury needs the key \"date\" | the day it happened"},
      {"{date: 2012-04-07, event", "{event", "9:9 a target needs the key \"date\" | the day of it"},
      {"  - date: 2012-03-11\n    check_in", "  - check_in", "22:5 an entry needs the key \"date\" | the day"},
      {"by: D. H., ", "", "25:12 a coach's word needs the key \"by\" | who says so"},
      {", reason: left foot still guarded", "", "25:12 a coach's word needs the key \"reason\" | why"},
      {"says: repeat, ", "",
       "25:12 a coach's word needs the key \"says\" | repeat, regress N, rest N days, start at STEP, cleared or full speed"},
      {"distance: 20 m, by: City Physio", "distance: 20 m", ""},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "{by: City Physio}",
       "27:13 a set of limits needs intensity, distance or runs"},
      {"      - march: 2 x 10 m rest 1 min", "      - pain: 0",
       "15:9 a line of work names no exercise | allowed: acceleration, flying_20, running_a, march"},
      {"      - march: 2 x 10 m rest 1 min", "      - march: 2 x 10 m rest 1 min\n        acceleration: 2 x 10 m",
       "16:9 a line of work has one exercise only | give this one a line of its own"},
  });
}

TEST_CASE("values of the wrong kind in an athlete file") {
  check_athletes({
      {"  name: Sledder", "  name: [Sledder]", "3:9 expected a name, found a list"},
      {"  name: Sledder", "  name: {first: Sledder}", "3:9 expected a name, found a map"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "[10 m, 1.75 s]",
       "7:9 expected a map of distance and time, found a list | write it like {10 m: 1.75 s}"},
      {"{date: 2012-04-07, event: first race}", "2012-04-07",
       "9:9 expected a target, found a single value | write it like {date: 2012-04-07, event: first race}"},
      {"{date: 2012-03-05, side: left, muscle: semitendinosus, site: middle, grade: 2}", "2012-03-05",
       "8:9 expected an injury, found a single value | write it like {date: 2012-03-05, side: left}"},
      {"plan: small", "plan: [small]", "10:7 expected text, found a list"},
      {"{morning: fine}", "fine", "23:15 expected a check-in, found a single value | write it like {walk: normal}"},
      {"{morning: fine}", "[fine]", "23:15 expected a check-in, found a list | write it like {walk: normal}"},
      {"check_in: {morning: fine}", "work: {march: 2 x 10 m}",
       "23:11 expected a list of work lines, found a map | write it like - EXERCISE: DOSE, each on a line of its own"},
      {"check_in: {morning: fine}", "work: march",
       "23:11 expected a list of work lines, found a single value | write it like - EXERCISE: DOSE, each on a line of its own"},
      {"      - march: 2 x 10 m rest 1 min", "      - march 2 x 10 m",
       "15:14 a colon is missing after `march` | write march: 2 x 10 m"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: [3 x 10 m]",
       "16:23 expected a dose like 3 x 10 m @ 50% rest 2-4 min, found a list"},
      {"acceleration: 3 x 10 m @ 50% rest 3 min", "acceleration: {reps: 3}",
       "16:23 expected a dose like 3 x 10 m @ 50% rest 2-4 min, found a map"},
      {"        pain: 0", "        pain: [0]", "17:15 expected an answer, found a list"},
      {"[3.6, 3.5, 3.6]", "3.6", "19:16 expected a list of seconds, found a single value | write it in brackets: [3.6]"},
      {"careful on the left", "[careful]", "21:12 expected text, found a list"},
      {"[bench press, light massage]", "bench press",
       "20:11 expected a list of texts, found a single value | write it in brackets: [bench press]"},
      {"{by: D. H., says: repeat, reason: left foot still guarded}", "repeat",
       "25:12 expected a coach's word, found a single value | write it like {says: repeat, by: NAME, reason: WHY}"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "80%",
       "27:13 \"80%\" is no set of limits | write {intensity: 80%, distance: 20 m, by: WHO}, {runs: none} or none"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "never",
       "27:13 \"never\" is no set of limits | write {intensity: 80%, distance: 20 m, by: WHO}, {runs: none} or none"},
      {"{intensity: 80%, distance: 20 m, by: City Physio}", "[80%]",
       "27:13 expected a set of limits like {intensity: 80%, by: WHO}, or none, found a list"},
  });
}

TEST_CASE("of what stands in the wrong kind of value nothing is read") {
  std::string lines;
  for (int i = 0; i < 300; ++i) lines += "      - march: nonsense\n";
  std::string best = "  best:\n";
  for (int i = 0; i < 70; ++i) best += "    x" + std::to_string(i) + ": y\n";
  check_athletes({
      {"check_in: {morning: fine}", "work: {march: nonsense}",
       "23:11 expected a list of work lines, found a map | write it like - EXERCISE: DOSE, each on a line of its own"},
      {"check_in: {morning: fine}", "check_in: [{morning: nonsense}]",
       "23:15 expected a check-in, found a list | write it like {walk: normal}"},
      {"    check_in: {morning: fine}\n", "    work:\n" + lines,
       "24:7 a list of work lines has at most 256 entries, this one has 300"},
      {"  best: {10 m: 1.75 s, 20 m: 2.90 s}\n", best, "8:5 a map of distance and time has at most 64 entries, this one has 70"},
      {"best: {10 m: 1.75 s, 20 m: 2.90 s}", "best: [{x: y}]",
       "7:9 expected a map of distance and time, found a list | write it like {10 m: 1.75 s}"},
      {"[3.6, 3.5, 3.6]", "{3.6: nonsense}", "19:16 expected a list of seconds, found a map"},
      {"{by: D. H., says: repeat, reason: left foot still guarded}", "[{says: nonsense}]",
       "25:12 expected a coach's word, found a list | write it like {says: repeat, by: NAME, reason: WHY}"},
  });
}

TEST_CASE("values of an athlete file that are empty") {
  check_athletes({
      {"  name: Sledder", "  name: ''", "3:9 expected a name, found nothing"},
      {"  name: Sledder", "  name: '  '", "3:9 expected a name, found nothing"},
      {"{morning: fine}", "{}", "23:15 expected a check-in, found nothing in it | write what it holds, or remove the key"},
      {"check_in: {morning: fine}", "work: []",
       "23:11 expected a list of work lines, found nothing in it | write what it holds, or remove the key"},
      {"[3.6, 3.5, 3.6]", "[]", "19:16 expected a list of seconds, found nothing in it | write what it holds, or remove the key"},
      {"[bench press, light massage]", "[]",
       "20:11 expected a list of texts, found nothing in it | write what it holds, or remove the key"},
      {"[bench press, light massage]", "[bench press, '']", "20:25 expected text, found nothing"},
      {"{10 m: 1.75 s, 20 m: 2.90 s}", "{}",
       "7:9 expected a map of distance and time, found nothing in it | write what it holds, or remove the key"},
      {"{date: 2012-03-05, side: left, muscle: semitendinosus, site: middle, grade: 2}", "{}",
       "8:9 expected an injury, found nothing in it | write what it holds, or remove the key"},
      {"  - date: 2012-03-11\n    check_in: {morning: fine}\n", "  - {}\n",
       "22:5 expected an entry, found nothing in it | write what it holds, or remove the key"},
  });
}

TEST_CASE("free text that YAML would cut short") {
  check_athletes({
      {"careful on the left", "careful #1 on the left",
       "21:20 the text ends before this #, the rest is a comment | put the text in quotes, or two spaces before a comment"},
      {"careful on the left", "careful  # on the left", ""},
      {"careful on the left", "'careful #1 on the left'", ""},
      {"  sport: bobsled", "  sport: bobsled # the fast one",
       "4:18 the text ends before this #, the rest is a comment | put the text in quotes, or two spaces before a comment"},
      {"reason: left foot still guarded}", "reason: left foot still guarded #2\n      }",
       "25:70 the text ends before this #, the rest is a comment | put the text in quotes, or two spaces before a comment"},
      {"light massage]", "light massage #2\n      ]",
       "20:39 the text ends before this #, the rest is a comment | put the text in quotes, or two spaces before a comment"},
  });
}
