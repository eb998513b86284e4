# What cannot be opened is an error of its own: of a file or a folder among others, the others are answered
--- file: squad/ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
--- file: squad/shut/bea.yaml
rehab: athlete/1
athlete: {name: Bea}
injury: {date: 2026-03-02}
log:
--- file: squad/zoe.yaml
rehab: athlete/1
athlete: {name: Zoe}
injury: {date: 2026-03-02}
log:
--- file: drop
[ "$(id -u)" = 0 ] && exec setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search "$@"
exec "$@"
$ chmod 0 squad/shut; sh drop rehab next squad --format table --today 2026-03-08; s=$?; sh drop rehab check squad; echo "$s $?"
ATHLETE             DATE        DECISION  STEP      CAP   WARNINGS  DOSE
Ann                 -           wait      -         -     0         -
Zoe                 -           wait      -         -     0         -
3 3
! rehab: cannot look through squad/shut: permission denied
! rehab: cannot look through squad/shut: permission denied
=> 0

$ sh drop rehab report squad -o squad.html --today 2026-03-08; s=$?; grep -o '>As of [^<]*' squad.html; exit $s
>As of Sunday 8 March 2026. 2 athletes: 2 waiting.
! rehab: cannot look through squad/shut: permission denied
=> 3

$ chmod 700 squad/shut; chmod 0 squad/shut/bea.yaml; sh drop rehab report squad -o squad.html --today 2026-03-08; s=$?; grep -o '>As of [^<]*' squad.html; exit $s
>As of Sunday 8 March 2026. 2 athletes: 2 waiting.
! rehab: cannot open squad/shut/bea.yaml: permission denied
! rehab: 1 of 3 files could not be read
=> 3

$ mkdir none; sh drop rehab report squad/ann.yaml none -o squad.html --today 2026-03-08; s=$?; grep -o '>As of [^<]*' squad.html; exit $s
>As of Sunday 8 March 2026. one athlete: 1 waiting.
! rehab: none holds no athlete file; one begins with rehab: athlete/1
=> 2

$ sh drop rehab report squad/ann.yaml gone.yaml -o squad.html --today 2026-03-08; s=$?; grep -o '>As of [^<]*' squad.html; exit $s
>As of Sunday 8 March 2026. one athlete: 1 waiting.
! rehab: cannot open gone.yaml: no such file or directory
! rehab: 1 of 2 files could not be read
=> 2

$ sh drop rehab next squad/shut
! rehab: cannot open squad/shut/bea.yaml: permission denied
=> 3

$ chmod 0 squad/shut; sh drop rehab test squad; sh drop rehab fmt --check squad; chmod 700 squad/shut
! rehab: cannot look through squad/shut: permission denied
! rehab: cannot look through squad/shut: permission denied
=> 0
