# Times say nothing of an intensity while no best time is known, and the sheet says that nothing is measured
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log:
  - date: 2012-03-10
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
        times: [2.1, 2.1, 2.1, 2.1, 2.1]
$ rehab next a.yaml --as-of 2012-03-11 | head -n 7
TODAY   Acceleration 2 x 5 x 10 m @ 50%
        Nothing above 50%, however good it feels. Without a best time nothing is
        measured.

Ann - Sunday 11 March 2012, day 6 after the injury
Session 2: one step up. Short accelerations, step 3 of 17.

=> 0
