# A value is one value, whatever is in it; an empty one is an error, and a number is what it looks like
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
$ rehab next ann.yaml --today ""
! rehab next: --today: the value is missing; see rehab next --help
=> 2

$ rehab next ann.yaml --as-of=
! rehab next: --as-of: the value is missing; see rehab next --help
=> 2

$ rehab next ann.yaml --format "" --today 2026-03-08
! rehab next: --format: the value is missing; see rehab next --help
=> 2

$ rehab log ann.yaml "acceleration: 5 x 10 m @ 50%" --pain "" --today 2026-03-08
! rehab log: --pain: the value is missing; see rehab log --help
=> 2

$ rehab log ann.yaml --check-in morning=fine --date "" --today 2026-03-08
! rehab log: --date: the value is missing; see rehab log --help
=> 2

$ rehab next "" --today 2026-03-08
! rehab next: an empty word stands where a name is expected; see rehab next --help
=> 2

$ rehab next ann.yaml --today 2026-03-08 --today 2026-03-09
! rehab next: --today is given twice; see rehab next --help
=> 2

$ rehab explain ann.yaml --all=no --today 2026-03-08
! rehab explain: --all takes no value; see rehab explain --help
=> 2

$ rehab next ann.yaml --today
! rehab next: --today: the value is missing; see rehab next --help
=> 2

$ rehab test . --min-coverage 013
! rehab test: --min-coverage 013: write it as a whole number from 0 to 100
=> 2

$ rehab test . --min-coverage 0x0b
! rehab test: --min-coverage 0x0b: write it as a whole number from 0 to 100
=> 2

$ rehab test . --min-coverage 101
! rehab test: --min-coverage 101: write it as a whole number from 0 to 100
=> 2

$ rehab verify hansen --max-states 010
! rehab: --max-states 010: write it as a whole number, such as 1000000
=> 2

$ rehab log ann.yaml --also "[]" --also "{}" --also "[bench, squats]" --check-in red_flag=yes --today 2026-03-08
ann.yaml: added to Sunday 8 March: check-in: red flag yes; also: [], {}, [bench, squats]
STOP: See a clinician. No running and no drills. Emergency, call now: breathlessness or chest pain. See a clinician today: a pop or tearing, unable to go on or to walk; a gap or lump to the touch; sudden loss of strength; numbness, tingling or foot drop; a swollen, warm or tender calf; fever or a hot red thigh; pain at the sit-bone; bruising still spreading after day 7; night pain. What lifts it: rehab next ann.yaml
=> 0

$ tail -n 3 ann.yaml
  - date: 2026-03-08
    check_in: {red_flag: yes}
    also: ["[]", "{}", "[bench, squats]"]
=> 0

$ rehab next ann.yaml --today 2026-03-08 | head -n 1
STOP    See a clinician. No running and no drills.
=> 0

$ cp ann.yaml "[ann]"; cp ann.yaml -- -ann; rehab next "[ann]" --today 2026-03-08 -- -ann --format=json | grep -c STOP
2
! rehab: cannot open --format=json: no such file or directory
! rehab: 1 of 3 files could not be read
=> 0

$ rehab report "[ann]" -oann.html --today 2026-03-08 && head -c 15 ann.html
<!doctype html>\
=> 0
