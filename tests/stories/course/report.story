# A page takes the place of an older page, and of nothing else
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
--- file: mine.html
<!doctype html>
<title>Mine</title>
$ rehab report ann.yaml -o ann.html --today 2026-03-08; rehab report ann.yaml -o ann.html --today 2026-03-09; grep -o 'As of 2026-03-0[0-9]' ann.html
As of 2026-03-09
=> 0

$ rehab report ann.yaml -o ann.yaml --today 2026-03-08
! rehab: ann.yaml is not a page of rehab report, and is left as it is
=> 2

$ head -n 1 ann.yaml
rehab: athlete/1
=> 0

$ rehab report ann.yaml -o mine.html --today 2026-03-08
! rehab: mine.html is not a page of rehab report, and is left as it is
=> 2

$ : > empty.html; rehab report ann.yaml -o empty.html --today 2026-03-08; head -c 15 empty.html
<!doctype html>\
=> 0
