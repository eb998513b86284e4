# A comma in a number is refused with the point put in, and never makes two numbers of one
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
$ rehab log ann.yaml "acceleration: 5 x 10 m @ 50%" --pain 0 --times 3,6 --today 2026-03-08
! rehab: --times 3,6: decimals take a point: 3.6; whole seconds need a blank behind the comma: 3, 4
=> 2

$ rehab log ann.yaml "acceleration: 5 x 10 m @ 50%" --pain 0 --times "3,7 3,8" --today 2026-03-08
! rehab: --times 3,7 3,8: decimals take a point: 3.7 3.8; whole seconds need a blank behind the comma: 3, 4
=> 2

$ rehab log ann.yaml "acceleration: 5 x 10 m @ 50%" --pain 0 --times 3,7,3,8 --today 2026-03-08
! rehab: --times 3,7,3,8: decimals take a point: 3.7,3.8; whole seconds need a blank behind the comma: 3, 4
=> 2

$ rehab log ann.yaml "acceleration: 5 x 10 m @ 52,5%" --pain 0,5 --today 2026-03-08
! rehab: acceleration: 5 x 10 m @ 52,5%: decimals take a point: acceleration: 5 x 10 m @ 52.5%
! rehab: --pain 0,5: decimals take a point: 0.5
=> 2

$ rehab log ann.yaml --limits "82,5%, 20 m" --by "City Physio" --check-in ache=0,5 --today 2026-03-08
! rehab: --check-in ache=0,5: decimals take a point: ache=0.5
! rehab: --limits 82,5%, 20 m: decimals take a point: 82.5%, 20 m
=> 2

$ rehab init bob.yaml --name Bob --injured 2026-03-02 --best "10 m: 1,75 s" --today 2026-03-08
! rehab init: --best 10 m: 1,75 s: decimals take a point: 10 m: 1.75 s
=> 2

$ rehab log ann.yaml "acceleration: 5 x 10 m @ 50%" --pain 0 --times "3.6,4,3.5 3.7" --today 2026-03-08
ann.yaml: added to Sunday 8 March: Acceleration 5 x 10 m @ 50%, pain 0, in 3.6, 4, 3.5 and 3.7 s
next: Mon 9 March, the same session again: Acceleration 5 x 10 m @ 50%
No step up: fatigue was not written down: rehab amend ann.yaml --fatigue ANSWER
=> 0

$ tail -n 1 ann.yaml
        times: [3.6, 4, 3.5, 3.7]
=> 0
