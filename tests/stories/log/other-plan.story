# A plan that asks for something else gets those options
$ rehab plan show hansen > b.yaml
=> 0

$ sed -i 's/^name: hansen/name: b/; s/fatigue/heaviness/g' b.yaml
=> 0

--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
plan: b.yaml
log:
$ rehab log a.yaml "march: 2 x 10 m" --heaviness tired --today 2012-03-10
a.yaml: added to Saturday 10 March: March 2 x 10 m, heaviness tired
No running yet. First run once the walk is normal: rehab log a.yaml --check-in walk=ANSWER
=> 0

$ rehab log a.yaml "march: 2 x 10 m" --fatigue tired --today 2012-03-11
! rehab: --fatigue: no such option, and plan b asks for nothing of that name
=> 2

$ tail -n 4 a.yaml
  - date: 2012-03-10
    work:
      - march: 2 x 10 m
        heaviness: tired
=> 0
