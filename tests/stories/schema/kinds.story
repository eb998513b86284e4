# JSON Schemas by kind
$ rehab schema athlete --plan hansen | cut -c1-120
{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab athlete/1","type":"object","properties":{"rehab
=> 0
$ rehab schema plan | cut -c1-90
{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab plan/1","if":{"ty
=> 0
$ rehab schema test --plan hansen | cut -c1-90
{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab test/1","type":"o
=> 0

$ rehab schema test --plan hansn
! rehab: cannot open hansn: no such file or directory; did you mean hansen
=> 2

$ rehab schema tets
! rehab: no schema of tets; did you mean test
=> 2

$ rehab schema atlete
! rehab: no schema of atlete; did you mean athlete
=> 2

$ rehab schema plan --plan hansen
! rehab: --plan goes with athlete and test; the schema of plan is the same for every plan
=> 2
