# The file of a new athlete is in the canonical layout as it is made; an empty log stays one, with its comment, and a comment at the end of
# a map stays in its column, so that it can become a key of that map
$ rehab init anna.yaml --name Anna --injured 2026-03-02 > /dev/null; rehab fmt --check anna.yaml
=> 0

$ printf 'rehab: athlete/1\nathlete:\n    name:   Anna\n    # sport: bobsled\n    # born: 1988-02-01\n# the injury\ninjury: {date: 2026-03-02}\nlog:    # nothing yet\n# a last word\n' | rehab fmt -
rehab: athlete/1
athlete:
  name: Anna
  # sport: bobsled
  # born: 1988-02-01
# the injury
injury: {date: 2026-03-02}
log:    # nothing yet
# a last word
=> 0

$ printf 'rehab: athlete/1\nathlete: {name: Anna}\ninjury: {date: 2026-03-02}\nplan: # which?\n' | rehab fmt -
! <stdin>:4:1: error: `plan` has no value
!   4 | plan: # which?
!     | ^
!     = write one, or remove the key
=> 2
