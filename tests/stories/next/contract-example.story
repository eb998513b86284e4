# The contract's own example, as JSON
--- file: sledder.yaml
rehab: athlete/1
athlete:
  name: Sledder
  best: {10 m: 1.75 s, 20 m: 2.90 s, 30 m: 3.95 s, 60 m: 6.95 s}
injury: {date: 2012-03-05, side: left, muscle: semitendinosus, site: middle to upper, grade: 2}
plan: hansen-cautious
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
{"schema":"rehab.next/1","file":"sledder.yaml","athlete":"Sledder","plan":"hansen-cautious","today":"2012-03-11","decision":"progress","date":"2012-03-11","day":6,"session":2,"complete":false,"resume":false,"stage":{"id":"short","number":1,"of":4,"title":"Short accelerations"},"step":{"id":"10m-set","number":3,"of":21},"cap_pct":60,"metres":50,"work":[{"exercise":"march","kind":"drill","dose":"2 x 10 m rest 1-2 min","sets":1,"reps":2,"distance_m":10,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"skip","kind":"drill","dose":"2 x 10 m rest 1-2 min","sets":1,"reps":2,"distance_m":10,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"running_a","kind":"drill","dose":"2 x 5 m rest 1-2 min","sets":1,"reps":2,"distance_m":5,"time_s":null,"intensity_pct":null,"rest_s":[60,120],"set_rest_s":null,"no_faster_than_s":null},{"exercise":"acceleration","kind":"run","dose":"5 x 10 m @ 50% rest 2-4 min","sets":1,"reps":5,"distance_m":10,"time_s":null,"intensity_pct":50,"rest_s":[120,240],"set_rest_s":null,"no_faster_than_s":3.5}],"during":[{"rule":"stop-pain","when":"pain >= 2 or twinge yes or red_flag yes","then":"end","work":[],"from":["aspetar","sheet","house"]},{"rule":"stop-draggy","when":"fatigue draggy","then":"end","work":[],"from":["reply"]},{"rule":"stop-tired-fast","when":"fatigue tired and stage full","then":"end","work":[],"from":["house"]},{"rule":"switch","when":"fatigue tired","then":"switch","work":[{"exercise":"running_a","dose":"5 x 5 m rest 2 min"}],"or":{"then":"rest","rest_s":480},"from":["article","house"]},{"rule":"longer-rest","when":"fatigue some","then":"rest 8 min","work":[],"from":["article","reply","house"]}],"checks":[{"observation":"walk","ask":"Is the walk normal?","if":"limp","decision":"wait","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"2","decision":"wait","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"3","decision":"wait","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"4","decision":"wait","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"5","decision":"wait","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"6","decision":"refer","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"7","decision":"refer","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"8","decision":"refer","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"9","decision":"refer","date":null,"step":null},{"observation":"ache","ask":"Worst pain since the last session, resting or walking, 0-10?","if":"10","decision":"refer","date":null,"step":null},{"observation":"ill","ask":"Ill today?","if":"yes","decision":"wait","date":null,"step":null},{"observation":"stiffness","ask":"Any stiffness?","if":"marked","decision":"repeat","date":"2012-03-11","step":"10m-first"},{"observation":"twinge","ask":"Any twinge, the slightest pulling?","if":"yes","decision":"wait","date":null,"step":null},{"observation":"red_flag","ask":"Any of these?","if":"yes","decision":"refer","date":null,"step":null}],"all_well":null,"because":[{"rule":"clean","then":["progress"],"say":"Everything done, no complaint.","saw":{"pain":"0","fatigue":"some","morning":"fine","ache":"0","stiffness":"none","twinge":"no","completed":"100%"},"from":["article","reply"]},{"rule":"unseen-fast","then":["cap 80%"],"say":"Nothing above 80% on an uneven stride, or on one that nobody has seen.","saw":{"stride":"guarded"},"from":["house"]},{"rule":"no-word","then":["cap 90%"],"say":"Nothing above 90% without the coach's word.","saw":{"full_speed":"no"},"from":["article"]},{"rule":"early-days","then":["cap 60%"],"say":"Nothing above 60% before there have been 5 sessions and 7 days.","saw":{"sessions":"1","days_since_start":"1"},"from":["reply","reader"]}],"rest":{"days":[],"because":[]},"gate":null,"limits":null,"care":["Before the first run ask how it feels standing, walking, sitting and getting out of bed.","Drills in this order; one that hurts ends the session.","Say the percentage before every run, and overstate the caution.","'I feel good' raises nothing: judge by eye, touch and time.","Look and ask after every rep and set.","Walk back as recovery.","About 30 min in all.","Alone? Film one run from the side.","Light massage above and below the injury, not into it.","No lifting for the legs in weeks 1 and 2; upper body as usual.","No kinesio tape: it hides what is going on."],"warnings":[]}
=> 0
$ rehab next sledder.yaml --today 2012-03-13 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Sledder             2012-03-13  repeat    2 of 21   50%   0         Acceleration 3 x 10 m @ 50%
=> 0
