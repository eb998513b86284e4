// Plans small enough to be walked by brute force.
#pragma once

#include <cstdint>
#include <string_view>

namespace rehab::test {

/// States: more than any of them has.
inline constexpr std::uint64_t enough = 1'000'000;

/// Nothing but the report and the work counts: no days, no sessions.
inline constexpr std::string_view plan_of_reports = R"(rehab: plan/1
name: reports
title: Reports alone
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..2, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?", unless_said: normal}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: b
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {walk: normal}
    from: house
    steps:
      - {step: a, work: [{march: 2 x 5 m}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 50% rest 2 min}], sessions: 2, from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {full_speed: yes}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: limp, when: {walk: limp}, then: [regress 1], setback: yes, say: limp, from: house}
  - {rule: bad, when: {pain: 2, walk: limp}, then: refer, say: see someone, from: house}
  - {rule: sore, when: {pain: 2}, then: cap 55%, say: easy, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 2}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 2, climb: ">= 1"}, from: house}
)";

/// Days, sessions, setbacks and what exceeded count too.
inline constexpr std::string_view plan_of_days = R"(rehab: plan/1
name: days
title: Days and sessions
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..1, of: work, ask: "pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {days_since_injury: ">= 1"}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 20 m rest 2 min}], from: house}
rules:
  - {rule: hurt, when: {pain: 1}, then: [rest 1 day, regress 1], setback: yes, say: ow, from: house}
  - {rule: again, when: {pain: 1, setbacks_7d: ">= 1"}, then: refer, say: see someone, from: house}
  - {rule: two-on, when: {days_in_a_row: ">= 2"}, then: rest 1 day, say: rest, from: house}
  - {rule: early, when: [{sessions: "< 2"}, {days_since_start: "< 2"}], then: repeat, say: easy, from: house}
  - {rule: too-much, when: {sessions_since_exceeded: "< 1"}, then: repeat, say: less, from: house}
  - {rule: stuck, when: {sessions_at_step: ">= 3"}, then: regress 1, say: back, from: house}
  - {rule: clean, when: {pain: 0, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 1}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 1, climb: ">= 1"}, from: house}
)";

/// In yards and by four points: off the grid that a base is rounded to where not all was done.
inline constexpr std::string_view plan_of_yards = R"(rehab: plan/1
name: yards
title: In yards
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..2, of: work, ask: "pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 yd, intensity_rise: 4%, metres_rise: 50 yd, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{run: 2 x 20 yd @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 20 yd @ 54% rest 2 min}], from: house}
      - {step: c, work: [{run: 2 x 30 yd @ 54% rest 2 min}], from: house}
rules:
  - {rule: bad, when: {pain: 2}, then: [regress 1], setback: yes, say: back, from: house}
  - {rule: clean, when: {pain: 0, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 2}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 2, climb: ">= 1"}, from: house}
)";

/// Rules that ask what a coach's `start at` sets at once, and a property of what stands beside a referral.
inline constexpr std::string_view plan_of_positions = R"(rehab: plan/1
name: positions
title: Where somebody stands
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..2, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?", unless_said: normal}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: limp, when: {walk: limp, stage: one}, then: refer, say: see someone, from: house}
  - {rule: bad, when: {pain: 2, stage: two}, then: refer, say: see someone, from: house}
  - {rule: sore, when: {pain: 1, stage: two}, then: cap 55%, say: easy, from: house}
  - {rule: anew, when: {sessions_at_step: 0, pain: 2}, then: cap 45%, say: easy, from: house}
  - {rule: stuck, when: {sessions_at_step: ">= 3"}, then: [rest 1 day, regress 1], setback: yes, say: back, from: house}
  - {rule: clean, when: {pain: 0..1, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 2}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 2, climb: ">= 1"}, from: house}
  - {never: stopped-low, when: {decision: refer, stage: two, sessions_at_step: "< 1", pain: 0}, from: house}
)";

/// A check-in that speaks against a session, and a gate that asks one.
inline constexpr std::string_view plan_of_complaints = R"(rehab: plan/1
name: complaints
title: What a check-in says against a session
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..1, of: work, ask: "pain?"}
  walk: {scale: [normal, limp], of: check_in, ask: "walk?"}
  twinge: {scale: [no, yes], of: any, ask: "twinge?", unless_said: no}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {walk: normal}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    from: house
    steps:
      - {step: b, work: [{run: 2 x 20 m @ 50% rest 2 min}], from: house}
rules:
  - {rule: limp, when: {walk: limp}, then: [rest 1 day, repeat], say: limp, from: house}
  - {rule: pulled, when: {twinge: yes}, then: [rest 2 days, regress 1], say: back, from: house}
  - {rule: clean, when: {pain: 0, twinge: no, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 1}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 1, climb: ">= 1"}, from: house}
)";

/// Pain makes a setback of going back, and leads nowhere by itself: only a coach's regress does. Without his word of full speed
/// the rules come to more on some days than on others.
inline constexpr std::string_view plan_of_words = R"(rehab: plan/1
name: words
title: A regress that takes a word back
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..1, of: work, ask: "pain?"}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {full_speed: yes}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: sore, when: {pain: 1}, then: cap 65%, setback: yes, say: easy, from: house}
  - {rule: away, when: {full_speed: no, days_off: ">= 2"}, then: cap 45%, say: easy, from: house}
  - {rule: long-away, when: {full_speed: no, days_off: ">= 4"}, then: refer, say: see someone, from: house}
  - {rule: clean, when: {pain: 0, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 1}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 1, climb: ">= 1"}, from: house}
)";

/// The plan's own words: one that a setback takes back, one of the clinician alone that stands, both asked with others.
inline constexpr std::string_view plan_of_own_words = R"(rehab: plan/1
name: own-words
title: The plan's own words
sources:
  house: {title: our own choice, weight: house}
observations:
  pain: {scale: 0..1, of: work, ask: "pain?"}
words:
  contact: {says: cleared for contact, by: clinician}
  load: {says: more load, until: setback}
exercises:
  run: {title: Run, kind: run, start: standing}
  march: {title: March, kind: drill}
tolerance: 5%
limits: {distance_rise: 10 m, intensity_rise: 10%, metres_rise: 50 m, from: house}
start: a
stages:
  - stage: one
    title: One
    cap: 70%
    enter: {load: yes}
    from: house
    steps:
      - {step: a, work: [{run: 2 x 10 m @ 50% rest 2 min}], from: house}
      - {step: b, work: [{run: 2 x 10 m @ 60% rest 2 min}], from: house}
  - stage: two
    title: Two
    cap: 80%
    enter: {contact: yes}
    from: house
    steps:
      - {step: c, work: [{run: 2 x 20 m @ 60% rest 2 min}], from: house}
rules:
  - {rule: sore, when: {pain: 1}, then: regress 1, setback: yes, say: back, from: house}
  - {rule: unloaded, when: {load: no}, then: cap 55%, say: easy, from: house}
  - {rule: clean, when: {pain: 0, completed: ">= 100%"}, then: progress, say: on, from: house}
during:
  - {rule: stop, when: {pain: 1}, then: end, from: house}
never:
  - {never: up-after-pain, when: {pain: 1, climb: ">= 1"}, from: house}
  - {never: fast-unasked, when: {load: no, intensity: "> 55%"}, from: house}
always:
  - {always: a-way-back, reach: c, from: house}
)";

}  // namespace rehab::test
