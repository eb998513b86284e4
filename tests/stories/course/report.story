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
--- file: old.html
<!doctype html><html lang="en"><meta charset="utf-8"><meta name="generator" content="rehab report">
<title>Old</title>
$ rehab report ann.yaml -o ann.html --today 2026-03-08; rehab report ann.yaml -o ann.html --today 2026-03-09; grep -o 'As of [A-Za-z]* [0-9]* March' ann.html; ls
As of Monday 9 March
ann.html
ann.yaml
mine.html
old.html
=> 0

$ rehab report ann.yaml -o old.html --today 2026-03-09; grep -c Old old.html
0
=> 1

$ rehab report ann.yaml -o ann.yaml --today 2026-03-08
! rehab: ann.yaml is not a page of rehab report, and is left as it is
=> 2

$ head -n 1 ann.yaml
rehab: athlete/1
=> 0

$ rehab report ann.yaml -o mine.html --today 2026-03-08
! rehab: mine.html is not a page of rehab report, and is left as it is
=> 2

$ : > empty.html; chmod 600 empty.html; rehab report ann.yaml -o empty.html --today 2026-03-08; head -c 15 empty.html; stat -c ' %a' empty.html
<!doctype html> 600
=> 0

$ rehab report ann.yaml --today 2026-03-08 | grep -o '<h[12]>[^<]*' ; rehab report ann.yaml -o nowhere/a.html --today 2026-03-08
<h1>Ann
<h2>What to do
<h2>The session
<h2>The course
<h2>What comes
<h2>The log, newest first
! rehab: cannot open the directory of nowhere/a.html: no such file or directory
=> 2
