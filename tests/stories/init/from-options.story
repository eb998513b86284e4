# A new athlete file from options: it explains itself, passes `check` and is never overwritten
$ rehab init a.yaml --name "Ann: B" --injured 2012-03-05 --side left --grade 2 --best "10m:1.75s" --best "20 m: 2.9 s" --today 2012-03-10
a.yaml: made
No running yet. First run once the walk is normal: rehab log a.yaml --check-in walk=ANSWER
=> 0

$ cat a.yaml
rehab: athlete/1
athlete:
  name: "Ann: B"
  # sport: bobsled                # what for; no meaning
  # born: 1988-02-01              # under 18 the plan may ask for a clinician
  # clinician: City Physio        # who treats the injury
  # Best times from a standing start. They turn a percentage into "no faster than", and times that
  # are written down into how fast it really was.
  best: {10 m: 1.75 s, 20 m: 2.9 s}
injury: {date: 2012-03-05, side: left, grade: 2}  # date, side, muscle, site, grade; the date is the one that counts
# target: {date: 2012-04-07, event: first race}  # it never speeds anything up
plan: hansen                      # a built-in plan, or a path relative to this file

# What happened, in order of time: a date, a check-in, and the work with how it felt. `rehab log` writes it,
# or you do; `rehab next FILE --format yaml` prints the next entry to fill in.
#   - date: 2012-03-05
#     check_in: {walk: normal}
#     work:
#       - acceleration: 5 x 10 m @ 50% rest 2-4 min
#         pain: 0
#         fatigue: none
#         stride: even
#         times: []   # the seconds of each rep
#     notes: free text, in quotes if it has a colon or a #
# Asked in a check-in, each with its answers from the best to the worst:
#   walk: Is the walk normal? (normal, limp)
#   morning: How does the leg feel this morning? (fine, stiff, sore)
#   tone: How tight does the muscle feel to the hand? (normal, raised, tight)
#   ache: Worst pain since the last session, resting or walking, 0-10? (0-10)
#   ill: Ill today? (no, yes)
#   stiffness: Any stiffness? (none, slight, marked)
#   twinge: Any twinge, the slightest pulling? (no, yes)
#   red_flag: Any of these? (no, yes)
log:
=> 0

$ rehab check a.yaml --today 2012-03-10
=> 0

$ rehab log a.yaml --walk normal --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal
next: Sat 10 March, first session: Acceleration 5 x 10 m @ 50%
=> 0

$ tail -n 3 a.yaml
log:
  - date: 2012-03-10
    check_in: {walk: normal}
=> 0

$ rehab init a.yaml --name Bob --injured 2012-03-06 --today 2012-03-10
! rehab: a.yaml is there already and is left as it is
=> 2

$ head -n 3 a.yaml
rehab: athlete/1
athlete:
  name: "Ann: B"
=> 0

$ rehab init no/such/b.yaml --name Bob --injured 2012-03-06 --today 2012-03-10
! rehab: cannot open the directory of no/such/b.yaml: no such file or directory
=> 2

$ ls -A
a.yaml
=> 0
