# Why: every rule, what it saw and where, who says each number, and what nearly changed it
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 2
        fatigue: none
        stride: even
$ rehab explain a.yaml --today 2026-03-08
REST   today
NEXT   Mon 9 March: 4 x 5 m running_a
       No running beyond that, however good it feels.

Anna - one step back

RULES THAT SPOKE
  hurt        rest 1 day and regress 1, hansen:192
              some pain; a day off and one step back
              saw pain 2, a.yaml:9
              saw ache 0, taken so, nobody said
              from aspetar (published)
  early-days  cap 60%, hansen:221
              easy until there have been 5 sessions and 7 days
              saw sessions 1, a.yaml:5
              saw days_since_start 2, a.yaml:5
              from reply (author), reader (hearsay, but the only source for
              weeks 3 and 4)

RULES THAT DID NOT
  red-flag        not red_flag yes (red_flag no, taken so, nobody said)
  second-setback  not setbacks_7d >= 1 (setbacks_7d 0)
  minor           not age < 18 (age unknown)
  pulled          not twinge yes (twinge no, taken so, nobody said)
  limp            not walk limp (walk unknown, nobody said)
  sore-morning    not morning sore (morning fine, taken so, nobody said)
  draggy          not fatigue draggy (fatigue none, a.yaml:10)
  tired           not fatigue tired (fatigue none, a.yaml:10)
  guarded         not stride guarded (stride even, a.yaml:11) and sessions >= 6
                  (sessions 1, a.yaml:5)
  uneven-fast     not stride slight, guarded or unknown (stride even, a.yaml:11)
  stiff           not stiffness marked (stiffness none, taken so, nobody said)
  spastic         not tone spastic (tone normal, taken so, nobody said) and
                  sessions >= 6 (sessions 1, a.yaml:5)
  cut-short       not completed < 100% (completed 100%, a.yaml:5)
  over-cap        not sessions_since_exceeded < 2 (sessions_since_exceeded
                  unknown)
  three-on        not days_in_a_row >= 3 (days_in_a_row 0, a.yaml:5)
  fast-days       not last_intensity > 90% (last_intensity 50%, a.yaml:5)
  layoff-short    not days_off 4..6 (days_off 1, a.yaml:5)
  layoff          not days_off 7..13 (days_off 1, a.yaml:5)
  layoff-long     not days_off >= 14 (days_off 1, a.yaml:5)
  stuck           not sessions_at_step >= 4 (sessions_at_step 1, a.yaml:5)
  slow            not days_since_injury >= 35 (days_since_injury 7)
  clean           not pain 0..1 (pain 2, a.yaml:9)

THE LADDER
  before  10m-first, step 2 of 22; 0 of 1 clean sessions before the last one
  now     one step back: drills-only, step 1 of 22; 0 of 1 clean sessions so far

WHO SAYS SO: every number on the sheet
  cap          60% - stage short
               from article (author), francis (coach), reply (author)
  cap          60% - rule early-days
               from reply (author), reader (hearsay, but the only source for
               weeks 3 and 4)
  cap          60% - what was run, and 10% at most above it
               from mach (coach), house (house)
  dose         running_a 4 x 5 m rest 1-2 min - step drills-only
               from reply (author)
  drill        march 2 x 10 m rest 1-2 min - stage short
               from article (author), francis (coach), reply (author)
  drill        skip 2 x 10 m rest 1-2 min - stage short
               from article (author), francis (coach), reply (author)
  drill        running_a 2 x 5 m rest 1-2 min - stage short
               from article (author), francis (coach), reply (author)
  rest         one day - rule hurt
               from aspetar (published)
  back         one step - rule hurt
               from aspetar (published)
  switch       running_a 5 x 5 m rest 2 min - during rule switch
               from article (author)
  longer rest  4 min - during rule longer-rest
               from article (author)

WHAT IT WOULD HAVE TAKEN
  pain 1 instead of 2: one step up, on Sun 8 March: 5 x 10 m @ 50% acceleration

WHAT NEARLY CHANGED IT
  red_flag yes instead of no: STOP, see a clinician
=> 0
