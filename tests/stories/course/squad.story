# A squad's page says who does what; a bad file is counted and hides nobody
--- file: squad/ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work:
      - acceleration: 5 x 10 m @ 50%
        pain: 0
        fatigue: none
        stride: even
--- file: squad/bea.yaml
rehab: athlete/1
athlete: {name: Bea}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-05
    check_in: {red_flag: yes, sign: night pain}
--- file: squad/cleo.yaml
rehab: athlete/1
athlete: {name: Cleo}
injury: {date: 2026-03-02}
log:
--- file: squad/plan.yaml
rehab: plan/1
--- file: squad/bad.yaml
rehab: athlete/1
athlete: {name: Bad}
log:
$ rehab next squad/ann.yaml squad/bea.yaml squad/cleo.yaml --format table --days 7 --today 2026-03-08
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Sun 8    Mon 9    Tue 10   Wed 11   Thu 12   Fri 13   Sat 14
Ann            10m@50%  10m@60%  off      ?20m@60% 25m@60%  25m@60%  off
Bea            STOP
Cleo           ?10m@50% 10m@50%  10m@60%  off      ?20m@60% 25m@60%  25m@60%
=> 1

$ rehab next squad/ann.yaml --days 7 --today 2026-03-08
! rehab next: --days is about a table: add --format table
=> 2

$ rehab next squad/ann.yaml --format table --days 15 --today 2026-03-08
! rehab next: --days 15: write it as a whole number from 1 to 14
=> 2

$ rehab report squad -o squad.html --today 2026-03-08; grep -o '<h[123]>[^<]*\|Since [^.<]*\|<strong>[A-Z]* *</strong> [^<]*\|>As of [^<]*' squad.html; grep -c '<details id="a' squad.html
<h1>Squad
>As of Sunday 8 March 2026. 3 athletes: 1 stopped, 1 with a session today, 1 waiting.
<h2>Stopped (1)
<strong>STOP</strong> See a clinician. No running and no drills.
Since Thu 5 March
<h2>Today (1)
<strong>TODAY</strong> Acceleration 2\xc2\xa0x\xc2\xa05\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050%
<h2>Waiting for an answer or a word (1)
<strong>WAIT</strong> no running yet
<h2>The athletes
<h3>What to do
<strong>TODAY</strong> Acceleration 2\xc2\xa0x\xc2\xa05\xc2\xa0x\xc2\xa010\xc2\xa0m\xc2\xa0@\xc2\xa050%
<h3>The session
<h3>The course
<h3>What comes
<h3>The log, newest first
<h3>What to do
<strong>STOP</strong> See a clinician. No running and no drills.
<h3>The course
<h3>What comes
<h3>The log, newest first
<h3>What to do
<strong>WAIT</strong> no running yet
<h3>The course
<h3>What comes
<h3>The log, newest first
3
! squad/bad.yaml:1:1: error: an athlete file needs the key "injury"
!   1 | rehab: athlete/1
!     | ^
!     = what happened
! rehab: 1 of 5 files could not be read
=> 0

$ mkdir none; rehab report none -o none.html --today 2026-03-08; ls none.html
! rehab: none holds no athlete file; one begins with rehab: athlete/1
! ls: cannot access 'none.html': No such file or directory
=> 2

$ for i in $(seq 40); do sed "s/name: Ann/name: Ann $i/" squad/ann.yaml > many-$i.yaml; done; rehab report many-*.yaml -o many.html --today 2026-03-08; grep -c 'role="rowheader"' many.html; grep -c '<details' many.html; rehab report many-*.yaml --full --today 2026-03-08 | grep -c '<details id="a'
40
0
40
=> 0

$ cp many.html before.html; (ulimit -f 8; rehab report many-*.yaml -o many.html --today 2026-03-08); cmp many.html before.html && ls -A | grep -c rehab-
0
! rehab: cannot put together the page: file too large
=> 1
