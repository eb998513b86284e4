# A question of two answers names them, unless they are yes and no
--- file: a.yaml
rehab: athlete/1
athlete: {name: Dee}
injury: {date: 2026-02-27}
plan: aspetar
log:
  - date: 2026-03-02
    work:
      - bike: 5 min
      - bridge_two: 4 x 15
      - squat: 3 x 10
        pain: 0

$ rehab next a.yaml --today 2026-03-03 | sed -n '/^ASK/,/^$/p'
ASK     Worst pain since the last session, resting or walking, 0-10? 2-5: no
          session; 6 or more: STOP, see a clinician.
        Any of these? Emergency, call now: breathlessness or chest pain.
          See a clinician today: a pop or tearing with inability to go on or
            walk; a gap or lump to the touch; numbness, tingling or foot drop; a
            swollen, warm or tender calf; sudden loss of strength.
        Single-leg squat? (painless, painful) 5 min on the bike at 150% of body
          weight in watts? (painless, painful) Extension of the knee? (full,
          short)

=> 0
