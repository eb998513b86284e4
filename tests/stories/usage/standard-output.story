# A file named - is standard output, wherever a file is made
--- file: a.yaml
rehab: athlete/1
athlete: {name: Anna}
injury: {date: 2026-03-01}
log: []
$ rehab init - --name Oda --injured 2026-03-01 --today 2026-03-02 | head -n 3
rehab: athlete/1
athlete:
  name: Oda
=> 0

$ rehab report a.yaml -o - --today 2026-03-02 | tail -n 2
</body>
</html>
=> 0

$ rehab test --built-in aspetar --junit -
! rehab test: --junit takes a file; --format junit prints the report
=> 2

$ rehab verify hansen --save -
! rehab verify: --save takes a folder; without it what was found is printed
=> 2

$ rehab log - --pain 1
! rehab: log writes into a file, so - will not do for FILE
=> 2

$ ls
a.yaml
=> 0
