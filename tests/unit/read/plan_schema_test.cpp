#include <doctest/doctest.h>

#include "unit/read/reading.hpp"

using namespace rehab;
using namespace rehab::test;

TEST_CASE("keys of a plan") {
  check_plans({
      {"name: small", "nmae: small",
       "2:1 unknown key \"nmae\" | allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, "
       "limits, "
       "start, stages, ...; did you mean \"name\"?"},
      {"name: small", "name: small\nbase: hansen",
       "3:1 unknown key \"base\" | allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, "
       "limits, "
       "start, stages, ..."},
      {"name: small", "name: a small plan",
       "2:8 \"a small plan\" is no identifier | letters, digits, - and _ alone: 10m-first, running_a"},
      {"title: A small plan\n", "", "1:1 a plan needs the key \"title\" | its name for people"},
      {"tolerance: 5%\n", "", "1:1 a plan needs the key \"tolerance\" | step first has a run over a distance"},
      {"weight: author", "wieght: author", "5:45 unknown key \"wieght\" | allowed: title, by, weight; did you mean \"weight\"?"},
      {"{title: our own choice, weight: house}", "{title: our own choice}",
       "6:10 a source needs the key \"weight\" | how much it carries, in the plan's own words"},
      {"kind: run, start", "knid: run, start",
       "14:39 unknown key \"knid\" | allowed: title, kind, start, build_up, percent_of, cue, allow; did you mean \"kind\"?"},
      {"metres_rise: 50 m, from: house", "metres_rise: 50 m",
       "19:9 a set of limits needs the key \"from\" | the source it rests on: a key of sources, with an optional place "
       "(reply:12), or a list of them"},
      {"    title: Long\n", "", "34:5 a stage needs the key \"title\" | its name for people"},
      {"    cap: 90%\n", "", "34:5 a stage needs the key \"cap\" | step third states the intensity of a run"},
      {"    from: [article, house]\n", "",
       "34:5 a stage needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), or a "
       "list of them"},
      {", sessions: 2, from: house}", ", sessions: 2}",
       "33:9 a step needs the key \"from\" | the source it rests on, or a list of them, or a map that tells work, reps and rest "
       "apart"},
      {"setback: yes, say: some pain, from: article", "setback: yes, say: some pain",
       "42:5 a rule needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), or a "
       "list of them"},
      {"then: rest 4 min, from: article", "then: rest 4 min",
       "48:5 a during rule needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), "
       "or a list of them"},
      {"{note: light massage, from: article}", "{note: light massage}",
       "30:12 a care note needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), "
       "or a list of them"},
      {"climb: \">= 1\"}, from: house", "climb: \">= 1\"}",
       "50:5 a never needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), or a "
       "list of them"},
      {"reach: third, from: house", "reach: third",
       "52:5 an always needs the key \"from\" | the source it rests on: a key of sources, with an optional place (reply:12), or "
       "a list of them"},
      {"reach: third, ", "", "52:5 an always needs the key \"reach\" | the step that good reports must always lead to"},
      {"when: {fatigue: some}, ", "", "48:5 a during rule needs the key \"when\" | what must hold of a set"},
      {"then: rest 4 min, ", "",
       "48:5 a during rule needs the key \"then\" | rest R, {switch: {EXERCISE: DOSE}, or: OUTCOME} or end"},
  });
}

TEST_CASE("values of a plan") {
  check_plans({
      {"tolerance: 5%", "tolerance: 5", "18:12 5 has no unit | write 5%"},
      {"tolerance: 5%", "tolerance: 0%", ""},
      {"cap: 60%\n", "cap: 60\n", "24:10 60 has no unit | write 60%"},
      {"    cap: 90%", "    cap: 0%", "36:10 this must be more than 0"},
      {"distance_rise: 10 m", "distance_rise: 10", "19:25 10 has no unit | write 10 m, or yd, ft, km, mi"},
      {"intensity_rise: 10%", "intensity_rise: 10 m", "19:50 m is no unit here | a percentage, like 10%"},
      {"kind: run, start", "kind: sprint, start", "14:45 unknown word \"sprint\" | allowed: run, drill, other"},
      {"start: standing", "start: crouched", "14:57 unknown word \"crouched\" | allowed: standing, flying"},
      {"build_up: 30 m", "build_up: 30", "15:54 30 has no unit | write 30 m, or yd, ft, km, mi"},
      {"kind: drill, cue: tall", "kind: drill, build_up: 5 m, cue: tall",
       "16:56 a build-up counts in a run alone | this exercise is of kind drill"},
      {"sessions: 2,", "sessions: 0,", "33:87 0 is out of range | 1 to 100"},
      {"sessions: 2,", "sessions: two,", "33:87 \"two\" is no whole number | 1 to 100"},
      {"    sessions: 3", "    sessions: 101", "37:15 101 is out of range | 1 to 100"},
      {"setback: yes", "setback: maybe", "42:80 unknown word \"maybe\" | allowed: no, yes"},
      {"warm_up: [easy walking]", "warm_up: easy walking",
       "27:14 expected a list of texts, found a single value | write it in brackets: [easy walking]"},
      {"say: some pain,", "say: 'some pain #1',", ""},
  });
}
