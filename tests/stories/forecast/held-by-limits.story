# Held by a physio's limits: the dose named is what they leave, never the step's own; she goes on training at it
--- file: ann.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2026-03-02}
log:
  - date: 2026-03-07
    check_in: {walk: normal}
    work: [{acceleration: 5 x 10 m @ 50%, pain: 0, fatigue: none, stride: even}]
  - date: 2026-03-07
    limits: {intensity: 50%, by: City Physio}
$ rehab forecast ann.yaml --today 2026-03-08
Ann: the dates ahead, from Sunday 8 March 2026

No date for the last step, Acceleration 3 x 60 m @ 100%: the limits in the log
hold the athlete at Acceleration 2 x 5 x 10 m @ 50%.
A forecast promises nothing, and no date speeds anything up: only what was done
and handled leads on.

  Short accelerations ##.#
                      8 Mar

Short accelerations
  Sun 8 March   day 6: Acceleration 2 x 5 x 10 m @ 50%
  Mon 9 March   day 7: Acceleration 2 x 5 x 10 m @ 50%
  Wed 11 March  day 9: Acceleration 2 x 5 x 10 m @ 50%, held for its own full
                dose
=> 0

$ rehab next ann.yaml --today 2026-03-08 --format table --days 6
IF ALL GOES WELL; ? hangs on an answer of that day
ATHLETE        Sun 8    Mon 9    Tue 10   Wed 11   Thu 12   Fri 13
Ann            10m@50%  10m@50%  off      10m@50%  10m@50%  10m@50%
=> 0
