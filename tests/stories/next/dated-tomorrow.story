# Entries that bear tomorrow's date, written where it is tomorrow already: a word holds at once, extra work takes no session away,
# and a session of tomorrow is not under way today
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-06
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
--- file: add
(cat a.yaml; printf '  - date: 2026-03-08\n'; printf '    %s\n' "$@") >b.yaml
--- file: pick
grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"resume":[a-z]*\|"rest":{"days":[^]]*]' | tr '\n' ' '
echo
$ sh add 'coach: {by: Lind, says: repeat, reason: tired}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"repeat","date":"2026-03-07" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'coach: {by: Lind, says: regress 1, reason: tired}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"regress","date":"2026-03-07" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'coach: {by: Lind, says: rest 3 days, reason: travel}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"repeat","date":"2026-03-11" "resume":false "rest":{"days":["2026-03-07","2026-03-08","2026-03-09","2026-03-10"]\x20
=> 0

$ sh add 'work: [{bridge: 3 x 15}]'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"progress","date":"2026-03-07" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'check_in: {walk: limp}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"progress","date":"2026-03-07" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'limits: {runs: none, by: City Physio}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"progress","date":"2026-03-07" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'finished: no' 'work: [{acceleration: 2 x 10 m @ 50%, pain: 0}]'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"repeat","date":"2026-03-09" "resume":false "rest":{"days":[]\x20
=> 0

$ sh add 'injury: {date: 2026-03-08}'; rehab next b.yaml --today 2026-03-07 --format json | sh pick
"today":"2026-03-07","decision":"refer","date":null "resume":false "rest":{"days":[]\x20
=> 0

# A clearance of tomorrow lifts tomorrow, not today
--- file: stopped.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log:
  - date: 2026-03-07
    check_in: {red_flag: yes}
  - date: 2026-03-08
    coach: {by: Dr, says: cleared, reason: ok}
$ rehab next stopped.yaml --today 2026-03-07 --short
STOP    See a clinician. No running and no drills.
        Emergency, call now: breathlessness or chest pain.
        See a clinician today: a pop or tearing, unable to go on or to walk; a
        gap or lump to the touch; sudden loss of strength; numbness, tingling or
        foot drop; a swollen, warm or tender calf; fever or a hot red thigh;
        pain at the sit-bone; bruising still spreading after day 7; night pain.
Anna - Saturday 7 March 2026
A warning sign. No session until a clinician has cleared it.
More: rehab next stopped.yaml
=> 1
$ rehab next stopped.yaml --today 2026-03-08 --short
WAIT    no running yet
        First run tomorrow at the earliest, once the walk is normal.
        rehab log stopped.yaml --date 2026-03-09 --check-in walk=ANSWER
Anna - Sunday 8 March 2026, day 7 after the injury
To be answered on Mon 9 March: walk, morning, tone, ache, ill, stiffness, twinge
and red flag.
=> 0
