// The text of a new plan: small, whole, and without a warning; its author changes it line by line.
#pragma once

#include <string_view>

namespace rehab::cli {

/// `NAME` stands where its name goes, once.
inline constexpr std::string_view plan_skeleton =
    R"(# A plan of one's own. `rehab check FILE` finds slips, `rehab verify FILE` proves what it promises or writes the shortest log that
# breaks it, `rehab plan diff A B` says what a change does. Each key is explained in rehab-plan(5). No clinician has signed it.
rehab: plan/1
name: NAME
title: A progression of our own

sources:                        # whatever has a number has a `from:`
  house: {title: our own choice where no source says anything, weight: our own choice}

observations:                   # a scale runs from best to worst; without `unless_said` silence is unknown, and nothing rises on it
  pain:     {scale: 0..10, of: work, ask: "Worst pain while running, 0-10?"}
  walk:     {scale: [normal, limp], of: check_in, ask: "Is the walk normal?"}
  morning:  {scale: [fine, sore], of: check_in, ask: "How does it feel the morning after?", unless_said: fine}
  red_flag: {scale: [no, yes], of: any, ask: "Anything worrying?", unless_said: no, signs: [breathlessness or chest pain (now), a pop or tearing (today)]}

exercises:                      # limits are about what is of kind `run`
  march: {title: March, kind: drill}
  jog:   {title: Jog, kind: run}

tolerance: {distance: 10%}      # how far off a rep may be and still count
limits: {distance_rise: 100 m, metres_rise: 300 m, from: house}    # the most that one session adds
start: short

stages:                         # from the lowest step up
  - stage: jogging
    title: Jogging
    enter: {days_since_injury: ">= 5", walk: normal}
    from: house
    drills: [{march: 2 x 10 m rest 1 min}]
    steps:
      - {step: short, work: [{jog: 4 x 100 m rest 2 min}], from: house}
      - {step: longer, work: [{jog: 3 x 200 m rest 2 min}], from: house}
      - {step: long, work: [{jog: 3 x 300 m rest 2 min}], from: house}

rules:                          # between sessions; all are asked, and the strictest wins
  - {rule: red-flag, when: {red_flag: yes}, then: refer, say: No session until a clinician has cleared it., from: house}
  - {rule: strong-pain, when: {pain: ">= 6"}, then: refer, say: Pain this strong is looked at as a new injury., from: house}
  - {rule: third-setback, when: {pain: 2..5, setbacks: ">= 2"}, then: refer, say: It hurts for the third time., from: house}
  - {rule: hurt, when: {pain: 2..5}, then: [rest 1 day, regress 1], setback: yes, say: it hurt, from: house}
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: a limp, from: house}
  - {rule: sore-morning, when: {morning: sore}, then: [rest 1 day, repeat], say: sore the morning after, from: house}
  - {rule: two-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: two days in a row, from: house}
  - {rule: too-much, when: {exceeded: yes}, then: [repeat, warn], say: "More than was prescribed, or on a day of rest.", from: house}
  - {rule: layoff, when: {days_off: ">= 7"}, then: restart, say: a week without a session, from: house}
  - {rule: unsaid, when: {sessions: ">= 1", pain: unknown}, then: warn, say: "Nobody wrote down the pain, so nothing rises.", from: house}
  - {rule: clean, when: {completed: ">= 100%", pain: 0..1, morning: fine}, then: progress, say: all of it, from: house}

during:                         # after each set
  - {rule: stop-pain, when: {pain: ">= 2"}, then: end, from: house}
  - {rule: stop-flag, when: {red_flag: yes}, then: end, from: house}

never:                          # what `rehab verify` proves, beside what it proves of every plan
  - {never: up-after-pain, when: {pain: ">= 2", climb: ">= 1"}, from: house}
  - {never: up-unknown, when: {pain: unknown, climb: ">= 1"}, from: house}
always:
  - {always: a-way-back, reach: long, from: house}
)";

}  // namespace rehab::cli
