# What is wrong is said of the option, and no file is made
$ rehab init a.yaml --name x --injured 2012-03-35 --born 12 --best 10:3 --event z --today 2012-03-10
! rehab: --born: "12" is no date; year, month, day: 2012-03-10
! rehab: --best: 10 has no unit; write 10 m, or yd, ft, km, mi
! rehab: --best: 3 has no unit; write 3 s or min
! rehab: --injured: "2012-03-35" is no day of the calendar; the days of 2012-03 are 01 to 31
! rehab: --target: expected a date like 2012-03-10, found nothing
=> 2

$ rehab init a.yaml --name x --injured 2012-03-05 --plan hnsen --today 2012-03-10
! rehab: --plan hnsen: cannot open hnsen: no such file or directory; did you mean hansen
=> 2

$ rehab init a.yaml --name x --injured 2012-05-05 --today 2012-03-10
! rehab: --injured: the injury lies in the future; today is 2012-03-10
=> 2

$ rehab init a.yaml --name x --injured 2012-03-05 --grade BAD --side both --target 2012-04-07 --event none --today 2012-03-10
! rehab: --grade: "BAD" is no grade; one number from 0 to 4 comes first, as in 2 or 2b
=> 2

$ rehab init --name x
! rehab init: FILE is required; see rehab init --help
=> 2

$ ls
=> 0
