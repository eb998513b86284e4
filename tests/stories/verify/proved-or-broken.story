# A plan proved, and one that is broken: the shortest log is an athlete file that next replays
--- file: broken.yaml
rehab: plan/1
extends: hansen
name: broken
rules:
  - {rule: limp, drop: true}
$ rehab verify hansen
hansen: 27 of 49 properties broken
  438 states, 960 situations, 175,566 transitions, [..] s
  the fastest clean way to full-speed: session 17, 27 days after the injury
  not walked: a physio's limits, which lower a day (lifted, its distance may come back at once); a new injury, which begins anew; what two birthdays change

broken: a-way-back: from everywhere but a referral good reports lead to the last step
  hansen:103
  after the log below, 2025-03-10 gives wait
  rules that fired: unseen-fast, no-word, early-days
    # Found by rehab, which may write another in its place: keep a changed one under another name.
    rehab: athlete/1
    athlete:
      name: Counterexample
    injury: {date: 2025-03-03}
    plan: hansen
    log:
      - date: 2025-03-03
        check_in: {walk: normal, tone: normal}

broken: a-way-back: good reports lead to full-speed
  hansen:420
  after the log below, 2025-03-10 gives wait
  rules that fired: unseen-fast, no-word, early-days
    # Found by rehab, which may write another in its place: keep a changed one under another name.
    rehab: athlete/1
    athlete:
      name: Counterexample
    injury: {date: 2025-03-03}
    plan: hansen
    log:
      - date: 2025-03-03
        check_in: {walk: normal, tone: normal}

broken: no-dead-rule: rule second-setback can never fire
  hansen:194

broken: no-dead-rule: rule third-setback can never fire
  hansen:203

broken: no-dead-rule: rule torn-again can never fire
  hansen:212

broken: no-dead-rule: rule grade-three can never fire
  hansen:217

broken: no-dead-rule: rule pulled-at-speed can never fire
  hansen:235

broken: no-dead-rule: rule guarded can never fire
  hansen:260

broken: no-dead-rule: rule stiff-fast can never fire
  hansen:269

broken: no-dead-rule: rule tight can never fire
  hansen:274

broken: no-dead-rule: rule tight-fast can never fire
  hansen:275

broken: no-dead-rule: rule cut-short can never fire
  hansen:276

broken: no-dead-rule: rule layoff-short-full can never fire
  hansen:290

broken: no-dead-rule: rule layoff-full can never fire
  hansen:296

broken: no-dead-rule: rule worn can never fire
  hansen:302

broken: no-dead-rule: rule unsaid can never fire
  hansen:307

broken: no-dead-rule: rule stuck can never fire
  hansen:314

broken: no-dead-rule: rule clean can never fire
  hansen:324

broken: no-dead-rule: during rule stop-tired-fast can never fire
  hansen:344

broken: no-dead-rule: the gate of stage longer never holds anything back
  hansen:107

broken: no-dead-rule: the gate of stage sprint never holds anything back
  hansen:135

broken: no-dead-rule: the gate of stage full never holds anything back
  hansen:160

broken: no-vacuous-property: property fast-when-stiff speaks of what can never come about
  hansen:380

broken: no-vacuous-property: property hurt-twice speaks of what can never come about
  hansen:401

broken: no-vacuous-property: property hurt-three-times speaks of what can never come about
  hansen:408

broken: no-vacuous-property: property torn-again-unseen speaks of what can never come about
  hansen:415

broken: no-vacuous-property: property grade-three-unseen speaks of what can never come about
  hansen:416
=> 1

$ rehab verify broken.yaml --save logs
broken: 27 of 49 properties broken
  438 states, 960 situations, 145,902 transitions, [..] s
  the fastest clean way to full-speed: session 17, 27 days after the injury
  not walked: a physio's limits, which lower a day (lifted, its distance may come back at once); a new injury, which begins anew; what two birthdays change

broken: a-way-back: from everywhere but a referral good reports lead to the last step
  hansen:103
  after the log below, 2025-03-10 gives wait
  rules that fired: unseen-fast, no-word, early-days
  rehab next logs/a-way-back.yaml --today 2025-03-10

broken: a-way-back: good reports lead to full-speed
  hansen:420
  after the log below, 2025-03-10 gives wait
  rules that fired: unseen-fast, no-word, early-days
  rehab next logs/a-way-back-2.yaml --today 2025-03-10

broken: no-dead-rule: rule second-setback can never fire
  hansen:194

broken: no-dead-rule: rule third-setback can never fire
  hansen:203

broken: no-dead-rule: rule torn-again can never fire
  hansen:212

broken: no-dead-rule: rule grade-three can never fire
  hansen:217

broken: no-dead-rule: rule pulled-at-speed can never fire
  hansen:235

broken: no-dead-rule: rule guarded can never fire
  hansen:260

broken: no-dead-rule: rule stiff-fast can never fire
  hansen:269

broken: no-dead-rule: rule tight can never fire
  hansen:274

broken: no-dead-rule: rule tight-fast can never fire
  hansen:275

broken: no-dead-rule: rule cut-short can never fire
  hansen:276

broken: no-dead-rule: rule layoff-short-full can never fire
  hansen:290

broken: no-dead-rule: rule layoff-full can never fire
  hansen:296

broken: no-dead-rule: rule worn can never fire
  hansen:302

broken: no-dead-rule: rule unsaid can never fire
  hansen:307

broken: no-dead-rule: rule stuck can never fire
  hansen:314

broken: no-dead-rule: rule clean can never fire
  hansen:324

broken: no-dead-rule: during rule stop-tired-fast can never fire
  hansen:344

broken: no-dead-rule: the gate of stage longer never holds anything back
  hansen:107

broken: no-dead-rule: the gate of stage sprint never holds anything back
  hansen:135

broken: no-dead-rule: the gate of stage full never holds anything back
  hansen:160

broken: no-vacuous-property: property fast-when-stiff speaks of what can never come about
  hansen:380

broken: no-vacuous-property: property hurt-twice speaks of what can never come about
  hansen:401

broken: no-vacuous-property: property hurt-three-times speaks of what can never come about
  hansen:408

broken: no-vacuous-property: property torn-again-unseen speaks of what can never come about
  hansen:415

broken: no-vacuous-property: property grade-three-unseen speaks of what can never come about
  hansen:416
=> 1

$ cat logs/up-on-a-limp.yaml
! cat: logs/up-on-a-limp.yaml: No such file or directory
=> 1

$ rehab next logs/up-on-a-limp.yaml --today 2025-03-04 --format json | cut -d, -f 6-8
! {"schema":"rehab.error/1","file":"logs/up-on-a-limp.yaml","line":null,"column":null,"severity":"error","message":"cannot open logs/up-on-a-limp.yaml: no such file or directory","hint":""}
=> 0

# A second time is as good as the first.
$ rehab verify broken.yaml --save logs | head -n 1
broken: 27 of 49 properties broken
=> 0
