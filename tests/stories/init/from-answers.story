# Without options it asks, and asks again what it cannot use
$ printf '%s\n' '' Bob 5.3. 2012-03-05 left '' 2 'bobsled, two-man' 1988-02-01 '' '10 m: 1.75 s, 20 m: 2.90 s' 2012-05-01 'first: race' | rehab init a.yaml --today 2012-03-10
a.yaml: made
No running yet. First run once the walk is normal: rehab log a.yaml --check-in walk=ANSWER
! A new athlete file. Enter leaves out what may be left out.
! name:\x20
! this cannot be left out
! name:\x20
! day of the injury, like 2012-03-05:\x20
! write a day as 2012-03-05
! day of the injury, like 2012-03-05:\x20
! side, left or right:\x20
! muscle:\x20
! grade, 0 to 4:\x20
! sport:\x20
! day of birth:\x20
! clinician:\x20
! best times from a standing start, like 10 m: 1.75 s, 20 m: 2.90 s:\x20
! day of the event ahead:\x20
! what that is:\x20
=> 0

$ grep -v '^ *#' a.yaml
rehab: athlete/1
athlete:
  name: Bob
  sport: bobsled, two-man         # what for; no meaning
  born: 1988-02-01                # under 18 the plan may ask for a clinician
  best: {10 m: 1.75 s, 20 m: 2.9 s}
injury: {date: 2012-03-05, side: left, grade: 2}  # date, side, muscle, site, grade; the date is the one that counts
target: {date: 2012-05-01, event: "first: race"}  # it never speeds anything up
plan: hansen                      # a built-in plan, or a path relative to this file

log:
=> 0

$ rehab check a.yaml --today 2012-03-10
=> 0

$ printf 'Bob\n' | rehab init b.yaml --today 2012-03-10
! A new athlete file. Enter leaves out what may be left out.
! name:\x20
! day of the injury, like 2012-03-05:\x20
! rehab: not enough to make a file of: give --name and --injured
=> 2

$ ls
a.yaml
=> 0
