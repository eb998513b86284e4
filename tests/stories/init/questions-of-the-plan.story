# A new file holds the first session and the questions of its own plan, with what its gate asks for
$ rehab init kim.yaml --name "Kim Invented" --injured 2026-01-05 --plan acl-run --today 2026-03-30
kim.yaml: made
No running yet. First run once the pain is 1 or less, the effusion is zero or trace, the strength is 71% or more and the hop is 71% or more: rehab log kim.yaml --check-in pain=ANSWER,effusion=ANSWER,strength=ANSWER,hop=ANSWER
=> 0
$ sed -n '/^# What/,$p' kim.yaml
# What happened, in order of time: a date, a check-in, and the work with how it felt. `rehab log` writes it,
# or you do; `rehab next FILE --format yaml` prints the next entry to fill in.
#   - date: 2026-01-05
#     check_in: {pain: 0, effusion: zero, strength: 120%, hop: 120%}
#     work:
#       - jog_walk: 10 x 160 m
#         sore: none
#     notes: free text, in quotes if it has a colon or a #
# Asked in a check-in, each with its answers from the best to the worst:
#   knee: How has the knee been since the run? (fine, sore, swollen)
#   effusion: Fluid in the knee by the sweep test? (zero, trace, grade-1, grade-2, grade-3)
#   pain: Worst pain in the knee in daily life, 0-10? (0-10)
#   strength: Quadriceps strength, in % of the other leg? (0-120%)
#   hop: Single-leg hop, in % of the other leg? (0-120%)
#   red_flag: Any of these? (no, yes)
log:
=> 0
$ rehab check kim.yaml --today 2026-03-30
=> 0
