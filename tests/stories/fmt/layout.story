# A file is laid out anew with its comments; what means the same is proved, and a second time there is nothing to do
--- file: ours.yaml
# Our own plan.
rehab:   plan/1
extends: hansen
name:    'ours'


title: Hansen progression, as we run it   # said at the meeting
stages:
    # two of each
    - {stage:   longer, sessions: 2}   # asked for by the physio
rules:
- rule: stiff-morning
  # from the spring
  when: {morning: stiff,
         # not sore: that is a day off already
         stride: even}
  then: repeat
  say: stiff the morning after; the same again
  from: house
# The end.
$ rehab fmt --check ours.yaml
$ rehab fmt --diff ours.yaml
$ rehab fmt ours.yaml; cat ours.yaml
$ rehab fmt ours.yaml; rehab fmt --check ours.yaml
