# A plan without a run speaks of sessions, and a word that says nothing alone stands behind its question
--- copy: tests/plans/small/concussion.yaml
--- file: degrees.yaml
rehab: plan/1
name: degrees
extends: concussion.yaml
observations:
  unsteady: {scale: [not, a bit, very], of: work, ask: "How unsteady on the feet?"}
during:
  - {rule: unsteady, when: {unsteady: very}, then: end, say: Sit down., from: house}

--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
plan: degrees.yaml
log: []

$ rehab next a.yaml --today 2026-03-02 | sed '/^$/,$d'
WAIT    no session today
NEXT    Tue 3 March: Daily activities 15 min
        No more than that, however good it feels.
=> 0

$ rehab next a.yaml --today 2026-03-05 | grep -i 'very'
        Unsteady very: stop for today. Sit down.
          same, worse) How unsteady on the feet? (not, a bit, very) At the
=> 0
