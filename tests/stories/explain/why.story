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
REST    Today is off. Some pain: a day off and one step back.
NEXT    Mon 9 March: Running A 4 x 5 m
        No runs today beyond these drills, however good it feels.

Anna - one step back

RULES THAT APPLIED
  hurt        rest 1 day and regress 1, hansen:244
              Some pain: a day off and one step back.
              saw pain 2, a.yaml:9
              saw ache 0, not asked, taken as fine
              from aspetar (published), house (our own choice)
  no-word     cap 90%, hansen:267
              Nothing above 90% without the coach's word.
              saw full_speed no
              from article (the author)
  cut-short   repeat, hansen:276
              Not all of it was done: the same session again.
              saw completed 60%, a.yaml:5
              from reply (the author)
  early-days  cap 60%, hansen:282
              Nothing above 60% before there have been 5 sessions and 7 days.
              saw sessions 1, a.yaml:5
              saw days_since_start 2, a.yaml:5
              from reply (the author), reader (a reader's notes, but the only
              source for weeks 3 and 4)

RULES THAT DID NOT APPLY
  red-flag           not red_flag yes (red_flag no, not asked, taken as fine)
  strong-pain        not pain >= 6 (pain 2, a.yaml:9)
  second-setback     not setbacks_7d >= 1 (setbacks_7d 0)
  third-setback      not setbacks >= 2 (setbacks 0)
  torn-again         not injuries >= 1 (injuries 0)
  grade-three        not grade >= 3 (grade unknown)
  minor              not age < 18 (age unknown)
  pulled             not twinge yes (twinge no, not asked, taken as fine)
  pulled-at-speed    not twinge yes (twinge no, not asked, taken as fine) and
                     stage sprint or full (stage short, a.yaml:5)
  limp               not walk limp (walk unknown, not asked)
  ill                not ill yes (ill no, not asked, taken as fine)
  sore-morning       not morning sore (morning fine, not asked, taken as fine)
  draggy             not fatigue draggy (fatigue none, a.yaml:10)
  tired              not fatigue tired (fatigue none, a.yaml:10)
  guarded            not stride guarded (stride even, a.yaml:11) and sessions >=
                     6 (sessions 1, a.yaml:5)
  unseen-fast        not stride guarded or unknown (stride even, a.yaml:11)
  uneven-fast        not stride slight (stride even, a.yaml:11)
  stiff              not stiffness marked (stiffness none, not asked, taken as
                     fine)
  stiff-fast         not stiffness marked (stiffness none, not asked, taken as
                     fine) and stage sprint or full (stage short, a.yaml:5)
  tight              not tone tight (tone normal, not asked, taken as fine) and
                     sessions >= 6 (sessions 1, a.yaml:5)
  tight-fast         not tone tight (tone normal, not asked, taken as fine) and
                     stage sprint or full (stage short, a.yaml:5)
  over-cap           not sessions_since_exceeded < 2 (sessions_since_exceeded
                     unknown)
  three-on           not days_in_a_row >= 3 (days_in_a_row 0, a.yaml:5)
  fast-days          not last_intensity > 90% (last_intensity 50%, a.yaml:5)
  layoff-short       not days_off 4..6 (days_off 1, a.yaml:5)
  layoff-short-full  not days_off 4..6 (days_off 1, a.yaml:5) and stage full
                     (stage short, a.yaml:5)
  layoff             not days_off 7..13 (days_off 1, a.yaml:5)
  layoff-full        not days_off 7..13 (days_off 1, a.yaml:5) and stage full
                     (stage short, a.yaml:5)
  layoff-long        not days_off >= 14 (days_off 1, a.yaml:5)
  worn               not fatigue >= tired (fatigue none, a.yaml:10) and
                     sessions_at_step >= 3 (sessions_at_step 1, a.yaml:5)
  unsaid             not pain unknown (pain 2, a.yaml:9)
  stuck              not sessions_at_step >= 4 (sessions_at_step 1, a.yaml:5)
  slow               not days_since_injury > 35 (days_since_injury 7)
  clean              not completed >= 100% (completed 60%, a.yaml:5) and pain
                     0..1 (pain 2, a.yaml:9)

THE LADDER
  before  10m-set, step 2 of 17; 0 of 1 clean sessions before the last one
  now     one step back: drills-only, step 1 of 17; 0 of 1 clean sessions so far

WHO SAYS SO: every number on the sheet
  cap          60% - stage short (another decides)
               from article (the author), francis (a coach), reply (the author)
  cap          90% - rule no-word (another decides)
               from article (the author)
  cap          60% - rule early-days (another decides)
               from reply (the author), reader (a reader's notes, but the only
               source for weeks 3 and 4)
  done         10 m at 50% - what was run last; at most 10 m and 10% above it,
               and only on a progress or a start
               from mach (a coach), bertolacci (a coach), house (our own choice)
  dose         running_a 4 x 5 m rest 1-2 min - step drills-only
               from article (the author)
  drill        march 2 x 10 m rest 1-2 min - stage short
               from article (the author), francis (a coach), reply (the author)
  drill        skip 2 x 10 m rest 1-2 min - stage short
               from article (the author), francis (a coach), reply (the author)
  drill        running_a 2 x 5 m rest 1-2 min - stage short
               from article (the author), francis (a coach), reply (the author)
  rest         one day - rule hurt
               from aspetar (published), house (our own choice)
  back         one step - rule hurt
               from aspetar (published), house (our own choice)
  switch       running_a 5 x 5 m rest 2 min - during rule switch
               from article (the author), house (our own choice)
  longer rest  8 min - during rule switch, if the coach prefers it
               from article (the author), house (our own choice)
  longer rest  8 min - during rule longer-rest
               from article (the author), reply (the author), house (our own
               choice)
  percent      of the athlete's best average speed over that same distance from
               a standing start: with a best time of t, 60% is no faster than t
               / 0.60; without one nothing is measured, and it is an instruction
               only

WHAT IT WOULD HAVE TAKEN
  pain 1 instead of 2: the same session again, on Sun 8 March: Acceleration
    5 x 10 m @ 50%

WHAT NEARLY CHANGED IT
  walk limp (not asked): no session
  ill yes instead of no: no session
  twinge yes instead of no: no session
  red_flag yes instead of no: STOP, see a clinician
  morning sore instead of fine: no session
=> 0
