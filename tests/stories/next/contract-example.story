# The contract's own example, as JSON
--- file: sledder.yaml
rehab: athlete/1
athlete:
  name: Sledder
  best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}
injury: {date: 2012-03-05, side: left, muscle: semitendinosus, site: middle to upper, grade: 2}
log:
  - date: 2012-03-10
    check_in: {walk: normal, tone: raised}
    work:
      - march: 2 x 10 m rest 1 min
      - running_a: 2 x 5 m rest 90 s
      - acceleration: 3 x 10 m @ 50% rest 3 min
        pain: 0
        fatigue: some
        stride: guarded
        times: [3.6, 3.5, 3.6]
  - date: 2012-03-11
    check_in: {morning: fine}
  - date: 2012-03-12
    coach: {by: D. H., says: repeat, reason: left foot still guarded}
  - date: 2012-03-13
    limits: {intensity: 80%, distance: 20 m, by: City Physio}
$ rehab next sledder.yaml --as-of 2012-03-11 --format json
{"schema":"rehab.next/1","file":"sledder.yaml","athlete":"Sledder","plan":"hansen","today":"2012-03-11","decision":"progress","date":"2012-03-11","day":6,"session":2,"complete":false,"resume":false,"stage":{"id":"short","number":1,"of":4,"title":"Short accelerations"},"step":{"id":"10m-set","number":3,"of":22},"cap_pct":60,"metres":50,"work":[{"exercise":"march","kind":"drill","dose":"2 x 10 m rest 1-2 min","sets":1,"reps":2,"distance_m":10,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"skip","kind":"drill","dose":"2 x 10 m rest 1-2 min","sets":1,"reps":2,"distance_m":10,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"running_a","kind":"drill","dose":"2 x 5 m rest 1-2 min","sets":1,"reps":2,"distance_m":5,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"acceleration","kind":"run","dose":"5 x 10 m @ 50% rest 2-4 min","sets":1,"reps":5,"distance_m":10,"time_s":null,"intensity_pct":50,"rest_s":[120,240],"set_rest_s":null,"no_faster_than_s":3.5}],"during":[{"rule":"stop-pain","when":"pain >= 2 or twinge yes","then":"end","work":[],"from":["aspetar","sheet"]},{"rule":"stop-draggy","when":"fatigue draggy","then":"end","work":[],"from":["reply"]},{"rule":"switch","when":"fatigue tired","then":"switch","work":[{"exercise":"running_a","dose":"5 x 5 m rest 2 min"}],"from":["article"]},{"rule":"longer-rest","when":"fatigue some","then":"rest 4 min","work":[],"from":["article"]}],"checks":[{"observation":"walk","ask":"is the walk normal?","if":"limp","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"2","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"3","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"4","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"5","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"6","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"7","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"8","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"9","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"ache","ask":"worst pain since then, at rest or walking, 0-10","if":"10","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"stiffness","ask":"is there a stiff spot?","if":"marked","decision":"repeat","date":"2012-03-11","step":"10m-first"},{"observation":"twinge","ask":"any twinge, the slightest pulling?","if":"yes","decision":"regress","date":"2012-03-12","step":"drills-only"},{"observation":"red_flag","ask":"any of these?","if":"yes","decision":"refer","date":null,"step":null}],"because":[{"rule":"clean","then":["progress"],"say":"all of it done, and nothing spoke against it","saw":{"pain":"0","fatigue":"some","morning":"fine","ache":"0","stiffness":"none","twinge":"no","completed":"100%"},"from":["article","reply"]},{"rule":"uneven-fast","then":["cap 80%"],"say":"nothing fast on a stride that is uneven, or that nobody looked at","saw":{"stride":"guarded"},"from":["house"]},{"rule":"early-days","then":["cap 60%"],"say":"easy until there have been 5 sessions and 7 days","saw":{"sessions":"1","days_since_start":"1"},"from":["reply","reader"]}],"rest":{"days":[],"because":[]},"gate":null,"limits":null,"care":["before the first run ask how it feels standing, walking, sitting and getting out of bed","drills in this order; one that hurts ends the session","say the percentage before every run, and overstate the caution","'I feel good' raises nothing; the coach judges by eye, touch and time","walk back as recovery","about 30 min in all","alone? film one run from the side","superficial massage above and below the injury; not into it","no heavy lifting for the legs in week 1 (deadlift, leg curl); upper body as usual","no kinesio tape, it hides what is going on"],"warnings":[]}
=> 0
$ rehab next sledder.yaml --today 2012-03-13 --format table
ATHLETE             DATE        DECISION  STEP            CAP   WARNINGS  DOSE
Sledder             2012-03-13  repeat    10m-first       60%   0         3 x 10 m @ 50% acceleration
=> 0
