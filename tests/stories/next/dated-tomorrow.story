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
--- file: tell
(cat a.yaml; printf '  - date: 2026-03-08\n'; printf '    %s\n' "$@") >b.yaml
rehab next b.yaml --today 2026-03-07 --format json |
  grep -o '"today":"[^"]*","decision":"[a-z]*","date":[^,]*\|"resume":[a-z]*\|"rest":{"days":[^]]*]' | tr '\n' ' '
echo
$ sh tell 'coach: {by: Lind, says: repeat, reason: tired}'
$ sh tell 'coach: {by: Lind, says: regress 1, reason: tired}'
$ sh tell 'coach: {by: Lind, says: rest 3 days, reason: travel}'
$ sh tell 'work: [{bridge: 3 x 15}]'
$ sh tell 'check_in: {walk: limp}'
$ sh tell 'limits: {runs: none, by: City Physio}'
$ sh tell 'finished: no' 'work: [{acceleration: 2 x 10 m @ 50%, pain: 0}]'
$ sh tell 'injury: {date: 2026-03-08}'
