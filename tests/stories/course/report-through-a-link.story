# A page is not written through a link that leads nowhere, nor into a pipe, and what it is is said
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-02}
log: []
$ ln -s gone.html page.html; rehab report a.yaml -o page.html --today 2026-03-03
! rehab: page.html is a link to a file that is not there
=> 2

$ rehab report a.yaml -o /dev/stdout --today 2026-03-03 | cat
! rehab: /dev/stdout is a pipe, not a file; - stands for standard output
=> 0

$ touch gone.html; rehab report a.yaml -o page.html --today 2026-03-03; test -h page.html && grep -c '<html' gone.html
1
=> 0
