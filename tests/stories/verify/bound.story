# A bound that is reached decides nothing, and says how far it came
$ rehab verify hansen --max-states 1000
hansen: not decided: stopped at 1010 states; what lies beyond was not looked at
  1,010 states, 62 situations, 11,796 transitions
  the fastest clean way to full-speed: session 17, 27 days after the injury
  not walked: what two birthdays change; a new injury of another grade
  no property asks about: tone and ill
  no cap or limit covers: march, skip and running_a
=> 3

$ rehab verify hansen --max-states none
! rehab: --max-states none: write it as a whole number, such as 1000000
=> 2

$ rehab verify hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2
