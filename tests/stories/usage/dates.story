# A date is a day of the calendar, today, yesterday, or so many days ago
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
$ rehab next ann.yaml --today 2026-03-09 --as-of -2 --format json | grep -o '"decision":"[^"]*"' | head -n 1
"decision":"repeat"
=> 0

$ rehab next ann.yaml --today 2026-03-09 --as-of -3 --format json | grep -o '"decision":"[^"]*"' | head -n 1
"decision":"wait"
=> 0

$ rehab next ann.yaml --today 2026-03-09 --as-of -01
! rehab next: --as-of -01: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago
=> 2

$ rehab next ann.yaml --today tomorrow
! rehab next: --today tomorrow: not a date, write it as 2012-03-10, today, yesterday, or -3 for three days ago
=> 2

$ rehab log ann.yaml --check-in morning=fine --date yesterday --today 2026-03-09
ann.yaml: added to Sunday 8 March: check-in: morning fine
next: Mon 9 March, the same session again: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 2 ann.yaml
  - date: 2026-03-08
    check_in: {morning: fine}
=> 0

$ rehab init bob.yaml --name Bob --injured -3 --today 2026-03-09
bob.yaml: made
No running yet. First run on Wed 11 March at the earliest, once the walk is normal: rehab log bob.yaml --date 2026-03-11 --check-in walk=ANSWER
=> 0

$ grep injury: bob.yaml
injury: {date: 2026-03-06}        # date, side, muscle, site, grade; the date is the one that counts
=> 0
$ rehab next ann.yaml --today 2026-03-09 --as-of 2026-03-10
! rehab next: --as-of 2026-03-10 lies after --today 2026-03-09, and what is logged later cannot speak today
=> 2
