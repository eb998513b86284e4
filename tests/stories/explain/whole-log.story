# The whole log: every entry has its line, and every key that an entry may hold is there
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna, best: {10 m: 1.80 s}}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        times: [3.6, -, 3.7]
    pain: 0
    fatigue: none
    stride: even
    also: [bench press, light massage]
    notes: cold and windy
  - date: 2026-03-06
    pain: 1
  - date: 2026-03-07
    work: [{bridge: 3 x 15}]
    pain: 2
    notes: hurt in the bridge
  - date: 2026-03-08
    missed: weather
  - date: 2026-03-08
    limits: {intensity: 80%, runs: none, by: City Physio, until: 2026-03-10}
    coach: {by: Lind, says: rest 1 day, reason: sore}
  - date: 2026-03-09
    limits: none
  - date: 2026-03-10
  - date: 2026-03-11
    red_flag: yes
    sign: night
  - date: 2026-03-12
    coach: {by: Dr. Berg, says: cleared, reason: nothing found}
  - date: 2026-03-20
    injury: {date: 2026-03-19, side: left, muscle: biceps femoris, grade: 2}
$ rehab explain a.yaml --all --today 2026-03-21 | sed -n '/THE LOG/,$p'
THE LOG
  2026-03-06  check-in: walk normal - a.yaml:5
              prescribed: start, 10m-set: Acceleration 5 x 10 m @ 50%
              rules: unseen-fast, no-word, early-days
              done: Acceleration 5 x 10 m @ 50%, in 3.6, - and 3.7 s
              of the whole session: pain 0, fatigue none, stride even
              completed 100%
              also: bench press, light massage
              notes: cold and windy
  2026-03-06  reported: pain 1 - a.yaml:15
  2026-03-07  extra work: Bridge 3 x 15 - a.yaml:17
              reported: pain 2
              notes: hurt in the bridge
  2026-03-08  missed: weather - a.yaml:21
  2026-03-08  limits: City Physio allows no runs and nothing above 80%, until
              Tue 10 March. - a.yaml:23
              Lind: rest 1 day (sore)
  2026-03-09  limits: none - a.yaml:26
  2026-03-10  nothing is written down - a.yaml:28
  2026-03-11  reported: red_flag yes (night pain) - a.yaml:29
              referred: no session until cleared
  2026-03-12  Dr. Berg: cleared (nothing found) - a.yaml:32
  2026-03-20  a new injury on 2026-03-19 (left, biceps femoris, grade 2):
              everything starts anew - a.yaml:34
              referred: no session until cleared
=> 0

$ rehab explain a.yaml --all --today 2026-03-21 --format json | grep -o '"log":.*'
"log":[{"date":"2026-03-06","at":"a.yaml:5","check_in":{"walk":"normal"},"prescribed":{"decision":"start","date":"2026-03-06","step":"10m-set","rules":["unseen-fast","no-word","early-days"],"done":[{"exercise":"acceleration","dose":"5 x 10 m @ 50%","times_s":[3.6,null,3.7],"felt":{}}],"extra_work":false,"under_way":false,"finished":true,"completed":"100%","exceeded":false},"felt":{"pain":"0","fatigue":"none","stride":"even"},"also":["bench press","light massage"],"notes":"cold and windy","referred":false},{"date":"2026-03-06","at":"a.yaml:15","check_in":{},"prescribed":null,"felt":{"pain":"1"},"referred":false},{"date":"2026-03-07","at":"a.yaml:17","check_in":{},"prescribed":{"decision":"progress","date":"2026-03-07","step":"10m-sets","rules":["no-word","early-days","clean"],"done":[{"exercise":"bridge","dose":"3 x 15","felt":{}}],"extra_work":true,"under_way":false,"finished":true,"completed":"unknown","exceeded":false},"felt":{"pain":"2"},"notes":"hurt in the bridge","referred":false},{"date":"2026-03-08","at":"a.yaml:21","check_in":{},"prescribed":null,"felt":{},"missed":"weather","referred":false},{"date":"2026-03-08","at":"a.yaml:23","check_in":{},"limits":{"intensity_pct":80,"distance_m":null,"runs":"none","until":"2026-03-10","by":"City Physio"},"coach":"rest 1 day","coach_by":"Lind","coach_reason":"sore","prescribed":null,"felt":{},"referred":false},{"date":"2026-03-09","at":"a.yaml:26","check_in":{},"limits":null,"prescribed":null,"felt":{},"referred":false},{"date":"2026-03-10","at":"a.yaml:28","check_in":{},"prescribed":null,"felt":{},"referred":false},{"date":"2026-03-11","at":"a.yaml:29","check_in":{},"prescribed":null,"felt":{"red_flag":"yes","sign":"night pain"},"referred":true},{"date":"2026-03-12","at":"a.yaml:32","check_in":{},"coach":"cleared","coach_by":"Dr. Berg","coach_reason":"nothing found","prescribed":null,"felt":{},"referred":false},{"date":"2026-03-20","at":"a.yaml:34","injury":{"date":"2026-03-19","side":"left","muscle":"biceps femoris","grade":"2"},"check_in":{},"prescribed":null,"felt":{},"referred":true}]}
=> 0

--- file: b.yaml
rehab: athlete/1
athlete: {name: Bo}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 3 x 10 m @ 50%}]
    finished: no
  - date: 2026-03-07
    work: [{acceleration: 2 x 10 m @ 50%, pain: 0}]
    finished: no
$ rehab explain b.yaml --all --today 2026-03-07 | sed -n '/THE LOG/,$p'
THE LOG
  2026-03-06  check-in: walk normal - b.yaml:5
              prescribed: start, 10m-set: Acceleration 5 x 10 m @ 50%
              rules: unseen-fast, no-word, early-days
              done: Acceleration 3 x 10 m @ 50%
              left unfinished; completed 60%
  2026-03-07  prescribed: repeat, 10m-set: Acceleration 5 x 10 m @ 50% -
              b.yaml:9
              rules: unseen-fast, no-word, cut-short, early-days, unsaid
              done: Acceleration 2 x 10 m @ 50%; pain 0
              under way
=> 0

$ rehab explain b.yaml --all --today 2026-03-08 | sed -n '/THE LOG/,$p'
THE LOG
  2026-03-06  check-in: walk normal - b.yaml:5
              prescribed: start, 10m-set: Acceleration 5 x 10 m @ 50%
              rules: unseen-fast, no-word, early-days
              done: Acceleration 3 x 10 m @ 50%
              left unfinished; completed 60%
  2026-03-07  prescribed: repeat, 10m-set: Acceleration 5 x 10 m @ 50% -
              b.yaml:9
              rules: unseen-fast, no-word, cut-short, early-days, unsaid
              done: Acceleration 2 x 10 m @ 50%; pain 0
              left unfinished; completed 40%
=> 0
