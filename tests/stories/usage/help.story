# Help of a word, whichever way round it is asked for
$ rehab help next | head -n 2
the next session
Usage: rehab next [OPTIONS] [FILE...]
=> 0

$ rehab help plan diff | head -n 2
what two plans differ in by meaning, and whose session changes
Usage: rehab plan diff [OPTIONS] A B [FILE...]
=> 0

$ rehab next ann.yaml --help | head -n 2
the next session
Usage: rehab next [OPTIONS] [FILE...]
=> 0

$ rehab plan --help
usage: rehab plan WORD [OPTION...]

  plan list                 the built-in plans
  plan show NAME            a plan as written, comments and all
  plan new NAME             a small plan to begin one's own with, on stdout
  plan diff A B [FILE...]   what two plans differ in by meaning, and whose session changes

rehab plan WORD --help tells the options of each.
=> 0

$ rehab help plan | head -n 1
usage: rehab plan WORD [OPTION...]
=> 0

$ rehab help help | tail -n 5
  verify PLAN...            prove a plan's properties over every reachable state

rehab COMMAND --help, or rehab help COMMAND, tells a command's options. Results go to stdout, all else to stderr.
Exit status: 0 answered, 1 found something (a referral, a failed test, a difference),
             2 bad usage or bad input, 3 could not do it or not decide it.
=> 0

$ rehab help nxt
! rehab: no command nxt; did you mean next? See rehab --help
=> 2

$ rehab help plan dif
! rehab plan: no such word; did you mean diff
=> 2
