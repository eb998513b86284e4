# A command is never broken inside a word: what is too long for the page stands on a line of its own
--- file: a-folder-with-a-long-name/an-athlete-with-a-name-as-long.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
plan: acl-run
log: []
$ rehab next a-folder-with-a-long-name/an-athlete-with-a-name-as-long.yaml --today 2026-06-28 | head -n 8
WAIT    no running yet
        First run once the pain is 1 or less, the effusion is zero or trace, the
        strength is 71% or more and the hop is 71% or more.
        rehab log a-folder-with-a-long-name/an-athlete-with-a-name-as-long.yaml --check-in pain=ANSWER,effusion=ANSWER,strength=ANSWER,hop=ANSWER

Anna - Sunday 28 June 2026, day 119 after the injury

ASK     Worst pain in the knee in daily life, 0-10? 6 or more: STOP, see a
=> 0
