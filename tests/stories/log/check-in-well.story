# A check-in that went well writes the best answer to every question asked, one by one, but what is said otherwise
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s, 20 m: 2.90 s}}
injury: {date: 2012-03-05, side: left}
log:
  - date: 2012-03-10
    check_in: {walk: normal}    # looked at twice
    work:
      - march: 2 x 10 m
      - acceleration: 3 x 10 m @ 50%   # into the wind
        pain: 5        # mistyped
        fatigue: none
        stride: even
  # two days later
  - date: 2012-03-12
    check_in: {morning: fine}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot}
# the end
$ rehab log a.yaml --check-in well --ache 1 --today 2012-03-13
a.yaml: added to Tuesday 13 March: check-in: ache 1, walk normal, morning fine, tone normal, ill no, stiffness none, twinge no, red flag no
next: Tue 13 March, the same session again: Running A 4 x 5 m
Held on the word of D. H.: Left foot.
=> 0

$ rehab log a.yaml --check-in well --today 2012-03-13
! rehab: --check-in well: nothing more is asked on 2012-03-13
=> 2

$ tail -n 3 a.yaml
  - date: 2012-03-13
    check_in: {ache: 1, walk: normal, morning: fine, tone: normal, ill: no, stiffness: none, twinge: no, red_flag: no}
# the end
=> 0
