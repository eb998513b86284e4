# A session tracked set by set equals the same session logged at once
# Only its notes were not answered, so that it was left unfinished: that is all that the sheet says of the difference
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: x, says: start at 10m-sets, reason: y}
--- file: b.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: x, says: start at 10m-sets, reason: y}
$ printf '%s\n' '' '' '' '' '' '' '' '' 1 none even '' '' '' | rehab track a.yaml --today 2012-03-10 2> told
=> 0

$ grep -A 1 SET told
SET 1 of 2: Acceleration 5 x 10 m @ 50%
  rest 2-4 min between reps
--
SET 2 of 2: Acceleration 5 x 10 m @ 50%
  rest 2-4 min between reps
=> 0

$ rehab log b.yaml --as-prescribed --pain 1 --fatigue none --stride even --today 2012-03-10
b.yaml: added to Saturday 10 March: March 2 x 10 m; A skip 2 x 10 m; Running A 2 x 5 m; Acceleration 2 x 5 x 10 m @ 50%, pain 1, fatigue none, stride even
next: Sun 11 March, one step up: Acceleration 2 x 5 x 10 m @ 60%
=> 0

$ cp a.yaml tracked.yaml
=> 0

$ rehab next a.yaml --today 2012-03-11 --format json > a.json
=> 0

$ cp b.yaml a.yaml
=> 0

$ rehab next a.yaml --today 2012-03-11 --format json > b.json
=> 0

$ grep -o '"warnings":.*' a.json b.json
a.json:"warnings":[{"id":"unfinished","text":"The session of Sat 10 March was left unfinished. It counts as it was written down."},{"id":"start-at","text":"On Sat 10 March x set the session to Acceleration 2 x 5 x 10 m @ 50% (y). The log does not support it yet."}]}
b.json:"warnings":[{"id":"start-at","text":"On Sat 10 March x set the session to Acceleration 2 x 5 x 10 m @ 50% (y). The log does not support it yet."}]}
=> 0

$ sed -i 's/"warnings":.*//' a.json b.json; cmp a.json b.json
=> 0

$ cat tracked.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    coach: {by: x, says: start at 10m-sets, reason: y}
    finished: no
    work:
      - march: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - skip: 2 x 10 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - running_a: 2 x 5 m rest 1-2 min
        pain: 0
        fatigue: none
        twinge: no
        red_flag: no
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        pain: 1
        fatigue: none
        stride: even
      - acceleration: 5 x 10 m @ 50% rest 2-4 min
        pain: 1
        fatigue: none
        stride: even
=> 0
