# Nobody has looked at the walk: the athlete waits, and the sheet says for what
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
$ rehab next a.yaml --today 2026-03-09 | head -14
WAIT   no running yet
       not before this is known: walk normal

Anna - Monday 9 March 2026, day 7 after the injury

ASK
  is the walk normal?
    normal: a start, on Mon 9 March: 3 x 10 m @ 50% acceleration
  any of these?
    - breathlessness or chest pain (now, it is an emergency)
    - a pop or a tearing, and no way to go on or to walk (today)
    - a gap or a lump to the touch (today)
    - sudden loss of strength (today)
    - numbness, tingling or a foot that drops (today)
=> 0
$ rehab next a.yaml --today 2026-03-09 --format json | grep -o '"gate":{[^}]*}'
"gate":{"id":"short","missing":["walk normal"]}
=> 0
