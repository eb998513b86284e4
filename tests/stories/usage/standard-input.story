# Standard input has one name wherever it is printed, and can be read only once
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log: []
--- file: plan.yaml
rehab: plan/1
extends: hansen
nme: x
$ rehab next - --format json --today 2026-03-03 <a.yaml | grep -o '"file":"[^"]*"'
"file":"<stdin>"
=> 0

$ rehab forecast - --format json --today 2026-03-03 <a.yaml | grep -o '"file":"[^"]*"'
"file":"<stdin>"
=> 0

$ rehab explain - --today 2026-03-03 <a.yaml | grep -c 'rehab [a-z]* -'
0
=> 1

$ rehab verify - <plan.yaml
! <stdin>:3:1: error: unknown key "nme"
!   3 | nme: x
!     | ^
!     = allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, limits, start, stages, ...; did you mean "name"?
=> 2

$ rehab schema athlete --plan - <plan.yaml
! <stdin>:3:1: error: unknown key "nme"
!   3 | nme: x
!     | ^
!     = allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, limits, start, stages, ...; did you mean "name"?
=> 2

$ rehab plan diff hansen - --max-states 10 --today 2026-03-03 <plan.yaml
! <stdin>:3:1: error: unknown key "nme"
!   3 | nme: x
!     | ^
!     = allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, limits, start, stages, ...; did you mean "name"?
=> 2

$ rehab next - a.yaml - <a.yaml
! rehab next: - is standard input, which can be read only once
=> 2

$ rehab next - --files-from - <a.yaml
! rehab next: - is standard input, which can be read only once
=> 2

$ rehab plan diff - - <plan.yaml
! rehab plan diff: - is standard input, which can be read only once
=> 2

$ rehab fmt - a.yaml <a.yaml
! rehab fmt: - prints the text, so no other FILE can stand beside it
=> 2

$ rehab fmt --check - a.yaml <a.yaml
=> 0

$ printf 'rehab: plan/1\nextends: "-"\nname: a\n' >of-dash.yaml; rehab check of-dash.yaml <plan.yaml
! of-dash.yaml:2:10: error: cannot open ./-: no such file or directory
!   2 | extends: "-"
!     |          ^
!     = a built-in plan, or a path relative to this file
=> 2

$ printf 'rehab: athlete/1\nathlete: {name: Ann}\ninjury: {date: 2026-03-02}\nplan: "-"\nlog: []\n' | rehab next - --today 2026-03-04
! <stdin>:4:7: error: cannot open ./-: no such file or directory
!   4 | plan: "-"
!     |       ^
!     = allowed: acl-run, aspetar, hansen-cautious, hansen
=> 2

$ cp plan.yaml ./-; rehab check of-dash.yaml </dev/null
! ./-:3:1: error: unknown key "nme"
!   3 | nme: x
!     | ^
!     = allowed: rehab, name, title, about, sources, observations, words, exercises, tolerance, limits, start, stages, ...; did you mean "name"?
=> 2
