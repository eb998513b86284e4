# A bound that is reached decides nothing, and says how far it came
$ rehab verify hansen --max-states 1000
hansen: not decided: stopped at 3662 states; what lies beyond was not looked at
  3,662 states, 8 situations, 17,519 transitions
  the fastest clean way to full-speed: session 17, 27 days after the injury
  not walked: a physio's limits, which lower a day (lifted, its distance may come back at once); a new injury, which begins anew; what two birthdays change; nor was this search held against a plain walk over logs since the meaning changed
=> 3

$ rehab verify hansen --max-states none
! rehab: --max-states none: write it as a whole number, such as 1000000
=> 2

$ rehab verify hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2
