# A coach's word that does nothing for the next session is told so when it is written down
--- file: a.yaml
rehab: athlete/1
athlete: {name: Ann}
injury: {date: 2012-03-05}
log: []
$ rehab log a.yaml 'acceleration: 5 x 10 m @ 50%' --pain 0 --fatigue none --stride even --check-in walk=normal --coach 'rest 2 days' --by 'Coach Bo' --reason 'looked tired' --date 2012-03-10 --today 2012-03-10
a.yaml: added to Saturday 10 March: check-in: walk normal; Coach Bo said rest 2 days: Looked tired; Acceleration 5 x 10 m @ 50%, pain 0, fatigue none, stride even
next: Sun 11 March, the same session again: Acceleration 5 x 10 m @ 50%
! rehab: warning: 2012-03-10 was to be a day of rest
! rehab: warning: the word "rest 2 days" stands with a session, and counts for that one. For the next one it needs an entry of its own: rehab log a.yaml --coach 'rest 2 days' --by 'Coach Bo' --reason 'looked tired'
=> 0
