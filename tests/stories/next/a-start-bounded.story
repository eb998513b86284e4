# A coach's start says what the rules made of it; that the log does not support it is said where it is above
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    work:
      - acceleration: 2 x 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    check_in: {walk: limp}
  - date: 2026-03-08
    coach: {by: Lind, says: start at 60m, reason: looks strong}
  - date: 2026-03-09
    check_in: {walk: normal, morning: fine, tone: normal, ache: 0, ill: no, stiffness: none, twinge: no}
$ rehab next a.yaml --today 2026-03-09
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.
\! On Sun 8 March Lind asked for Acceleration 3 x 60 m @ 90% (looks strong). The
  plan's rules, or a coach's regress, do not go as high.

Anna - Monday 9 March 2026, day 8 after the injury
Session 3: lower than the coach said. Short accelerations, step 2 of 17.

ASK     Any of these? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing, unable to go on or to walk; a
            gap or lump to the touch; sudden loss of strength; numbness,
            tingling or foot drop; a swollen, warm or tender calf; fever or a
            hot red thigh; pain at the sit-bone; bruising still spreading after
            day 7; night pain.

DO      Warm-up: easy walking.
        March 2 x 10 m, A skip 2 x 10 m, Running A 2 x 5 m, rest 1-2 min.
        Acceleration 5 x 10 m @ 50%, rest 2-4 min. Run naturally. A slight tug
          is fine; stop if it is sore.

IF      Pain 2 or more, any twinge or any red flag: stop for today.
        Draggy: stop for today. Self-massage.
        Tired: no more runs today. Running A 5 x 5 m, rest 2 min instead. With
          spirit, 15-20 steps each. Or, if the coach prefers, 8 min between the
          runs left.
        Some fatigue: 8 min between the runs left. With massage.

WRITE   Worst pain in the hamstring while running, 0-10? Is the hamstring tired,
          or heavy (draggy)? (none, some, tired, draggy) Does the stride look
          even, left and right? (even, slight, guarded) At the track:
          rehab track a.yaml

WHY     Nobody runs on a limp: a day off and one step back.
        More: rehab explain a.yaml; care: rehab next a.yaml --long.
Plan: Hansen hamstring running progression. It does not diagnose.
=> 0

$ rehab log a.yaml --today 2026-03-09 --as-prescribed --pain 0 --fatigue none --stride even
a.yaml: added to Monday 9 March: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 5 x 10 m @ 50%, pain 0, fatigue none, stride even
next: Tue 10 March, one step up: Acceleration 2 x 5 x 10 m @ 50%
=> 0

$ rehab next a.yaml --today 2026-03-10 | grep '!'
\! On Sun 8 March Lind asked for Acceleration 3 x 60 m @ 90% (looks strong). The
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-07
    work:
      - acceleration: 2 x 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
  - date: 2026-03-08
    coach: {by: Lind, says: start at 10m-set, reason: a windy week}
$ rehab next b.yaml --today 2026-03-08 | grep -e '!' -e TODAY -e Session -A1 -e WHY
TODAY   Acceleration 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
--
\! On Sun 8 March Lind set the session to Acceleration 5 x 10 m @ 50% (a windy
  week).
--
Session 3: set by the coach's word. Short accelerations, step 2 of 17.

--
WHY     On the word of Lind: A windy week.
        More: rehab explain b.yaml; care: rehab next b.yaml --long.
=> 0

$ sed -i 's/10m-set/30m-fast/' b.yaml; rehab next b.yaml --today 2026-03-08 | grep -e '!' -e TODAY -e Session -A1 -e WHY
TODAY   Acceleration 4 x 20 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
--
\! On Sun 8 March Lind set the session to Acceleration 4 x 30 m @ 85% (a windy
  week). The log does not support it yet.
--
Session 3: set by the coach's word. 30-60 m, step 10 of 17.

--
WHY     One rise at most above what was run last, 10 m at 50%.
        More: rehab explain b.yaml; care (new): rehab next b.yaml --long.
=> 0
