# The chart and the report show the number that was said, wherever its scale begins
--- file: quality.yaml
rehab: plan/1
name: quality
title: A scale from 1 on
sources: {house: {title: ours, weight: house}}
observations:
  quality: {scale: 1..10, of: work, ask: "How bad was it, 1-10?"}
exercises: {bike: {title: Bike, kind: other}}
limits: {minutes_rise: 10 min, from: house}
start: a
stages:
  - stage: one
    title: One
    from: house
    steps:
      - {step: a, work: [{bike: 10 min}], from: house}
      - {step: b, work: [{bike: 15 min}], from: house}
rules:
  - {rule: bad, when: {quality: ">= 6"}, then: [rest 1 day, regress 1], setback: yes, say: bad, from: house}
  - {rule: clean, when: {quality: 1..5, completed: ">= 100%"}, then: progress, say: done, from: house}
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann Invented}
injury: {date: 2026-03-01}
plan: quality.yaml
log:
  - {date: 2026-03-02, work: [{bike: 10 min, quality: 3}]}
  - {date: 2026-03-03, work: [{bike: 15 min, quality: 6}]}
$ rehab chart ann.yaml --today 2026-03-04
Ann Invented: the course so far

             Longest   at Qual
1 Mar
  > Injury.
2 Mar         10 min         3 .................................
3 Mar         15 min         6 .................................................

Ahead, if all goes well:
5 Mar         10 min           - - - - - - - - - - - - - - - - -
6 Mar         15 min           - - - - - - - - - - - - - - - - - - - - - - - - -

Bars: - ahead.
Quality of 6 or more: a step back.
=> 0

$ rehab report ann.yaml --today 2026-03-04 -o ann.html; grep -o 'Quality, [0-9]*-[0-9]*<\|[0-9]* or more: a step back' ann.html
Quality, 1-10<
Quality, 1-10<
6 or more: a step back
=> 0
