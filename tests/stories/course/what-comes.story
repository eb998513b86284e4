# The page shows the next sessions and the first of each stage, and says how many are in between
--- file: a.yaml
rehab: athlete/1
athlete: {name: Mia}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]

$ rehab report a.yaml -o a.html --today 2026-03-08; sed -n '/<ul class="dates"/,/<\/ul>/p' a.html | sed 's/<[^>]*>//g'

Sun\xc2\xa08\xc2\xa0March Acceleration 2\xc2\xa0x\xc2\xa05\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050% Short accelerations
Mon\xc2\xa09\xc2\xa0March Acceleration 2\xc2\xa0x\xc2\xa05\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa060%
Wed\xc2\xa011\xc2\xa0March Acceleration 5\xc2\xa0x\xc2\xa020\xc2\xa0m\xc2\xa0@\xc2\xa060%, if that day&#39;s tone is good 20-25 m
Thu\xc2\xa012\xc2\xa0March Acceleration 4\xc2\xa0x\xc2\xa025\xc2\xa0m\xc2\xa0@\xc2\xa060%
Fri\xc2\xa013\xc2\xa0March Acceleration 4\xc2\xa0x\xc2\xa025\xc2\xa0m\xc2\xa0@\xc2\xa060%
2 sessions in between
Tue\xc2\xa017\xc2\xa0March Acceleration 4\xc2\xa0x\xc2\xa030\xc2\xa0m\xc2\xa0@\xc2\xa080%, if that day&#39;s tone is good 30-60 m
5 sessions in between
Wed\xc2\xa025\xc2\xa0March Acceleration 3\xc2\xa0x\xc2\xa060\xc2\xa0m\xc2\xa0@\xc2\xa095% Full speed
One session in between
Sun\xc2\xa029\xc2\xa0March Acceleration 3\xc2\xa0x\xc2\xa060\xc2\xa0m\xc2\xa0@\xc2\xa0100%

=> 0
