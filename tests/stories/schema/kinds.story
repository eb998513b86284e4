# JSON Schemas by kind
$ rehab schema athlete --plan hansen | cut -c1-120
{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab athlete/1","type":"object","properties":{"rehab
=> 0
$ rehab schema plan | head -c 90 && echo
{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"rehab plan/1","if":{"ty
=> 0
$ rehab schema atlete
! rehab: no schema of atlete; did you mean athlete
=> 2
