# A list of files may come from Windows
--- bytes: list.txt
ann.yaml\r
\r
ann.yaml\r
--- bytes: bom.txt
\xef\xbb\xbfann.yaml
--- bytes: wide.txt
\xff\xfea\x00
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 3 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
$ rehab next --files-from list.txt --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
=> 0

$ rehab next --files-from bom.txt --as-of 2026-03-08 --format table
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 2026-03-08  repeat    2 of 17   50%   0         Acceleration 5 x 10 m @ 50%
=> 0

$ rehab next --files-from wide.txt --as-of 2026-03-08 --format table
! rehab: wide.txt is UTF-16; save the list as UTF-8
=> 2
