# Each wrong word is named with what is allowed
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
$ rehab log a.yaml "accelertion: 5 x 10 m" "acceleration: 5 x 10 @ 50%" --pain 11 --fatigue tird --today 2012-03-11
! rehab: accelertion: 5 x 10 m: unknown key "accelertion"; allowed: march, skip, running_a, jog, bridge, acceleration, flying_20s, flying_20, fast_easy_fast, pain, fatigue, stride, ...; did you mean "acceleration"?
! rehab: acceleration: 5 x 10 @ 50%: 5 x 10 has no unit: a run needs a distance or a time; m, yd, ft, km, mi, s or min
! rehab: --pain 11: 11 is off the scale 0..10
! rehab: --fatigue tird: unknown word "tird"; allowed: none, some, tired, draggy; did you mean "tired"?
=> 2

$ rehab log a.yaml "5 x 10 m" --pian 1 --note x --today 2012-03-11
! rehab: 5 x 10 m: write a line of work as EXERCISE: DOSE, like "acceleration: 3 x 10 m @ 50%"
! rehab: --pian: no such option, and plan hansen asks for nothing of that name; did you mean --pain?
! rehab: --note: no such option, and plan hansen asks for nothing of that name; did you mean --notes?
=> 2

$ rehab log a.yaml "march: 1 x 10 m" --times 3.6,3.5 --check-in moring=fine --coach rest --today 2012-03-11
! rehab: --check-in moring=fine: unknown key "moring"; allowed: walk, morning, tone, ache, ill, stiffness, twinge, red_flag, sign; did you mean "morning"?
! rehab: --coach rest: a coach's word needs the key "by"; who says so
! rehab: --coach rest: a coach's word needs the key "reason"; why
! rehab: --coach rest: a rest needs its days; write "rest 2 days"
! rehab: --times 3.6,3.5: more times than reps; this line has 1
=> 2

$ rehab log a.yaml --coach "start at 10m" --by x --reason y --limits "80%" --today 2012-03-11
! rehab: --coach start at 10m: unknown step "10m" of plan hansen; allowed: drills-only, 10m-set, 10m-sets, 10m-full, 20m-easy, 25m-easy, 25m-brisk, 25m-strong, 30m-strong, 30m-fast, 30m-full, 40m, ...; did you mean "40m"?
=> 2

$ rehab log a.yaml --limits "intensity=80%,distance=20 m" --reason x --today 2012-03-11
! rehab: --reason: belongs to a --coach word
=> 2

$ rehab log a.yaml "march: 2 x 10 m" --date 2012-03-14 --today 2012-03-11
! rehab: --date 2012-03-14: 2012-03-14 is later than tomorrow; today is 2012-03-11
=> 2

$ rehab log a.yaml "march: 2 x 10 m" --date 2012-3-11 --today 2012-03-11
! rehab log: --date 2012-3-11: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago; did you mean 2012-03-11?
=> 2

$ rehab log a.yaml --notes --today 2012-03-11
! rehab: 2012-03-11: write a line of work as EXERCISE: DOSE, like "acceleration: 3 x 10 m @ 50%"
=> 2

$ rehab log a.yaml --finished --unfinished --today 2012-03-11
! rehab: --unfinished and --finished: one of them
=> 2

$ rehab log a.yaml --today 2012-03-11
! rehab: Nothing to write: give some work, a check-in, or a coach's word. See rehab log --help.
=> 2

$ rehab log a.yaml - "march: 2 x 10 m" --today 2012-03-11 < /dev/null
! rehab log: - reads the whole entry, so march: 2 x 10 m cannot stand beside it: write it into the entry
=> 2

$ rehab log --today 2012-03-11
! rehab log: FILE is required; see rehab log --help
=> 2

$ rehab log none.yaml "march: 2 x 10 m" --today 2012-03-11
! rehab: cannot open none.yaml: no such file or directory
=> 2

$ cat a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
=> 0

$ rehab log a.yaml --plam hansen-cautious --todya 2012-03-11 --today 2012-03-11
! rehab: --plam: no such option, and plan hansen asks for nothing of that name; did you mean --plan?
! rehab: --todya: no such option, and plan hansen asks for nothing of that name; did you mean --today?
=> 2
