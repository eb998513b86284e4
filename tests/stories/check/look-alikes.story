# A character that only looks right is named where it stands, whatever the error is
--- file: date_endash.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026–03–08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even

--- file: cyr_x.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 х 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even

--- file: fullcolon.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain： 0
        fatigue: none
        stride: even

--- file: nbsp_after_brace.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal} 
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even

--- file: nbsp_key.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain : 0
        fatigue: none
        stride: even

--- file: curly.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: “even”

--- file: zwsp.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fati​gue: none
        stride: even

--- file: fulldigit.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: ０
        fatigue: none
        stride: even

--- file: bullet.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-08
    check_in: {walk: normal}
    work:
      • acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even

$ rehab check date_endash.yaml 2>&1 | grep -E 'error|='
date_endash.yaml:5:11: error: "2026–03–08" is no date
    = – (U+2013) only looks like a hyphen: write -; year, month, day: 2012-03-10
=> 0

$ rehab check cyr_x.yaml 2>&1 | grep -E 'error|='
cyr_x.yaml:8:25: error: х is no unit here
    = х (U+0445) only looks like an x: write x; allowed: m, yd, ft, km, mi, s or min
=> 0

$ rehab check fullcolon.yaml 2>&1 | grep -E 'error|='
fullcolon.yaml:9:9: error: this line has no key, and is no part of the text above it
    = ： (U+FF1A) only looks like a colon: write :; text that goes on is indented further than its key; or put it on one line
    = the rest of the file was not checked
=> 0

$ rehab check nbsp_after_brace.yaml 2>&1 | grep -E 'error|='
nbsp_after_brace.yaml:6:29: error: this does not fit into the map above it
    = a no-break space (U+00A0) stands here: write a plain blank in its place; check the indentation, and that a colon and a space follow each key
    = the rest of the file was not checked
=> 0

$ rehab check nbsp_key.yaml 2>&1 | grep -E 'error|='
nbsp_key.yaml:9:9: error: unknown key "pain\xc2\xa0"
    = a no-break space (U+00A0) stands here: write a plain blank in its place; allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "pain"?
=> 0

$ rehab check curly.yaml 2>&1 | grep -E 'error|='
curly.yaml:11:17: error: unknown word "“even”"
     = “ (U+201C) only looks like a quote: write "; allowed: even, slight, guarded
=> 0

$ rehab check zwsp.yaml 2>&1 | grep -E 'error|='
zwsp.yaml:10:9: error: unknown key "fati\\u{200b}gue"
     = an invisible mark (U+200B) stands here: take it out; allowed: pain, fatigue, stride, stiffness, twinge, red_flag, sign, times; did you mean "fatigue"?
=> 0

$ rehab check fulldigit.yaml 2>&1 | grep -E 'error|='
fulldigit.yaml:9:15: error: "０" is no whole number
    = ０ (U+FF10) only looks like a digit: write 0 to 9; the scale goes from 0, none, to 10, the worst
=> 0

$ rehab check bullet.yaml 2>&1 | grep -E 'error|='
bullet.yaml:8:7: error: • (U+2022) only looks like a dash: write -
    = an item of a list begins with a plain hyphen and a blank
    = the rest of the file was not checked
=> 0
