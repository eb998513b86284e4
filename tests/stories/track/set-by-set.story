# At the track: the check-in, the session set by set, and what it means for tomorrow; the file holds it all
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann, best: {10 m: 1.75 s}}
injury: {date: 2012-03-05}
log:
# the end
$ printf '%s\n' normal '' '' '' '' '' '' done 0 none slight '' done 0 none slight '' done 0 n s '' what '' 1 some even '' '3.6 3.5 3.6' 'windy: cold' | rehab track a.yaml --today 2012-03-10
$ cat a.yaml
