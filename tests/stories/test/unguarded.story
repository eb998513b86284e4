# A suite that touches less than is asked for fails, and lists what it does not touch; of one that touches enough that is listed on demand
--- file: plan.yaml
rehab: plan/1
extends: hansen
name: ours
--- file: cases.yaml
rehab: test/1
plan: plan.yaml
cases:
  - case: day 5 and a normal walk
    injury: {date: 2026-03-02}
    log: [{date: 2026-03-07, check_in: {walk: normal}}]
    today: 2026-03-07
    expect: {decision: start, step: 10m-set}
$ rehab test cases.yaml --min-coverage 50 > out; echo $?; sed -n "1,3p;/boundary: during longer-rest/p" out; tail -n 3 out
1
cases.yaml: 1 case
hansen:184: rule never fires: red-flag
hansen:189: rule never fires: strong-pain
hansen:351: boundary: during longer-rest, fatigue some: fatigue none
hansen:351: boundary: during longer-rest, fatigue some: fatigue some
hansen:351: boundary: during longer-rest, fatigue some: fatigue tired
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
coverage is below 50%
1 passed, 0 failed
=> 0
$ rehab test cases.yaml --min-coverage 1
cases.yaml: 1 case
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
1 passed, 0 failed
=> 0
$ rehab test cases.yaml --mutate | tail -n 2
mutation of ours: 18 of 777 changes noticed, 759 left; 55 more mean the same
1 passed, 0 failed
=> 0
$ rehab test cases.yaml --coverage | head -n 2
cases.yaml: 1 case
hansen:184: rule never fires: red-flag
=> 0
$ rehab test cases.yaml --coverage --min-coverage 50 --format json > out; echo $?; wc -l < out; tail -n 1 out | cut -c1-180
1
2
{"schema":"rehab.coverage/1","plan":"ours","share_pct":4.77,"sums":[{"of":"rules fire","touched":3,"all":38},{"of":"decide","touched":1,"all":38},{"of":"steps","touched":1,"all":17
=> 0

$ rehab test cases.yaml --mutate --format json | tail -n 1 | cut -c1-190
{"schema":"rehab.mutation/1","plan":"ours","changes":777,"noticed":18,"mean_the_same":55,"left":[{"leaning":"looser","what":"rule red-flag: dropped","file":"hansen","line":184},{"leaning":"l
=> 0

$ rehab test cases.yaml --min-coverage 50 --format tap 2>said; echo $?; tail -n 3 said
TAP version 13
1..1
ok 1 - cases.yaml: day 5 and a normal walk
1
hansen:351: boundary: during longer-rest, fatigue some: fatigue tired
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
coverage is below 50%
=> 0

$ rehab test cases.yaml --min-coverage 50 --format github > out; tail -n 4 out
::notice file=plan.yaml,line=2,title=boundary::hansen:351: during longer-rest, fatigue some: fatigue tired
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
::error title=not enough cases::coverage is below 50%25
1 passed, 0 failed
=> 0

$ rehab test cases.yaml --min-noticed 2
cases.yaml: 1 case
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
mutation of ours: 18 of 777 changes noticed, 759 left; 55 more mean the same
1 passed, 0 failed
=> 0

$ rehab test cases.yaml --min-noticed 50 > out; echo $?; sed -n 2,4p out; tail -n 3 out
1
coverage of ours: rules fire 3/38, decide 1/38, steps 1/17, gates hold 0/4, gates open 1/4, during rules 0/5, boundaries 9/208, in all 4.77%
hansen:184: looser: rule red-flag: dropped
hansen:184: looser: rule red-flag: refer -> restart
mutation of ours: 18 of 777 changes noticed, 759 left; 55 more mean the same
the share of changes noticed is below 50%
1 passed, 0 failed
=> 0
